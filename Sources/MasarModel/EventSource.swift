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
  /// What it says of day, length, place and number of people, each with the words that say it.
  public var claims: [Claim]
  /// Who says so in the article ("according to …"); `nil` where the newsroom itself does.
  public var speaker: Entity.ID?

  /// Creates a source.
  public init(
    path: String, range: TextRange, value: String?, days: DayInterval? = nil,
    claims: [Claim] = [], speaker: Entity.ID? = nil
  ) {
    self.path = path
    self.range = range
    self.value = value
    self.days = days
    self.claims = claims
    self.speaker = speaker
  }

  /// Whether it speaks of the event without saying when it is.
  public var isMention: Bool { value == nil }

  /// What it says of `kind`; `nil` where it says nothing.
  public func claim(_ kind: DisagreementKind) -> Claim? { claims.first { $0.kind == kind } }
}

/// What a sentence says of an event on one point, and how that stands to what the event is taken to be.
public struct Claim: Codable, Sendable, Hashable {
  /// The point.
  public var kind: DisagreementKind
  /// The value: TIMEX3 for days and durations, a canonical name for a place, a number in digits for participants.
  public var value: String
  /// The words that say so, in the article's text.
  public var range: TextRange
  /// What a date was computed from; `nil` for what is no date.
  public var anchor: TimeAnchor?
  /// Whether the words say "about", "more than" or "nearly".
  public var isApproximate: Bool
  /// How it compares with the version that most sources give.
  public var grade: Grade

  /// Creates a claim.
  public init(
    kind: DisagreementKind, value: String, range: TextRange, anchor: TimeAnchor? = nil,
    isApproximate: Bool = false, grade: Grade = .fits
  ) {
    self.kind = kind
    self.value = value
    self.range = range
    self.anchor = anchor
    self.isApproximate = isApproximate
    self.grade = grade
  }
}

/// How two versions of one thing compare; only the last two are marked.
public enum Grade: String, Codable, Sendable, Comparable, CaseIterable {
  /// They are equal, or the coarser contains the finer.
  case fits
  /// They share something, and each of them, or the finer one, is more than a rounding of the other.
  case overlaps
  /// They cannot both be right.
  case contradicts

  /// By how far the versions are apart.
  public static func < (a: Grade, b: Grade) -> Bool { a.distance < b.distance }

  private var distance: Int {
    switch self {
    case .fits: 0
    case .overlaps: 1
    case .contradicts: 2
    }
  }
}
