import MasarModel

extension TimeResolver {
  /// The moment of reading, where its minute is known; else it stays a reference.
  var now: TimeValue? {
    if expectsComing, let reference = context.reference, let minute = context.minute {
      return moment(reference, minutes: minute, isFine: true, anchor: basis)
    }
    return TimeValue(text: VagueTime.present.rawValue, granularity: .vague, anchor: basis)
  }

  /// A time of the day without its day: the next such time on its own, of the day named before in news.
  func clock(_ sketch: TimeSketch) -> TimeValue? {
    guard let first = sketch.clocks.first, isPossible(first) else { return nil }
    guard let reference = context.reference else {
      let day = sketch.weekdays.isEmpty ? "XXXX-XX-XX" : openWeekday(sketch).text
      var open = open(day + ClockTime.text(first.minutes) + openZone(first))
      open.kind = .time
      open.granularity = first.hasMinutes ? .minute : .hour
      return open
    }
    let weekday = sketch.weekdays.first.flatMap { _ in self.weekday(sketch)?.days?.start }
    if let deictic = sketch.deictic {
      return value(of: sketch.clocks, on: reference.advanced(by: deictic), anchor: basis)
    }
    if let weekday { return value(of: sketch.clocks, on: weekday, anchor: basis) }
    guard expectsComing else {
      if let previous, previous.start == previous.end {
        return value(of: sketch.clocks, on: previous.start, anchor: .previous)
      }
      // "غدا الخميس. … ويبدأ اللقاء الساعة 16:00": what is to come is of the coming day that was named last.
      if sketch.isFuture, let coming = antecedent, coming.start == coming.end,
        coming.start > reference
      {
        return value(of: sketch.clocks, on: coming.start, anchor: .previous)
      }
      // Midnight that news looks back on is the one before the day of publication.
      let isBack = first.minutes >= 1440 && !sketch.isFuture
      return value(
        of: sketch.clocks, on: reference, shift: isBack ? -1440 : 0, anchor: basis)
    }
    let now = context.minute ?? 0
    let times = first.isOpen ? [first.minutes, first.minutes + 720] : [first.minutes]
    let coming = times.first { $0 > now } ?? (times[0] + 1440)
    let shift = coming - first.minutes
    if sketch.isPast {
      let past = times.last { $0 <= now } ?? (times[times.count - 1] - 1440)
      return value(of: sketch.clocks, on: reference, shift: past - first.minutes, anchor: basis)
    }
    return value(of: sketch.clocks, on: reference, shift: shift, anchor: basis)
  }

  /// The zone where it is one without summer time.
  private func openZone(_ clock: ClockTime) -> String {
    clock.zone.flatMap { TimeZoneTable.all[$0].fixedSuffix } ?? ""
  }

  private func isPossible(_ clock: ClockTime) -> Bool {
    clock.hour <= 24 && clock.minute < 60 && clock.minute > -60
  }

  /// One or two times of the day on a day.
  /// - Parameter shift: minutes by which all are later, where the half of the day was open.
  func value(
    of clocks: [ClockTime], on day: CalendarDate, shift: Int? = nil, anchor: TimeAnchor
  ) -> TimeValue? {
    guard let first = clocks.first, clocks.allSatisfy(isPossible) else { return nil }
    var shift = shift ?? 0
    // "اليوم الساعة 3" is still to come.
    if shift == 0, expectsComing, first.isOpen, day == context.reference,
      first.minutes <= context.minute ?? 0
    {
      shift = 720
    }
    var start = moment(
      day, minutes: first.minutes + shift, second: first.second, isFine: first.hasMinutes,
      zone: first.zone, anchor: anchor)
    if first.isOpen, let minute = start.minute, let date = start.days?.start {
      let other = moment(date, minutes: (minute + 720) % 1440, isFine: true, anchor: anchor)
      start.alternatives = [other.text]
    }
    guard clocks.count == 2, let last = clocks.last else { return start }
    var end = last.minutes + shift
    while end <= first.minutes + shift { end += last.isOpen ? 720 : 1440 }
    let finish = moment(
      day, minutes: end, second: last.second, isFine: last.hasMinutes, zone: last.zone,
      anchor: anchor)
    start.text += "/" + finish.text
    start.alternatives = []
    if let from = start.days?.start, let to = finish.days?.end, from <= to {
      start.days = DayInterval(from, to)
    }
    return start
  }

  /// A part of the day without its day.
  func partOfDay(_ sketch: TimeSketch) -> TimeValue? {
    // "هذه الليلة الماضية" is of the day before.
    guard let part = sketch.part ?? (sketch.kind == .part ? .night : nil) else { return nil }
    if !expectsComing, let previous, previous.start == previous.end {
      return value(previous.start, part: part, anchor: .previous)
    }
    guard let reference = context.reference else { return open("XXXX-XX-XX", part: part) }
    let isPast = (sketch.which ?? 0) < 0
    if part == .noon, expectsComing {
      let isOver = (context.minute ?? 0) >= 720
      return moment(
        reference.advanced(by: isOver ? 1 : 0), minutes: 720, isFine: false, anchor: basis)
    }
    return value(reference.advanced(by: isPast ? -1 : 0), part: part, anchor: basis)
  }

  /// A day's value with the times of the day that stand beside it.
  func attach(_ clocks: [ClockTime], _ part: PartOfDay?, to value: TimeValue) -> TimeValue {
    if value.kind == .set, value.text == "P1D" {
      var value = value
      value.text =
        "XXXX-XX-XX" + (clocks.first.map { ClockTime.text($0.minutes) } ?? part?.suffix ?? "")
      return value
    }
    guard let days = value.days, days.start == days.end, value.minute == nil else {
      // A set or an open day keeps its day open.
      guard value.days == nil, let clock = clocks.first, value.text.hasPrefix("XXXX-") else {
        return value
      }
      var value = value
      value.text += ClockTime.text(clock.minutes)
      if value.kind == .date { value.kind = .time }
      value.granularity = clock.hasMinutes ? .minute : .hour
      return value
    }
    if !clocks.isEmpty {
      return self.value(of: clocks, on: days.start, anchor: value.anchor) ?? value
    }
    guard let part, value.kind != .time else { return value }
    return self.value(days.start, part: part, anchor: value.anchor)
  }
}
