public import MasarModel

/// What is known about an article when its time expressions are computed.
public struct TimeContext: Sendable, Hashable {
  /// The day of publication.
  public var reference: CalendarDate?
  /// The years that the dossier's articles name or were published in, ascending.
  public var years: [Int]

  /// Creates a context.
  public init(reference: CalendarDate? = nil, years: [Int] = []) {
    self.reference = reference
    self.years = years
  }

  /// Nothing is known.
  public static let unknown = TimeContext()
}
