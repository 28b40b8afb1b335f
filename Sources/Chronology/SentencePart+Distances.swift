import ArabicText
import MasarModel

extension SentencePart {
  /// Units of a distance in time with the days by which a count of them may be off.
  private static let slack: [FoldedWord: (days: Int, granularity: TimeGranularity)] = {
    var slack: [FoldedWord: (days: Int, granularity: TimeGranularity)] = [:]
    for word in ["أسبوع", "أسبوعين", "أسابيع"] { slack[FoldedWord(folding: word)] = (4, .week) }
    for word in ["شهر", "شهرين", "أشهر", "شهور"] { slack[FoldedWord(folding: word)] = (15, .month) }
    for word in ["عام", "عامين", "أعوام", "سنة", "سنتين", "سنوات"] {
      slack[FoldedWord(folding: word)] = (180, .year)
    }
    return slack
  }()

  /// "قبل أسبوعين" with the days that it may mean: nobody counts weeks or months to the day.
  func coarse(_ time: TimeExpression) -> TimeExpression {
    guard let days = time.days, days.start == days.end, time.granularity == .day else {
      return time
    }
    let tokens =
      list.firstIndex(atOrAfter: time.range.start)..<list.firstIndex(atOrAfter: time.range.end)
    guard let first = tokens.first, ["قبل", "منذ"].contains(list.foldedWord(first)) else {
      return time
    }
    let unit = tokens.dropFirst().lazy.compactMap { Self.slack[list.foldedWord($0)] }.first
    guard let unit else { return time }
    var coarse = time
    coarse.granularity = unit.granularity
    coarse.isApproximate = true
    coarse.days = DayInterval(
      days.start.advanced(by: -unit.days), days.end.advanced(by: unit.days))
    return coarse
  }
}
