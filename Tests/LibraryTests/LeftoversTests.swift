import Foundation
import MasarModel
import Testing

@testable import Library

/// Articles as a scraper leaves them, in the manner of a dozen kinds of sites; none was published.
///
/// Each line of a file of `Tests/Fixtures/leftovers` begins with what a reader says it is: T title,
/// H heading, B body, M masthead, Y byline, C caption, W leftover of the page. It was said before the
/// program had seen any of them.
@Suite struct LeftoversTests {
  private struct Outcome {
    var body = 0
    var hiddenBody: [String] = []
    var dimmedBody: [String] = []
    var leftovers = 0
    var shownLeftovers: [String] = []
    var titles = 0
    var files = 0
    var wrongTitles: [String] = []
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/leftovers")

  @Test func `what is no article is dimmed or hidden, and no line of an article is hidden`() throws
  {
    let files = try FileManager.default.contentsOfDirectory(
      at: Self.folder, includingPropertiesForKeys: nil
    ).sorted { $0.path < $1.path }
    var outcome = Outcome()
    for file in files { try read(file, &outcome) }
    if ProcessInfo.processInfo.environment["MASAR_SWEEPS"] != nil {
      print(
        """
        files: \(outcome.files), titles: \(outcome.titles), lines of articles: \(outcome.body), \
        hidden of them: \(outcome.hiddenBody.count), dimmed: \(outcome.dimmedBody.count); \
        leftovers: \(outcome.leftovers), dimmed or hidden of them: \
        \(outcome.leftovers - outcome.shownLeftovers.count)
        """)
      for line in outcome.wrongTitles { print("title: \(line)") }
      for line in outcome.dimmedBody { print("dimmed: \(line)") }
      for line in outcome.shownLeftovers { print("shown: \(line)") }
    }
    #expect(outcome.hiddenBody.isEmpty, "\(outcome.hiddenBody)")
    #expect(outcome.dimmedBody.count <= 2, "\(outcome.dimmedBody)")
    #expect(outcome.wrongTitles.isEmpty, "\(outcome.wrongTitles)")
    #expect(
      outcome.shownLeftovers.count * 100 <= outcome.leftovers * 5, "\(outcome.shownLeftovers)")
  }

  private func read(_ file: URL, _ outcome: inout Outcome) throws {
    let source = try String(contentsOf: file, encoding: .utf8)
    let marked = source.split(separator: "\n", omittingEmptySubsequences: false)
    let kinds = marked.map(\.first)
    let text = marked.map { $0.dropFirst(2) }.joined(separator: "\n")
    let article = try #require(
      ArticleFile(path: "a.txt").articles(in: Array(text.utf8)).first?.article)
    outcome.files += 1
    let name = file.deletingPathExtension().lastPathComponent
    for paragraph in article.paragraphs {
      let number = text.utf8.prefix(paragraph.range.start).count { $0 == 0x0A }
      guard kinds.indices.contains(number), let kind = kinds[number]
      else { continue }
      let what = "\(name) \(kind) \(paragraph.role) \(article.text[paragraph.range])"
      let isText = [.body, .heading, .title].contains(paragraph.role)
      switch kind {
      case "T":
        if paragraph.role == .title {
          outcome.titles += 1
        } else {
          outcome.wrongTitles.append(what)
        }
      case "B", "H":
        outcome.body += 1
        if !paragraph.isShown {
          outcome.hiddenBody.append(what)
        } else if !isText {
          outcome.dimmedBody.append(what)
        }
      default:
        outcome.leftovers += 1
        if paragraph.isShown, isText { outcome.shownLeftovers.append(what) }
      }
    }
  }
}
