public import MasarModel

/// What is known of an article when events are looked for.
///
/// Plain model types, so that Chronology needs no recogniser of names.
public struct ArticleFacts: Sendable {
  /// The article's path.
  public var path: String
  /// Its text.
  public var text: UTF8Text
  /// Its day of publication.
  public var published: CalendarDate?
  /// The paragraphs to read, in order.
  public var paragraphs: [TextRange]
  /// Its names, in reading order.
  public var mentions: [Mention]
  /// Its time expressions, in reading order.
  public var times: [TimeExpression]

  /// Creates facts.
  public init(
    path: String, text: UTF8Text, published: CalendarDate?, paragraphs: [TextRange],
    mentions: [Mention], times: [TimeExpression]
  ) {
    self.path = path
    self.text = text
    self.published = published
    self.paragraphs = paragraphs
    self.mentions = mentions
    self.times = times
  }
}

extension ArticleFacts {
  /// Whether a sentence stands in the title: the first paragraph, where there are others.
  func isTitle(_ sentence: TextRange) -> Bool {
    paragraphs.count > 1 && paragraphs[0].contains(sentence)
  }
}

/// A track with its names linked to entities.
public struct TrackProfile: Sendable {
  /// The track.
  public var track: Track
  /// The entity of its venue.
  public var place: Entity.ID?
  /// The entities of those who talk.
  public var participants: Set<Entity.ID>
  /// Whether it was proposed from the events, so that only venues count as its place.
  var isProposed: Bool

  /// Creates a profile.
  public init(track: Track, place: Entity.ID?, participants: Set<Entity.ID>) {
    self.init(track: track, place: place, participants: participants, isProposed: false)
  }

  init(track: Track, place: Entity.ID?, participants: Set<Entity.ID>, isProposed: Bool) {
    self.track = track
    self.place = place
    self.participants = participants
    self.isProposed = isProposed
  }
}
