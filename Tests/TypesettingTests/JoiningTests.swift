import MasarModel
import Screen
import Testing
import Typesetting

@Suite struct JoiningTests {
  @Test(
    "words are shown in their contextual forms",
    arguments: [
      ("بيت", "FE91 FEF4 FE96"),
      ("لا", "FEFB"),
      ("بلا", "FE91 FEFC"),
      ("سلام", "FEB3 FEFC FEE1"),
      ("الآن", "FE8D FEF5 FEE5"),
      ("للا", "FEDF FEFC"),
      ("لل", "FEDF FEDE"),
      ("أوكرانيا", "FE83 FEED FEDB FEAE FE8D FEE7 FEF4 FE8E"),
      // Hamza joins on neither side; hamza on a seat does.
      ("ماء", "FEE3 FE8E FE80"),
      ("سئل", "FEB3 FE8C FEDE"),
      ("جزء من", "FE9F FEB0 FE80 20 FEE3 FEE6"),
      // ZWNJ parts, ZWJ joins to nothing, tatweel joins and stays.
      ("می\u{200C}خواهم", "FEE3 FBFD FEA7 FEEE FE8D FEEB FEE2"),
      ("ه\u{200D}", "FEEB"),
      ("\u{200D}ه", "FEEA"),
      ("ل\u{200D}ا", "FEDF FE8E"),
      ("بـت", "FE91 640 FE96"),
      ("ـب", "640 FE90"),
      // Marks are transparent, even between lam and alef.
      ("بُيِت", "FE91 FEF4 FE96"),
      ("لَا", "FEFB"),
      // Controls between lam and alef: they join, as two cells.
      ("ل\u{200F}ا", "FEDF FE8E"),
      ("ل\u{2060}ا", "FEDF FE8E"),
      ("ل\u{AD}ا", "FEDF FE8E"),
      ("ل\u{2067}ا\u{2069}", "FEDD FE8D"),
      // A mark that a control has cut off stands on a circle, and joins nothing.
      ("ب\u{200F}\u{64E}ت", "FE8F 25CC FE95"),
      ("\u{64E}بت", "25CC FE91 FE96"),
      // A control that is spelt out joins nothing.
      ("ب\u{1}ت", "FE8F 5E 41 FE95"),
      // Letters without a faithful form, and their neighbours.
      ("بڪت", "FE8F 6AA FE95"), ("بٽ", "FE8F 67D"), ("بۄ", "FE8F 6C4"),
      // Letters with forms before a next letter only.
      ("بڨب", "FE8F FB6C FE90"), ("ڨڨ", "6A8 6A8"), ("بڨ", "FE8F 6A8"), ("بںب", "FE91 FBE9 FE90"),
      // Presentation forms in the text are shown as they are; nothing joins them.
      ("ب\u{FEE3}ت", "FE8F FEE3 FE95"),
      ("\u{FEFB}", "FEFB"), ("ب\u{FEFB}ب", "FE8F FEFB FE8F"), ("\u{FE91}\u{FE90}", "FE91 FE90"),
      // Persian and Urdu.
      ("پگچژ", "FB58 FB95 FB7D FB8B"),
      ("ہے", "FBA8 FBAF"),
      // Number signs and the end of an ayah stand before their digits, in one cell.
      ("\u{600}12", "600 31 32"), ("\u{6DD}٣", "6DD 663"),
    ])
  func forms(word: String, expected: String) {
    #expect(TypesettingTests.forms(word) == expected)
  }

  @Test("letters of different levels do not join")
  func levels() {
    #expect(TypesettingTests.forms("ب\u{202B}ت\u{202C}") == "FE8F FE95")
  }

  @Test("lam-alef is one cell with the bytes and the marks of both")
  func lamAlef() {
    let cells = laid("لَاً").flatMap(\.cells)
    #expect(cells.map(\.glyph.string) == ["\u{FEFB}\u{64E}\u{64B}"])
    #expect(cells.map(\.range.count) == [8])
    #expect(!cells[0].isFlagged)
    let many = laid("ل\u{64E}\u{651}\u{670}ا\u{653}\u{655}\u{64B}").flatMap(\.cells)
    // The marks of the alef behind those of the lam; of the alef's, one is part of the ligature.
    #expect(many.map(\.glyph.string) == ["\u{FEF9}\u{651}\u{64E}\u{670}\u{64B}"])
    #expect(many[0].isFlagged)
  }
}
