/// The time of the day at which an event begins.
public struct EventClock: Codable, Sendable, Hashable {
  /// Hours and minutes as ISO 8601 writes them, with the offset where the zone is known: `15:00`, `15:00+03:00`, `15:00Z`.
  public var value: String
  /// The zone in the words of the source: "بتوقيت موسكو"; `nil` where it names none.
  public var zone: String?

  /// Creates a time of the day.
  public init(value: String, zone: String? = nil) {
    self.value = value
    self.zone = zone
  }

  /// The hours and minutes: `15:00`.
  public var time: String { String(value.prefix(5)) }

  /// The offset from Greenwich: `+03:00`, `Z`; `nil` where it is not known.
  public var offset: String? { value.count > 5 ? String(value.dropFirst(5)) : nil }
}
