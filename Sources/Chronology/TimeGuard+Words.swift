import ArabicText
import MasarModel

extension TimeGuard {
  /// Prepositions and nouns that a time follows.
  static let prepositions: Set<FoldedWord> = Set(
    folding:
      "في|وفي|ففي|منذ|ومنذ|حتى|وحتى|خلال|وخلال|إلى|من|أواخر|أوائل|مطلع|منتصف|نهاية|بداية|قبل|بعد|بين|بيانات|نتائج|أرباح|مبيعات|إيرادات|صيف|شتاء|ربيع|خريف"
  )
  /// Words that a duration follows.
  static let lastingWords: Set<FoldedWord> = Set(
    folding:
      """
      مدة|لمدة|طوال|طيلة|مدى|استمر|استمرت|واستمر|واستمرت|دام|دامت|ودام|ودامت|استغرق|استغرقت|واستغرق|واستغرقت|امتد|\
      امتدت|وامتد|وامتدت|الحديث|تستمر|يستمر|تدوم|يدوم|تستغرق|يستغرق
      """)

  /// Whether the rule may match at the token `index`.
  func allows(_ index: Int, in list: TokenList) -> Bool {
    switch self {
    case .anything: true
    case .preposition:
      index > 0 && list[index - 1].kind == .word
        && Self.prepositions.contains(list.foldedWord(index - 1)) && !isFather(index, in: list)
    case .between:
      index > 0 && ["بين", "وبين"].contains(list.foldedWord(index - 1))
    case .lasting:
      index > 0 && list[index - 1].kind == .word
        && Self.lastingWords.contains(list.foldedWord(index - 1))
    case .within:
      index > 0 && ["خلال", "وخلال", "غضون"].contains(list.foldedWord(index - 1))
    }
  }

  /// "أب" folds like "آب": where nothing else names the month, the madda must be there.
  private func isFather(_ index: Int, in list: TokenList) -> Bool {
    guard list.foldedWord(index) == "اب" else { return false }
    return !list.text[list[index].range].unicodeScalars.contains("آ")
  }
}
