import MasarModel

extension TimeResolver {
  func monthValue(year: Int, month: Int, anchor: TimeAnchor) -> TimeValue? {
    guard let first = CalendarDate(year: year, month: month, day: 1),
      let last = CalendarDate(
        year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
    else { return nil }
    return TimeValue(
      text: String(first.iso8601.prefix(7)), granularity: .month, anchor: anchor,
      days: DayInterval(first, last))
  }

  func yearValue(_ first: Int, to last: Int? = nil, anchor: TimeAnchor) -> TimeValue? {
    let last = last ?? first
    guard first <= last, let start = CalendarDate(year: first, month: 1, day: 1),
      let end = CalendarDate(year: last, month: 12, day: 31)
    else { return nil }
    return TimeValue(
      text: first == last
        ? String(start.iso8601.prefix(4))
        : "\(start.iso8601.prefix(4))/\(end.iso8601.prefix(4))", granularity: .year, anchor: anchor,
      days: DayInterval(start, end))
  }

  /// The week of `date` as ISO 8601 counts it.
  func weekValue(of date: CalendarDate, anchor: TimeAnchor) -> TimeValue {
    let monday = date.advanced(by: -((date.weekday.index + 6) % 7))
    let thursday = monday.advanced(by: 3)
    let first = CalendarDate(year: thursday.year, month: 1, day: 1) ?? thursday
    let week = (thursday.dayNumber - first.dayNumber) / 7 + 1
    return TimeValue(
      text: "\(thursday.year)-W\(padded(week))", granularity: .week, anchor: anchor,
      days: DayInterval(monday, monday.advanced(by: 6)))
  }

  func quarterValue(_ quarter: Int, of year: Int, anchor: TimeAnchor) -> TimeValue? {
    guard (1...4).contains(quarter) else { return nil }
    return months(from: quarter * 3 - 2, count: 3, of: year).map {
      TimeValue(text: "\(year)-Q\(quarter)", granularity: .quarter, anchor: anchor, days: $0)
    }
  }

  /// The days of some months of a year.
  func months(from first: Int, count: Int, of year: Int) -> DayInterval? {
    let last = first + count - 1
    guard let start = CalendarDate(year: year, month: first, day: 1),
      let end = CalendarDate(
        year: year, month: last, day: CalendarDate.days(inMonth: last, of: year))
    else { return nil }
    return DayInterval(start, end)
  }

  /// The unit in which a day lies, so many units further.
  func unitValue(
    _ unit: TimeUnit, of date: CalendarDate, distance: Int, anchor: TimeAnchor
  ) -> TimeValue? {
    switch unit {
    case .second, .minute, .hour: return nil
    case .day: return value(date.advanced(by: distance), anchor: anchor)
    case .week: return weekValue(of: date.advanced(by: 7 * distance), anchor: anchor)
    case .month:
      let month = date.year * 12 + date.month - 1 + distance
      return monthValue(year: month / 12, month: month % 12 + 1, anchor: anchor)
    case .quarter:
      let quarter = date.year * 4 + (date.month - 1) / 3 + distance
      return quarterValue(quarter % 4 + 1, of: quarter / 4, anchor: anchor)
    case .year: return yearValue(date.year + distance, anchor: anchor)
    case .decade:
      let decade = date.year / 10 + distance
      return decadeValue(decade, anchor: anchor)
    case .century:
      return centuryValue(date.year / 100 + distance, anchor: anchor)
    }
  }

  func decadeValue(_ decade: Int, anchor: TimeAnchor) -> TimeValue? {
    yearValue(decade * 10, to: decade * 10 + 9, anchor: anchor).map {
      TimeValue(text: "\(decade)", granularity: .decade, anchor: anchor, days: $0.days)
    }
  }

  func centuryValue(_ century: Int, anchor: TimeAnchor) -> TimeValue? {
    yearValue(max(1, century * 100), to: century * 100 + 99, anchor: anchor).map {
      TimeValue(text: padded(century), granularity: .century, anchor: anchor, days: $0.days)
    }
  }

  /// The day so many months later, at the end of a shorter month where the day does not exist.
  func advanced(_ date: CalendarDate, months: Int) -> CalendarDate? {
    let month = date.year * 12 + date.month - 1 + months
    guard month >= 12, month < 120_000 else { return nil }
    let (year, number) = (month / 12, month % 12 + 1)
    return CalendarDate(
      year: year, month: number,
      day: min(date.day, CalendarDate.days(inMonth: number, of: year)))
  }

  /// So much from a day, or from a minute of it; as fine as the amount.
  func shifted(
    _ amounts: [TimeAmount], from date: CalendarDate, minute: Int?, sign: Int, anchor: TimeAnchor
  ) -> TimeValue? {
    guard let shift = amounts.shift, let finest = amounts.map(\.unit.rawValue).min(),
      let unit = TimeUnit(rawValue: finest),
      let month = advanced(date, months: sign * shift.months)
    else { return nil }
    let day = month.advanced(by: sign * shift.days)
    if shift.seconds != 0 {
      // Without a clock, hours leave only the day.
      guard let minute else {
        let hours = sign * shift.seconds / 3600
        return abs(hours) < 24
          ? value(day, anchor: anchor) : value(day.advanced(by: hours / 24), anchor: anchor)
      }
      let seconds = minute * 60 + sign * shift.seconds
      return moment(
        day, minutes: Int((Double(seconds) / 60).rounded(.down)),
        second: seconds % 60 == 0 ? nil : (seconds % 60 + 60) % 60, isFine: true, anchor: anchor)
    }
    if shift.days != 0 { return value(day, anchor: anchor) }
    switch shift.months % 12 == 0 ? unit : .month {
    case .month, .quarter:
      return monthValue(year: day.year, month: day.month, anchor: anchor).map {
        var value = $0
        value.alternatives = [day.iso8601]
        return value
      }
    default:
      return yearValue(day.year, anchor: anchor)
    }
  }

  /// A minute of a day, or of a day beside it where the minutes lie outside it.
  func moment(
    _ day: CalendarDate, minutes: Int, second: Int? = nil, isFine: Bool, zone: Int? = nil,
    anchor: TimeAnchor
  ) -> TimeValue {
    let shift = Int((Double(minutes) / 1440).rounded(.down))
    let date = day.advanced(by: shift)
    let suffix = zone.map { TimeZoneTable.all[$0].suffix(on: date) } ?? ""
    return TimeValue(
      kind: .time, text: date.iso8601 + ClockTime.text(minutes, second: second) + suffix,
      granularity: second != nil ? .second : isFine ? .minute : .hour, anchor: anchor,
      days: DayInterval(date), minute: minutes - shift * 1440)
  }
}
