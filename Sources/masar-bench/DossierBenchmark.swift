import Analysis
import Dispatch
import Library
import MasarModel

/// How long the timeline of many articles takes the first time.
enum DossierBenchmark: Benchmark {
  static let name = "dossier"
  static let abstract = "the timeline of 2,000 articles, and of 5,000 events"

  private static let articleCount = 2000
  private static let eventCount = 5000
  /// What an article has, as long as those of the samples.
  private static let articleBytes = 3000
  private static let tracks = [
    Track(id: "geneva", name: "جنيف", letter: "ج", place: "جنيف", cues: ["الاستقرار الاستراتيجي"]),
    Track(id: "vienna", name: "فيينا", letter: "ف", place: "فيينا", cues: ["اللجنة المشتركة"]),
    Track(id: "calls", name: "القادة", letter: "ق", cues: ["مكالمة", "قمة", "هاتفيا"]),
  ]

  static func measure(_ words: SampleText, seed: UInt64, into table: inout BenchTable) {
    let articles = articles(words, seed: seed)
    let bytes = articles.reduce(0) { $0 + $1.text.count }
    table.measureReference(articles.flatMap(\.text.bytes))
    let analyzer = Analyzer()
    let count = Double(articles.count)
    table.measure(
      "names and times of \(articleCount) articles, one core", count, .articles, bytes: bytes
    ) {
      for article in articles { keep(analyzer.annotate(article)) }
    }
    for (name, tracks) in [("three given tracks", tracks), ("tracks that are proposed", [])] {
      let dossier = Dossier(path: "dossier", title: "", tracks: tracks)
      let label = "all of it: names, times and the timeline on \(name)"
      var waits: [Double] = []
      // All processors work on it, so what one waits for is real time.
      table.measure(label, count, .articles, bytes: bytes) {
        let start = DispatchTime.now().uptimeNanoseconds
        keep(analyzer.analyze(dossier: dossier, articles: articles))
        waits.append(Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9)
      }
      table.add("\(label), real time", waits: waits, limits: (3000, nil))
    }
    let listing = chronicle(seed: seed)
    let known = listing.map { analyzer.annotate($0) }
    let events = analyzer.timeline(of: known, tracks: tracks).events.count
    table.measureWait("a timeline of \(events) events", limit: 3000) {
      keep(analyzer.timeline(of: known, tracks: tracks))
    }
  }

  /// Articles of the samples' words, published on the days of two years.
  private static func articles(_ words: SampleText, seed: UInt64) -> [Article] {
    let paragraphs = words.paragraphs(bytes: articleCount * articleBytes, seed: seed)
    let share = max(1, paragraphs.count / articleCount)
    return (0..<articleCount).map { number in
      let first = min(number * share, paragraphs.count - 1)
      let last = min(first + share, paragraphs.count)
      return .ofParagraphs(
        paragraphs[first..<last], path: "\(number).txt",
        published: Publication(
          date: CalendarDate(dayNumber: 18_900 + number * 730 / articleCount), basis: .frontMatter))
    }
  }

  /// Articles that tell an event a paragraph, each on a day and at a place of its own.
  private static func chronicle(seed: UInt64) -> [Article] {
    var random = SeededRandom(seed: seed)
    let towns = ["جنيف", "فيينا"]
    let kinds = ["عقد الوفدان جولة محادثات", "التقى الوزيران", "انطلقت المفاوضات", "توقفت الجولة"]
    return (0..<(eventCount / 20)).map { number in
      let paragraphs = (0..<20).map { line in
        let day = CalendarDate(dayNumber: 10_000 + (number * 20 + line) * 2)
        return
          "\(kinds[random.below(kinds.count)]) في \(towns[random.below(towns.count)]) يوم \(day.day)/\(day.month)/\(day.year) بلا نتيجة."
      }
      return .ofParagraphs(
        paragraphs, path: "c\(number).txt",
        published: Publication(date: CalendarDate(dayNumber: 25_000), basis: .frontMatter))
    }
  }
}
