import MasarModel

/// A value with what is known of it.
struct TimeValue {
  var kind = TimeKind.date
  var text: String
  var granularity: TimeGranularity
  var anchor: TimeAnchor
  var days: DayInterval?
  var alternatives: [String] = []
}

/// Computes values from what was read and what is known.
struct TimeResolver {
  var context: TimeContext
  /// The date named before in the same paragraph.
  var previous: DayInterval?

  /// The years in which a day of a month can lie, best first, and where that is known from.
  ///
  /// A named weekday decides, then the relation (المقبل), then what is nearest to the publication. Without a
  /// publication date the dossier's years decide, if they leave one year.
  func years(
    month: Int, day: Int, weekday: Weekday?, which: Int?, deictic: Int?, isFuture: Bool = false
  ) -> (years: [Int], anchor: TimeAnchor) {
    guard let reference = context.reference else {
      return dossierYears(month: month, day: day, weekday: weekday)
    }
    let all = (reference.year - 2...reference.year + 2).compactMap {
      CalendarDate(year: $0, month: month, day: day)
    }
    var fitting = weekday.map { weekday in all.filter { $0.weekday == weekday } } ?? all
    if fitting.isEmpty { fitting = all }
    let related = fitting.filter { date in
      switch which {
      case 1: date > reference
      case -1: date < reference
      case 0: date.year == reference.year
      default: true
      }
    }
    if !related.isEmpty { fitting = related }
    let known = fitting.filter { context.days.contains($0) }
    if known.count == 1, abs(known[0].dayNumber - reference.dayNumber) < 400, weekday == nil {
      return (known.map(\.year), .dossier)
    }
    let target = reference.advanced(by: deictic ?? 0)
    // What lies far ahead is marked as such ("المقبل", "من المقرر"), so that unmarked days tend to the past.
    func distance(_ date: CalendarDate) -> Int {
      let days = date.dayNumber - target.dayNumber
      return days > 45 && !isFuture ? days * 5 / 2 : abs(days)
    }
    fitting.sort { distance($0) < distance($1) }
    return (fitting.map(\.year), .publication)
  }

  private func dossierYears(
    month: Int, day: Int, weekday: Weekday?
  ) -> (years: [Int], anchor: TimeAnchor) {
    func fitting(_ years: some Sequence<Int>) -> [Int] {
      years.filter { year in
        guard let date = CalendarDate(year: year, month: month, day: day) else { return false }
        return weekday == nil || date.weekday == weekday
      }
    }
    let known = fitting(context.years)
    if known.count == 1 { return (known, .dossier) }
    if known.isEmpty, weekday != nil {
      let near = fitting(Set(context.years.flatMap { [$0 - 1, $0 + 1] }).sorted())
      if near.count == 1 { return (near, .dossier) }
    }
    return (known, .none)
  }

  /// A day, with its part of the day.
  func value(
    _ date: CalendarDate, part: PartOfDay? = nil, anchor: TimeAnchor, alternatives: [String] = []
  ) -> TimeValue {
    TimeValue(
      kind: part == nil ? .date : .time, text: date.iso8601 + (part?.suffix ?? ""),
      granularity: part == nil ? .day : .partOfDay, anchor: anchor, days: DayInterval(date),
      alternatives: alternatives)
  }

  /// A day that cannot be computed.
  func open(_ text: String, part: PartOfDay? = nil, alternatives: [String] = []) -> TimeValue {
    TimeValue(
      kind: part == nil ? .date : .time, text: text + (part?.suffix ?? ""),
      granularity: part == nil ? .day : .partOfDay, anchor: .none, alternatives: alternatives)
  }

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
      text: first == last ? "\(first)" : "\(first)/\(last)", granularity: .year, anchor: anchor,
      days: DayInterval(start, end))
  }

  /// The week of `date` as ISO 8601 counts it.
  func weekValue(of date: CalendarDate, anchor: TimeAnchor) -> TimeValue {
    let sinceSunday = Weekday.allCases.firstIndex(of: date.weekday) ?? 0
    let monday = date.advanced(by: -((sinceSunday + 6) % 7))
    let thursday = monday.advanced(by: 3)
    let first = CalendarDate(year: thursday.year, month: 1, day: 1) ?? thursday
    let week = (thursday.dayNumber - first.dayNumber) / 7 + 1
    return TimeValue(
      text: "\(thursday.year)-W\(week < 10 ? "0" : "")\(week)", granularity: .week, anchor: anchor,
      days: DayInterval(monday, monday.advanced(by: 6)))
  }
}

/// Two digits.
func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
