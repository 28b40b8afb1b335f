import MasarModel
import Screen
import Testing
import Typesetting

@Suite struct LetterTests {
  @Test(
    "letters without forms of their own are shown in a skeleton's form with marks",
    arguments: [
      // Kurdish.
      ("سڵاو", "FEB3 FEFC+65A FEED"), ("ڵ", "FEDD+65A"), ("گەڵ", "FB94 FEEA FEDD+65A"),
      ("دێت", "FEA9 FBFE+65A FE96"), ("کوڕ", "FB90 FEEE FEAD+32C"), ("بڕ", "FE91 FEAE+32C"),
      ("هەڵە", "FEEB FEEA FEDF+65A FEEA"),
      // Pashto.
      ("ښځه", "FEB3+323+307 FEA4+654 FEEA"), ("ټول", "FE97+325 FEEE FEDD"), ("ږ", "FEAF+323"),
      ("ګڼ", "FB90+325 FEE6+325"), ("څوک", "FEA3+6DB FEEE FB8E"), ("ړ", "FEAD+325"),
      // Urdu and Punjabi.
      ("میں", "FEE3 FBFF FB9F"), ("ہوۂ", "FBA8 FEEE FBA6+654"), ("لݨ", "FEDF FEE6+615"),
      ("ۃ", "FBA6+308"),
      // Sindhi, Kashmiri.
      ("ڊ", "FEA9+323"), ("بؠ", "FE91 FEF0+325"), ("ٳ", "FE8D+65F"),
      // Maghrebi and Jawi.
      ("ڭ", "FBD3"), ("ݣ", "FB8E+6DB"), ("بڽ", "FE91 FB9F+6DB"), ("ڽب", "FB58 FE90"),
      ("ڠ", "FEC9+6DB"), ("ۏ", "FEED+307"),
      // Uighur has forms for all its letters but one.
      ("ئۇيغۇر", "FE8B FBD8 FEF3 FED0 FBD8 FEAD"), ("كەم", "FEDB FEEA FEE1"),
    ])
  func skeletons(word: String, expected: String) { #expect(glyphs(word) == expected) }

  @Test("signs of a letter come before its marks, and are never cut")
  func signs() {
    #expect(glyphs("ڵ\u{651}\u{64E}") == "FEDD+65A+651+64E")
    let cell = laid("ښ\u{651}\u{64E}\u{670}").flatMap(\.cells)
    #expect(cell.map(\.glyph.string) == ["\u{FEB1}\u{323}\u{307}\u{651}\u{64E}"])
    #expect(cell[0].isFlagged)
    #expect(glyphs("ڵ\u{64E}", marks: .shaddaOnly) == "FEDD+65A")
    // The signs of lam, those of alef, the marks of lam, those of alef.
    #expect(glyphs("ڵ\u{64E}ٳ\u{64B}") == "FEFB+65A+65F+64E+64B")
  }

  @Test("without marks, letters that would need one are shown as themselves and do not join")
  func markFree() {
    #expect(glyphs("سڵاو", marks: .off) == "FEB1 6B5 FE8D FEED")
    #expect(glyphs("دێ", marks: .off) == "FEA9 6CE")
    #expect(glyphs("گەل", marks: .off) == "FB94 FEEA FEDD")
    // The initial and medial form of nya need none.
    #expect(glyphs("بڽب", marks: .off) == "FE8F FB58 FE90")
  }

  @Test(
    "a letter and a mark are the letter that they are canonically equivalent to",
    arguments: [
      ("ا\u{654}", "FE83"), ("ا\u{653}", "FE81"), ("ا\u{655}", "FE87"), ("و\u{654}", "FE85"),
      ("بي\u{654}ب", "FE91 FE8C FE90"), ("ە\u{654}", "FBA4"), ("ے\u{654}", "FBB0"),
      ("ہ\u{654}", "FBA6+654"),
      ("لا\u{653}", "FEF5"), ("لا\u{654}", "FEF7"), ("بلا\u{655}", "FE91 FEFA"),
      ("ل\u{64E}ا\u{64B}\u{654}", "FEF7+64E+64B"),
      // Over marks of another class; not over one of the same.
      ("ا\u{64E}\u{654}", "FE83+64E"), ("ا\u{657}\u{654}", "FE8D+657+654"),
      ("ا\u{656}\u{655}", "FE8D+656+655"), ("ا\u{656}\u{654}", "FE83+656"),
      // What is below comes first.
      ("ا\u{654}\u{655}", "FE87+654"), ("ا\u{653}\u{655}", "FE87+653"), ("أ\u{655}", "FE87+654"),
      ("ا\u{654}\u{654}", "FE83+654"),
      // No composite.
      ("ه\u{654}", "FEE9+654"), ("ى\u{654}", "FEEF+654"), ("ب\u{653}", "FE8F+653"),
    ])
  func composition(text: String, expected: String) { #expect(glyphs(text) == expected) }

  @Test("a composed letter stands for the bytes of both")
  func composedRange() {
    let text = "بلا\u{653}ن"
    #expect(laid(text).flatMap(logicalCells).map(\.range.count) == [2, 6, 2])
  }

  @Test("tatweel, digits and number signs")
  func others() {
    #expect(glyphs("بــب") == "FE91 640 640 FE90")
    #expect(glyphs("ب\u{200C}ـب") == "FE8F 640 FE90")
    #expect(visual("٠١٢٣٤٥٦٧٨٩") == "٠١٢٣٤٥٦٧٨٩")
    #expect(visual("۰۱۲۳۴۵۶۷۸۹") == "۰۱۲۳۴۵۶۷۸۹")
    for sign in [0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD] as [UInt32] {
      guard let scalar = Unicode.Scalar(sign) else { continue }
      let cells = laid("ب\(scalar)١٢ب").flatMap(logicalCells)
      #expect(cells.map(\.glyph.base.value) == [0xFE8F, sign, 0x661, 0x662, 0xFE8F])
      #expect(cells.allSatisfy { $0.width == 1 })
    }
  }
}
