import ArabicText

/// Whether a line is nothing but times.
enum TimeCoverage {
  /// Words that may stand around a time without being one.
  private static let particles: Set<FoldedWord> = Set(
    folding:
      """
      في|وفي|على|عند|عندما|حتى|إلى|من|منذ|يوم|بين|ما|قبل|بعد|خلال|تمام|ال|ب|ل|و|حوالي|نحو|تقريبا|بحلول|ابتداء|اعتبارا|مع|\
      هو|انه|إنه|الى|لغاية|موعد|الموافق|ع|عالساعة|هذا|هذه|تاريخ|بتاريخ|طوال|طيلة|وقت|بوقت|في وقت|أثناء|لمدة|مدة|هي|مثل|ذلك|وذلك|فترة
      """)

  /// Words that ask somebody to do something, among the first of a line.
  private static let requests: Set<FoldedWord> = Set(
    folding:
      """
      ذكرني|ذكريني|نبهني|نبهيني|أيقظني|أيقظيني|صحيني|احجز|احجزي|أضف|أضيفي|اضبط|اضبطي|أخبرني|أخبريني|أرني|\
      ابحث|ابحثي|أريد|أود|فضلك|هل|متى|ضع|ضعي|تذكيرا|منبها
      """)

  /// Whether a line asks for something, however long it is: "ضع تذكيرا يوم الخميس …" is no news.
  static func isRequest(_ list: TokenList) -> Bool {
    (0..<min(3, list.count)).contains {
      list[$0].kind == .word && requests.contains(list.foldedWord($0))
    }
  }

  /// How many words and numbers stand outside the pieces.
  static func wordsLeft(in list: TokenList, by pieces: [TimePiece]) -> Int {
    var count = 0
    var index = 0
    for piece in pieces.map(Optional.some) + [nil] {
      let end = piece?.tokens.lowerBound ?? list.count
      while index < end {
        if list[index].kind == .number
          || list[index].kind == .word && !particles.contains(list.foldedWord(index))
        {
          count += 1
        }
        index += 1
      }
      index = max(index, piece?.tokens.upperBound ?? index)
    }
    return count
  }
}
