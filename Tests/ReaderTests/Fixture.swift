import Analysis
import Library
import MasarModel
import Screen
import Support
import Synchronization

@testable import Reader

/// A small library in memory: one dossier with two articles, and a loose one with a finding.
enum Fixture {
  static let article: Article = {
    let marked: MarkedText = """
      ⟦title:لقاء في جنيف⟧

      ⟦first:وصل سيرغي ريابكوف إلى جنيف يوم الأحد 9 يناير.⟧
      ⟦second:وتبدأ المحادثات غدا الاثنين، بحسب واشنطن.⟧
      ⟦widget:شارك على فيسبوك⟧
      """
    return article(marked, path: "d/a.txt", day: 9)
  }()

  static let other = article(
    """
    ⟦title:قراءة أخرى⟧

    ⟦first:قالت صحيفة إن اللقاء يبدأ يوم 10 يناير.⟧
    """, path: "d/b.txt", day: 8)

  static let latin = article(
    """
    ⟦title:In English⟧

    ⟦first:A paragraph in Latin letters stands on the left.⟧
    """, path: "c.md", day: 1)

  /// An article of so many paragraphs, each of about four lines of 72 cells.
  static func long(paragraphs: Int) -> Article {
    let sentence = "واتفق الجانبان على مواصلة الحوار في الأسابيع المقبلة بعد مشاورات مع الحلفاء. "
    var text = "⟦title:مقال طويل⟧\n"
    for number in 1...paragraphs {
      text += "⟦p\(number):\(number): " + String(repeating: sentence, count: 3) + "⟧\n"
    }
    return article(MarkedText(text), path: "long.txt", day: 1)
  }

  /// An article with the spans of `marked` as its paragraphs.
  static func article(_ marked: MarkedText, path: String, day: Int) -> Article {
    Article(
      path: path, title: marked["title"].map { marked.text[$0] } ?? path,
      titleRange: marked["title"], source: Source(name: "وكالة الاختبار"),
      published: Publication(
        date: CalendarDate(year: 2022, month: 1, day: day), basis: .frontMatter),
      text: marked.text,
      paragraphs: marked.spans.enumerated().map { index, span in
        Paragraph(
          range: span.range, firstLine: index + 1, lastLine: index + 1,
          role: span.name == "title" ? .title : span.name == "widget" ? .widget : .body,
          isShown: span.name != "widget")
      })
  }

  static let dossier = Dossier(path: "d", title: "ملف الاختبار", tracks: [geneva, calls])
  static let geneva = Track(id: "geneva", name: "جنيف", letter: "ج")
  static let calls = Track(id: "calls", name: "الاتصالات", letter: "ق")

  static let listing = Listing(
    groups: [
      Group(
        dossier: dossier, title: dossier.title, path: "d", entries: [entry(article), entry(other)]),
      Group(title: "مقالات", path: ".", entries: [entry(latin)]),
    ],
    findings: [Finding(path: "x.bin", kind: .notText)])

  static func entry(_ article: Article) -> ArticleEntry {
    ArticleEntry(
      path: article.path, title: article.title, source: article.source?.name,
      published: article.published, byteCount: article.text.count, wordCount: 12)
  }

  static let analysis: DossierAnalysis = {
    func day(_ month: Int, _ day: Int, _ year: Int = 2022) -> DayInterval? {
      CalendarDate(year: year, month: month, day: day).map { DayInterval($0) }
    }
    let talks = Event(
      id: "geneva-talks", track: "geneva", title: "محادثات جنيف", days: day(1, 10),
      precision: .day, status: .planned,
      sources: [
        EventSource(
          path: "d/b.txt", range: other.paragraphs[1].range, value: "2022-01-10", days: day(1, 10),
          claims: [
            claim(.date, "2022-01-10", "10 يناير", in: other, .absolute)
          ]),
        EventSource(
          path: "d/a.txt", range: article.paragraphs[2].range, value: "2022-01-09",
          days: day(1, 9),
          claims: [
            claim(
              .date, "2022-01-09", "غدا", in: article, .publication, grade: .contradicts)
          ]),
      ],
      disagreements: [
        Disagreement(
          kind: .date,
          versions: [
            .init(value: "2022-01-10", sources: ["d/b.txt"]),
            .init(value: "2022-01-09", sources: ["d/a.txt"]),
          ])
      ])
    let call = Event(
      id: "calls-1", track: "calls", title: "مكالمة", days: day(12, 30, 2021), precision: .day,
      status: .past,
      sources: [
        EventSource(path: "d/a.txt", range: article.paragraphs[1].range, value: nil)
      ])
    let undated = Event(
      id: "calls-2", track: "calls", title: "اتصال مرتقب", days: nil, precision: .vague,
      status: .planned,
      sources: [EventSource(path: "d/b.txt", range: other.paragraphs[1].range, value: nil)])
    return DossierAnalysis(
      articles: [article, other].map { AnnotatedArticle(article: $0) },
      timeline: Timeline(tracks: [geneva, calls], events: [call, talks, undated]))
  }()

  /// What a source claims in words that stand in an article.
  static func claim(
    _ kind: DisagreementKind, _ value: String, _ words: String, in article: Article,
    _ anchor: TimeAnchor? = nil, grade: Grade = .fits
  ) -> Claim {
    let word = Array(words.utf8)
    let bytes = article.text.bytes
    let start = (0...max(0, bytes.count - word.count)).first {
      bytes[$0..<min(bytes.count, $0 + word.count)].elementsEqual(word)
    }
    return Claim(
      kind: kind, value: value, range: TextRange(start ?? 0, (start ?? 0) + word.count),
      anchor: anchor, grade: grade)
  }

  /// What finds the word جنيف as a place in the fixture's first paragraph.
  static let annotation: Annotation = {
    let text = article.text
    let word = Array("جنيف".utf8)
    let first = article.paragraphs[1].range
    let start = (first.start..<first.end - word.count).first {
      Array(text.bytes[$0..<($0 + word.count)]) == word
    }
    guard let start else { return Annotation() }
    return Annotation(
      mentions: [
        Mention(
          range: TextRange(start, start + word.count), kind: .place, entity: "l-geneva")
      ])
  }()

  static let entities = [
    Entity(id: "l-geneva", kind: .place, canonical: "جنيف", latin: "Geneva")
  ]

  static let entityIndex = EntityIndex(
    articles: [AnnotatedArticle(article: article, mentions: annotation.mentions)], events: []
  ) { id in entities.first { $0.id == id } }

  static func opened(_ path: String) -> OpenedArticle {
    OpenedArticle(article: [article, other, latin].first { $0.path == path })
  }
}

/// Drives a state as the program does, with the effects answered from the fixture.
struct Session {
  var state: ReaderState
  private(set) var effects: [Effect] = []
  /// Articles besides those of the fixture.
  private let articles: [Article]
  /// The article whose names are known.
  private let names: NamedArticle?
  /// Whether questions for names are answered at once.
  private let annotates: Bool
  /// Whether the index of names is built at once.
  private let indexes: Bool
  /// The articles whose names are known together.
  private(set) var library: NamedLibrary?
  /// The timeline of the dossier; `nil` for that of the fixture.
  private let analysis: DossierAnalysis?
  /// What was kept of reading before.
  private let reading: ReadingOverview

  init(
    columns: Int = 100, rows: Int = 20, language: Language = .arabic,
    start: ReaderState.Start = .library, depth: ColorDepth = .monochrome,
    articles: [Article] = [], names: NamedArticle? = nil, annotates: Bool = true,
    library: NamedLibrary? = nil, indexes: Bool = true, analysis: DossierAnalysis? = nil,
    reading: ReadingOverview = ReadingOverview()
  ) {
    self.analysis = analysis
    self.reading = reading
    self.articles = articles
    self.names = names
    self.annotates = annotates
    self.library = library
    self.indexes = indexes
    state = ReaderState(
      start: start, size: Size(columns: columns, rows: rows),
      interface: Interface(language: language), theme: Theme(depth: depth))
    run(start.effects)
  }

  mutating func send(_ message: Message) { run(state.update(message)) }

  mutating func press(_ keys: Key...) {
    for key in keys { send(.keyPressed(key)) }
  }

  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { press(.character(scalar)) }
  }

  private mutating func run(_ effects: [Effect]) {
    self.effects += effects
    for effect in effects {
      switch effect {
      case .listLibrary:
        send(.libraryListed(library?.listing ?? Fixture.listing))
        send(.readingLoaded(reading))
      case .openArticle(let path):
        let article = (library?.articles.map(\.article) ?? articles).first { $0.path == path }
        send(
          .articleOpened(
            path: path, article.map { OpenedArticle(article: $0) } ?? Fixture.opened(path),
            reading.records[path]))
      case .chooseEncoding(let path, let encoding):
        var article = articles.first { $0.path == path }
        if let encoding { article?.encoding = encoding }
        send(.articleOpened(path: path, OpenedArticle(article: article, chosenEncoding: encoding)))
      case .annotate(let article, let paragraphs):
        guard annotates else { continue }
        let annotation =
          library?.annotation(of: article, paragraphs)
          ?? names.map { $0.annotation(of: paragraphs) }
          ?? (article.path == "d/a.txt" ? Fixture.annotation : Annotation())
        send(.paragraphsAnnotated(path: article.path, paragraphs: paragraphs, annotation))
      case .buildTimeline(let article, let dossier):
        var analysis =
          library?.analysis(of: article)
          ?? (dossier == nil
            ? DossierAnalysis(articles: [AnnotatedArticle(article: article)])
            : self.analysis ?? Fixture.analysis)
        for index in analysis.articles.indices
        where analysis.articles[index].article.path == article.path {
          analysis.articles[index].article.published = article.published
        }
        send(.timelineBuilt(path: article.path, analysis))
      case .setPublished(let path, let day):
        let own = Fixture.opened(path).article?.published ?? .unknown
        send(
          .publicationSet(
            path: path, day.map { Publication(date: $0, basis: .reader) } ?? own))
      case .search(let article, let query, let isRaw):
        let hits = ArticleSearch(query)?.hits(in: article, isRaw: isRaw) ?? SearchHits()
        send(.articleSearched(path: article.path, query: query, isRaw: isRaw, hits))
      case .lookUp(let id):
        let entities = library?.entities ?? Fixture.entities
        send(.entityLookedUp(id, entities.first { $0.id == id }))
      case .buildEntityIndex: if indexes { buildIndex() }
      case .describe(let id): send(.entityDescribed(id, entityIndex.card(of: id)))
      case .editEntity(let edit):
        library?.apply(edit)
        send(.entityEdited(edit))
      case .undoEntityEdit: send(.entityEditUndone(library?.undo()))
      case .stopEntityIndex, .keep, .loadReading, .searchLibrary, .findPassages: break
      case .copy, .openAddress, .rememberOutputMode, .noteCalibrationOffer, .redraw, .quit: break
      }
    }
  }

  private var entityIndex: EntityIndex {
    library?.index ?? names?.index ?? Fixture.entityIndex
  }

  /// Answers the question for the names of all articles.
  mutating func buildIndex() { send(.entityIndexBuilt(entityIndex)) }

  var frame: Surface { state.frame() }

  /// The screen in reading order, row by row, without the blanks at the ends.
  var rows: [String] {
    ScreenSnapshot(frame, direction: state.interface.direction).rows.map {
      $0.split(separator: " ").joined(separator: " ")
    }
  }
}
