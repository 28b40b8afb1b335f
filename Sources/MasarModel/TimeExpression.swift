/// A stretch of text that names a time (TIMEX3).
public struct TimeExpression: Codable, Sendable, Hashable {
  /// The bytes of the expression.
  public var range: TextRange
  /// TIMEX3's type.
  public var kind: TimeKind
  /// The value as TIMEX3 and ISO 8601 write it: `2021-12-30`, `2022-01`, `2021-12-30TEV`, `PT50M`,
  /// `2022-01-09/2022-01-10`, `XXXX-12-30` where the year stays open, `2021-12-30T15:30`, `2022-Q1`, `XXXX-WXX-4`
  /// for a set, `PAST_REF` where no calendar knows it.
  public var value: String
  /// How fine the value is.
  public var granularity: TimeGranularity
  /// What the value was computed from.
  public var anchor: TimeAnchor
  /// The days that the value covers; `nil` for durations and open values.
  public var days: DayInterval?
  /// Other values that fit as well, best first.
  public var alternatives: [String]
  /// Whether the text says "about" or "more than".
  public var isApproximate: Bool

  /// Creates a time expression.
  public init(
    range: TextRange, kind: TimeKind, value: String, granularity: TimeGranularity,
    anchor: TimeAnchor, days: DayInterval? = nil, alternatives: [String] = [],
    isApproximate: Bool = false
  ) {
    self.range = range
    self.kind = kind
    self.value = value
    self.granularity = granularity
    self.anchor = anchor
    self.days = days
    self.alternatives = alternatives
    self.isApproximate = isApproximate
  }
}

/// TIMEX3's four types.
public enum TimeKind: String, Codable, Sendable {
  case date, time, duration, set
}

/// The finest unit that a time expression names.
public enum TimeGranularity: String, Codable, Sendable {
  case second, minute, hour
  case partOfDay = "part-of-day"
  case day, weekend, week, month, quarter, season
  case halfYear = "half-year"
  case year, decade, century, millennium, vague
}

/// What an expression's value was computed from.
public enum TimeAnchor: String, Codable, Sendable {
  /// Nothing: the expression says it all.
  case absolute
  /// The publication date, or the moment that an expression on its own is read at.
  case publication
  /// The day on which a quoted speaker said so.
  case quotation
  /// The date named before it.
  case previous
  /// The other articles of the dossier.
  case dossier
  /// An event.
  case event
  /// A holiday.
  case holiday
  /// Nothing was found to compute it from.
  case none
}

/// A span of days, both ends included.
public struct DayInterval: Codable, Sendable, Hashable {
  /// The first day.
  public var start: CalendarDate
  /// The last day; not before `start`.
  public var end: CalendarDate

  /// Creates an interval.
  /// - Precondition: `start <= end`.
  public init(_ start: CalendarDate, _ end: CalendarDate) {
    precondition(start <= end, "an interval must not end before it starts")
    self.start = start
    self.end = end
  }

  /// The interval of one day.
  public init(_ day: CalendarDate) { self.init(day, day) }

  /// Whether `other` lies wholly inside this interval.
  public func contains(_ other: DayInterval) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two share a day.
  public func overlaps(_ other: DayInterval) -> Bool { start <= other.end && other.start <= end }
}
