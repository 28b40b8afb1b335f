import MasarModel
import Screen
import Testing
import Typesetting

@Suite struct LineBreakingTests {
  @Test(
    "lines break where UAX #14 lets them",
    arguments: [
      ("aa bb cc", 5, ["aa bb", "cc"]), ("aa bb cc", 2, ["aa", "bb", "cc"]),
      ("قال بوتين، إن", 9, ["قال", "بوتين، إن"]), ("قال بوتين ، إن", 9, ["قال", "بوتين ،", "إن"]),
      ("aa «bb» cc", 6, ["aa", "«bb»", "cc"]), ("aa ( bb ) cc", 6, ["aa", "( bb )", "cc"]),
      ("aa (bb) cc", 4, ["aa", "(bb)", "cc"]), ("هل؟ نعم", 3, ["هل؟", "نعم"]),
      ("aa\u{A0}bb cc", 5, ["aa\u{A0}bb", "cc"]), ("cc aa\u{A0}bb", 6, ["cc", "aa\u{A0}bb"]),
      ("cc aa\u{2060}bb", 6, ["cc", "aa\u{2060}bb"]), ("aa \u{A0}bb", 3, ["aa", "\u{A0}bb"]),
      ("aa\u{200B}bb", 3, ["aa\u{200B}", "bb"]), ("aa\u{AD}bb", 3, ["aa\u{AD}", "bb"]),
      ("aa\u{200B}11", 3, ["aa\u{200B}", "11"]),
      ("a-bb", 3, ["a-", "bb"]), ("9-10", 3, ["9-1", "0"]),
      ("يناير/كانون", 8, ["يناير/", "كانون"]),
      ("aa 1,000", 5, ["aa", "1,000"]), ("aa 25%", 4, ["aa", "25%"]),
      ("漢字、漢", 4, ["漢", "字、", "漢"]),
      ("aa \"bb\" cc", 5, ["aa", "\"bb\"", "cc"]),
    ])
  func breaks(text: String, measure: Int, expected: [String]) {
    #expect(broken(text, measure: measure) == expected)
  }

  @Test("a word longer than the measure is cut where the line is full")
  func longWords() {
    #expect(broken("abcdefgh", measure: 3) == ["abc", "def", "gh"])
    #expect(broken("a abcdefgh", measure: 3) == ["a", "abc", "def", "gh"])
    #expect(
      broken("http://example.org/aaa/bbb", measure: 12) == ["http://", "example.org/", "aaa/bbb"])
    #expect(broken("abc", measure: 1) == ["a", "b", "c"])
    // What is read as one character is not cut, unless it alone is longer than the line.
    #expect(broken("ab👍🏽c", measure: 4) == ["ab", "👍🏽", "c"])
    #expect(broken("🇪🇬🇯🇴🇸🇾", measure: 3).allSatisfy { $0.unicodeScalars.count % 2 == 0 })
    #expect(broken("e\u{301}e\u{301}e\u{301}", measure: 2) == ["e\u{301}e\u{301}", "e\u{301}"])
    // The forms are those of the whole word.
    #expect(visual("بيت", measure: 2) == "\u{FEF4}\u{FE91}/\u{FE96}")
  }

  @Test("a glyph wider than the measure has a line of its own")
  func wideGlyphs() {
    #expect(broken("漢字a", measure: 1) == ["漢", "字", "a"])
    #expect(broken("😀😀", measure: 1) == ["😀", "😀"])
    #expect(broken("a😀", measure: 2) == ["a", "😀"])
  }

  @Test("spaces at a line's end hang: they have no cell and take no room")
  func hanging() {
    let lines = laid("aa   bb  ", measure: 2)
    #expect(lines.map(\.visualText) == ["aa", "bb"])
    #expect(lines.map(\.range) == [TextRange(0, 5), TextRange(5, 9)])
    #expect(laid("     ", measure: 2).map(\.width) == [0])
  }

  @Test(
    "a line end inside a paragraph is one space",
    arguments: [
      "aa\nbb", "aa\r\nbb", "aa\rbb", "aa \nbb", "aa\n bb", "aa \r\n\t bb", "aa  \n  bb",
      "aa\u{85}bb",
      "aa\u{2028}bb", "aa\n\nbb",
    ])
  func hardWrapped(text: String) {
    let cells = laid(text)[0].cells
    #expect(cells.map(\.glyph.string) == ["a", "a", " ", "b", "b"])
    #expect(cells[2].start == 2 && cells[2].end == text.utf8.count - 2)
  }

  @Test("no line begins with closing punctuation or ends with opening punctuation")
  func punctuation() {
    let text =
      "قال الرئيس (جو بايدن) إن «المحادثات» ستجرى، كما أعلن، في جنيف؛ هل ذلك ممكن؟ نعم! [1] «وأضاف». (انتهى)"
    for measure in 12...80 {
      for line in broken(text, measure: measure) {
        #expect(!"،؛؟!.)»]".contains(line.first ?? "،"), "\(measure): \(line)")
        #expect(!"(«[".contains(line.last ?? "("), "\(measure): \(line)")
      }
    }
  }
}
