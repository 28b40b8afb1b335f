import MasarModel

/// What a match has read, sorted by what it is.
struct TimeSketch {
  var kind: TimeValueKind
  var weekdays: [Weekday] = []
  /// The tokens that `weekdays` stand on.
  var weekdayTokens: [Int] = []
  var days: [Int] = []
  /// The tokens that `days` stand on.
  var dayTokens: [Int] = []
  var month: Int?
  var months: [Int] = []
  var monthTokens: [Int] = []
  var calendar = TimeCalendar.gregorian
  var years: [Int] = []
  var which: Int?
  /// The year's relation ("من العام الماضي").
  var yearWhich: Int?
  var part: PartOfDay?
  var deictic: Int?
  var period: TimeUnit?
  /// Amounts with their units.
  var amounts: [TimeAmount] = []
  /// The amount before "إلى" ("من 3 إلى 5 أيام").
  var leastAmount: Int?
  var holiday: Int?
  var clocks: [ClockTime] = []
  var zone: Int?
  /// الأول 1, الأخير -1.
  var nth: Int?
  var edge: Int?
  var season: Season?
  var decade: Int?
  var centuries: [Int] = []
  var vague: VagueTime?
  /// Marks without an order.
  var marks: Set<TimeMark> = []
  /// Whether a word before it puts it into the future, or into the past.
  var isFuture = false
  var isPast = false
  /// Where the word of expecting stands that puts it ahead.
  var futureCue: Int?
  /// Whether "منذ" stands before it, so that it has begun.
  var hasBegun = false

  var isApproximate: Bool { marks.contains(.about) }
  var isSameYear: Bool { marks.contains(.same) }
  var isRange: Bool { marks.contains(.range) }

  init(_ captures: [TimeCapture], _ kind: TimeValueKind) {
    self.kind = kind
    var reading = TimeSketchReading(isClock: kind == .clock || kind == .clockRange)
    for capture in captures {
      switch capture {
      case .mark(let mark): take(mark, &reading)
      case .sense(let cls, let value, let token): take(cls, value, token, &reading)
      }
    }
    finish(reading)
  }
}

/// What the reading of captures keeps between two of them.
struct TimeSketchReading {
  let isClock: Bool
  /// Sixtieths where the number was a decimal.
  var number: Int?
  var sixtieths = 0
  /// A fraction before its unit ("نصف ساعة").
  var fraction: Int?
  var hasTakenFraction = false
  var nextWhichIsYears = false
  var isLess = false
  /// Whether the next number is an hour, not minutes.
  var expectsHour = true

  init(isClock: Bool) { self.isClock = isClock }
}

/// The calendars by which a day can be told.
enum TimeCalendar: Sendable {
  case gregorian, islamic, iranian
}
