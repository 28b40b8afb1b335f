import Support

/// Random text of everything that layout must cope with.
struct RandomParagraph {
  private(set) var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A paragraph of up to `length` pieces.
  mutating func next(length: Int = 24) -> String {
    var text = ""
    for _ in 0..<generator.number(0...length) {
      text += generator.element(of: generator.element(of: Self.pieces))
      if generator.once(in: 2) { text += " " }
    }
    return text
  }

  /// A paragraph without Latin letters, digits and controls.
  mutating func nextPlain() -> String {
    var text = ""
    for _ in 0..<generator.number(1...24) {
      text += generator.element(of: generator.element(of: Array(Self.pieces[0...3])))
      if generator.once(in: 2) { text += " " }
    }
    return text
  }

  private static let pieces: [[String]] = [
    [
      "بيت", "لا", "سلام", "الآن", "قال", "بوتين", "الأميركي", "مسؤول", "إلى", "ء", "ؤ", "ڵ", "ێ",
      "پ", "گ", "سڵاو", "کوڕ", "ڨ", "ں", "ښځه", "ڪ", "ﷺ", "﷽", "ﷲ", "\u{FEFB}", "\u{FEE3}",
    ],
    [
      "حذَّر", "مُحَمَّد", "ل\u{64E}ا\u{64B}", "لَا", "لا\u{653}", "ا\u{654}", "ي\u{654}", "ڵا\u{655}",
      "ئ\u{655}\u{654}\u{6E3}", "ب\u{64E}\u{651}\u{64D}\u{670}\u{653}\u{655}",
    ],
    ["،", ".", "؟", "(", ")", "«", "»", "[", "]", "!", "–", "-", "/", "%", "\"", "…", "“", "”"],
    ["ـ", "ــ", "\u{200C}", "\u{200D}", "\u{A0}", "\u{202F}", "  ", "\u{2003}", "\u{3000}"],
    ["NATO", "Biden", "a", "http://example.org/a/b?c=d", "é", "e\u{301}", "\u{301}"],
    ["25", "30/12/2021", "25%", "3.14", "+5", "1,000", "٢٥", "۱۲", "\u{600}12", "\u{6DD}٣", "$5"],
    ["\t", "\n", "\r\n", "\u{2028}", "\u{85}", " \n "],
    [
      "\u{200E}", "\u{200F}", "\u{61C}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{2066}", "\u{2067}",
      "\u{2068}", "\u{2069}",
    ],
    [
      "\u{202D}", "\u{202E}", "\u{1B}", "\u{0}", "\u{7F}", "\u{9B}", "\u{FFFE}", "\u{E000}",
      "\u{378}",
      "\u{FFF9}", "\u{206A}", "\u{1D173}",
    ],
    [
      "\u{FE0F}", "\u{34F}", "\u{FEFF}", "\u{E0067}", "\u{E0100}", "\u{AD}", "\u{200B}", "\u{2060}",
    ],
    ["😀", "👩\u{200D}👩\u{200D}👧", "👍🏽", "🇪🇬", "漢字", "かな", "각", "\u{1112}\u{1161}", "🥰"],
    ["שלום", "\u{5D0}\u{5B0}", "ܐܒ", "\u{10D00}", "\u{1E900}", "हिन्दी", "ไทย"],
  ]
}
