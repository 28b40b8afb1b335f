import Library
import MasarModel
import Screen
import Support
import Testing

@testable import Reader

/// The encoding of an article: shown where it is not the usual one, and changed by a key.
@Suite struct EncodingTests {
  private func article(_ encoding: TextEncoding) -> Article {
    var article = Fixture.long(paragraphs: 40)
    article.encoding = encoding
    return article
  }

  private func session(_ encoding: TextEncoding, language: Language = .english) -> Session {
    Session(
      columns: 100, rows: 12, language: language, start: .article(path: "long.txt"),
      articles: [article(encoding)])
  }

  private func status(_ session: Session) -> String { session.rows.last ?? "" }

  @Test func `the usual encoding is not mentioned, another one is`() {
    #expect(!status(session(.utf8)).contains("UTF-8"))
    #expect(status(session(.windows1256)).contains("windows-1256"))
  }

  @Test func `the key goes through all encodings but the one that was found, and back to that`() {
    var session = session(.windows1256)
    var seen: [TextEncoding] = []
    for _ in 1..<TextEncoding.allCases.count {
      session.type("ze")
      #expect(session.state.article?.chosenEncoding != nil)
      if let encoding = session.state.article?.article.encoding { seen.append(encoding) }
    }
    #expect(Set(seen) == Set(TextEncoding.allCases).subtracting([.windows1256]))
    #expect(seen.first == .utf8)
    session.type("ze")
    #expect(session.state.article?.chosenEncoding == nil)
    #expect(status(session).contains("encoding: windows-1256 (as found)"))
  }

  @Test func `a choice is said to be one, in both languages, and in the place that was read`() {
    var session = session(.utf8, language: .arabic)
    session.type("   ")
    let before = session.state.article?.share ?? 0
    #expect(before > 0.1)
    session.type("ze")
    #expect(status(session).contains("windows-1256 (اختيارك)"))
    // Rows are broken anew, so the place is the same to a row.
    #expect(abs((session.state.article?.share ?? 0) - before) < 0.05)
    session.type("j")
    #expect(status(session).contains("windows-1256 (اختيارك)"))
  }

  @Test func `where there is no text in an encoding, the article stays as it was`() {
    var session = session(.utf8)
    let effects =
      session.state.update(.keyPressed(.character("z")))
      + session.state.update(.keyPressed(.character("e")))
    #expect(effects == [.chooseEncoding(path: "long.txt", .windows1256)])
    let after = session.state.update(
      .articleOpened(
        path: "long.txt", OpenedArticle(article: nil, chosenEncoding: .windows1256)))
    #expect(after == [.chooseEncoding(path: "long.txt", nil)])
    #expect(session.state.article?.article.encoding == .utf8)
    #expect(status(session).contains("nothing to read in encoding windows-1256"))
  }

  @Test func `an answer to an earlier wish is not taken for the last one`() {
    var session = session(.utf8)
    for key in "zeze".unicodeScalars { _ = session.state.update(.keyPressed(.character(key))) }
    var other = article(.windows1256)
    _ = session.state.update(
      .articleOpened(
        path: "long.txt", OpenedArticle(article: other, chosenEncoding: .windows1256)))
    #expect(session.state.article?.chosenEncoding == nil)
    other.encoding = .iso88596
    _ = session.state.update(
      .articleOpened(path: "long.txt", OpenedArticle(article: other, chosenEncoding: .iso88596)))
    #expect(session.state.article?.chosenEncoding == .iso88596)
  }

  @Test func `every line end begins a row of the file as it is`() {
    var article = article(.utf8)
    article.text = "أ\nب\r\nج\rد\u{85}ه\u{2028}و\u{2029}ز"
    let ranges = Block.rawBlocks(of: article).map(\.content)
    #expect(ranges.count == 7)
    let texts = ranges.map { content in
      if case .text(let range) = content { article.text[range] } else { "" }
    }
    #expect(texts == ["أ", "ب", "ج", "د", "ه", "و", "ز"])
  }
}
