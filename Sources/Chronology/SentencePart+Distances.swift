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

  /// "وجاء الاتصال بعد ثلاثة أيام من مكالمة بين …": who stands behind belongs to the event that is counted from.
  var withoutBase: SentencePart {
    guard let date, date.anchor == .event, let token = dateToken, token > tokens.lowerBound + 2
    else { return self }
    let end = list.firstIndex(atOrAfter: date.range.end)
    guard end < tokens.upperBound else { return self }
    let range = TextRange(list[tokens.lowerBound].range.start, date.range.end)
    var part = self
    part.tokens = tokens.lowerBound..<end
    part.mentions.removeAll { !range.contains($0.range) }
    part.times.removeAll { !range.contains($0.range) }
    return part
  }

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
