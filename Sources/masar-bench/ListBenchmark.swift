import Library
import MasarModel
import Reader
import Screen

/// How long somebody waits for the list of a large library, key by key, frames included.
enum ListBenchmark: Benchmark {
  static let name = "list"
  static let abstract =
    "keys and changes in a list of 100,000 articles, each with the frame after it"

  private static let articleCount = 100_000
  private static let articlesOfFolder = 1_000
  private static let newsrooms = ["الضفاف", "النيل", "التلال", "المدار", "السفوح"]
  /// What one waits for without noticing, in milliseconds: two frames of a screen.
  private static let unnoticed = 33.0
  /// What one waits for after a key that arranges everything anew.
  private static let patient = 250.0

  static func measure(_ words: SampleText, seed: UInt64, into table: inout BenchTable) {
    let listing = self.listing(words, seed: seed)
    var state = ReaderState(
      start: .library, size: Size(columns: 120, rows: 40),
      interface: Interface(language: .arabic), theme: Theme(depth: .palette))
    func show(_ message: Message) {
      _ = state.update(message)
      keep(state.frame())
    }
    func press(_ keys: Key...) { for key in keys { show(.keyPressed(key)) } }
    show(.libraryListed(listing))
    table.measureWait("the list is there", limit: patient) { show(.libraryListed(listing)) }
    var longer = listing
    longer.groups[50].entries.append(entry(articleCount, ["خبر", "جديد"], seed: seed))
    var isLonger = false
    press(.character("G"))
    table.measureWait("an article more, at the end of the list", limit: patient) {
      isLonger.toggle()
      show(.libraryListed(isLonger ? longer : listing))
    }
    press(.character("g"))
    table.measureWait("a row down", limit: unnoticed) { press(.character("j")) }
    table.measureWait("a page down", limit: unnoticed) { press(.pageDown) }
    table.measureWait("to the end and back", limit: 2 * unnoticed) {
      press(.character("G"), .character("g"))
    }
    press(.character("/"))
    table.measureWait("a letter of the filter, and back", limit: 3 * unnoticed) {
      press(.character("ر"), .backspace, .character("/"))
    }
    press(.character("ر"), .character("و"), .character("س"))
    table.measureWait("the fourth letter of the filter, and back", limit: 3 * unnoticed) {
      press(.character("ي"), .backspace)
    }
    press(.escape)
    table.measureWait("z o, through all six orders", limit: 6 * patient) {
      for _ in 0..<6 { press(.character("z"), .character("o")) }
    }
    table.measureWait("z g, by day, not at all, by folder", limit: 3 * patient) {
      for _ in 0..<3 { press(.character("z"), .character("g")) }
    }
    press(.character("G"))
    let path = listing.groups.last?.entries.last?.path ?? ""
    let article = Article.ofParagraphs(["نص"], path: path, published: .unknown)
    table.measureWait("an article opens, and back to the list", limit: unnoticed) {
      press(.enter)
      show(.articleOpened(path: path, OpenedArticle(article: article), nil))
      press(.character("q"))
    }
  }

  private static func listing(_ words: SampleText, seed: UInt64) -> Listing {
    let vocabulary = words.paragraphs(bytes: 1 << 18, seed: seed)
      .flatMap { $0.split(separator: " ").map(String.init) }
    let entries = (0..<articleCount).map { entry($0, vocabulary, seed: seed) }
    return Listing(
      groups: stride(from: 0, to: articleCount, by: articlesOfFolder).map { start in
        Group(
          title: "\(start)", path: "f\(start)",
          entries: Array(entries[start..<(start + articlesOfFolder)]))
      })
  }

  private static func entry(_ number: Int, _ words: [String], seed: UInt64) -> ArticleEntry {
    var random = SeededRandom(seed: seed &+ UInt64(number))
    let title = words[random.below(words.count)...].prefix(9).joined(separator: " ")
    let day = CalendarDate(dayNumber: 15_000 + random.below(4000))
    return ArticleEntry(
      path: "/library/f\(number / articlesOfFolder)/\(number).txt", title: title,
      source: newsrooms[random.below(newsrooms.count)],
      published: Publication(date: day, basis: .frontMatter), byteCount: 2000,
      wordCount: 100 + random.below(900), fingerprint: UInt64(number / 20 * 20 + random.below(20)))
  }
}
