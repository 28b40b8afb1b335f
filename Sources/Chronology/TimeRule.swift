/// How the words that a rule has read become a value.
enum TimeValueKind: Sendable, Hashable {
  /// A day of a month, with whatever stands beside it.
  case date
  /// Several days of a month.
  case dayList
  /// A day of the month named before ("12 منه").
  case dayOfPreviousMonth
  /// A day of a month told by its relation ("العاشر من الشهر المقبل").
  case dayOfRelativeMonth
  /// A day of a month that nothing names ("يوم 15").
  case dayAlone
  /// Day, month, year in digits, in whichever order the rule has read them.
  case digits
  case month, year, yearRange
  /// Several months.
  case monthList
  /// Week, month or year told by its relation.
  case period
  /// أمس and the like, perhaps with the weekday.
  case deictic
  case weekday
  /// Several weekdays.
  case weekdayList
  /// Days from the date named before ("اليوم التالي").
  case fromPrevious(Int)
  /// So much before the publication; after it, or after the date named before.
  case ago, later
  /// So much from now, whatever was named before ("بعد ساعة من الآن").
  case fromNow
  /// So much before or after what was named before ("بعده بيومين").
  case beyondPrevious(Int)
  /// So much, waiting for what it is counted from ("… بيومين").
  case distance
  case duration
  /// A stretch counted back or ahead ("الأيام الثلاثة الماضية").
  case stretch
  case holiday, afterHoliday
  /// A time of the day; two of them.
  case clock, clockRange
  /// A part of the day without a day.
  case part
  case now
  /// The first, the last of something ("أول خميس من …").
  case nth
  case weekend
  case quarter, half, season, decade, century, millennium
  case yearBeforeChrist
  /// What repeats.
  case set
  /// قريبا.
  case vague
  /// No time at all: keeps its words from being read as one.
  case nothing
}

/// What must stand before a match.
enum TimeGuard: Sendable, Hashable {
  case anything
  /// A preposition that takes times (في, منذ), for words that are common nouns or verbs as well.
  case preposition
  /// بين.
  case between
  /// A word that takes durations (استمرت, لمدة).
  case lasting
  /// خلال, غضون.
  case within
}

/// Whether what a rule has read is a time by itself.
enum TimeStanding: Int, Sendable, Hashable, Comparable {
  /// Only where the whole line is nothing but a time ("الثالثة", "ساعة").
  case alone
  /// Only in an expression on its own, not in news ("منذ ثلاثة أيام").
  case spoken
  /// Beside another time that it belongs to ("الثالثة والنصف" … "من يوم الخميس"), or alone.
  case joined
  /// Everywhere.
  case firm

  static func < (a: TimeStanding, b: TimeStanding) -> Bool { a.rawValue < b.rawValue }
}

/// A rule: a pattern, what it means, and examples that a test runs.
///
/// An example is `text [expression] text = value`, read as news of Friday, 31 December 2021, or of the day behind `@`;
/// behind `@@` it is read on its own at that moment, and `@@` alone stands for Tuesday, 12 February 2013, 4:30. Without
/// brackets and value nothing may be found in it.
struct TimeRule: Sendable {
  var name: String
  var pattern: String
  var value: TimeValueKind
  var after: TimeGuard = .anything
  var standing: TimeStanding = .firm
  var examples: [String]
}
