import Foundation
import MasarModel
import Testing

@testable import Library

/// Pages that are not ours: the Debian Administrator's Handbook in Arabic (Publican's layout), where the
/// package `debian-handbook` is installed or `MASAR_PAGES` names the folder of its pages.
@Suite(.enabled(if: SavedPages.areThere, "debian-handbook is not installed"))
struct SavedPagesTests {
  @Test func `title and paragraphs come back, and navigation does not`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: SavedPages.folder)
      .filter { $0.hasSuffix(".html") }.sorted()
    var (pages, titles, whole, paragraphs, shownParagraphs, withNavigation) = (0, 0, 0, 0, 0, 0)
    for name in names {
      let bytes = try Data(contentsOf: URL(filePath: SavedPages.folder + "/" + name))
      let html = String(decoding: bytes, as: UTF8.self)
      let article = try #require(
        ArticleFile(path: name).articles(in: Array(bytes)).first?.article, "\(name)")
      let shown = article.paragraphs.filter(\.isShown).map {
        Self.letters(article.text[$0.range])
      }
      let wanted = html.matches(of: /<div class="para">((?:(?!<\/?div)[\s\S])*)<\/div>/)
        .map { Self.letters(Self.plain($0.output.1)) }.filter { !$0.isEmpty }
      let title = html.firstMatch(of: /<h[12] class="title">([\s\S]*?)<\/h[12]>/)
        .map { Self.letters(Self.plain($0.output.1)) }
      pages += 1
      if title == Self.letters(article.title) {
        titles += 1
      } else {
        print("\(name): «\(article.title)»")
      }
      // Items of lists are given the numbers that a browser would show.
      let all = Set(shown).union(shown.map { String($0.drop(while: \.isNumber)) })
      let found = wanted.filter { all.contains($0) }.count
      paragraphs += wanted.count
      shownParagraphs += found
      if found == wanted.count { whole += 1 } else { print("\(name): \(found) of \(wanted.count)") }
      if !all.isDisjoint(with: ["السابق", "التالي", "Downloadtheebook"]) {
        withNavigation += 1
      }
    }
    print(
      """
      pages: \(pages), titles: \(titles), every paragraph shown: \(whole) \
      (\(shownParagraphs) of \(paragraphs)), navigation shown: \(withNavigation)
      """)
    #expect(pages > 0 && titles * 100 >= pages * 95 && whole * 100 >= pages * 95)
    #expect(withNavigation == 0)
  }

  private static func plain(_ markup: Substring) -> String {
    String(markup).replacing(/<[^>]*>/, with: "").replacing("&lt;", with: "<")
      .replacing("&gt;", with: ">").replacing("&nbsp;", with: " ").replacing("&amp;", with: "&")
      .replacing("&quot;", with: "\"")
  }

  private static func letters(_ text: String) -> String {
    String(text.filter { $0.isLetter || $0.isNumber })
  }
}

private enum SavedPages {
  static let folder =
    ProcessInfo.processInfo.environment["MASAR_PAGES"]
    ?? "/usr/share/doc/debian-handbook/html/ar-MA"
  static let areThere = FileManager.default.fileExists(atPath: folder)
}
