import MasarModel

/// The document that `masar entities --format json` prints.
///
/// Every field is present, empty or `null` where nothing fills it.
public struct EntityDocument: Codable, Sendable, Equatable {
  /// The version of the format.
  public var schema: Int
  /// The entities, most mentions first.
  public var entities: [Record]

  /// An entity that the articles name.
  public struct Record: Codable, Sendable, Equatable {
    /// The identifier.
    public var id: String
    /// The kind.
    public var type: String
    /// The full name in Arabic.
    public var canonical: String
    /// The name in Latin letters; empty where it has none.
    public var latin: String
    /// Other names.
    public var aliases: [String]
    /// How often it is named.
    public var mentions: Int
    /// The number of articles that name it.
    public var articles: Int
    /// The first day of which an article names it, as ISO 8601 writes it; `null` where none has a date.
    public var first: String?
    /// The last day of which an article names it.
    public var last: String?

    /// Encodes the days even where they are `null`.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(type, forKey: .type)
      try container.encode(canonical, forKey: .canonical)
      try container.encode(latin, forKey: .latin)
      try container.encode(aliases, forKey: .aliases)
      try container.encode(mentions, forKey: .mentions)
      try container.encode(articles, forKey: .articles)
      try container.encode(first, forKey: .first)
      try container.encode(last, forKey: .last)
    }
  }

  /// The document of entries, in their order.
  public init(_ entries: [EntityIndex.Entry]) {
    schema = 1
    entities = entries.map { entry in
      Record(
        id: entry.entity.id, type: entry.entity.kind.rawValue, canonical: entry.entity.canonical,
        latin: entry.entity.latin, aliases: entry.entity.aliases, mentions: entry.mentions,
        articles: entry.articles, first: entry.first?.iso8601, last: entry.last?.iso8601)
    }
  }
}
