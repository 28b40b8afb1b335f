import MasarModel
import Screen
import Testing
import Typesetting

@Suite struct BidiTests {
  @Test(
    "paragraphs that begin with a Hebrew word are right to left",
    arguments: [
      // Hebrew letters have no forms, so these strings can be read.
      ("אבג abc דה", "הד abc גבא"),
      ("אב 25%", "25% בא"),
      ("אב 30/12/2021 גד", "דג 30/12/2021 בא"),
      ("אב (ג)", "(ג) בא"),
      ("אב (abc) ג", "ג (abc) בא"),
      ("אב «ג»[1]", "[1]«ג» בא"),
      ("אב «ג». [1]", "[1] .«ג» בא"),
      ("א\tב", "ב א"),
      ("א abc \u{2067}בג\u{2069} def ד", "ד abc גב def א"),
      ("א abc!\u{200E} ב", "ב abc! א"),
      ("א abc! ב", "ב !abc א"),
      ("א +5 ב", "ב 5+ א"),
      ("א -5 ב", "ב 5- א"),
      ("א x=5 ב", "ב x=5 א"),
      ("אב 1,000.50 ג", "ג 1,000.50 בא"),
      // Isolates and marks part what stands on either side of them, although they have no cell.
      ("א \u{2066}abc\u{2069}\u{2066}def\u{2069}", "defabc א"), ("א abc\u{200F}def", "defabc א"),
      ("א abc\u{200E}def", "abcdef א"),
      ("אב http://a.org/b ג", "ג http://a.org/b בא"),
    ])
  func rightToLeft(text: String, expected: String) {
    #expect(visual(text) == expected)
    #expect(laid(text).allSatisfy { $0.direction == .rightToLeft })
  }

  @Test(
    "paragraphs that begin with a Latin word are left to right",
    arguments: [
      ("abc אבג def", "abc גבא def"), ("abc (אב) def", "abc (בא) def"),
      ("abc אב 25% גד.", "abc דג 25% בא."), ("a\tb", "a b"),
    ])
  func leftToRight(text: String, expected: String) {
    #expect(visual(text) == expected)
    #expect(laid(text).allSatisfy { $0.direction == .leftToRight })
  }

  @Test("Arabic letters make European digits Arabic numbers: 25% is shown as %25")
  func arabicPercent() {
    #expect(visual("زاد 25% اليوم").contains(" %25 "))
    #expect(visual("يوم 30/12/2021 في").contains(" 30/12/2021 "))
    #expect(visual("٢٥٪") == "٪٢٥")
    #expect(visual("بين 9-10 يناير").contains(" 10-9 "))
  }

  @Test("brackets and quotation marks are mirrored in right-to-left text")
  func mirroring() {
    #expect(laid("«ב» (ב)").map(\.visualText) == ["(ב) «ב»"])
    #expect(laid("\u{2264}ב").map(\.visualText) == ["ב\u{2265}"])
  }

  @Test("a paragraph without strong characters takes the fallback")
  func fallback() {
    #expect(laid("25 (3)", fallback: .rightToLeft)[0].direction == .rightToLeft)
    #expect(visual("25 (3)", fallback: .rightToLeft) == "(3) 25")
    #expect(laid("25 (3)", fallback: .leftToRight)[0].direction == .leftToRight)
    #expect(visual("25 (3)", fallback: .leftToRight) == "25 (3)")
    #expect(laid("\u{200E}", fallback: .rightToLeft)[0].direction == .leftToRight)
    #expect(laid("", fallback: .leftToRight)[0].direction == .leftToRight)
    #expect(laid("🥰 abc")[0].direction == .leftToRight)
    // An emoji of 2019 is as neutral as any other, although FriBidi does not know it.
    #expect(laid("🥰 שלום", fallback: .leftToRight)[0].direction == .rightToLeft)
  }

  @Test("tabs and the blanks before them have the paragraph's level")
  func tabs() {
    // Without L1 the tab would stand inside the Latin text, and be turned round with it.
    #expect(visual("א abc \tdef") == "def  abc א")
    #expect(visual("abc א \tב") == "abc א  ב")
    #expect(visual("abc \u{202B}א \tב\u{202C}") == "abc א  ב")
  }

  @Test("what is white but does not hang has the paragraph's level at a line's end")
  func lineEnd() {
    #expect(visual("abc \u{202B}א\u{2007}\u{202C}") == "abc א ")
    #expect(visual("abc \u{202B}א\u{2007}ב\u{202C}") == "abc ב א")
  }

  @Test("titles ignore the controls in them")
  func ignoredControls() {
    let text = "abc \u{2067}def ghi\u{2069}"
    #expect(visual(text) == "abc ghi def" || visual(text) == "abc def ghi")
    #expect(visual("\u{200F}abc!", obeysControls: true) == "!abc")
    #expect(visual("\u{200F}abc!", obeysControls: false) == "abc!")
    #expect(visual("a\u{202B}bc!\u{202C}", obeysControls: false) == "abc!")
  }

  @Test("direction is the paragraph's, on every line of it")
  func wrapped() {
    let lines = laid("אב abc def ghi jkl", measure: 7)
    #expect(lines.map(\.visualText) == ["abc בא", "def ghi", "jkl"])
    #expect(lines.allSatisfy { $0.direction == .rightToLeft })
  }
}
