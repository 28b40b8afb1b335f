import MasarModel

/// A value with what is known of it.
struct TimeValue {
  var kind = TimeKind.date
  var text: String
  var granularity: TimeGranularity
  var anchor: TimeAnchor
  var days: DayInterval?
  /// Minutes since midnight of the first day, where a clock names them.
  var minute: Int?
  var alternatives: [String] = []
}

/// Computes values from what was read and what is known.
struct TimeResolver {
  var context: TimeContext
  /// The date named before in the same paragraph.
  var previous: DayInterval?
  /// The dates named in the paragraph, and in those before it.
  var history: [DayInterval] = []
  /// The date that "بعدها" and "منه" mean: the one before, in this paragraph or in an earlier one.
  var antecedent: DayInterval? { previous ?? context.earlier.last }
  /// The token behind the date named before.
  var previousToken: Int?
  /// The open value named before ("XXXX-12-30"), where no day is known.
  var openPrevious: String?
  /// What the reference day is: the publication, or the day on which a speaker said so.
  var basis = TimeAnchor.publication

  /// Whether what is not said to be past is to come.
  var expectsComing: Bool { context.reading == .expression }

  /// Whether a sketch lies ahead where nothing else says so.
  func isAhead(_ sketch: TimeSketch) -> Bool {
    expectsComing ? !sketch.isPast || sketch.isFuture : sketch.isFuture
  }

  /// The value of what a rule has read; `nil` where it is no time after all.
  func value(_ sketch: TimeSketch) -> TimeValue? {
    switch sketch.kind {
    case .date, .digits: sketch.days.first.flatMap { day(sketch, day: $0) }
    case .dayList: days(sketch)
    case .dayOfPreviousMonth: dayOfPreviousMonth(sketch)
    case .dayOfRelativeMonth: relativeMonthDay(sketch)
    case .dayAlone: dayAlone(sketch)
    case .month: month(sketch)
    case .year: sketch.years.first.flatMap { year(sketch, $0) }
    case .yearRange: yearRange(sketch)
    case .period: period(sketch)
    case .deictic: deictic(sketch)
    case .weekday: weekday(sketch)
    case .weekdayList: weekdays(sketch)
    case .fromPrevious(let distance): fromPrevious(distance, sketch)
    case .ago: ago(sketch)
    case .later, .fromNow: later(sketch)
    case .beyondPrevious: beyondPrevious(sketch)
    case .distance, .nth, .monthList, .nothing: nil
    case .duration: duration(sketch)
    case .stretch: stretch(sketch)
    case .holiday: holiday(sketch)
    case .afterHoliday: holiday(sketch, isOpen: true)
    case .clock, .clockRange: clock(sketch)
    case .part: partOfDay(sketch)
    case .now: now
    case .weekend: weekend(sketch)
    case .quarter: quarter(sketch)
    case .half: half(sketch)
    case .season: season(sketch)
    case .decade: decade(sketch)
    case .century: century(sketch)
    case .millennium: millennium(sketch)
    case .yearBeforeChrist: yearBeforeChrist(sketch)
    case .set: set(sketch)
    case .vague: vague(sketch)
    }
  }

  /// The years in which a day of a month can lie, best first, and where that is known from.
  ///
  /// A named weekday decides, then the relation (المقبل), then what is nearest to the publication. Without a
  /// publication date the dossier's years decide, if they leave one year.
  func years(_ sketch: TimeSketch, day: Int, weekday: Weekday?) -> (
    years: [Int], anchor: TimeAnchor
  ) {
    let month = sketch.month ?? 0
    guard let reference = context.reference else {
      return dossierYears(month: month, day: day, weekday: weekday)
    }
    let reach = sketch.calendar == .gregorian ? 2 : 3
    let base = calendarYear(of: reference, sketch.calendar)
    let all = (base - reach...base + reach).compactMap { year in
      date(year: year, month: month, day: day, sketch.calendar).map { (year: year, date: $0) }
    }
    var fitting = weekday.map { weekday in all.filter { $0.date.weekday == weekday } } ?? all
    if fitting.isEmpty { fitting = all }
    let related = fitting.filter { _, date in
      switch sketch.which {
      case 1, 2: date > reference
      case -1, -2: date < reference
      case 0: date.year == reference.year
      default: !sketch.hasBegun || date <= reference
      }
    }
    if !related.isEmpty { fitting = related }
    let known = fitting.filter { context.days.contains($0.date) }
    if known.count == 1, abs(known[0].date.dayNumber - reference.dayNumber) < 400, weekday == nil {
      return (known.map(\.year), .dossier)
    }
    let target = reference.advanced(by: sketch.deictic ?? 0)
    let comes = expectsComing && isAhead(sketch) && sketch.which == nil && weekday == nil
    // What lies far ahead is marked as such ("المقبل", "من المقرر"), so that unmarked days tend to the past.
    func distance(_ date: CalendarDate) -> Int {
      let days = date.dayNumber - target.dayNumber
      if comes { return days >= 0 ? days : 10_000 - days }
      if sketch.isFuture { return days < 0 ? days * -3 : days }
      return days > 45 ? days * 5 / 2 : abs(days)
    }
    fitting.sort { distance($0.date) < distance($1.date) }
    return (fitting.map(\.year), basis)
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

  /// A day of any calendar as one of the common era.
  func date(year: Int, month: Int, day: Int, _ calendar: TimeCalendar) -> CalendarDate? {
    switch calendar {
    case .gregorian: CalendarDate(year: year, month: month, day: day)
    case .islamic: OtherCalendar.islamic.date(year: year, month: month, day: day)
    case .iranian: OtherCalendar.iranian.date(year: year, month: month, day: day)
    }
  }

  /// The year of a calendar in which a day lies.
  func calendarYear(of date: CalendarDate, _ calendar: TimeCalendar) -> Int {
    switch calendar {
    case .gregorian: date.year
    case .islamic: OtherCalendar.islamic.year(of: date) ?? date.year - 579
    case .iranian: OtherCalendar.iranian.year(of: date) ?? date.year - 621
    }
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

  /// Several days from one to another.
  func interval(
    _ days: DayInterval, anchor: TimeAnchor, granularity: TimeGranularity = .day
  ) -> TimeValue {
    TimeValue(
      text: days.start == days.end
        ? days.start.iso8601 : "\(days.start.iso8601)/\(days.end.iso8601)",
      granularity: granularity, anchor: anchor, days: days)
  }
}

/// Two digits.
func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
