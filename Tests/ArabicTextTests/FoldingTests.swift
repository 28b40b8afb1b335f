import Testing

@testable import ArabicText

@Suite("Folding")
struct FoldingTests {
  @Test(
    "spellings of one word fold to one form",
    arguments: [
      ("أوكرانيا", "اوكرانيا"), ("إيران", "ايران"), ("آب", "اب"), ("ٱلله", "الله"),
      ("موسكى", "موسكي"), ("قمة", "قمه"), ("مسؤول", "مسوول"), ("رئيس", "رييس"),
      ("مساء", "مساء"), ("بُوتِينْ", "بوتين"), ("روسيًا", "روسيا"), ("الـــناتو", "الناتو"),
      ("می\u{200C}خواهد", "ميخواهد"), ("کیهان", "كيهان"), ("هٰذا", "هذا"), ("٢٠٢١", "2021"),
      ("۱۴۰۰", "1400"), ("Zelenskyý", "zelenskyy"), ("Łódź", "lodz"), ("NATO", "nato"),
    ])
  func folds(original: String, folded: String) {
    #expect(Folding.folded(original) == folded)
  }

  @Test("folding twice changes nothing", arguments: ["أَلْمَانْيَا", "İstanbul", "ﻻ", "٪"])
  func idempotent(text: String) {
    let once = Folding.folded(text)
    #expect(Folding.folded(once) == once)
  }
}
