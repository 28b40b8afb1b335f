import MasarModel

extension TimeResolver {
  func month(_ sketch: TimeSketch) -> TimeValue? {
    guard let month = sketch.month, (1...12).contains(month) else { return nil }
    if sketch.calendar != .gregorian { return otherMonth(sketch, month) }
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
      case 1, 2: candidate > now
      case -1, -2: candidate < now
      case 0: candidate / 12 == reference.year
      default:
        if sketch.hasBegun {
          candidate <= now
        } else {
          !expectsComing || (isAhead(sketch) ? candidate >= now : candidate <= now)
        }
      }
    }
    // As with days, what lies far ahead is marked as such.
    func distance(_ month: Int) -> Int {
      let months = month - now
      return months > 2 && !sketch.isFuture && sketch.which == nil ? months * 5 / 2 : abs(months)
    }
    let best = related.min { (distance($0), $0) < (distance($1), $1) }
    guard let best, var found = monthValue(year: best / 12, month: month, anchor: basis) else {
      return nil
    }
    // "ستعقد في سبتمبر" leaves nothing open.
    if sketch.which == nil, !(sketch.isFuture && best > now) {
      let other = best / 12 + (best > now ? -1 : 1)
      found.alternatives = ["\(other)-\(padded(month))"]
    }
    return found
  }

  /// A month of another calendar, as the days of the common era that it covers.
  private func otherMonth(_ sketch: TimeSketch, _ month: Int) -> TimeValue? {
    let table = sketch.calendar == .islamic ? OtherCalendar.islamic : .iranian
    if let year = sketch.years.first {
      return table.month(year: year, month: month).map {
        interval($0, anchor: .absolute, granularity: .month)
      }
    }
    guard let reference = context.reference else { return nil }
    let base = calendarYear(of: reference, sketch.calendar)
    let all = (base - 2...base + 2).compactMap { table.month(year: $0, month: month) }
    return nearest(all, sketch).map { interval($0, anchor: basis, granularity: .month) }
  }

  /// The interval that a relation, the reading or the distance chooses.
  func nearest(_ all: [DayInterval], _ sketch: TimeSketch) -> DayInterval? {
    guard let reference = context.reference else { return nil }
    switch sketch.which {
    case 1, 2: return all.first { $0.start > reference }
    case -1, -2: return all.last { $0.end < reference }
    default: break
    }
    if expectsComing {
      return isAhead(sketch)
        ? all.first { $0.end >= reference } : all.last { $0.start <= reference }
    }
    func distance(_ days: DayInterval) -> Int {
      let ahead = days.start.dayNumber - reference.dayNumber
      if ahead <= 0 { return max(0, reference.dayNumber - days.end.dayNumber) }
      return ahead > 45 && !sketch.isFuture ? ahead * 5 / 2 : ahead
    }
    return all.min { distance($0) < distance($1) }
  }

  func year(_ sketch: TimeSketch, _ year: Int) -> TimeValue? {
    // "1443هـ": the rule has read the letter, and no year of the common era that news names is below 1300 with it.
    guard sketch.marks.contains(.islamicYear) else { return yearValue(year, anchor: .absolute) }
    if let days = OtherCalendar.islamic.year(year) {
      return interval(days, anchor: .absolute, granularity: .year)
    }
    guard (1..<1300).contains(year) else { return nil }
    let start = Self.islamicYearStart(year)
    return yearValue(start.year, to: start.advanced(by: 353).year, anchor: .absolute)
  }

  /// The first day of a year by the civil (tabular) Islamic calendar, right to a day or two.
  static func islamicYearStart(_ year: Int) -> CalendarDate {
    CalendarDate(dayNumber: 354 * (year - 1) + (3 + 11 * year) / 30 + 1_948_440 - 2_440_588)
  }

  func yearRange(_ sketch: TimeSketch) -> TimeValue? {
    guard let first = sketch.years.first, let last = sketch.years.last else { return nil }
    return yearValue(first, to: last, anchor: .absolute)
  }

  /// Week, month or year by relation.
  func period(_ sketch: TimeSketch) -> TimeValue? {
    if let year = namedYear(sketch)?.year, sketch.yearWhich != nil || !sketch.years.isEmpty {
      return samePeriod(sketch, of: year)
    }
    guard let unit = sketch.period else { return nil }
    // "الساعة" alone names no hour.
    if unit.isClockUnit, sketch.which == nil { return nil }
    var base = context.reference
    var minute = context.minute
    var anchor = basis
    let isLinked = !sketch.marks.isDisjoint(with: [.next, .before, .same])
    if isLinked, let antecedent {
      base = sketch.marks.contains(.next) ? antecedent.end : antecedent.start
      minute = nil
      anchor = .previous
    } else if isLinked, !expectsComing {
      return nil
    }
    // "العام الجديد" has begun in January.
    let isNew = sketch.which == 3
    let distance =
      isNew
      ? (base.map { $0.month <= 2 } ?? false ? 0 : 1)
      : sketch.marks.contains(.next) ? 1 : sketch.marks.contains(.before) ? -1 : sketch.which ?? 0
    guard let base else { return openPeriod(unit) }
    if unit.isClockUnit {
      guard let minute, unit != .second else { return nil }
      let step = unit == .hour ? 60 : 1
      return moment(
        base, minutes: (minute / step + distance) * step, isFine: unit == .minute, anchor: anchor)
    }
    // "نهاية اليوم" and the like name the day itself.
    return unitValue(unit, of: base, distance: distance, anchor: anchor)
  }

  /// "الشهر نفسه من العام الماضي": the stretch named before, or the one of reading, in another year.
  private func samePeriod(_ sketch: TimeSketch, of year: Int) -> TimeValue? {
    guard let base = previous?.start ?? context.reference else { return nil }
    let span = previous.map { $0.end.dayNumber - $0.start.dayNumber } ?? 0
    let unit =
      sketch.period ?? (span > 300 ? .year : span > 80 ? .quarter : span > 26 ? .month : .day)
    let last = CalendarDate.days(inMonth: base.month, of: year)
    return CalendarDate(year: year, month: base.month, day: min(base.day, last)).flatMap {
      unitValue(unit, of: $0, distance: 0, anchor: .previous)
    }
  }

  private func openPeriod(_ unit: TimeUnit) -> TimeValue? {
    switch unit {
    case .week: TimeValue(text: "XXXX-WXX", granularity: .week, anchor: .none)
    case .month: TimeValue(text: "XXXX-XX", granularity: .month, anchor: .none)
    case .day: open("XXXX-XX-XX")
    case .quarter: TimeValue(text: "XXXX-QX", granularity: .quarter, anchor: .none)
    case .year: TimeValue(text: "XXXX", granularity: .year, anchor: .none)
    case .decade: TimeValue(text: "XXX", granularity: .decade, anchor: .none)
    case .century: TimeValue(text: "XX", granularity: .century, anchor: .none)
    case .second, .minute, .hour: nil
    }
  }

  func weekend(_ sketch: TimeSketch) -> TimeValue? {
    if sketch.marks.contains(.every) {
      return TimeValue(kind: .set, text: "XXXX-WXX-WE", granularity: .weekend, anchor: .absolute)
    }
    guard let reference = context.reference else {
      return TimeValue(text: "XXXX-WXX-WE", granularity: .weekend, anchor: .none)
    }
    let week = weekValue(of: reference.advanced(by: 7 * (sketch.which ?? 0)), anchor: basis)
    return TimeValue(
      text: week.text + "-WE", granularity: .weekend, anchor: basis,
      days: week.days.map { DayInterval($0.start.advanced(by: 5), $0.end) })
  }

  func quarter(_ sketch: TimeSketch) -> TimeValue? {
    guard
      let reference = context.reference
        ?? sketch.years.first.flatMap({
          CalendarDate(year: $0, month: 1, day: 1)
        })
    else { return nil }
    if sketch.days.isEmpty, sketch.nth == nil, sketch.month == nil, let which = sketch.which {
      return unitValue(.quarter, of: reference, distance: which, anchor: basis)
    }
    let number = sketch.nth == -1 ? 4 : sketch.days.first ?? sketch.month ?? 0
    if namedYear(sketch) == nil, !expectsComing {
      // News looks back unless it says otherwise.
      let all = (reference.year - 1...reference.year + 1).compactMap {
        quarterValue(number, of: $0, anchor: basis)
      }
      let started = all.filter { ($0.days?.start ?? reference) <= reference }
      return sketch.isFuture ? all.first { ($0.days?.end ?? reference) > reference } : started.last
    }
    let year = namedYear(sketch) ?? (reference.year, basis)
    return quarterValue(number, of: year.year, anchor: year.anchor)
  }

  func half(_ sketch: TimeSketch) -> TimeValue? {
    let count = sketch.marks.contains(.quarter) ? 4 : 2
    let number = sketch.nth == -1 ? count : sketch.days.first ?? 0
    guard (1...count).contains(number) else { return nil }
    if sketch.period == .century {
      guard let (century, anchor) = hundreds(sketch, sketch.days.dropFirst().first) else {
        return nil
      }
      let first = century * 100 + (number - 1) * 100 / count
      return yearValue(max(1, first), to: first + 100 / count - 1, anchor: anchor)
    }
    guard count == 2 else { return nil }
    if sketch.month != nil || sketch.period == .month {
      var whole = sketch
      whole.kind = sketch.month == nil ? .period : .month
      guard let month = value(whole), let days = month.days else { return nil }
      let middle = days.start.advanced(by: 14)
      return interval(
        number == 1
          ? DayInterval(days.start, middle) : DayInterval(middle.advanced(by: 1), days.end),
        anchor: month.anchor)
    }
    guard let year = namedYear(sketch) else { return nil }
    return months(from: number * 6 - 5, count: 6, of: year.year).map {
      TimeValue(
        text: "\(year.year)-H\(number)", granularity: .halfYear, anchor: year.anchor, days: $0)
    }
  }

  func season(_ sketch: TimeSketch) -> TimeValue? {
    guard let season = sketch.season else { return nil }
    if let year = namedYear(sketch) { return seasonValue(season, year.year, anchor: year.anchor) }
    guard let reference = context.reference else {
      return TimeValue(text: "XXXX-\(season.rawValue)", granularity: .season, anchor: .none)
    }
    let all = (reference.year - 2...reference.year + 2).compactMap { year in
      seasonValue(season, year, anchor: basis)
    }
    let days: (TimeValue) -> DayInterval = { $0.days ?? DayInterval(reference) }
    switch sketch.which {
    case 1, 2: return all.first { days($0).start > reference }
    case -1, -2: return all.last { days($0).end < reference }
    default: break
    }
    if let current = all.first(where: { days($0).contains(DayInterval(reference)) }) {
      return current
    }
    if expectsComing, !sketch.isPast { return all.first { days($0).start > reference } }
    return all.first { days($0).start.year == reference.year }
  }

  private func seasonValue(_ season: Season, _ year: Int, anchor: TimeAnchor) -> TimeValue? {
    let endMonth = season.firstMonth % 12 + 3
    guard let start = CalendarDate(year: year, month: season.firstMonth, day: 21),
      let end = CalendarDate(
        year: season == .winter ? year + 1 : year, month: season == .winter ? 3 : endMonth, day: 20)
    else { return nil }
    return TimeValue(
      text: "\(year)-\(season.rawValue)", granularity: .season, anchor: anchor,
      days: DayInterval(start, end))
  }
}
