import ArabicText

/// What the words before a time say of past and future.
enum TenseCue {
  /// Auxiliaries, passives and first persons that look back, beside the forms of ``NewsVerbs``.
  private static let others: Set<FoldedWord> = Set(
    folding:
      "كان|كانت|تم|تمت|كنت|رأيت|ذهبت|زرت|اشتريت|التقيت|سمعت|أجري|أجريت|عقد|عقدت|وقع|وقعت|نشر|نشرت|بحث|قتل|شهد|وصل|كشف|صدر|اتفق"
  )
  static let pastVerbs: Set<FoldedWord> = NewsVerbs.past.union(others)

  /// Notes in a sketch whether a word before it puts it ahead or behind.
  ///
  /// - Parameter end: the token behind the time: a verb right there says the tense as well ("والأحد، يلتقي الوزير").
  static func mark(
    _ sketch: inout TimeSketch, at index: Int, until end: Int, in list: TokenList
  ) {
    guard sketch.years.isEmpty, sketch.deictic == nil, sketch.which == nil else { return }
    switch sketch.kind {
    case .date, .digits, .dayList, .weekday, .weekdayList, .month, .holiday, .later, .dayAlone,
      .clock,
      .season, .quarter:
      break
    default: return
    }
    // "منذ الأحد" has begun.
    if index > 0, ["منذ", "ومنذ", "مند"].contains(list.foldedWord(index - 1)) {
      sketch.isPast = true
      sketch.hasBegun = true
      return
    }
    sketch.futureCue = FutureCue.token(before: index, in: list)
    sketch.isFuture = sketch.futureCue != nil
    guard !sketch.isFuture else { return }
    sketch.isPast = isPast(before: index, in: list)
    sketch.isFuture = ComingVerb.stands(before: index, in: list)
    if sketch.isFuture { sketch.isPast = false }
    if !sketch.isPast, !sketch.isFuture, sketch.kind != .clock {
      markFromVerb(behind: end, &sketch, at: index, in: list)
    }
  }

  /// A time that opens its clause has its verb behind it.
  private static func markFromVerb(
    behind end: Int, _ sketch: inout TimeSketch, at index: Int, in list: TokenList
  ) {
    let isOpening =
      index == 0 || list[index - 1].kind == .punctuation || list.foldedWord(index).hasPrefix("و")
    guard isOpening else { return }
    var next = end
    if next < list.count, list.foldedWord(next) == "،" { next += 1 }
    guard next < list.count, list[next].kind == .word else { return }
    let word = list.foldedWord(next)
    sketch.isPast = pastVerbs.contains(word)
    sketch.isFuture = NewsVerbs.announcing.contains(word)
  }

  /// Whether a verb of the past stands in the fifteen words before the token, in the same sentence.
  private static func isPast(before index: Int, in list: TokenList) -> Bool {
    for token in stride(from: index - 1, through: max(0, index - 15), by: -1) {
      if list.isPunctuation(token, UInt8(ascii: ".")) { return false }
      guard list[token].kind == .word else { continue }
      if isPastVerb(list.foldedWord(token)) { return true }
    }
    return false
  }

  /// Whether a folded word is one of the verbs, perhaps with a conjunction.
  static func isPastVerb(_ word: FoldedWord) -> Bool {
    if pastVerbs.contains(word) { return true }
    guard word.hasPrefix("و") || word.hasPrefix("ف") else { return false }
    return pastVerbs.contains(word.dropFirst())
  }
}
