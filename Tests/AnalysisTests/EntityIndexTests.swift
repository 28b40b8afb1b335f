import Foundation
import MasarModel
import Support
import Testing

@testable import Analysis

@Suite("Entity index")
struct EntityIndexTests {
  private static let entities = [
    Entity(
      id: "biden", kind: .person, canonical: "جو بايدن", latin: "Joe Biden", aliases: ["بايدن"]),
    Entity(id: "putin", kind: .person, canonical: "فلاديمير بوتين", latin: "", aliases: ["بوتين"]),
    Entity(id: "moscow", kind: .place, canonical: "موسكو", latin: "Moscow"),
    Entity(id: "nato", kind: .organization, canonical: "الناتو", latin: "NATO"),
  ]

  private static func entity(_ id: Entity.ID) -> Entity? { entities.first { $0.id == id } }

  /// An article of one paragraph a line, with a mention for each place where a name stands.
  private static func article(
    _ lines: [String], path: String = "a.txt", day: Int? = nil, names: [(String, String)]
  ) -> AnnotatedArticle {
    let text = UTF8Text(lines.joined(separator: "\n"))
    var paragraphs: [Paragraph] = []
    var mentions: [Mention] = []
    var start = 0
    for (number, line) in lines.enumerated() {
      let end = start + line.utf8.count
      paragraphs.append(
        Paragraph(
          range: TextRange(start, end), firstLine: number + 1, lastLine: number + 1, role: .body))
      start = end + 1
    }
    for (name, id) in names {
      let needle = Array(name.utf8)
      var index = 0
      while index + needle.count <= text.count {
        if text.bytes[index..<index + needle.count].elementsEqual(needle) {
          mentions.append(
            Mention(
              range: TextRange(index, index + needle.count), kind: entity(id)?.kind ?? .person,
              entity: id))
          index += needle.count
        } else {
          index += 1
        }
      }
    }
    mentions.sort { $0.range < $1.range }
    return AnnotatedArticle(
      article: Article(
        path: path, title: path,
        published: day.map {
          Publication(date: CalendarDate(dayNumber: $0), basis: .dossier)
        } ?? .unknown, text: text, paragraphs: paragraphs), mentions: mentions)
  }

  private static func index(_ articles: [AnnotatedArticle]) -> EntityIndex {
    EntityIndex(articles: articles, events: [], entity: entity)
  }

  @Test("entries: mentions, articles, first and last day, most mentions first")
  func entries() {
    let index = Self.index([
      Self.article(
        ["قال بايدن لبوتين", "ثم بايدن"], day: 20, names: [("بايدن", "biden"), ("بوتين", "putin")]),
      Self.article(["بوتين في موسكو"], day: 10, names: [("بوتين", "putin"), ("موسكو", "moscow")]),
      Self.article(["بايدن وكيان"], names: [("بايدن", "biden"), ("كيان", "unknown")]),
    ])
    #expect(index.entries.map(\.entity.id) == ["biden", "putin", "moscow"])
    #expect(index.entries.map(\.mentions) == [3, 2, 1])
    #expect(index.entries.map(\.articles) == [2, 2, 1])
    #expect(index.entries[0].first?.dayNumber == 20 && index.entries[0].last?.dayNumber == 20)
    #expect(index.entries[1].first?.dayNumber == 10 && index.entries[1].last?.dayNumber == 20)
    #expect(index.card(of: "unknown") == nil && index.card(of: "nato") == nil)
  }

  @Test(
    "look-up: names, Latin names, aliases, spellings of the articles, consonants, kinds",
    arguments: [
      ("بايدن", nil, ["biden"]), ("biden", nil, ["biden"]), ("بوطين", nil, ["putin"]),
      ("البيدوني", nil, ["biden"]), ("putin", nil, ["putin"]), ("lavrov", nil, []),
      ("", nil, ["biden", "putin", "moscow"]), ("", .place, ["moscow"]),
      ("moskva", nil, ["moscow"]), ("moskva", .person, []), ("م", .place, ["moscow"]),
    ] as [(String, EntityKind?, [String])])
  func matching(query: String, kind: EntityKind?, ids: [String]) {
    let index = Self.index([
      Self.article(
        ["بايدن والبيدوني وبوتين", "بايدن بوتين موسكو"],
        names: [
          ("بايدن", "biden"), ("البيدوني", "biden"), ("بوتين", "putin"), ("موسكو", "moscow"),
        ])
    ])
    #expect(index.entries(matching: query, kind: kind).map(\.entity.id) == ids)
    #expect(
      index.entries(matching: query, kind: kind, limit: 1).map(\.entity.id)
        == ids.prefix(1).map { $0 })
  }

  @Test("the best entries: by identifier, by name, several that are equally good")
  func best() {
    let index = Self.index([
      Self.article(
        ["بايدن بوتين موسكو"],
        names: [("بايدن", "biden"), ("بوتين", "putin"), ("موسكو", "moscow")])
    ])
    #expect(index.bestEntries(matching: "moscow").map(\.entity.id) == ["moscow"])
    #expect(index.bestEntries(matching: "بوتين").map(\.entity.id) == ["putin"])
    #expect(index.bestEntries(matching: "ب").map(\.entity.id) == ["biden", "putin"])
    #expect(index.bestEntries(matching: "؟").isEmpty)
  }

  @Test("a card: spellings, companions by sentence, articles from the newest")
  func card() throws {
    let names = [
      ("بايدن", "biden"), ("بَايدن", "biden"), ("بوتين", "putin"), ("موسكو", "moscow"),
    ]
    let index = Self.index([
      Self.article(
        [
          "قال بايدن في خطاب طويل إنه مستعد. ثم وصل بوتين إلى موسكو في المساء.",
          "بايدن وبوتين وبوتين",
        ],
        path: "old.txt", day: 10, names: names),
      Self.article(["قال بَايدن"], path: "new.txt", day: 20, names: names),
      Self.article(["قال بايدن في موسكو"], path: "undated.txt", names: names),
    ])
    let card = try #require(index.card(of: "biden"))
    #expect(card.groups.map(\.path) == ["new.txt", "old.txt", "undated.txt"])
    #expect(card.mentions == 4 && card.groups.map(\.mentions) == [1, 2, 1])
    #expect(
      card.spellings.map(\.text) == ["بايدن", "بَايدن"] && card.spellings.map(\.count) == [3, 1])
    #expect(
      card.companions.map(\.entity.id)
        == ["putin", "moscow"].sorted { a, b in
          (Self.entity(a)?.canonical ?? "") < (Self.entity(b)?.canonical ?? "")
        })
    #expect(card.companions.map(\.count) == [1, 1])
    #expect(card.groups[1].contexts[0].sentence == "قال بايدن في خطاب طويل إنه مستعد.")
    for context in card.groups.flatMap(\.contexts) {
      let shown = UTF8Text(context.sentence)[context.name]
      #expect(["بايدن", "بَايدن"].contains { $0.utf8.elementsEqual(shown.utf8) })
    }
  }

  @Test("a long sentence is cut around the name, with dots where something is missing")
  func cut() {
    let words = String(repeating: "كلمة ", count: 200)
    for (before, after) in [(words, words), ("", words), (words, ""), ("", ""), ("قال ", words)] {
      let text = UTF8Text(before + "بايدن " + after)
      let name = TextRange(before.utf8.count, before.utf8.count + 10)
      let context = EntityCard.Context(of: name, in: text.range, text: text)
      let body = context.sentence.unicodeScalars.filter { $0 != "…" }
      #expect(body.count == min(400, text.string.unicodeScalars.count))
      #expect(UTF8Text(context.sentence)[context.name] == "بايدن")
      #expect(context.sentence.hasPrefix("…") == (before.count > 200))
      #expect(context.sentence.hasSuffix("…") == !after.isEmpty)
    }
    let marks = UTF8Text("ب" + String(repeating: "\u{64E}", count: 100_000))
    let context = EntityCard.Context(of: marks.range, in: marks.range, text: marks)
    #expect(context.sentence.utf8.count == 803 && context.name == TextRange(0, 800))
    #expect(context.range == marks.range)
  }

  @Test("contexts of random texts: on scalar boundaries, never too long, the name in its place")
  func contextProperties() {
    var random = SeededGenerator(seed: 4)
    let pieces = [
      "بايدن", " ", "كلمة", "é", "😀", "\n", "\u{64E}", ".", String(repeating: "س", count: 90),
    ]
    for _ in 0..<300 {
      let before = (0..<random.number(0...20)).map { _ in random.element(of: pieces) }.joined()
      let after = (0..<random.number(0...20)).map { _ in random.element(of: pieces) }.joined()
      let text = UTF8Text(before + "اسم" + after)
      let name = TextRange(before.utf8.count, before.utf8.count + 6)
      let context = EntityCard.Context(of: name, in: text.range, text: text)
      #expect(UTF8Text(context.sentence)[context.name] == "اسم")
      #expect(context.sentence.unicodeScalars.count <= 402)
      #expect(!context.sentence.unicodeScalars.contains("\u{FFFD}"))
      #expect(!context.sentence.contains("\n"))
    }
  }

  @Test("one paragraph of 100,000 names, of stops and numbers, of marks")
  func long() throws {
    let count = 100_000
    for separator in [" ", ". ", " 1. "] {
      let text = UTF8Text(String(repeating: "بايدن" + separator, count: count))
      let step = 10 + separator.utf8.count
      let mentions = (0..<count).map {
        Mention(range: TextRange($0 * step, $0 * step + 10), kind: .person, entity: "biden")
      }
      let article = Article(
        path: "x", title: "x", text: text,
        paragraphs: [Paragraph(range: text.range, firstLine: 1, lastLine: 1, role: .body)])
      let index = Self.index([AnnotatedArticle(article: article, mentions: mentions)])
      let card = try #require(index.card(of: "biden"))
      #expect(card.mentions == count && card.spellings.map(\.count) == [count])
      #expect(card.groups[0].contexts.count == EntityIndex.contextLimit)
      #expect(card.groups[0].contexts.allSatisfy { $0.sentence.unicodeScalars.count <= 402 })
      #expect(index.entries(matching: "biden").count == 1)
    }
  }

  @Test(
    "one million tokens: all is found, counted and put on a card",
    .enabled(if: ProcessInfo.processInfo.environment["MASAR_SWEEPS"] == "1", "a sweep"))
  func million() throws {
    let count = 250_000
    let text = UTF8Text(String(repeating: "قال بايدن لبوتين. ", count: count))
    let article = Article(
      path: "x", title: "x", text: text,
      paragraphs: [Paragraph(range: text.range, firstLine: 1, lastLine: 1, role: .body)])
    let annotated = Analyzer().annotate(article)
    #expect(annotated.mentions.count == 2 * count)
    let index = EntityIndex(articles: [annotated], events: []) { Analyzer().entity($0) }
    #expect(index.entries.map(\.mentions) == [count, count])
    #expect(try #require(index.card(of: "p-joe-biden")).mentions == count)
  }
}
