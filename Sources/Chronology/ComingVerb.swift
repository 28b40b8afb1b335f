import ArabicText

/// Verbs in the imperfect (of ``NewsVerbs``) that announce what is arranged: "ويلتقي الرئيسان السبت", "تنتهي الولاية في 31 أكتوبر".
///
/// The nearest verb before a time counts, so that "يلتقي الوزير الذي وصل الأحد" looks back.
enum ComingVerb {
  /// After these the imperfect tells what was, or another clause begins, whose verb is not known.
  private static let breaks: Set<FoldedWord> = Set(
    folding:
      "الذي|التي|الذين|اللذين|فيما|بينما|بعد|بعدما|إثر|عقب|بحسب|حسب|وفق|وفقا|منذ|غداة|مقارنة|مقابل|منها|هجوم|هجمات|حادث|أحداث|زلزال|انفجار|تصريحات|بيان"
  )
  private static let pastMakers: Set<FoldedWord> = Set(
    folding:
      "كان|كانت|كانوا|وكان|وكانت|وكانوا|لم|ولم|فلم|كانا|ظل|ظلت")
  /// What is not going to happen is to come as well.
  private static let negations: Set<FoldedWord> = Set(folding: "لن|ولن|فلن")
  /// How many words before the time are looked at.
  private static let reach = 12

  /// Whether the nearest verb before the token, in the same sentence, announces something.
  static func stands(before index: Int, in list: TokenList) -> Bool {
    for token in stride(from: index - 1, through: max(0, index - reach), by: -1) {
      if list.isPunctuation(token, UInt8(ascii: ".")) { return false }
      guard list[token].kind == .word else { continue }
      let word = list.foldedWord(token)
      if breaks.contains(word) || pastMakers.contains(word) || TenseCue.isPastVerb(word) {
        return false
      }
      if announces(word) {
        return !isPast(at: token, in: list)
      }
      if negations.contains(word) { return true }
      // The nearest verb counts, also one that announces nothing.
      if NewsVerbs.looksImperfect(word) { return false }
    }
    return false
  }

  /// Whether one of the five words before the token puts it into the past ("كان من المقرر", "لم يصل").
  static func isPast(at token: Int, in list: TokenList) -> Bool {
    (max(0, token - 5)..<token).contains { pastMakers.contains(list.foldedWord($0)) }
  }

  /// Whether a folded word is such a verb: يلتقي, وتنتهي.
  static func announces(_ word: FoldedWord) -> Bool {
    var letters = word
    if let first = letters.first, first == "و" || first == "ف" { letters = letters.dropFirst() }
    guard let first = letters.first, first == "ي" || first == "ت" else { return false }
    return NewsVerbs.announcing.contains(letters)
  }
}
