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

  @Test("the fast check agrees with the standard library on bytes near Arabic text")
  func fastCheck() {
    var generator = SeededGenerator(seed: 11)
    let alphabet: [[UInt8]] = [
      [0x20], [0x61], [0xD8, 0xA7], [0xD9, 0x84], [0xC2, 0xA0], [0xE2, 0x80, 0x9C],
      [0xF0, 0x9F, 0x98, 0x80], [0xD8], [0x80], [0xC0], [0xC1], [0xE2], [0xFF], [0xF5],
    ]
    for _ in 0..<20_000 {
      let isWild = Bool.random(using: &generator)
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...40, using: &generator) {
        let range = isWild ? 0..<alphabet.count : 0..<7
        bytes += alphabet[Int.random(in: range, using: &generator)]
      }
      let first = bytes.withUnsafeBufferPointer { UTF8Decoding.firstIllFormed(in: $0) }
      #expect((first == nil) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
      if let first {
        #expect(String(validating: bytes[..<first], as: UTF8.self) != nil, "\(bytes)")
      }
    }
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

  @Test("other encodings and other kinds of files are told from text")
  func notText() {
    let windows1256: [UInt8] = [0xC7, 0xE1, 0xD1, 0xC6, 0xED, 0xD3, 0x20, 0xC7, 0xE1, 0xD1, 0xE6]
    let utf16: [UInt8] =
      [0xFF, 0xFE] + "خبر عاجل".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]
    for bytes in [windows1256, utf16, picture] {
      let (article, findings) = ArticleParser.parse(bytes: bytes, path: "a.txt")
      #expect(article == nil)
      #expect(findings == [Finding(path: "a.txt", kind: .notText)])
    }
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
