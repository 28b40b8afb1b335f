import Analysis
import Entities
import MasarModel

/// How long somebody who types a name waits for the index of a large library.
enum EntityIndexBenchmark: Benchmark {
  static let name = "entity-index"
  static let abstract =
    "the index of the names in 100,000 articles, and the first 20 matches of a query"

  private static let articleCount = 100_000
  private static let namesPerArticle = 12
  /// Names that only the articles have, beside those of the knowledge base.
  private static let foundNames = 100_000
  /// What somebody types: beginnings, typos, Latin letters, the other keyboard layout, no hamzas, nothing real.
  private static let queries = [
    "ب", "باي", "بايدن", "biden", "zelenskyy", "usakov", "moskva", "fhd]k", "غوتيرش", "لافرف",
    "الامم المتحده", "اوشاكوف", "antonio guterres", "ققققق",
  ]

  static func measure(_ words: SampleText, seed: UInt64, into table: inout BenchTable) {
    let articles = self.articles(seed: seed)
    let knowledge = KnowledgeBase.builtIn
    func makeIndex() -> EntityIndex {
      EntityIndex(articles: articles, events: []) { knowledge[$0] ?? FoundName.entity($0) }
    }
    let index = makeIndex()
    table.measure("counting \(index.entries.count) entities", Double(articleCount), .articles) {
      keep(makeIndex())
    }
    for query in queries {
      table.measureWait("first 20 for “\(query)”", limit: 30) {
        keep(index.entries(matching: query, limit: 20))
      }
    }
  }

  /// Articles that name known entities and, the more often the lower their number, people that no list has.
  private static func articles(seed: UInt64) -> [AnnotatedArticle] {
    var random = SeededRandom(seed: seed)
    let known = KnowledgeBase.builtIn.entities
    let names = people(known, &random)
    return (0..<articleCount).map { number in
      var lines: [String] = []
      var mentions: [Mention] = []
      var start = 0
      for _ in 0..<namesPerArticle {
        let name: String
        let id: Entity.ID
        // Two skewed draws: a few names are everywhere and most are rare.
        if random.below(2) == 0 {
          let entity = known[random.below(1 + random.below(known.count))]
          (name, id) = (entity.canonical, entity.id)
        } else {
          name = names[random.below(names.count)]
          id = FoundName.id(kind: .person, folded: name)
        }
        let range = TextRange(start, start + name.utf8.count)
        mentions.append(Mention(range: range, kind: .person, entity: id))
        lines.append(name)
        start = range.end + 1
      }
      let day = CalendarDate(dayNumber: 18_000 + number % 1500)
      return AnnotatedArticle(
        article: .ofParagraphs(
          lines, path: "\(number).txt", published: Publication(date: day, basis: .frontMatter)),
        mentions: mentions)
    }
  }

  /// Given and family names of the people who are known, put together anew.
  private static func people(_ known: [Entity], _ random: inout SeededRandom) -> [String] {
    let full = known.filter { $0.kind == .person }.map {
      $0.canonical.split(separator: " ").map(String.init)
    }
    let given = full.compactMap(\.first)
    let family = full.compactMap(\.last)
    return (0..<foundNames).map { _ in
      [
        given[random.below(given.count)], given[random.below(given.count)],
        family[random.below(family.count)],
      ].joined(separator: " ")
    }
  }
}
