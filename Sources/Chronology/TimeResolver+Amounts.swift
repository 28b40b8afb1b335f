import MasarModel

extension TimeResolver {
  /// A duration as ISO 8601 writes it.
  func duration(_ sketch: TimeSketch) -> TimeValue? {
    guard let first = sketch.amounts.first, let text = sketch.amounts.duration else { return nil }
    // "1990 سنة" names no stretch that news speaks of.
    if sketch.marks.contains(.inDigits), first.unit == .year, let count = first.count,
      (1800..<2200).contains(count)
    {
      return nil
    }
    let granularity = sketch.amounts.map(\.unit.rawValue).min().flatMap { TimeUnit(rawValue: $0) }
    if sketch.marks.contains(.to), sketch.amounts.count == 2 {
      let ends = sketch.amounts.compactMap { [$0].duration }
      return TimeValue(
        kind: .duration, text: ends.joined(separator: "/"), granularity: first.unit.granularity,
        anchor: .absolute)
    }
    var value = TimeValue(
      kind: .duration, text: text, granularity: (granularity ?? first.unit).granularity,
      anchor: .absolute)
    if let least = sketch.leastAmount {
      value.text = "\(first.unit.duration("\(least)"))/\(text)"
    }
    return value
  }

  func ago(_ sketch: TimeSketch) -> TimeValue? {
    if sketch.amounts.contains(where: { $0.count == nil }) { return vagueValue(.past) }
    guard let reference = context.reference else { return nil }
    return shifted(
      sketch.amounts, from: reference, minute: context.minute, sign: -1, anchor: basis)
  }

  /// After the date named before in news, else from the moment of reading.
  func later(_ sketch: TimeSketch) -> TimeValue? {
    let isLinked = !expectsComing && sketch.kind == .later
    // "ستكون … سلمت في 15 ديسمبر ونشرت بعد يومين": the date named last is nearer than the word of expecting.
    let isCued = sketch.isFuture && (previousToken ?? -1) < (sketch.futureCue ?? .max)
    if sketch.amounts.contains(where: { $0.count == nil }) {
      return isLinked && !sketch.isFuture ? nil : vagueValue(.future)
    }
    if isLinked, let previous, !isCued {
      return shifted(sketch.amounts, from: previous.end, minute: nil, sign: 1, anchor: .previous)
    }
    guard let reference = context.reference, !isLinked || sketch.isFuture else { return nil }
    return shifted(
      sketch.amounts, from: reference, minute: context.minute, sign: 1, anchor: basis)
  }

  /// "وبعده بيومين".
  func beyondPrevious(_ sketch: TimeSketch) -> TimeValue? {
    guard let base = antecedent ?? context.reference.map({ DayInterval($0) }) else { return nil }
    return beyond(base, sketch, anchor: antecedent == nil ? basis : .previous)
  }

  private func beyond(_ base: DayInterval, _ sketch: TimeSketch, anchor: TimeAnchor) -> TimeValue? {
    let isBefore = sketch.marks.contains(.before)
    return shifted(
      sketch.amounts, from: isBefore ? base.start : base.end, minute: nil, sign: isBefore ? -1 : 1,
      anchor: anchor)
  }

  /// "قبل ذلك بيوم، … الأربعاء 29 ديسمبر": the day that stands beside it says which of the dates before is meant.
  func beyondPrevious(_ sketch: TimeSketch, namedAs day: DayInterval) -> TimeValue? {
    let bases =
      context.earlier + history + [context.reference.map { DayInterval($0) }].compactMap(\.self)
    return bases.lazy.reversed().compactMap { beyond($0, sketch, anchor: .previous) }
      .first { $0.days == day }
  }

  /// "الأيام الثلاثة الماضية": its length in news, its ends where the moment of reading is known.
  func stretch(_ sketch: TimeSketch) -> TimeValue? {
    guard let first = sketch.amounts.first else { return nil }
    guard let count = first.count, count > 0 || first.sixtieths > 0, count < 10_000 else {
      return vagueValue((sketch.which ?? -1) > 0 ? .future : .past)
    }
    guard var value = duration(sketch) else { return nil }
    value.anchor = basis
    guard let reference = context.reference else { return value }
    let isWithin = sketch.marks.contains(.within)
    let sign = isWithin || (sketch.which ?? -1) > 0 ? 1 : -1
    let ends: (TimeValue, TimeValue)?
    if first.unit.isClockUnit || first.sixtieths != 0 || isWithin {
      ends = momentEnds(sketch, reference, sign)
    } else {
      let near = unitValue(first.unit, of: reference, distance: sign, anchor: basis)
      let far = unitValue(first.unit, of: reference, distance: sign * count, anchor: basis)
      ends = near.flatMap { near in far.map { sign > 0 ? (near, $0) : ($0, near) } }
    }
    guard let ends, let start = ends.0.days?.start, let end = ends.1.days?.end, start <= end else {
      return value
    }
    value.days = DayInterval(start, end)
    guard expectsComing else { return value }
    value.kind = ends.0.kind
    value.text =
      ends.0.text == ends.1.text ? ends.0.text : "\(ends.0.text)/\(ends.1.text)"
    value.granularity = ends.0.granularity
    return value
  }

  private func momentEnds(
    _ sketch: TimeSketch, _ reference: CalendarDate, _ sign: Int
  ) -> (TimeValue, TimeValue)? {
    let isFine = sketch.amounts.contains { $0.unit.isClockUnit || $0.sixtieths != 0 }
    let now: TimeValue
    if isFine, let minute = context.minute {
      now = moment(reference, minutes: minute, isFine: true, anchor: basis)
    } else {
      now = value(reference, anchor: basis)
    }
    guard let shift = sketch.amounts.shift else { return nil }
    // To the day, however coarse the unit.
    let exact =
      isFine
      ? sketch.amounts
      : sketch.amounts + (shift.days == 0 ? [TimeAmount(count: 0, unit: .day)] : [])
    guard
      let other = isFine
        ? shifted(exact, from: reference, minute: context.minute, sign: sign, anchor: basis)
        : advanced(reference, months: sign * shift.months)
          .map({ value($0.advanced(by: sign * shift.days), anchor: basis) })
    else { return nil }
    return sign > 0 ? (now, other) : (other, now)
  }

  func holiday(_ sketch: TimeSketch, isOpen: Bool) -> TimeValue? {
    guard let index = sketch.holiday else { return nil }
    let holiday = Holiday.all[index]
    let isEve = sketch.marks.contains(.eve)
    if let (year, anchor) = namedYear(sketch) {
      let days = year < 1600 ? holiday.days(inIslamicYear: year) : holiday.days(in: year).first
      return days.map {
        holidayValue($0, isOpen: isOpen, isEve: isEve, anchor: anchor)
      }
    }
    guard let reference = context.reference else {
      guard case .fixed(let month, let day) = holiday.day else { return nil }
      let text = "XXXX-\(padded(month))-\(padded(day))"
      return open(isOpen ? text + "/.." : text)
    }
    let all = (reference.year - 2...reference.year + 2).flatMap { holiday.days(in: $0) }
    if sketch.which == 0 {
      return all.first { $0.start.year == reference.year }.map {
        holidayValue($0, isOpen: isOpen, isEve: isEve, anchor: .holiday)
      }
    }
    return nearest(all, sketch).map {
      holidayValue($0, isOpen: isOpen, isEve: isEve, anchor: .holiday)
    }
  }

  /// A holiday, or the day of it that the words count.
  func holiday(_ sketch: TimeSketch) -> TimeValue? {
    guard let found = holiday(sketch, isOpen: false) else { return nil }
    guard let nth = sketch.nth, nth > 0, let days = found.days else { return found }
    return value(days.start.advanced(by: nth - 1), anchor: found.anchor)
  }

  private func holidayValue(
    _ days: DayInterval, isOpen: Bool, isEve: Bool, anchor: TimeAnchor
  ) -> TimeValue {
    if isEve { return value(days.start.advanced(by: -1), part: .night, anchor: anchor) }
    var found = interval(days, anchor: anchor)
    if isOpen { found.text = "\(days.start.iso8601)/.." }
    return found
  }

  func vagueValue(_ vague: VagueTime) -> TimeValue {
    TimeValue(text: vague.rawValue, granularity: .vague, anchor: basis)
  }

  func vague(_ sketch: TimeSketch) -> TimeValue? {
    if let vague = sketch.vague { return vagueValue(vague) }
    if sketch.nth == -1 { return vagueValue(.past) }
    guard let which = sketch.which else { return nil }
    return vagueValue(which > 0 ? .future : which < 0 ? .past : .present)
  }

  /// What repeats: the stretch between two, or the day with what stays open.
  func set(_ sketch: TimeSketch) -> TimeValue? {
    var value = TimeValue(kind: .set, text: "", granularity: .day, anchor: .absolute)
    let suffix = sketch.part?.suffix ?? ""
    if sketch.marks.contains(.every), let unit = sketch.period {
      // "خمسة أيام في الأسبوع" repeats every week.
      value.text = unit.duration("1")
      value.granularity = unit.granularity
    } else if !sketch.weekdays.isEmpty {
      value.text = sketch.weekdays.map { "XXXX-WXX-\($0.isoNumber)\(suffix)" }.joined(
        separator: "/")
    } else if let season = sketch.season {
      value.text = "XXXX-\(season.rawValue)"
      value.granularity = .season
    } else if sketch.holiday != nil {
      value.text = TimeUnit.year.duration("1")
      value.granularity = .year
    } else if let month = sketch.month {
      value.text = "XXXX-\(padded(month))" + (sketch.days.first.map { "-\(padded($0))" } ?? "")
      value.granularity = sketch.days.isEmpty ? .month : .day
    } else if let day = sketch.days.first {
      value.text = "XXXX-XX-\(padded(day))"
    } else if sketch.part != nil, sketch.amounts == [TimeAmount(count: 1, unit: .day)] {
      value.text = "XXXX-XX-XX" + suffix
    } else if let nth = sketch.nth, nth > 0, let unit = sketch.amounts.first?.unit {
      value.text = unit.duration("\(nth)")
      value.granularity = unit.granularity
    } else if let duration = sketch.amounts.duration {
      value.text = duration
      value.granularity = sketch.amounts.first?.unit.granularity ?? .day
    } else if let unit = sketch.period {
      value.text = unit.duration("1")
      value.granularity = unit.granularity
    } else if sketch.part != nil {
      value.text = "XXXX-XX-XX" + suffix
      value.granularity = .partOfDay
    } else {
      return nil
    }
    return value
  }
}
