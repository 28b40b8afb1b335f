import MasarModel

/// What a match has read, sorted by what it is.
struct TimeSketch {
  var weekdays: [Weekday] = []
  var days: [Int] = []
  /// The tokens that `days` stand on.
  var dayTokens: [Int] = []
  var month: Int?
  var years: [Int] = []
  var which: Int?
  /// The year's relation ("من العام الماضي").
  var yearWhich: Int?
  var part: PartOfDay?
  var deictic: Int?
  var period: TimeUnit?
  /// Amounts with their units.
  var amounts: [(count: Int, unit: TimeUnit)] = []
  var holiday: Int?
  var isApproximate = false
  var isSameYear = false
  /// Whether a word before it puts it into the future.
  var isFuture = false
  var isRange = false
  var half: TimeMark?
  /// Whether the half stands for itself ("نصف ساعة") and adds to nothing.
  var isHalfAlone = false

  init(_ captures: [TimeCapture]) {
    var number: Int?
    var nextWhichIsYears = false
    for capture in captures {
      switch capture {
      case .mark(.year): nextWhichIsYears = true
      case .mark(.same): isSameYear = true
      case .mark(.range): isRange = true
      case .mark(.about): isApproximate = true
      case .mark(let mark):
        half = mark
        isHalfAlone = amounts.isEmpty
      case .sense(let cls, let value, let token):
        switch cls {
        case .weekday: weekdays.append(Weekday.allCases[value])
        case .month, .monthx, .num12: month = month ?? value
        case .ordinal, .num31:
          days.append(value)
          dayTokens.append(token)
        case .dotted:
          years.append(value / 10_000)
          month = value / 100 % 100
          days.append(value % 100)
        case .part: part = PartOfDay(rawValue: value)
        case .deictic: deictic = value
        case .which where nextWhichIsYears: yearWhich = value
        case .which: which = value
        case .period: period = TimeUnit(rawValue: value)
        case .cardinal, .number: number = value
        case .plural where number == 1: break  // "إحدى أشهر": one of the best known.
        case .unit, .plural:
          // "نصف الساعة" adds a half to the unit before it; its unit is no amount of its own.
          if let unit = TimeUnit(rawValue: value), half == nil || amounts.isEmpty {
            if number != nil || amounts.isEmpty { amounts.append((number ?? 1, unit)) }
            number = nil
          }
        case .dual:
          if let unit = TimeUnit(rawValue: value) { amounts.append((2, unit)) }
        case .approx: isApproximate = true
        case .holiday: holiday = value
        case .year, .yearSoCalled: years.append(value)
        case .foreign: break
        }
      }
    }
  }
}
