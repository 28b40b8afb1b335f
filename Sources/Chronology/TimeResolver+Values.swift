import MasarModel

extension TimeResolver {
  /// A day of a month, with weekday, relation, year and part of the day where they were read.
  func day(_ sketch: TimeSketch, day: Int) -> TimeValue? {
    guard let month = sketch.month, (1...12).contains(month) else { return nil }
    let weekday = sketch.weekdays.count == 1 && sketch.days.count == 1 ? sketch.weekdays[0] : nil
    if let year = namedYear(sketch) {
      return CalendarDate(year: year.year, month: month, day: day).map {
        value($0, part: sketch.part, anchor: year.anchor)
      }
    }
    // 2000 is a leap year: a day that it lacks is none.
    guard CalendarDate(year: 2000, month: month, day: day) != nil else { return nil }
    let (years, anchor) = years(
      month: month, day: day, weekday: weekday, which: sketch.which, deictic: sketch.deictic,
      isFuture: sketch.isFuture)
    let dates = years.compactMap { CalendarDate(year: $0, month: month, day: day) }
    guard anchor != .none, let date = dates.first else {
      return open(
        "XXXX-\(padded(month))-\(padded(day))", part: sketch.part,
        alternatives: dates.map { $0.iso8601 + (sketch.part?.suffix ?? "") })
    }
    return value(date, part: sketch.part, anchor: anchor)
  }

  /// The year that the words name: in digits, by relation, or as the one before.
  func namedYear(_ sketch: TimeSketch) -> (year: Int, anchor: TimeAnchor)? {
    if let year = sketch.years.first { return (year, .absolute) }
    if sketch.isSameYear, let previous { return (previous.start.year, .previous) }
    if let which = sketch.yearWhich, let reference = context.reference {
      return (reference.year + which, .publication)
    }
    return nil
  }

  /// Several days of one month as an interval.
  func days(_ sketch: TimeSketch) -> TimeValue? {
    guard let first = sketch.days.first, let last = sketch.days.last, first < last,
      let start = day(sketch, day: first), let month = sketch.month
    else { return nil }
    guard let from = start.days?.start,
      let to = CalendarDate(year: from.year, month: month, day: last)
    else {
      guard start.days == nil, last <= CalendarDate.days(inMonth: month, of: 2000) else {
        return nil
      }
      return open("\(start.text)/XXXX-\(padded(month))-\(padded(last))")
    }
    return TimeValue(
      text: "\(from.iso8601)/\(to.iso8601)", granularity: .day, anchor: start.anchor,
      days: DayInterval(from, to))
  }

  func month(_ sketch: TimeSketch) -> TimeValue? {
    guard let month = sketch.month, (1...12).contains(month) else { return nil }
    if let year = namedYear(sketch) {
      return monthValue(year: year.year, month: month, anchor: year.anchor)
    }
    guard let reference = context.reference else {
      if context.years.count == 1 {
        return monthValue(year: context.years[0], month: month, anchor: .dossier)
      }
      return TimeValue(
        text: "XXXX-\(padded(month))", granularity: .month, anchor: .none,
        alternatives: context.years.map { "\($0)-\(padded(month))" })
    }
    // Months since year 0, so that they can be counted.
    let now = reference.year * 12 + reference.month - 1
    let candidates = (-2...2).map { (reference.year + $0) * 12 + month - 1 }
    let related = candidates.filter { candidate in
      switch sketch.which {
      case 1: candidate > now
      case -1: candidate < now
      case 0: candidate / 12 == reference.year
      default: true
      }
    }
    let best = related.min { (abs($0 - now), $0) < (abs($1 - now), $1) }
    guard let best, var found = monthValue(year: best / 12, month: month, anchor: .publication)
    else {
      return nil
    }
    if sketch.which == nil {
      let other = best / 12 + (best > now ? -1 : 1)
      found.alternatives = ["\(other)-\(padded(month))"]
    }
    return found
  }

  func relativeMonthDay(_ sketch: TimeSketch) -> TimeValue? {
    guard let day = sketch.days.first else { return nil }
    guard let reference = context.reference else { return open("XXXX-XX-\(padded(day))") }
    let month = reference.year * 12 + reference.month - 1 + (sketch.which ?? 0)
    return CalendarDate(year: month / 12, month: month % 12 + 1, day: day).map {
      value($0, anchor: .publication)
    }
  }

  /// Week, month or year by relation.
  func period(_ sketch: TimeSketch) -> TimeValue? {
    let distance = sketch.which ?? 0
    guard let reference = context.reference else {
      switch sketch.period {
      case .week: return TimeValue(text: "XXXX-WXX", granularity: .week, anchor: .none)
      case .month: return TimeValue(text: "XXXX-XX", granularity: .month, anchor: .none)
      default: return TimeValue(text: "XXXX", granularity: .year, anchor: .none)
      }
    }
    switch sketch.period {
    case .week:
      return weekValue(of: reference.advanced(by: 7 * distance), anchor: .publication)
    case .month:
      let month = reference.year * 12 + reference.month - 1 + distance
      return monthValue(year: month / 12, month: month % 12 + 1, anchor: .publication)
    default:
      return yearValue(reference.year + distance, anchor: .publication)
    }
  }

  /// أمس and the like; a weekday beside it corrects it by as little as possible.
  func deictic(_ sketch: TimeSketch) -> TimeValue? {
    guard let reference = context.reference else { return openWeekday(sketch) }
    let date = reference.advanced(by: sketch.deictic ?? 0)
    guard let weekday = sketch.weekdays.first, date.weekday != weekday else {
      return value(date, part: sketch.part, anchor: .publication)
    }
    // What is said to be past stays past, what is to come stays ahead.
    let sign = (sketch.deictic ?? 0).signum()
    let near = (1...6).flatMap { [date.advanced(by: $0), date.advanced(by: -$0)] }
      .first {
        $0.weekday == weekday && sign * ($0.dayNumber - reference.dayNumber) >= abs(sign)
      }
    return near.map { value($0, part: sketch.part, anchor: .publication) }
  }

  /// A weekday: the last one before the publication or the first one after it.
  func weekday(_ sketch: TimeSketch) -> TimeValue? {
    guard let weekday = sketch.weekdays.first else { return nil }
    guard let reference = context.reference else { return openWeekday(sketch) }
    let distances: any Sequence<Int> =
      switch (sketch.which, sketch.isFuture) {
      case (1, _), (nil, true): 1...7
      case (-1, _): (1...7).map { -$0 }
      default: (0...6).map { -$0 }
      }
    for case let distance in distances {
      let date = reference.advanced(by: distance)
      if date.weekday == weekday { return value(date, part: sketch.part, anchor: .publication) }
    }
    return nil
  }

  private func openWeekday(_ sketch: TimeSketch) -> TimeValue {
    guard let weekday = sketch.weekdays.first,
      let index = Weekday.allCases.firstIndex(of: weekday)
    else { return open("XXXX-XX-XX", part: sketch.part) }
    return open("XXXX-WXX-\(index == 0 ? 7 : index)", part: sketch.part)
  }

  /// So many units from a day; days and weeks to the day, the rest by the calendar.
  func shifted(
    _ amount: (count: Int, unit: TimeUnit), from date: CalendarDate, sign: Int, anchor: TimeAnchor
  ) -> TimeValue? {
    let count = sign * min(amount.count, 100_000)
    switch amount.unit {
    case .day: return value(date.advanced(by: count), anchor: anchor)
    case .week: return value(date.advanced(by: 7 * count), anchor: anchor)
    case .month:
      let month = date.year * 12 + date.month - 1 + count
      return month < 0 ? nil : monthValue(year: month / 12, month: month % 12 + 1, anchor: anchor)
    case .year: return yearValue(date.year + count, anchor: anchor)
    case .decade, .hour, .minute, .second: return nil
    }
  }

  /// The holiday nearest to the publication.
  func holiday(_ sketch: TimeSketch, isOpen: Bool) -> TimeValue? {
    guard let holiday = sketch.holiday else { return nil }
    let (years, anchor) = years(
      month: holiday / 100, day: holiday % 100, weekday: nil, which: nil, deictic: nil)
    guard anchor != .none, let year = years.first,
      let date = CalendarDate(year: year, month: holiday / 100, day: holiday % 100)
    else {
      let text = "XXXX-\(padded(holiday / 100))-\(padded(holiday % 100))"
      return open(isOpen ? text + "/.." : text)
    }
    var found = value(date, anchor: anchor)
    if isOpen { found.text += "/.." }
    return found
  }

  /// A duration as ISO 8601 writes it.
  func duration(_ sketch: TimeSketch) -> TimeValue? {
    guard let first = sketch.amounts.first else { return nil }
    if first.unit == .year, (1800..<2200).contains(first.count) { return nil }
    var text = first.unit.duration(first.count)
    let smaller: [TimeUnit: TimeUnit] = [.hour: .minute, .minute: .second]
    if let half = sketch.half {
      let isBare = sketch.isHalfAlone
      switch first.unit {
      case .hour, .minute:
        let part = "\(half == .half ? 30 : 15)\(first.unit == .hour ? "M" : "S")"
        text = isBare ? "PT" + part : text + part
      case .year:
        text = (isBare ? "P" : text) + (half == .half ? "6M" : "3M")
      case .day:
        text = isBare ? "PT\(half == .half ? 12 : 6)H" : text + "T\(half == .half ? 12 : 6)H"
      case .second, .week, .month, .decade:
        // ISO 8601 lets the last number have a fraction.
        let whole = isBare ? 0 : first.count
        text = text.replacing("\(first.count)", by: "\(whole).\(half == .half ? "5" : "25")")
      }
    } else if sketch.amounts.count > 1 {
      let second = sketch.amounts[1]
      if smaller[first.unit] == second.unit {
        text += second.unit.duration(second.count).dropFirst(2)
      }
    }
    let granularity: TimeGranularity =
      switch first.unit {
      case .second, .minute: .minute
      case .hour: .hour
      case .day: .day
      case .week: .week
      case .month: .month
      case .year: .year
      case .decade: .decade
      }
    return TimeValue(kind: .duration, text: text, granularity: granularity, anchor: .absolute)
  }
}

extension String {
  /// The string with the first place of `number`, which stands in it once, exchanged.
  fileprivate func replacing(_ number: String, by other: String) -> String {
    let parts = split(separator: number, maxSplits: 1, omittingEmptySubsequences: false)
    return parts.joined(separator: other)
  }
}
