import MasarModel

extension TimeResolver {
  /// A day of a month, with weekday, relation, year and part of the day where they were read.
  func day(_ sketch: TimeSketch, day: Int) -> TimeValue? {
    guard let month = sketch.month, (1...12).contains(month) else { return nil }
    let weekday = sketch.weekdays.count == 1 && sketch.days.count == 1 ? sketch.weekdays[0] : nil
    if day < 0 { return lastDay(sketch) }
    if let ordinal = ordinalWeekday(sketch, day, weekday) { return ordinal }
    if let year = namedYear(sketch) {
      return date(year: year.year, month: month, day: day, sketch.calendar).map {
        value($0, part: sketch.part, anchor: year.anchor)
      }
    }
    // 2000 is a leap year: a day that it lacks is none.
    if sketch.calendar == .gregorian {
      guard CalendarDate(year: 2000, month: month, day: day) != nil else { return nil }
    } else if context.reference == nil || day > 30 {
      return nil
    }
    let (years, anchor) = years(sketch, day: day, weekday: weekday)
    let dates = years.compactMap { date(year: $0, month: month, day: day, sketch.calendar) }
    guard anchor != .none, let date = dates.first else {
      return open(
        "XXXX-\(padded(month))-\(padded(day))", part: sketch.part,
        alternatives: dates.map { $0.iso8601 + (sketch.part?.suffix ?? "") })
    }
    return value(date, part: sketch.part, anchor: anchor)
  }

  /// The last day of a month ("آخر أيام رمضان").
  private func lastDay(_ sketch: TimeSketch) -> TimeValue? {
    var whole = sketch
    whole.days = []
    return month(whole).flatMap { month in
      month.days.map { value($0.end, part: sketch.part, anchor: month.anchor) }
    }
  }

  private static let halfYear = 183

  /// "الثلاثاء الأول من أبريل" is the first Tuesday where no first of April near enough is one.
  private func ordinalWeekday(_ sketch: TimeSketch, _ day: Int, _ weekday: Weekday?) -> TimeValue? {
    guard let weekday, day <= 5, sketch.marks.contains(.inWords), sketch.calendar == .gregorian,
      let month = sketch.month, let reference = context.reference
    else { return nil }
    let year = namedYear(sketch)?.year
    let fits = (-1...1).map { (year ?? reference.year) + $0 }.contains {
      guard let date = CalendarDate(year: $0, month: month, day: day) else { return false }
      let isNear = abs(date.dayNumber - reference.dayNumber) <= Self.halfYear
      return date.weekday == weekday && (year.map { date.year == $0 } ?? isNear)
    }
    guard !fits else { return nil }
    var whole = sketch
    whole.kind = .month
    guard let found = self.month(whole), let days = found.days else { return nil }
    let ahead = (weekday.index - days.start.weekday.index + 7) % 7
    let date = days.start.advanced(by: ahead + 7 * (day - 1))
    return date <= days.end ? value(date, part: sketch.part, anchor: found.anchor) : nil
  }

  /// The year that the words name: in digits, by relation, or as the one before.
  func namedYear(_ sketch: TimeSketch) -> (year: Int, anchor: TimeAnchor)? {
    if let year = sketch.years.first { return (year, .absolute) }
    if sketch.isSameYear, let base = antecedent?.start ?? context.reference {
      return (base.year, antecedent == nil ? basis : .previous)
    }
    if sketch.kind != .period, sketch.marks.contains(.next) || sketch.marks.contains(.before),
      let base = antecedent?.end ?? (expectsComing ? context.reference : nil)
    {
      return (base.year + (sketch.marks.contains(.next) ? 1 : -1), .previous)
    }
    if let which = sketch.yearWhich, let reference = context.reference {
      return (reference.year + which, basis)
    }
    return nil
  }

  /// Several days of one month as an interval.
  func days(_ sketch: TimeSketch) -> TimeValue? {
    if sketch.month == nil, let reference = context.reference {
      let month = reference.year * 12 + reference.month - 1 + (sketch.which ?? 0)
      var placed = sketch
      placed.month = month % 12 + 1
      placed.years = [month / 12]
      return days(placed)
    }
    guard let first = sketch.days.first, let last = sketch.days.last, first < last,
      let start = day(sketch, day: first), let month = sketch.month
    else { return nil }
    guard let from = start.days?.start else {
      guard last <= CalendarDate.days(inMonth: month, of: 2000) else { return nil }
      return open("\(start.text)/XXXX-\(padded(month))-\(padded(last))")
    }
    let to = from.advanced(by: last - first)
    guard sketch.calendar != .gregorian || to.month == from.month else { return nil }
    return interval(DayInterval(from, to), anchor: start.anchor)
  }

  func relativeMonthDay(_ sketch: TimeSketch) -> TimeValue? {
    guard let day = sketch.days.first else { return nil }
    guard let reference = context.reference else { return open("XXXX-XX-\(padded(day))") }
    let month = reference.year * 12 + reference.month - 1 + (sketch.which ?? 0)
    return CalendarDate(year: month / 12, month: month % 12 + 1, day: day).map {
      value($0, part: sketch.part, anchor: basis)
    }
  }

  /// "يوم 15": the one to come on its own, the nearest in news.
  func dayAlone(_ sketch: TimeSketch) -> TimeValue? {
    guard let day = sketch.days.first, (1...31).contains(day) else { return nil }
    guard let reference = context.reference else { return open("XXXX-XX-\(padded(day))") }
    let now = reference.year * 12 + reference.month - 1
    let dates = (-2...2).compactMap {
      CalendarDate(year: (now + $0) / 12, month: (now + $0) % 12 + 1, day: day)
    }
    if let weekday = sketch.weekdays.first {
      let known = (-6...12).compactMap {
        CalendarDate(year: (now + $0) / 12, month: (now + $0) % 12 + 1, day: day)
      }.filter { $0.weekday == weekday }
      return (known.first { $0 >= reference } ?? known.last).map {
        value($0, part: sketch.part, anchor: basis)
      }
    }
    let date =
      isAhead(sketch)
      ? dates.first { $0 >= reference }
      : dates.min {
        abs($0.dayNumber - reference.dayNumber) < abs($1.dayNumber - reference.dayNumber)
      }
    return date.map { value($0, part: sketch.part, anchor: basis) }
  }

  /// "12 منه": the month of the date before; none where no date stands before.
  func dayOfPreviousMonth(_ sketch: TimeSketch) -> TimeValue? {
    guard let day = sketch.days.first else { return nil }
    // On its own "الشهر نفسه" is the month of reading.
    let own = expectsComing ? context.reference.map { DayInterval($0) } : nil
    if let base = antecedent ?? (openPrevious == nil ? own : nil) {
      return CalendarDate(year: base.end.year, month: base.end.month, day: day).map {
        value($0, anchor: antecedent == nil ? basis : .previous)
      }
    }
    // Open dates have no days, but they name a month.
    guard let openPrevious, openPrevious.hasPrefix("XXXX-"), openPrevious.utf8.count >= 7 else {
      return nil
    }
    return open("\(openPrevious.prefix(7))-\(padded(day))")
  }

  /// "اليوم التالي"; on its own it counts from the moment of reading.
  func fromPrevious(_ distance: Int, _ sketch: TimeSketch) -> TimeValue? {
    if let antecedent {
      return value(antecedent.end.advanced(by: distance), part: sketch.part, anchor: .previous)
    }
    guard expectsComing, let reference = context.reference else { return nil }
    return value(reference.advanced(by: distance), part: sketch.part, anchor: basis)
  }

  /// أمس and the like; a weekday beside it corrects it by as little as possible.
  func deictic(_ sketch: TimeSketch) -> TimeValue? {
    guard let reference = context.reference else { return openWeekday(sketch) }
    let date = reference.advanced(by: sketch.deictic ?? 0)
    guard let weekday = sketch.weekdays.first, date.weekday != weekday else {
      return value(date, part: sketch.part, anchor: basis)
    }
    // What is said to be past stays past, what is to come stays ahead.
    let sign = (sketch.deictic ?? 0).signum()
    let near = (1...6).flatMap { [date.advanced(by: $0), date.advanced(by: -$0)] }
      .first {
        $0.weekday == weekday && sign * ($0.dayNumber - reference.dayNumber) >= abs(sign)
      }
    return near.map { value($0, part: sketch.part, anchor: basis) }
  }

  /// A weekday: the last one before the publication or the first one after it.
  func weekday(_ sketch: TimeSketch) -> TimeValue? {
    guard let weekday = sketch.weekdays.first else { return nil }
    guard let reference = context.reference else { return openWeekday(sketch) }
    if sketch.marks.contains(.week) {
      // The week that Arabic readers count: from Sunday.
      let sunday = reference.advanced(by: 7 * (sketch.which ?? 0) - reference.weekday.index)
      return value(sunday.advanced(by: weekday.index), part: sketch.part, anchor: basis)
    }
    let distances: [Int] =
      switch sketch.which {
      case 2: Array(8...14)
      case 1: Array(1...7)
      case -1: (1...7).map { -$0 }
      case -2: (8...14).map { -$0 }
      case 0 where expectsComing: Array(0...6)
      // News calls the day of publication by its name.
      default:
        isAhead(sketch) ? expectsComing ? Array(1...7) : Array(0...6) : (0...6).map { -$0 }
      }
    return distances.lazy.map { reference.advanced(by: $0) }.first { $0.weekday == weekday }
      .map { value($0, part: sketch.part, anchor: basis) }
  }

  /// Two weekdays: from the first to the second, the second following the first.
  func weekdays(_ sketch: TimeSketch) -> TimeValue? {
    guard sketch.weekdays.count == 2, let last = sketch.weekdays.last else { return nil }
    // "ليلة الخميس - الجمعة" is the night of the first.
    if sketch.part == .night { return weekday(sketch) }
    var whole = sketch
    whole.part = nil
    guard let start = weekday(whole), let first = start.days?.start else {
      var second = whole
      second.weekdays = [last]
      let texts = [openWeekday(whole).text, openWeekday(second).text]
      return open(texts.joined(separator: "/"))
    }
    let ahead = (last.index - first.weekday.index + 7) % 7
    guard ahead > 0 else { return start }
    return interval(DayInterval(first, first.advanced(by: ahead)), anchor: start.anchor)
  }

  func openWeekday(_ sketch: TimeSketch) -> TimeValue {
    guard let weekday = sketch.weekdays.first else { return open("XXXX-XX-XX", part: sketch.part) }
    return open("XXXX-WXX-\(weekday.isoNumber)", part: sketch.part)
  }
}
