import MasarModel
import Support
import Testing

@testable import Library

@Suite struct ParserPropertyTests {
  private static let pieces: [String] = [
    "\n", "\n\n", "\r\n", "\r", "\u{85}", "\u{2028}", " ", "\u{A0}", "\t", "# ", "###### ", "- ",
    "> ",
    "---", "===", "---\n", "title: ", "published: 2021-12-31", "...", "&a ", "*a ", "[", "{", "\"",
    ": ",
    Samples.title, Samples.body, "شارك", "اقرأ أيضا", "مقالات ذات صلة", "مدة القراءة: 3 دقائق",
    "نشر في 31/12/2021", "كتب: ", "(رويترز)", "أرشيف", "كلمة", ".", "؟", "..", "|", " - ", "::",
    "#وسم",
    "\u{64B}", "\u{200F}", "\u{FEFF}", "\u{0}", "😀", "e\u{301}", "2021-12-31", "«", "»", "١٢",
  ]

  @Test("paragraphs cover the lines that show something, each once", arguments: 0..<400)
  func paragraphs(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var text = ""
    for _ in 0..<Int.random(in: 0...60, using: &generator) {
      text += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
    }
    check(Array(text.utf8), path: seed % 2 == 0 ? "a.txt" : "a.md")
  }

  @Test("arbitrary bytes never trap", arguments: 0..<400)
  func bytes(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed) + 1_000_000)
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...80, using: &generator) {
      if Int.random(in: 0..<5, using: &generator) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &generator))
      } else {
        bytes += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)].utf8
      }
    }
    check(bytes, path: seed % 2 == 0 ? "a.txt" : "a.md")
    _ = DossierFile(bytes, folder: "x", path: "x/dossier.yaml")
    for offset in stride(from: 0, to: bytes.count, by: 7) {
      _ = ArticleParser.parse(bytes: Array(bytes[..<offset]), path: "a.md")
    }
  }

  private func check(_ bytes: [UInt8], path: String) {
    guard let article = ArticleParser.parse(bytes: bytes, path: path).article else { return }
    let text = article.text.bytes
    #expect(String(validating: text, as: UTF8.self) != nil)
    let lines = simpleLines(of: article.text.string)
    var covered: [Int: Int] = [:]
    var end = 0
    var lastLine = 0
    for paragraph in article.paragraphs {
      #expect(paragraph.range.start >= end && !paragraph.range.isEmpty)
      #expect(paragraph.firstLine > lastLine && paragraph.lastLine >= paragraph.firstLine)
      #expect(paragraph.range.end <= text.count)
      #expect(isBoundary(paragraph.range.start, text) && isBoundary(paragraph.range.end, text))
      #expect(paragraph.role != .blank)
      #expect((paragraph.level > 0) == (paragraph.role == .heading))
      #expect(paragraph.isShown || paragraph.role != .body)
      end = paragraph.range.end
      lastLine = paragraph.lastLine
      for line in paragraph.firstLine...paragraph.lastLine { covered[line, default: 0] += 1 }
    }
    #expect(lastLine <= lines.count)
    for (index, line) in lines.enumerated() {
      #expect(covered[index + 1, default: 0] == (isBlank(line) ? 0 : 1), "line \(index + 1)")
    }
    let count = text.withUnsafeBufferPointer { TextLines($0).count }
    #expect(count == lines.count)
    if let title = article.titleRange {
      #expect(article.paragraphs.contains { $0.role == .title && $0.range == title && $0.isShown })
    }
  }

  /// Lines the slow way.
  private func simpleLines(of text: String) -> [String.UnicodeScalarView] {
    var lines: [String.UnicodeScalarView] = []
    var line = String.UnicodeScalarView()
    var isOpen = false
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n", previous == "\r" { continue }
      if ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar) {
        lines.append(line)
        (line, isOpen) = (String.UnicodeScalarView(), false)
      } else {
        line.append(scalar)
        isOpen = true
      }
    }
    if isOpen { lines.append(line) }
    return lines
  }

  private func isBlank(_ line: String.UnicodeScalarView) -> Bool {
    line.allSatisfy {
      $0.properties.isWhitespace || (0x200B...0x200F).contains($0.value)
        || [0xAD, 0x61C, 0x2060, 0xFEFF].contains($0.value)
    }
  }

  private func isBoundary(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }
}
