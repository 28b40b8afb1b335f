import Analysis
import Library
import MasarModel
import Screen
import Support

@testable import Reader

/// A few articles in which the same people and places are named, and an event of theirs.
struct NamedLibrary {
  let articles: [NamedArticle]
  private(set) var entities: [Entity]
  private var earlier: [(edit: NameChange, entities: [Entity])] = []

  static let names: [Entity] = [
    Entity(
      id: "p-biden", kind: .person, canonical: "جو بايدن", latin: "Joe Biden", aliases: ["بايدن"],
      note: "رئيس الولايات المتحدة"),
    Entity(
      id: "p-putin", kind: .person, canonical: "فلاديمير بوتين", latin: "Vladimir Putin",
      aliases: ["بوتين"], note: "رئيس روسيا"),
    Entity(id: "l-geneva", kind: .place, canonical: "جنيف", latin: "Geneva"),
    Entity(
      id: "n-russian", kind: .nationality, canonical: "روسي", latin: "Russian", aliases: ["الروسي"]),
    Entity(
      id: "o-nato", kind: .organization, canonical: "حلف الناتو", latin: "NATO", aliases: ["الناتو"]
    ),
  ]

  init() {
    let filler = String(
      repeating: "واتفق الجانبان على مواصلة الحوار في الأسابيع المقبلة.\n", count: 12)
    let marked: [String] = [
      """
      مكالمة قريبة
      أعلن البيت الأبيض أن ⟦person:جو بايدن⟧ سيتحدث هاتفيا مع ⟦person:فلاديمير بوتين⟧ مساء الخميس بعد أسابيع من التوتر.
      \(filler)وقال مسؤول إن ⟦person:بايدن⟧ سيطالب الجانب ⟦nationality:الروسي⟧ بخفض التصعيد.
      """,
      """
      لقاء في ⟦place:جنيف⟧
      \(filler)يجتمع الوفدان في ⟦place:جنيف⟧ بعد مكالمة ⟦person:بايدن⟧ و⟦person:بوتين⟧، ثم يجتمع ⟦organization:الناتو⟧.
      """,
      """
      خبر بلا تاريخ
      ذكر مصدر أن ⟦person:بوتين⟧ لم يقرر بعد.
      """,
    ]
    let days: [Int?] = [3, 9, nil]
    articles = marked.enumerated().map { index, text in
      NamedArticle(MarkedText(text), path: "n/\(index + 1).txt", day: days[index])
    }
    entities = Self.names
  }

  /// The articles with their names linked as the entities say.
  private var annotated: [AnnotatedArticle] {
    articles.map { named in
      let mentions = named.mentions.compactMap { mention -> Mention? in
        let text = named.article.text[mention.range]
        let bearer = entities.first { $0.canonical == text || $0.aliases.contains(text) }
        return bearer.map { Mention(range: mention.range, kind: $0.kind, entity: $0.id) }
      }
      return AnnotatedArticle(article: named.article, mentions: mentions)
    }
  }

  private var events: [Event] {
    let source = articles[0].article
    return [
      Event(
        id: "call", title: "مكالمة بايدن وبوتين",
        days: CalendarDate(year: 2021, month: 12, day: 30).map { DayInterval($0) },
        precision: .day, status: .past, participants: ["p-biden", "p-putin"],
        sources: [EventSource(path: source.path, range: source.paragraphs[1].range, value: nil)])
    ]
  }

  var index: EntityIndex {
    EntityIndex(articles: annotated, events: events) { id in entities.first { $0.id == id } }
  }

  var listing: Listing {
    Listing(groups: [
      Group(title: "أسماء", path: "n", entries: articles.map { Fixture.entry($0.article) })
    ])
  }

  func annotation(of article: Article, _ paragraphs: Range<Int>) -> Annotation {
    let ranges = article.paragraphs[paragraphs].map(\.range)
    let mentions = annotated.first { $0.article.path == article.path }?.mentions ?? []
    return Annotation(
      mentions: mentions.filter { mention in ranges.contains { $0.contains(mention.range) } })
  }

  func analysis(of article: Article) -> DossierAnalysis {
    DossierAnalysis(articles: annotated, timeline: Timeline(events: events))
  }

  // MARK: Edits

  mutating func apply(_ edit: NameChange) {
    earlier.append((edit, entities))
    func number(_ id: Entity.ID) -> Int? { entities.firstIndex { $0.id == id } }
    switch edit {
    case .rename(let id, let name):
      guard let index = number(id) else { return }
      entities[index].aliases.append(entities[index].canonical)
      entities[index].canonical = name
    case .alias(let id, let name):
      if let index = number(id) { entities[index].aliases.append(name) }
    case .notAnEntity(let id, _): entities.removeAll { $0.id == id }
    case .merge(let id, let target):
      guard let index = number(id), let other = number(target) else { return }
      entities[other].aliases += [entities[index].canonical] + entities[index].aliases
      entities.remove(at: index)
    }
  }

  mutating func undo() -> NameChange? {
    guard let last = earlier.popLast() else { return nil }
    entities = last.entities
    return last.edit
  }
}

extension Session {
  /// A session in the library of names; `article` opens the one of this number.
  static func named(
    article: Int? = nil, columns: Int = 80, rows: Int = 30, language: Language = .arabic,
    indexes: Bool = true
  ) -> Session {
    var session = Session(
      columns: columns, rows: rows, language: language, library: NamedLibrary(), indexes: indexes)
    if let article {
      for _ in 0..<article { session.type("j") }
      session.press(.enter)
    }
    return session
  }

  /// The selected row of the screen, as words.
  var selectedText: String {
    let frame = frame
    let rows = rows
    let index = (0..<frame.size.rows).first { row in
      (0..<frame.size.columns).allSatisfy {
        frame[$0, row].style.attributes.contains(.reverse)
      } && row > 0 && row < frame.size.rows - 1
    }
    return index.map { rows[$0] } ?? ""
  }
}
