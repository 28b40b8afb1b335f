public import MasarModel

extension Interface {
  private static let months: [(arabic: String, english: String)] = [
    ("يناير", "Jan"), ("فبراير", "Feb"), ("مارس", "Mar"), ("أبريل", "Apr"), ("مايو", "May"),
    ("يونيو", "Jun"), ("يوليو", "Jul"), ("أغسطس", "Aug"), ("سبتمبر", "Sep"), ("أكتوبر", "Oct"),
    ("نوفمبر", "Nov"), ("ديسمبر", "Dec"),
  ]

  /// The name of a month, 1...12.
  func month(_ number: Int) -> String {
    let names = Self.months[(number - 1) % 12]
    return language == .arabic ? names.arabic : names.english
  }

  /// A day with its year: `30 ديسمبر 2021`.
  public func date(_ date: CalendarDate) -> String {
    "\(date.day) \(month(date.month)) \(date.year)"
  }

  /// A day without its year: `30 ديسمبر`.
  func dayAndMonth(_ date: CalendarDate) -> String {
    "\(date.day) \(month(date.month))"
  }

  /// The days of an event as the panel shows them, without the year: `9–10 يناير`.
  ///
  /// A whole month is shown by its name, anything longer by its first and last month.
  func days(_ days: DayInterval) -> String {
    let (start, end) = (days.start, days.end)
    if start == end { return dayAndMonth(start) }
    if start.year == end.year, start.month == end.month {
      let isWholeMonth =
        start.day == 1 && end.day == CalendarDate.days(inMonth: end.month, of: end.year)
      return isWholeMonth
        ? month(start.month) : "\(start.day)–\(end.day) \(month(start.month))"
    }
    return "\(dayAndMonth(start)) – \(dayAndMonth(end))"
  }

  /// The days of an event with their year, for rows without a separator of years.
  func daysAndYear(_ days: DayInterval) -> String {
    let (start, end) = (days.start, days.end)
    if start == end { return date(start) }
    return start.year == end.year
      ? "\(self.days(days)) \(end.year)" : "\(date(start)) – \(date(end))"
  }

  /// A time of the day with its zone, in the words of the source where the interface speaks their language.
  func clock(_ clock: EventClock) -> String {
    if language == .arabic, let zone = clock.zone {
      return "\(self(.timeOfDay, clock.time)) \(zone)"
    }
    guard let offset = clock.offset else {
      return self(clock.zone == nil ? .timeOfDay : .localTime, clock.time)
    }
    let short = Self.short(offset: offset)
    let isApart = language == .arabic && !short.isEmpty
    return self(.timeWithOffset, clock.time, isApart ? " \(short)" : short)
  }

  /// `+03:00` as `+3`, `+05:30` as `+5:30`, `Z` as nothing.
  private static func short(offset: String) -> String {
    let parts = offset.dropFirst().split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2, parts != [0, 0], let sign = offset.first else { return "" }
    return parts[1] == 0 ? "\(sign)\(parts[0])" : "\(sign)\(parts[0]):\(parts[1])"
  }

  /// A TIMEX3 value in words: days as ``date(_:)`` says them, durations of one unit with that unit.
  /// Anything else stays as it is.
  func words(forTimex value: String) -> String {
    let parts = value.split(separator: "/").compactMap { CalendarDate(iso8601: $0) }
    if let first = parts.first, let last = parts.last,
      parts.count == value.split(separator: "/").count, first <= last
    {
      return days(DayInterval(first, last))
    }
    if let split = Self.hoursAndMinutes(value) {
      return self(
        .hoursAndMinutes, words(forTimex: "PT\(split.hours)H"),
        words(forTimex: "PT\(split.minutes)M"))
    }
    let isClock = value.hasPrefix("PT")
    guard value.hasPrefix("P"), let unit = value.last,
      let number = Int(value.dropFirst(isClock ? 2 : 1).dropLast())
    else { return value }
    if !isClock { return days(number, unit) ?? value }
    switch unit {
    case "M": return count(number, .oneMinute, .twoMinutes, .fewMinutes, .manyMinutes)
    case "H": return count(number, .oneHour, .twoHours, .fewHours, .manyHours)
    default: return value
    }
  }

  /// The parts of `PT4H30M`.
  private static func hoursAndMinutes(_ value: String) -> (hours: Int, minutes: Int)? {
    guard value.hasPrefix("PT"), value.hasSuffix("M") else { return nil }
    let parts = value.dropFirst(2).dropLast().split(separator: "H").compactMap { Int($0) }
    return parts.count == 2 ? (parts[0], parts[1]) : nil
  }

  /// So many days, weeks, months or years, by the letter of the unit.
  private func days(_ number: Int, _ unit: Character) -> String? {
    switch unit {
    case "D": count(number, .oneDay, .twoDays, .fewDays, .manyDays)
    case "W": count(number, .oneWeek, .twoWeeks, .fewWeeks, .manyWeeks)
    case "M": count(number, .oneMonth, .twoMonths, .fewMonths, .manyMonths)
    case "Y": count(number, .oneYear, .twoYears, .fewYears, .manyYears)
    default: nil
    }
  }

  /// A counted noun: Arabic has a form of its own for one and two, for three to ten, and for more
  /// (CLDR's plural categories, hundreds aside, which no duration in minutes or hours reaches here).
  private func count(
    _ number: Int, _ one: Phrase, _ two: Phrase, _ few: Phrase, _ many: Phrase
  ) -> String {
    switch number {
    case 1: self(one)
    case 2: self(two)
    case 3...10: self(few, String(number))
    default: self(many, String(number))
    }
  }
}
