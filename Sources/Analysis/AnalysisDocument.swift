/// The document that `masar analyze` prints; offsets are Unicode scalars in the decoded file.
///
/// Every field is present, empty where nothing fills it. Values follow TIMEX3 and ISO 8601.
public struct AnalysisDocument: Codable, Sendable, Equatable {
  /// The version of the format.
  public var schema: Int
  /// The articles in the order they were given.
  public var articles: [ArticleRecord]
  /// The entities that the articles name.
  public var entities: [EntityRecord]
  /// The tracks of the dossiers.
  public var tracks: [TrackRecord]
  /// The events of the timeline.
  public var events: [EventRecord]

  /// An article.
  public struct ArticleRecord: Codable, Sendable, Equatable {
    /// The path as it was given.
    public var path: String
    /// The title.
    public var title: String
    /// The newsroom's name; empty where it is not known.
    public var source: String
    /// `rtl` or `ltr`.
    public var direction: String
    /// When it was published.
    public var published: PublishedRecord
    /// One record a line of the file, from 1.
    public var lines: [LineRecord]
    /// The names.
    public var mentions: [MentionRecord]
    /// The time expressions.
    public var times: [TimeRecord]
  }

  /// A publication date.
  public struct PublishedRecord: Codable, Sendable, Equatable {
    /// The day as ISO 8601 writes it; `null` where it is not known.
    public var date: String?
    /// How it is known.
    public var basis: String
    /// Other days that fit.
    public var alternatives: [String]

    /// Encodes the date even where it is `null`.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(date, forKey: .date)
      try container.encode(basis, forKey: .basis)
      try container.encode(alternatives, forKey: .alternatives)
    }
  }

  /// A line of the file.
  public struct LineRecord: Codable, Sendable, Equatable {
    /// The line's number, from 1.
    public var line: Int
    /// What it is.
    public var role: String
    /// Whether the reader sees it.
    public var shown: Bool
  }

  /// A name in the text.
  public struct MentionRecord: Codable, Sendable, Equatable {
    /// The first scalar.
    public var start: Int
    /// The number of scalars.
    public var length: Int
    /// The words as they stand there.
    public var text: String
    /// The kind of the name.
    public var type: String
    /// The entity's identifier.
    public var entity: String
    /// The entity's full name.
    public var canonical: String
    /// How sure the recogniser is, 0...1.
    public var confidence: Double
  }

  /// A time expression in the text.
  public struct TimeRecord: Codable, Sendable, Equatable {
    /// The first scalar.
    public var start: Int
    /// The number of scalars.
    public var length: Int
    /// The words as they stand there.
    public var text: String
    /// TIMEX3's type.
    public var type: String
    /// TIMEX3's value.
    public var value: String
    /// The finest unit.
    public var granularity: String
    /// What the value was computed from.
    public var anchor: String
  }

  /// An entity.
  public struct EntityRecord: Codable, Sendable, Equatable {
    /// The identifier.
    public var id: String
    /// The kind.
    public var type: String
    /// The full name in Arabic.
    public var canonical: String
    /// The name in Latin letters.
    public var latin: String
    /// Other names.
    public var aliases: [String]
    /// How often it is named.
    public var mentions: Int
  }

  /// A negotiation track.
  public struct TrackRecord: Codable, Sendable, Equatable {
    /// The identifier.
    public var id: String
    /// The name readers see.
    public var name: String
    /// The venue; empty where it has none.
    public var place: String
  }

  /// An event.
  public struct EventRecord: Codable, Sendable, Equatable {
    /// The identifier.
    public var id: String
    /// The track; `null` where none claims it.
    public var track: String?
    /// A short title.
    public var title: String
    /// The first day; `null` where no source dates it.
    public var start: String?
    /// The last day; `null` where no source dates it.
    public var end: String?
    /// The time of the day at which it begins, with the offset where its zone is known; empty where no source names one.
    public var clock: String
    /// How fine the date is known.
    public var precision: String
    /// Whether it has happened.
    public var status: String
    /// The place; empty where none is named.
    public var place: String
    /// The identifiers of those who take part.
    public var participants: [String]
    /// The sentences that tell it.
    public var sources: [SourceRecord]
    /// Where they contradict each other.
    public var disagreements: [DisagreementRecord]

    /// Encodes track and days even where they are `null`.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(track, forKey: .track)
      try container.encode(title, forKey: .title)
      try container.encode(start, forKey: .start)
      try container.encode(end, forKey: .end)
      try container.encode(clock, forKey: .clock)
      try container.encode(precision, forKey: .precision)
      try container.encode(status, forKey: .status)
      try container.encode(place, forKey: .place)
      try container.encode(participants, forKey: .participants)
      try container.encode(sources, forKey: .sources)
      try container.encode(disagreements, forKey: .disagreements)
    }
  }

  /// A sentence that tells an event.
  public struct SourceRecord: Codable, Sendable, Equatable {
    /// The article's path.
    public var path: String
    /// The first scalar of the sentence.
    public var start: Int
    /// The number of scalars.
    public var length: Int
    /// The sentence.
    public var text: String
    /// What it says of the time; empty where it names none.
    public var value: String
    /// The identifier of who says so in the article; `null` where the newsroom does.
    public var speaker: String?
    /// What it says on each point.
    public var claims: [ClaimRecord]

    /// Encodes the speaker even where it is `null`.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(path, forKey: .path)
      try container.encode(start, forKey: .start)
      try container.encode(length, forKey: .length)
      try container.encode(text, forKey: .text)
      try container.encode(value, forKey: .value)
      try container.encode(speaker, forKey: .speaker)
      try container.encode(claims, forKey: .claims)
    }
  }

  /// What a sentence says of an event on one point.
  public struct ClaimRecord: Codable, Sendable, Equatable {
    /// The point: date, duration, place, participants.
    public var kind: String
    /// The value: TIMEX3, the name of a place, a number with what is counted.
    public var value: String
    /// The first scalar of the words that say so.
    public var start: Int
    /// Their number of scalars.
    public var length: Int
    /// The words.
    public var text: String
    /// Whether they say "about" or "more than".
    public var approximate: Bool
    /// How the claim compares with what most sources say: fits, overlaps, contradicts.
    public var grade: String
  }

  /// A point on which sources contradict each other.
  public struct DisagreementRecord: Codable, Sendable, Equatable {
    /// What they disagree on.
    public var kind: String
    /// How far they are apart: overlaps or contradicts.
    public var grade: String
    /// The versions; the first is the one that most sources give.
    public var values: [VersionRecord]
  }

  /// One version.
  public struct VersionRecord: Codable, Sendable, Equatable {
    /// What it says.
    public var value: String
    /// The paths of those who say so.
    public var sources: [String]
  }
}
