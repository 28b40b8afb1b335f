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
  /// Day, month, year in digits; month first; year first.
  case dayMonthYear, monthDayYear, yearMonthDay, dotted
  case month, year, yearRange
  /// Week, month or year told by its relation.
  case period
  /// أمس and the like, perhaps with the weekday.
  case deictic
  case weekday
  /// Days from the date named before ("اليوم التالي").
  case fromPrevious(Int)
  case lastNight
  /// So much before the publication; after the date named before.
  case ago, later
  case duration
  case holiday, afterHoliday
  /// No time at all: keeps its words from being read as one.
  case nothing
}

/// What must stand before a match.
enum TimeGuard: Sendable, Hashable {
  case anything
  /// A preposition that takes times (في, منذ), for words that are common nouns or verbs as well.
  case preposition
  /// A word that takes durations (استمرت, لمدة).
  case lasting
}

/// A rule: a pattern, what it means, and examples that a test runs.
///
/// An example is `text [expression] text = value`, read on Friday, 31 December 2021, or on the day after `@`; without
/// brackets and value nothing may be found in it.
struct TimeRule: Sendable {
  var name: String
  var pattern: String
  var value: TimeValueKind
  var after: TimeGuard = .anything
  var examples: [String]
}
