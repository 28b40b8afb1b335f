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
  /// At what time of the day it begins.
  var clock: EventClock?
  /// The minutes that the words of `duration` leave open.
  var bound: DurationBound?
  /// The number of the round: "الجولة الثامنة".
  var ordinal: Int?
  /// Those who appear as the two sides of it.
  var sides: [Entity.ID] = []
  /// The paper that it names: «إعلان جدة».
  var paper: SentencePart.NamedPaper?
  /// What the paper may be called after: its noun with each place where it is signed.
  var paperPlaces: Set<String> = []
  /// What it is about: "بشأن السودان".
  var subject: Entity.ID?
  /// How a meeting is called: "جلسة".
  var meetingNoun: String?
  /// What of a truce it tells.
  var truce: TruceStage?
  /// How talks stop.
  var talks: TalksStage?
  /// Whom it names by office alone: "نظيره المصري".
  var counterpart: String?
  /// The state that its sentence sets it in.
  var land: Entity.ID?
  /// Whether it stands in the first paragraph of an article that has more, its title.
  var isTitle = false
  /// The phases of talks that its words name: it may open a round and yet be told as talks.
  var phases: Set<EventKind> = []
  /// How many took part.
  var headCount: HeadCount?
  /// The people, states and organisations named.
  public var participants: [Entity.ID]
  /// The people among them.
  public var people: [Entity.ID]
  /// The places where it happens.
  public var places: [Entity.ID] { venues.map(\.place) }
  /// The places where it happens, with the words that say so.
  var venues: [Venue]
  /// The states it speaks of: by name, by nationality or by their capital.
  var states: Set<Entity.ID>
  /// The states among them that only say so.
  var announcers: Set<Entity.ID> = []
  /// Who says so; `nil` where the newsroom does.
  var speaker: Entity.ID?
  /// When the article was published.
  var published: CalendarDate?
  /// How well each track fits, in the order of the tracks.
  public var scores: [Double]
  /// What else the scores come from.
  var clues = ScoreClues()
  /// Whether it has happened, in the eyes of the article.
  public var status: EventStatus
  /// Whether a trigger stands in the part itself; otherwise it may only join an event.
  public var isStrong: Bool
}

/// What the scores of a statement come from, beside its words: kept so that it can be scored for other tracks.
struct ScoreClues: Sendable, Hashable {
  /// The places where its sentence sets something.
  var places: [Venue] = []
  /// Where the sentence says before that it happens.
  var place: Entity.ID?
  /// Whether it has the scores of the sentence before.
  var areInherited = false
}

extension Statement {
  /// The people without the one who says so.
  var counterparts: Set<Entity.ID> {
    let all = Set(people)
    let others = all.filter { $0 != speaker }
    return others.count > 1 ? others : all
  }

  /// The most days of talks that are compared day by day; longer ones are a period.
  static let longestSession = 3
  /// The most days of a round that is told as one event.
  static let longestRound = 14

  /// Whether its time is a day, or a stretch of a few that the text names by its ends, not a week or "from then on".
  var isDayLong: Bool {
    guard let time, let days = time.days, !time.value.hasSuffix("/..") else { return false }
    switch time.granularity {
    case .day, .partOfDay, .hour, .minute, .second: break
    default: return false
    }
    return days.end.dayNumber - days.start.dayNumber < Self.longestSession
  }

  /// Whether its time is a night, which belongs to two days.
  var isNight: Bool { time?.value.hasSuffix("TNI") == true }

  /// Whether its time is a round of more days, named by its ends.
  var isRound: Bool {
    guard let time, let days = time.days, time.granularity == .day else { return false }
    let length = days.end.dayNumber - days.start.dayNumber
    return length >= Self.longestSession && length < Self.longestRound
      && time.value.contains("/") && !time.value.hasSuffix("/..")
  }
}
