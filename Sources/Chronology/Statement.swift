public import MasarModel

/// What a sentence, or a part of it, says of one event.
public struct Statement: Sendable, Hashable {
  /// The article.
  public var path: String
  /// The sentence.
  public var sentence: TextRange
  /// The part of the sentence that tells this event.
  public var range: TextRange
  /// What happens.
  public var kind: EventKind
  /// When; `nil` where the part names no time.
  public var time: TimeExpression?
  /// How long it lasted.
  public var duration: TimeExpression?
  /// The people, states and organisations named.
  public var participants: [Entity.ID]
  /// The people among them.
  public var people: [Entity.ID]
  /// The places named.
  public var places: [Entity.ID]
  /// How well each track fits, in the order of the tracks.
  public var scores: [Double]
  /// Whether it has happened, in the eyes of the article.
  public var status: EventStatus
  /// Whether a trigger stands in the part itself; otherwise it may only join an event.
  public var isStrong: Bool
}

extension Statement {
  /// Whether its time is a day, or a stretch of at most three, not a week or "from then on".
  var isDayLong: Bool {
    guard let time, let days = time.days, !time.value.hasSuffix("/..") else { return false }
    switch time.granularity {
    case .day, .partOfDay, .hour, .minute, .second: break
    default: return false
    }
    return days.end.dayNumber - days.start.dayNumber < 3
  }
}
