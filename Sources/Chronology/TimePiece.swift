import MasarModel

/// What stands in one stretch of the text, before values are computed: read by one rule, or joined of several.
struct TimePiece {
  /// How it is put together.
  indirect enum Meaning {
    case plain(TimeSketch)
    /// The first, the last of something.
    case nth(TimeSketch, of: TimePiece)
    /// The first after (1) a day, the last before (-1) one.
    case nthBeside(TimeSketch, sign: Int, of: TimePiece)
    /// So much before (-1) or after (1) something.
    case shifted([TimeAmount], sign: Int, from: TimePiece)
    case range(TimePiece, TimePiece)
  }

  /// The first token, and the one after the last.
  var tokens: Range<Int>
  /// How many letters of the first token are particles.
  var letters: Int
  var standing: TimeStanding
  var meaning: Meaning
  /// Times of the day that stand beside a day.
  var clocks: [ClockTime] = []
  /// A part of the day that stands beside a day.
  var part: PartOfDay?
  var isApproximate = false
  /// Whether it is joined of several, or one of several that share words ("9 و12 يناير").
  var isJoined = false
  /// Whether it is counted from something that is no time: "بعد يومين من القمة".
  var isFromEvent = false
  /// How many joins lie in one another.
  var depth = 0

  /// What a rule has read, where it is one rule.
  var sketch: TimeSketch? {
    if case .plain(let sketch) = meaning { return sketch }
    return nil
  }

  /// The holiday of "بعد العيد".
  var holidayItself: TimePiece? {
    guard var sketch, sketch.kind == .afterHoliday else { return nil }
    sketch.kind = .holiday
    var piece = self
    piece.meaning = .plain(sketch)
    return piece
  }

  /// The same where nothing was found that it counts in: "آخر أحد" is the last Sunday, "آخر ساعة" the last hour.
  var standingAlone: TimePiece {
    guard var sketch, sketch.kind == .nth, sketch.nth == -1 else { return self }
    let isCounted = isLastSoMany
    if !sketch.weekdays.isEmpty {
      sketch.kind = .weekday
      sketch.which = -1
    } else if sketch.period != nil {
      sketch.kind = .period
      sketch.which = -1
    } else if sketch.amounts.count == 1 {
      sketch.kind = .stretch
    } else {
      return self
    }
    var piece = self
    piece.meaning = .plain(sketch)
    piece.standing = isCounted ? .firm : .spoken
    return piece
  }

  /// Whether it is "آخر ثلاثة أيام", which is a time in news as well.
  var isLastSoMany: Bool {
    guard let sketch, sketch.kind == .nth, sketch.nth == -1, sketch.amounts.count == 1 else {
      return false
    }
    return (sketch.amounts[0].count ?? 1) > 1
  }

  var shape: TimeShape {
    switch meaning {
    case .plain(let sketch): TimeShape(sketch)
    case .nth, .nthBeside: .day
    case .shifted: .day
    case .range: .range
    }
  }
}

/// What a piece can be joined as.
enum TimeShape: Hashable {
  /// One day.
  case day
  case clock, part
  /// A stretch that days are counted in.
  case container
  case nth
  case amount
  /// So much before or after something that follows.
  case offset
  case set, range, other

  init(_ sketch: TimeSketch) {
    self =
      switch sketch.kind {
      case .date, .digits, .deictic, .weekday, .fromPrevious, .dayOfPreviousMonth,
        .dayOfRelativeMonth, .beyondPrevious, .afterHoliday, .now:
        .day
      case .dayAlone: .day
      case .holiday:
        if case .hijriMonth? = sketch.holiday.map({ Holiday.all[$0].day }) {
          .container
        } else {
          .day
        }
      case .clock, .clockRange: .clock
      case .part: .part
      case .month, .year, .quarter, .half, .season, .decade, .century, .weekend: .container
      case .period: sketch.period == .day ? .day : .container
      case .nth: .nth
      case .duration, .distance: .amount
      case .ago, .later, .fromNow: .offset
      case .set: .set
      // "الأشهر الستة الأخيرة من العام" is counted in it.
      case .stretch where sketch.nth == -1 && sketch.which == nil && sketch.amounts.count == 1: .nth
      case .dayList, .yearRange, .weekdayList, .stretch, .millennium,
        .yearBeforeChrist, .vague, .monthList, .nothing:
        .other
      }
  }

  /// Whether an ordinal alone may name a day in a container.
  static func isOrdinalDay(_ sketch: TimeSketch) -> Bool {
    sketch.kind == .dayAlone && sketch.month == nil && !sketch.days.isEmpty
  }
}
