import MasarModel

extension Statement {
  /// Its days, where it dates the event to the day.
  var dayLong: DayInterval? { isStrong && isDayLong ? time?.days : nil }

  /// How what it says of the day compares with `days`, a version that other statements give to the day.
  ///
  /// A week or a month that contains the days fits. So does the day on which a round of several days opens or ends, and
  /// one day of it in the words of an article of that day: none of them says that there are no other days.
  func grade(against days: DayInterval) -> Grade {
    guard let own = time?.days, time?.value.hasSuffix("/..") != true else {
      if let own = time?.days { return own.start <= days.end ? .fits : .contradicts }
      return .fits
    }
    if own == days { return .fits }
    guard isDayLong else {
      return own.contains(days) ? .fits : own.overlaps(days) ? .overlaps : .contradicts
    }
    if tellsPart(of: days) || isNight && own.start.dayNumber == days.end.dayNumber + 1 {
      return .fits
    }
    return own.overlaps(days) ? .overlaps : .contradicts
  }

  /// Whether its one day is the beginning or end of a round, or a day of it told on that day.
  func tellsPart(of round: DayInterval) -> Bool {
    guard let own = time?.days, own.start == own.end, round.start != round.end,
      round.contains(own)
    else { return false }
    switch kind {
    case .opening where own.start == round.start: return true
    case .pause where own.end == round.end: return true
    default: break
    }
    guard status == .past, let published else { return false }
    return abs(published.dayNumber - own.start.dayNumber) <= 1
  }
}
