import Encodings
import Foundation
import MasarModel
import Support
import Testing

@testable import Library

/// 400 pages of 20 layouts, each with other news in it; `MASAR_SWEEPS=1` reads all and prints the count.
@Suite struct PageRecoveryTests {
  private struct Outcome {
    var pages = 0
    var titles = 0
    var bodies = 0
    var complete = 0
    var dates = 0
    var authors = 0
    var sources = 0
    var failures: [String] = []
  }

  @Test func `title and body come back from nearly all pages, and no sentence is ever hidden`() {
    var outcome = Outcome()
    // All 400 take a while in a debug build.
    let rounds = ProcessInfo.processInfo.environment["MASAR_SWEEPS"] == nil ? 4 : 20
    for seed in 0..<rounds {
      for layout in 0..<PageWriter.layoutCount {
        read(layout: layout, seed: UInt64(seed * 100 + layout), &outcome)
      }
    }
    let all = rounds * PageWriter.layoutCount
    if rounds == 20 {
      print(
        """
        pages: \(all), titles: \(outcome.titles), bodies exactly as written: \(outcome.bodies), \
        every sentence shown: \(outcome.complete), dates: \(outcome.dates), \
        authors: \(outcome.authors), newsrooms: \(outcome.sources)
        """)
      for failure in outcome.failures { print(failure) }
    }
    #expect(outcome.pages == all)
    #expect(outcome.titles * 100 >= all * 95, "\(outcome)")
    #expect(outcome.bodies * 100 >= all * 95, "\(outcome)")
    #expect(outcome.complete == all, "\(outcome)")
    // One layout names no site, another one no author either.
    #expect(outcome.dates * 100 >= all * 95, "\(outcome)")
    #expect(outcome.sources * 100 >= all * 75, "\(outcome)")
    #expect(outcome.authors * 100 >= all * 65, "\(outcome)")
  }

  private func read(layout: Int, seed: UInt64, _ outcome: inout Outcome) {
    var writer = PageWriter(seed: seed)
    let news = writer.news()
    let page = writer.page(of: news, layout: layout)
    let bytes = page.isWindows1256 ? windows1256(page.html) : Array(page.html.utf8)
    let opened = ArticleFile(path: "page.html").articles(in: bytes)
    guard let article = opened.first?.article else {
      outcome.failures.append("\(layout)/\(seed): nothing")
      return
    }
    let shown = article.paragraphs.filter(\.isShown).map { article.text[$0.range] }
    let body = article.paragraphs.filter { $0.isShown && $0.role == .body }
      .map { article.text[$0.range] }
    outcome.pages += 1
    if article.title == news.title {
      outcome.titles += 1
    } else {
      outcome.failures.append("\(layout)/\(seed): title «\(article.title)»")
    }
    // A post from elsewhere that an editor has put into the article is part of it.
    if body.filter({ !PageWriter.isOpinion($0) || news.paragraphs.contains($0) }) == news.paragraphs
    {
      outcome.bodies += 1
    } else {
      let extra = body.filter { !news.paragraphs.contains($0) }
      let lost = news.paragraphs.filter { !body.contains($0) }
      outcome.failures.append("\(layout)/\(seed): \(extra) instead of \(lost)")
    }
    if news.paragraphs.allSatisfy(shown.contains) { outcome.complete += 1 }
    let (year, month, day) = news.date
    if article.published.date == CalendarDate(year: year, month: month, day: day) {
      outcome.dates += 1
    }
    if article.author == news.author { outcome.authors += 1 }
    if article.source?.name == news.site { outcome.sources += 1 }
  }
}

/// A text in windows-1256; the letters in it are those of Arabic and ASCII.
func windows1256(_ text: String) -> [UInt8] {
  var bytes: [Unicode.Scalar: UInt8] = [:]
  for byte in UInt8.min...UInt8.max {
    let decoded = DecodedText([byte], as: .windows1256)?.text ?? []
    if let scalar = String(decoding: decoded, as: UTF8.self).unicodeScalars.first {
      bytes[scalar] = byte
    }
  }
  return text.unicodeScalars.map { bytes[$0] ?? UInt8(ascii: "?") }
}
