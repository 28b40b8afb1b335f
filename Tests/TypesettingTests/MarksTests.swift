import MasarModel
import Screen
import Testing
import Typesetting

@Suite struct MarksTests {
  private func cells(_ text: String, _ marks: MarksPolicy = .full) -> [String] {
    laid(text, marks: marks).flatMap(logicalCells).map(\.glyph.string)
  }

  @Test("the shadda comes first")
  func shadda() {
    #expect(cells("ب\u{64E}\u{651}") == ["\u{FE8F}\u{651}\u{64E}"])
    #expect(cells("ب\u{651}\u{64E}") == ["\u{FE8F}\u{651}\u{64E}"])
  }

  @Test("of more than four marks the rest is flagged")
  func surplus() {
    let cell = laid("ب\u{64E}\u{64F}\u{650}\u{652}\u{653}\u{651}")[0].cells[0]
    #expect(cell.glyph.marks == ["\u{651}", "\u{64E}", "\u{64F}", "\u{650}"])
    #expect(cell.isFlagged)
    #expect(!laid("ب\u{64E}\u{64F}\u{650}\u{652}")[0].cells[0].isFlagged)
    // Marks that are not wanted are not missed.
    #expect(
      !laid("ب\u{64E}\u{64F}\u{650}\u{652}\u{653}\u{651}", marks: .shaddaOnly)[0].cells[0].isFlagged
    )
  }

  @Test("the policy chooses among Arabic marks and leaves others alone")
  func policies() {
    let text = "حَذَّر e\u{301}"
    #expect(cells(text, .full).joined().unicodeScalars.count == 9)
    #expect(
      cells(text, .shaddaOnly) == ["\u{FEA3}", "\u{FEAC}\u{651}", "\u{FEAD}", " ", "e\u{301}"])
    #expect(cells(text, .off) == ["\u{FEA3}", "\u{FEAC}", "\u{FEAD}", " ", "e\u{301}"])
  }

  @Test("a mark without a base stands on a dotted circle")
  func lone() {
    #expect(cells("\u{64E}") == ["\u{25CC}\u{64E}"])
    #expect(cells("\u{64E}\u{651}ب") == ["\u{25CC}\u{651}\u{64E}", "\u{FE8F}"])
    #expect(cells("a \u{301}b") == ["a", " ", "\u{25CC}\u{301}", "b"])
    #expect(cells("a\u{A0}\u{301}b") == ["a", " ", "\u{25CC}\u{301}", "b"])
    #expect(cells("a\u{3000}\u{301}") == ["a", "\u{3000}", "\u{25CC}\u{301}"])
    #expect(cells("a\t\u{301}") == ["a", " ", "\u{25CC}\u{301}"])
    #expect(cells("a\n\u{301}") == ["a", " ", "\u{25CC}\u{301}"])
    #expect(cells("\u{1}\u{301}") == ["^", "A", "\u{25CC}\u{301}"])
  }

  @Test("marks reach over joiners and dropped scalars to their base")
  func over() {
    #expect(cells("ب\u{200D}\u{64E}") == ["\u{FE91}\u{64E}"])
    #expect(cells("a\u{34F}\u{301}") == ["a\u{301}"])
  }

  @Test("Hangul that is spelt out in jamo is one cell")
  func jamo() {
    #expect(cells("\u{1112}\u{1161}\u{11AB}") == ["\u{1112}\u{1161}\u{11AB}"])
    #expect(laid("\u{1112}\u{1161}\u{11AB}")[0].width == 2)
  }
}
