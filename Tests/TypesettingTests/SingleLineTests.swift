import MasarModel
import Screen
import Support
import Testing
import Typesetting

@Suite struct SingleLineTests {
  private func single(_ text: String, _ measure: Int) -> VisualLine {
    Typesetter(options: LayoutOptions(measure: measure, directionRule: .firstStrong)).singleLine(
      text)
  }

  @Test(
    "what does not fit is cut at its logical end",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("ab cdef", 4, "ab…"),
      ("abc   ", 3, "abc"), ("", 5, ""), ("漢字漢", 4, "漢…"), ("漢字", 4, "漢字"),
      ("אבגד", 3, "…בא"), ("abc אבגד", 7, "abc בא…"), ("אב abcd", 6, "…ab בא"),
      // Not within a number, unless that leaves too little; not within a character.
      ("abcd 2022", 7, "abcd…"), ("abcd 1,000", 8, "abcd…"), ("abcd 30/12/2021", 12, "abcd…"),
      ("ab 30/12/2021", 12, "ab 30/12/20…"), ("abcd $500", 7, "abcd…"), ("abcd 50%", 7, "abcd…"),
      ("abcd 5 6", 7, "abcd 5…"), ("abcdef-16", 8, "abcdef…"), ("אבגד 2022", 7, "…דגבא"),
      ("ab👍🏽", 5, "ab…"), ("ab🇪🇬c", 4, "ab…"),
      ("a\nb", 9, "a b"), ("a\u{1B}b", 9, "a^[b"),
    ])
  func truncation(text: String, measure: Int, expected: String) {
    let line = single(text, measure)
    #expect(line.visualText == expected)
    #expect(line.width <= measure)
    #expect(line.range == TextRange(0, text.utf8.count))
    #expect(line.isLast)
  }

  @Test("the ellipsis stands for no text")
  func ellipsis() {
    let line = single("אבגד", 3)
    #expect(line.cells[0].range.isEmpty)
    #expect(line.columns(of: TextRange(4, 8)).isEmpty)
  }

  @Test(
    "a logical range is shown by one or more stretches of columns",
    arguments: [
      ("אב ⟦abc⟧ גד", [[3..<6]]),
      ("⟦אב abc⟧ גד", [[3..<9]]),
      // "בא" stands on the right, "abc" on the left of the rest.
      ("א⟦ב ab⟧c גד", [[3..<5, 6..<8]]),
      ("abc ⟦אב⟧ גד", [[7..<9]]),
      ("⟦⟧אב", [[]]),
      ("ب⟦لا⟧", [[0..<1]]),
      ("اللغة و⟦ل⟧ا", [[0..<1]]),
      ("a⟦漢⟧b", [[1..<3]]),
      ("a⟦\u{9B}⟧b", [[1..<9]]),
      ("אב 30/⟦12⟧/2021", [[3..<5]]),
    ] as [(MarkedText, [[Range<Int>]])])
  func columns(marked: MarkedText, expected: [[Range<Int>]]) {
    let line = single(marked.text.string, 80)
    #expect(marked.ranges.map(line.columns) == expected)
  }
}
