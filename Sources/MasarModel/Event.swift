/// Something that happened, or is to happen, on a negotiation track.
public struct Event: Codable, Sendable, Hashable, Identifiable {
  /// An identifier that is stable while the articles stay as they are.
  public var id: String
  /// The track it belongs to; `nil` where none claims it.
  public var track: Track.ID?
  /// What happens; `nil` where that is not known.
  public var kind: EventKind?
  /// A short title in the articles' language.
  public var title: String
  /// The days it covers; `nil` where no source dates it.
  public var days: DayInterval?
  /// The time of the day at which it begins; `nil` where no source names one.
  public var clock: EventClock?
  /// How fine its date is known.
  public var precision: TimeGranularity
  /// Whether it has happened.
  public var status: EventStatus
  /// The canonical name of the place.
  public var place: String?
  /// The entities that take part.
  public var participants: [Entity.ID]
  /// The sentences that tell it, by article and position.
  public var sources: [EventSource]
  /// Where the sources contradict each other.
  public var disagreements: [Disagreement]

  /// Creates an event.
  public init(
    id: String, track: Track.ID? = nil, kind: EventKind? = nil, title: String, days: DayInterval?,
    precision: TimeGranularity, status: EventStatus, place: String? = nil,
    participants: [Entity.ID] = [], sources: [EventSource] = [],
    disagreements: [Disagreement] = [], clock: EventClock? = nil
  ) {
    self.id = id
    self.track = track
    self.kind = kind
    self.title = title
    self.days = days
    self.precision = precision
    self.status = status
    self.place = place
    self.participants = participants
    self.sources = sources
    self.disagreements = disagreements
    self.clock = clock
  }
}

/// Whether an event has happened.
public enum EventStatus: String, Codable, Sendable {
  case past, planned, denied, cancelled
}
