/// Something that happened, or is to happen, on a negotiation track.
public struct Event: Codable, Sendable, Hashable, Identifiable {
  /// An identifier that is stable while the articles stay as they are.
  public var id: String
  /// The track it belongs to; `nil` where none claims it.
  public var track: Track.ID?
  /// A short title in the articles' language.
  public var title: String
  /// The days it covers; `nil` where no source dates it.
  public var days: DayInterval?
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
    id: String, track: Track.ID? = nil, title: String, days: DayInterval?,
    precision: TimeGranularity, status: EventStatus, place: String? = nil,
    participants: [Entity.ID] = [], sources: [EventSource] = [],
    disagreements: [Disagreement] = []
  ) {
    self.id = id
    self.track = track
    self.title = title
    self.days = days
    self.precision = precision
    self.status = status
    self.place = place
    self.participants = participants
    self.sources = sources
    self.disagreements = disagreements
  }
}

/// Whether an event has happened.
public enum EventStatus: String, Codable, Sendable {
  case past, planned, denied, cancelled
}

/// A sentence that tells an event.
public struct EventSource: Codable, Sendable, Hashable {
  /// The article's path.
  public var path: String
  /// The sentence in the article's text.
  public var range: TextRange
  /// What it says of the time, as a TIMEX3 value; `nil` where it names none.
  public var value: String?
  /// The days of `value`.
  public var days: DayInterval?

  /// Creates a source.
  public init(path: String, range: TextRange, value: String?, days: DayInterval? = nil) {
    self.path = path
    self.range = range
    self.value = value
    self.days = days
  }
}

/// A point on which the sources of an event contradict each other.
public struct Disagreement: Codable, Sendable, Hashable {
  /// What they disagree on.
  public var kind: DisagreementKind
  /// The versions, the one with most sources first.
  public var versions: [Version]

  /// Creates a disagreement.
  public init(kind: DisagreementKind, versions: [Version]) {
    self.kind = kind
    self.versions = versions
  }

  /// One version of the story.
  public struct Version: Codable, Sendable, Hashable {
    /// The value as TIMEX3 writes it, or a canonical name.
    public var value: String
    /// The paths of the articles that say so.
    public var sources: [String]

    /// Creates a version.
    public init(value: String, sources: [String]) {
      self.value = value
      self.sources = sources
    }
  }
}

/// What sources can disagree on.
public enum DisagreementKind: String, Codable, Sendable {
  case date, duration, place
}
