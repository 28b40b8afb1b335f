import MasarModel
import Screen
import Testing
import Typesetting

@Suite struct UnsafeTextTests {
  @Test(
    "what must not be sent is spelt out from left to right",
    arguments: [
      ("a\u{1B}[31mb", "a^[[31mb"), ("a\u{0}b", "a^@b"), ("a\u{7F}", "a^?"),
      ("a\u{9B}b", "a<U+009B>b"), ("a\u{FFFE}b", "a<U+FFFE>b"), ("\u{10FFFF}", "<U+10FFFF>"),
      ("a\u{E000}", "a<U+E000>"), ("a\u{378}", "a<U+0378>"), ("a\u{202E}bc", "a<U+202E>bc"),
      ("a\u{202D}bc", "a<U+202D>bc"), ("a\u{FFF9}", "a<U+FFF9>"),
      ("א\u{9B}ב", "ב<U+009B>א"), ("א\u{1B}[ב", "ב]^[א"), ("א\u{202E}ב", "ב<U+202E>א"),
      // The bracket of ^[ is no partner for brackets of the text.
      ("א (\u{1B}x) ב", "ב (x^[) א"),
      ("\u{1}", "^A"), ("\u{1B}אב", "בא^["),
    ])
  func spelt(text: String, expected: String) {
    #expect(visual(text) == expected)
  }

  @Test("every letter of a spelling stands for the whole scalar")
  func spellingRanges() {
    let cells = laid("a\u{9B}b").flatMap(\.cells)
    #expect(
      cells.map(\.range.description) == ["0..<1"] + Array(repeating: "1..<3", count: 8) + ["3..<4"])
    // Cut by lines, they still are a part of one line each.
    #expect(laid("\u{9B}", measure: 3).map(\.range.description) == ["0..<0", "0..<0", "0..<2"])
  }

  @Test(
    "what has no cell leaves the cells around it alone",
    arguments: [
      "\u{200E}", "\u{200F}", "\u{61C}", "\u{2066}\u{2069}", "\u{200B}", "\u{AD}", "\u{2060}",
      "\u{FE0F}", "\u{34F}", "\u{FEFF}", "\u{E0100}", "\u{200C}", "\u{200D}",
    ])
  func invisible(text: String) {
    let line = laid("a\(text)b")[0]
    #expect(line.visualText == "ab")
    #expect(line.cells.allSatisfy { !$0.isFlagged })
    #expect(line.cells[0].end == line.cells[1].start)
  }

  @Test("tag characters are dropped and flagged")
  func tags() {
    let cells = laid("a\u{E0067}\u{E007F}b").flatMap(\.cells)
    #expect(cells.map(\.glyph.string) == ["a", "b"])
    #expect(cells.map(\.isFlagged) == [true, false])
    #expect(laid("\u{E0067}a").flatMap(\.cells).map(\.isFlagged) == [true])
  }

  @Test("a paragraph of nothing but controls is one empty line")
  func onlyControls() {
    for text in ["", "\u{200E}\u{200F}", "\u{2067}\u{2069}", "\u{FEFF}", "\u{200B}", "\u{E0067}"] {
      let lines = laid(text)
      #expect(lines.count == 1)
      #expect(lines[0].cells.isEmpty && lines[0].width == 0 && lines[0].isLast)
      #expect(lines[0].range.count == text.utf8.count)
    }
  }

  @Test("emoji have two cells a part, their joiners none; a flag has two")
  func emoji() {
    #expect(laid("👩\u{200D}👧")[0].cells.map(\.width) == [2, 2])
    #expect(laid("🇪🇬")[0].width == 2)
    #expect(laid("❤\u{FE0F}")[0].width == 1)
  }

  @Test(
    "hostile text is laid out whole, and the test ends",
    .timeLimit(.minutes(5)),
    arguments: [
      "\u{2067}", "\u{2067}\u{2069}", "\u{202B}", "(", "()", "[א", "\u{64E}", "\u{9B}", " ", "( ",
      "\u{202E}", "ل", "\u{AD}", "\u{E0067}", "1/", "\u{2068}אa",
    ])
  func hostile(piece: String) {
    let text = String(repeating: piece, count: 50_000)
    let lines = laid(text)
    #expect(lines.first?.range.start == 0)
    #expect(lines.last?.range.end == text.utf8.count)
  }
}
