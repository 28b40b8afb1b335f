import ArabicText

/// Words that put a bare weekday into the future.
enum FutureCue {
  /// Participles and verbs of expecting.
  static let words: Set<FoldedWord> = Set(
    folding:
      """
      المقرر|المقررة|مقرر|مقررة|المرتقب|المرتقبة|مرتقب|مرتقبة|المنتظر|المنتظرة|ينتظر|وينتظر|المتوقع|المتوقعة|متوقع|يتوقع|\
      ويتوقع|يعتزم|تعتزم|سوف|المزمع|المزمعة|مزمع|سيتم|ستتم|سيصل|ستصل|سيرد|سترد|سيبت|سيعد
      """)
  /// Beginnings of common words and names that look like a future verb and are none.
  static let others: [FoldedWord] = [
    "سياس", "سياد", "سيد", "سيار", "سيرغي", "سيرجي", "سيرة", "سيناري", "سينا", "سيطر", "ستولتنبرغ",
    "ستيف",
    "ستين", "ستون", "سته", "سيبيري", "سيول", "سيمون", "سيلفا", "سيدني", "سيو", "سيف", "سير ",
    "ستراتيجي",
  ].map { FoldedWord(folding: $0) }

  /// Whether such a word stands in the fifteen words before the token, in the same sentence.
  static func stands(before index: Int, in list: TokenList) -> Bool {
    token(before: index, in: list) != nil
  }

  /// Where such a word stands, the nearest one.
  static func token(before index: Int, in list: TokenList) -> Int? {
    for token in stride(from: index - 1, through: max(0, index - 15), by: -1) {
      if list.isPunctuation(token, UInt8(ascii: ".")) { return nil }
      guard list[token].kind == .word else { continue }
      let word = list.foldedWord(token)
      if words.contains(word) || isFutureVerb(word) {
        // "كان من المقرر" looks back.
        return ComingVerb.isPast(at: token, in: list) ? nil : token
      }
      if index - token <= 3, coming.contains(word),
        token > 0, !periods.contains(list.foldedWord(token - 1))
      {
        return token
      }
    }
    return nil
  }

  /// Beside a date they put it ahead ("اجتماعه المقبل في 26 نوفمبر") …
  private static let coming: Set<FoldedWord> = Set(
    folding: "المقبل|المقبلة|القادم|القادمة|المقبلين|القادمين")
  /// … where they do not belong to a time of their own.
  private static let periods: Set<FoldedWord> = Set(
    folding:
      "الأسبوع|الشهر|العام|السنة|الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأيام|الأسابيع|الأشهر|السنوات|الفترة|المرحلة"
  )

  /// Whether a folded word is a verb with the future particle: سيجتمع, وستعقد.
  static func isFutureVerb(_ word: FoldedWord) -> Bool {
    var letters = word
    if let first = letters.first, first == "و" || first == "ف" { letters = letters.dropFirst() }
    if letters.hasPrefix("س"), ComingVerb.announces(letters.dropFirst()) { return true }
    guard letters.count >= 5 else { return false }
    // Only the third person: news has hardly another.
    guard letters.hasPrefix("سي") || letters.hasPrefix("ست") else { return false }
    return !others.contains { letters.hasPrefix($0) }
  }
}
