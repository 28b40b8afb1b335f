import ArabicText

/// What the words before a time say of past and future.
enum TenseCue {
  /// Verbs of telling what has happened.
  static let pastVerbs: Set<FoldedWord> = Set(
    folding:
      """
      أعلن|أعلنت|قال|قالت|جرى|جرت|صرح|صرحت|أكد|أكدت|ذكر|ذكرت|وقع|وقعت|عقد|عقدت|التقى|التقت|بحث|أضاف|أضافت|شهد|شهدت|وصل|وصلت|غادر|\
      غادرت|قتل|قتلت|أصيب|اندلع|اندلعت|انتهى|انتهت|بدأ|بدأت|كان|كانت|تم|تمت|حدث|حدثت|توفي|توفيت|افتتح|سافر|سافرت|ولد|ولدت|\
      حصل|حصلت|اجتمع|اجتمعت|وافق|رفض|استقال|سقط|مات|رحل|كنت|رأيت|ذهبت|زرت|اشتريت|التقيت|سمعت|نشر|نشرت|كتب|أجرى|أجرت|فاز|فازت|خسر|\
      صدر|صدرت|أطلق|أطلقت|كشف|كشفت|زار|زارت|تلقى|دعا|حذر|نفى|اتفق
      """)

  /// Notes in a sketch whether a word before it puts it ahead or behind.
  static func mark(_ sketch: inout TimeSketch, at index: Int, in list: TokenList) {
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
      return
    }
    sketch.isFuture = FutureCue.stands(before: index, in: list)
    guard !sketch.isFuture else { return }
    sketch.isPast = isPast(before: index, in: list)
    sketch.isFuture = ComingVerb.stands(before: index, in: list)
    if sketch.isFuture { sketch.isPast = false }
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
