import Analysis
import Library
import MasarModel
import Reader
import Screen

/// How long a key takes where the timeline is long.
enum TimelineBenchmark: Benchmark {
  static let name = "timeline"
  static let abstract = "keys and their frames of 120 by 40 cells, with a timeline of 5,000 events"

  private static let eventCount = 5000
  private static let path = "a.txt"

  static func measure(_ words: SampleText, seed: UInt64, into table: inout BenchTable) {
    let article = Article.ofParagraphs(
      words.paragraphs(bytes: 200_000, seed: seed), path: path, published: .unknown)
    var random = SeededRandom(seed: seed)
    let events = (0..<eventCount).map { event($0, of: article, &random) }
    let analysis = DossierAnalysis(
      articles: [AnnotatedArticle(article: article)],
      timeline: Timeline(tracks: tracks, events: events))

    var reader = state(of: article, DossierAnalysis())
    table.measureWait("a line down in the article, no timeline", limit: 16) {
      press("j", &reader)
    }
    reader = state(of: article, analysis)
    table.measureWait("a line down in the article, panel beside it", limit: 16) {
      press("j", &reader)
    }
    _ = reader.update(.keyPressed(.character("t")))
    table.measureWait("an event down in the panel", limit: 16) { press("j", &reader) }
    table.measureWait("opening the whole timeline, and back", limit: 50) {
      press("T", &reader)
      press("T", &reader)
    }
    press("T", &reader)
    table.measureWait("an event down in the whole timeline", limit: 16) { press("j", &reader) }
    table.measureWait("a page down", limit: 16) { press(" ", &reader) }
    table.measureWait("the next disagreement", limit: 16) { press("!", &reader) }
    press("/", &reader)
    table.measureWait("the first letter of a filter", limit: 100) { press("ج", &reader) }
    table.measureWait("another letter of a filter", limit: 50) { press("و", &reader) }
  }

  private static func press(_ scalar: Unicode.Scalar, _ state: inout ReaderState) {
    _ = state.update(.keyPressed(.character(scalar)))
    keep(state.frame())
  }

  private static func state(of article: Article, _ analysis: DossierAnalysis) -> ReaderState {
    var state = ReaderState(
      start: .article(path: path), size: Size(columns: 120, rows: 40),
      interface: Interface(language: .arabic), theme: Theme(depth: .palette))
    _ = state.update(.articleOpened(path: path, OpenedArticle(article: article)))
    _ = state.update(.timelineBuilt(path: path, analysis))
    keep(state.frame())
    return state
  }

  private static let tracks = ["جنيف", "فيينا", "بروكسل", "الدوحة"].map {
    Track(id: $0, name: "مسار \($0)", letter: String($0.prefix(1)))
  }

  /// An event that one to eight sentences of the article tell, one in twenty of them in dispute.
  private static func event(
    _ number: Int, of article: Article, _ random: inout SeededRandom
  ) -> Event {
    let track = tracks[random.below(tracks.count)]
    let days = DayInterval(CalendarDate(dayNumber: 10_000 + 2 * number))
    let sources = (0...random.below(8)).map { _ in
      let paragraph = article.paragraphs[random.below(article.paragraphs.count)]
      return EventSource(path: path, range: paragraph.range, value: nil, days: days)
    }
    let version = Disagreement.Version(value: "PT1H", sources: [path])
    return Event(
      id: "e\(number)", track: track.id, title: "جولة محادثات رقم \(number)", days: days,
      precision: .day, status: .past, place: "جنيف", sources: sources,
      disagreements: random.below(20) == 0
        ? [Disagreement(kind: .duration, versions: [version])] : [])
  }
}
