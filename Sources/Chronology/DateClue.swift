public import ArabicText
public import MasarModel

/// What a date in an article says of the day on which the article was published.
public struct DateClue: Sendable, Hashable {
  /// The weekday named.
  public var weekday: Weekday?
  /// The month named, 1...12.
  public var month: Int?
  /// The day of the month named.
  public var day: Int?
  /// The year named.
  public var year: Int?
  /// Days from the publication ("أمس" is -1).
  public var deictic: Int?
  /// الماضي -1, الجاري 0, المقبل 1.
  public var which: Int?
  /// Whether a word before it puts it into the future.
  public var isFuture: Bool
}

extension TimeRecognizer {
  /// What the dates in a token list say of the publication date.
  public func clues(in list: TokenList) -> [DateClue] {
    var clues: [DateClue] = []
    forEachMatch(in: list) { match, _ in
      guard [.date, .deictic, .weekday, .digits, .month].contains(match.rule.value),
        match.standing == .firm
      else { return }
      let sketch = TimeSketch(match.captures, match.rule.value)
      // Days of other calendars tell nothing of the months that are compared here.
      guard sketch.calendar == .gregorian else { return }
      clues.append(
        DateClue(
          weekday: sketch.weekdays.first, month: sketch.month, day: sketch.days.first,
          year: sketch.years.first, deictic: sketch.deictic, which: sketch.which,
          isFuture: FutureCue.stands(before: match.position / 2, in: list)))
    }
    return clues
  }
}
