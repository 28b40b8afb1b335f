public import MasarModel

/// What is known about an article when its time expressions are computed.
public struct TimeContext: Sendable, Hashable {
  /// The day of publication.
  public var reference: CalendarDate?
  /// The years that the dossier's articles name or were published in, ascending.
  public var years: [Int]
  /// The days that the dossier's articles name with their year: a year in one article dates the others.
  public var days: Set<CalendarDate>

  /// Creates a context.
  public init(
    reference: CalendarDate? = nil, years: [Int] = [], days: Set<CalendarDate> = []
  ) {
    self.reference = reference
    self.years = years
    self.days = days
  }

  /// Nothing is known.
  public static let unknown = TimeContext()
}
