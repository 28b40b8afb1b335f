import ArabicText

/// Words by which a sentence tells a match, whose meetings and visits are none of diplomacy.
enum SportCue {
  private static let phrases: PhraseTable = {
    var table = PhraseTable()
    let rows = """
      مباراة|المباراة|مباريات|المباريات|لقاء الإياب|لقاء الذهاب|لقاء العودة|لقاء القمة الكروي|ذهاب نهائي|إياب نهائي|\
      ذهاب كأس|إياب كأس|ذهاب الدور|إياب الدور|دوري أبطال|دوري الأبطال|الدوري الممتاز|الدوري الإنجليزي|الدوري الإسباني|\
      الدوري الإيطالي|الدوري السعودي|الدوري المصري|كأس العالم|كأس آسيا|كأس أفريقيا|كأس الأمم|كأس الملك|نهائي كأس|\
      على ملعب|على ملعبه|على استاد|على إستاد|في ملعب|الشوط الأول|الشوط الثاني|ركلات الترجيح|ركلة جزاء|حكم اللقاء|\
      نصف نهائي|ربع نهائي|ثمن نهائي|على ضيفه|على مضيفه|الجولة الأولى من الدوري
      """
    for (number, phrase) in EventTrigger.rows(rows).enumerated() {
      _ = table.add(phrase, payload: number)
    }
    return table
  }()

  /// Whether the tokens tell a match; one on whose fringe people meet, or that is only compared to, is none.
  static func stands(in tokens: Range<Int>, of list: TokenList) -> Bool {
    tokens.contains { token in
      guard let match = phrases.longestMatch(at: token, in: list), match.end <= tokens.upperBound
      else { return false }
      return !(max(tokens.lowerBound, token - 3)..<token).contains {
        ["هامش", "خلال", "الكره", "حضور", "حضر"].contains(list.foldedWord($0))
      }
    }
  }
}
