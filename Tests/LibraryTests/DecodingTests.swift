import MasarModel
import Testing

@testable import Library

@Suite struct DecodingTests {
  @Test(
    "maximal subparts are replaced one by one, as the standard library does",
    arguments: [
      [0x61, 0xFF, 0x62], [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80],
      [0xC0, 0xAF], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80], [0xD8, 0x61], [0x80],
      [0xF0, 0x80, 0x80, 0x41], [0xE2, 0x80, 0xE2, 0x80, 0xA8],
    ] as [[UInt8]])
  func illFormed(bytes: [UInt8]) {
    let padding = Array("نص عربي طويل بما يكفي ليبقى نصا".utf8)
    let all = padding + bytes + padding
    let (article, findings) = ArticleParser.parse(bytes: all, path: "a.txt")
    let expected = String(decoding: all, as: UTF8.self)
    #expect(article?.text.bytes == Array(expected.utf8))
    let count = expected.unicodeScalars.count { $0 == "\u{FFFD}" }
    #expect(article?.replacements == count)
    #expect(findings.map(\.kind) == [.illFormedUTF8(count: count)])
  }

  @Test("a byte-order mark is no part of the text")
  func byteOrderMark() {
    let (article, findings) = ArticleParser.parse(
      bytes: [0xEF, 0xBB, 0xBF] + Array("عنوان\n".utf8), path: "a.txt")
    #expect(article?.text.string == "عنوان\n")
    #expect(article?.paragraphs.first?.firstLine == 1)
    #expect(article?.title == "عنوان")
    #expect(findings.isEmpty)
  }

  @Test("pictures and archives are told from text")
  func notText() {
    let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]
    let noise: [UInt8] = [0xFF, 0x80, 0x01, 0xFE, 0x02, 0x81, 0x03, 0x90, 0x04, 0x9F, 0x05, 0xC0]
    for bytes in [picture, noise] {
      let (article, findings) = ArticleParser.parse(bytes: bytes, path: "a.txt")
      #expect(article == nil)
      #expect(findings == [Finding(path: "a.txt", kind: .notText)])
    }
  }

  @Test("an article knows the encoding it was in, and follows a choice")
  func encodings() {
    let windows: [UInt8] = [
      0xC7, 0xE1, 0xD1, 0xC6, 0xED, 0xD3, 0x20, 0xC7, 0xE1, 0xD1, 0xE6, 0xD3, 0xED,
    ]
    let (article, findings) = ArticleParser.parse(bytes: windows, path: "a.txt")
    #expect(article?.text.string == "الرئيس الروسي")
    #expect(article?.encoding == .windows1256)
    #expect(findings.isEmpty)
    let chosen = ArticleParser.parse(bytes: windows, path: "a.txt", encoding: .iso88596).article
    #expect(chosen?.encoding == .iso88596)
    #expect(chosen?.text.string != article?.text.string)
  }

  @Test("some Latin-1 letters, or one NUL in an article, do not make a text unreadable")
  func nearlyText() {
    let latin = Array("A caf".utf8) + [0xE9] + Array(" in Geneva is where they met.".utf8)
    #expect(ArticleParser.parse(bytes: latin, path: "a.txt").article?.replacements == 1)
    let long = String(repeating: Samples.body + "\n", count: 6)
    let nul = Array(long.utf8) + [0] + Array(" نعم".utf8)
    #expect(ArticleParser.parse(bytes: nul, path: "a.txt").article != nil)
  }

  @Test(arguments: ["", "\n\n", " \t\u{A0}\n\u{2003}\r\n", "\u{FEFF}\u{FEFF}\n\u{200F}\n"])
  func empty(text: String) {
    let (article, findings) = Samples.parse(text)
    #expect(article == nil)
    #expect(findings == [Finding(path: "news.txt", kind: .emptyFile)])
  }

  @Test("a well-formed file becomes the text without being copied")
  func noCopy() {
    let bytes = Array(Samples.body.utf8)
    let before = bytes.withUnsafeBufferPointer { $0.baseAddress }
    let article = ArticleParser.parse(bytes: bytes, path: "a.txt").article
    #expect(article?.text.bytes.withUnsafeBufferPointer { $0.baseAddress } == before)
  }
}
