import MasarModel

extension TimeResolver {
  /// The value of a piece, with what stands beside it.
  func value(_ piece: TimePiece) -> TimeValue? {
    guard let value = core(piece) else { return nil }
    guard !piece.clocks.isEmpty || piece.part != nil else { return value }
    return attach(piece.clocks, piece.part, to: value)
  }

  private func core(_ piece: TimePiece) -> TimeValue? {
    switch piece.meaning {
    case .plain(let sketch): value(sketch)
    case .nth(let sketch, let container): nth(sketch, in: container)
    case .nthBeside(let sketch, let sign, let base): nthBeside(sketch, sign, base)
    case .shifted(let amounts, let sign, let base): shifted(amounts, sign, base)
    case .range(let first, let last): range(first, last)
    }
  }

  /// The first, the last weekday, day, week or month of a stretch.
  private func nth(_ sketch: TimeSketch, in container: TimePiece) -> TimeValue? {
    guard let whole = value(container) else { return nil }
    let number = sketch.nth ?? sketch.days.first ?? sketch.clocks.first?.hour ?? 0
    guard number != 0 else { return nil }
    guard let days = whole.days else { return nil }
    let isLast = number < 0
    if let weekday = sketch.weekdays.first {
      let ahead = (weekday.index - days.start.weekday.index + 7) % 7
      let behind = (days.end.weekday.index - weekday.index + 7) % 7
      let day =
        isLast
        ? days.end.advanced(by: -behind + 7 * (number + 1))
        : days.start.advanced(by: ahead + 7 * (number - 1))
      return days.contains(DayInterval(day))
        ? value(day, part: sketch.part, anchor: whole.anchor) : nil
    }
    if let amount = sketch.amounts.first, amount.count ?? 1 > 1 {
      return soMany(amount, isLast: isLast, of: days, anchor: whole.anchor)
    }
    switch sketch.amounts.first?.unit ?? sketch.period ?? .day {
    case .day:
      let day =
        isLast ? days.end.advanced(by: number + 1) : days.start.advanced(by: number - 1)
      return days.contains(DayInterval(day))
        ? value(day, part: sketch.part, anchor: whole.anchor) : nil
    case .week:
      let start =
        isLast
        ? days.end.advanced(by: 7 * (number + 1) - 6) : days.start.advanced(by: 7 * (number - 1))
      let week = DayInterval(start, min(days.end, start.advanced(by: 6)))
      return days.overlaps(week) ? interval(week, anchor: whole.anchor) : nil
    case .month:
      let first = days.start.year * 12 + days.start.month - 1
      let last = days.end.year * 12 + days.end.month - 1
      let month = isLast ? last + number + 1 : first + number - 1
      return first <= month && month <= last
        ? monthValue(year: month / 12, month: month % 12 + 1, anchor: whole.anchor) : nil
    case .quarter:
      return quarterValue(isLast ? 5 + number : number, of: days.start.year, anchor: whole.anchor)
    case .year:
      return yearValue(
        isLast ? days.end.year + number + 1 : days.start.year + number - 1, anchor: whole.anchor)
    case .second, .minute, .hour, .decade, .century: return nil
    }
  }

  /// "أول أسبوعين من مارس", "آخر ثلاثة أيام من الشهر".
  private func soMany(
    _ amount: TimeAmount, isLast: Bool, of days: DayInterval, anchor: TimeAnchor
  ) -> TimeValue? {
    guard let shift = [amount].shift, shift.seconds == 0 else { return nil }
    if shift.months > 0 {
      let begin = days.start.year * 12 + days.start.month - 1
      let end = days.end.year * 12 + days.end.month - 1
      let first = isLast ? end - shift.months + 1 : begin
      let last = first + shift.months - 1
      guard begin <= first, last <= end,
        var value = monthValue(year: first / 12, month: first % 12 + 1, anchor: anchor),
        let other = monthValue(year: last / 12, month: last % 12 + 1, anchor: anchor),
        let from = value.days, let to = other.days
      else { return nil }
      value.text += "/\(other.text)"
      value.days = DayInterval(from.start, to.end)
      return value
    }
    let stretch =
      isLast
      ? DayInterval(days.end.advanced(by: 1 - shift.days), days.end)
      : DayInterval(days.start, days.start.advanced(by: shift.days - 1))
    return days.contains(stretch) ? interval(stretch, anchor: anchor) : nil
  }

  /// "أول أحد بعد رأس السنة", "آخر جمعة قبل رمضان": the day itself does not count.
  private func nthBeside(_ sketch: TimeSketch, _ sign: Int, _ base: TimePiece) -> TimeValue? {
    guard let from = value(base), let days = from.days, let weekday = sketch.weekdays.first,
      let nth = sketch.nth
    else { return nil }
    let edge = sign > 0 ? days.end : days.start
    let distance = (sign * (weekday.index - edge.weekday.index) + 6 + 7) % 7 + 1
    return value(
      edge.advanced(by: sign * (distance + 7 * (abs(nth) - 1))), part: sketch.part,
      anchor: from.anchor)
  }

  private func shifted(_ amounts: [TimeAmount], _ sign: Int, _ base: TimePiece) -> TimeValue? {
    guard let from = value(base), let days = from.days else { return nil }
    // "قبل أربعة أيام من نهاية السنة" counts from the edge that is named.
    let start =
      switch base.sketch?.edge {
      case .some(-1): days.start
      case .some(1): days.end
      default: sign < 0 ? days.start : days.end
      }
    let isDay = days.start == days.end
    return shifted(
      amounts, from: start, minute: from.minute ?? (isDay ? nil : 0), sign: sign,
      anchor: from.anchor)
  }

  /// From one to another; the second one follows the first, and lends it its year and its month.
  private func range(_ first: TimePiece, _ last: TimePiece) -> TimeValue? {
    var first = first
    if case .plain(var sketch) = first.meaning, case .plain(let end) = last.meaning {
      if sketch.years.isEmpty, sketch.month != nil, end.month != nil, sketch.yearWhich == nil {
        sketch.years = end.years
        sketch.yearWhich = end.yearWhich
        if sketch.which == nil { sketch.which = end.which }
        // "من نوفمبر إلى مارس 2013" begins the year before.
        if let year = end.years.first, let from = sketch.month, let to = end.month, from > to {
          sketch.years = [year - 1]
        }
      }
      if sketch.kind == .dayAlone, sketch.month == nil, let month = end.month {
        sketch.month = month
        sketch.years = end.years
        sketch.kind = .date
      }
      if sketch.kind == .clock, end.kind == .clock {
        sketch.clocks += end.clocks
        sketch.kind = .clockRange
        return value(sketch)
      }
      first.meaning = .plain(sketch)
    }
    guard var start = value(first) else { return nil }
    var later = self
    if let day = start.days?.start, context.reference != nil {
      later.context.reference = day
      later.context.minute = start.minute ?? 0
      later.context.reading = .expression
      if isAbsolute(last) { later.context = context }
    }
    // The verb before them speaks of both; the second only follows the first.
    var last = last
    if case .plain(var sketch) = last.meaning, sketch.which == nil {
      sketch.isPast = false
      sketch.hasBegun = false
      last.meaning = .plain(sketch)
    }
    guard var end = later.value(last) else { return nil }
    // "من السبت حتى الأربعاء القادم": the one that follows the first.
    if var sketch = last.sketch, sketch.kind == .weekday, let from = start.days?.start,
      let to = end.days?.end, to < from
    {
      sketch.which = nil
      later.context.reference = from
      later.context.reading = .expression
      end = later.value(sketch) ?? end
    }
    guard let from = start.days, let to = end.days else {
      guard start.days == nil, end.days == nil else { return nil }
      start.text += "/" + end.text
      return start
    }
    guard from.start <= to.end else { return nil }
    start.text = "\(start.text)/\(end.text)"
    start.days = DayInterval(from.start, to.end)
    start.alternatives = []
    return start
  }

  /// Whether the second end is told from the moment of reading, not from the first end.
  private func isAbsolute(_ piece: TimePiece) -> Bool {
    switch piece.sketch?.kind {
    case .deictic, .period, .now: true
    case .weekday: piece.sketch?.which != nil
    default: false
    }
  }
}
