import ArabicText

extension TimeGuard {
  /// Prepositions and nouns that a time follows.
  static let prepositions: Set<String> = folded(
    "في|وفي|ففي|منذ|ومنذ|حتى|وحتى|خلال|وخلال|إلى|من|أواخر|أوائل|مطلع|منتصف|نهاية|بداية|قبل|بعد|بين|صيف|شتاء|ربيع|خريف"
  )
  /// Words that a duration follows.
  static let lastingWords: Set<String> = folded(
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
        && Self.prepositions.contains(list.foldedString(index - 1))
    case .lasting:
      index > 0 && list[index - 1].kind == .word
        && Self.lastingWords.contains(list.foldedString(index - 1))
    }
  }

  private static func folded(_ words: String) -> Set<String> {
    Set(words.split(separator: "|").map { Folding.folded(String($0)) })
  }
}
