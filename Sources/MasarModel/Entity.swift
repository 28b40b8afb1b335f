/// Somebody or something with a name that the news speaks of.
public struct Entity: Codable, Sendable, Hashable, Identifiable {
  /// A stable ASCII identifier, such as `p-joe-biden`.
  public var id: String
  /// What it is.
  public var kind: EntityKind
  /// The full name in Arabic, in standard spelling.
  public var canonical: String
  /// The name in Latin letters.
  public var latin: String
  /// Other names and spellings.
  public var aliases: [String]
  /// One line about it.
  public var note: String

  /// Creates an entity.
  public init(
    id: String, kind: EntityKind, canonical: String, latin: String, aliases: [String] = [],
    note: String = ""
  ) {
    self.id = id
    self.kind = kind
    self.canonical = canonical
    self.latin = latin
    self.aliases = aliases
    self.note = note
  }
}

/// The kinds of named entities that are told apart.
public enum EntityKind: String, Codable, Sendable, CaseIterable {
  case person, place, organization, nationality
}

/// A place in a text where an entity is named.
public struct Mention: Codable, Sendable, Hashable {
  /// The bytes of the name, clitics excluded.
  public var range: TextRange
  /// The kind of the name here.
  public var kind: EntityKind
  /// The entity it was linked to.
  public var entity: Entity.ID
  /// How sure the recogniser is, 0...1.
  public var confidence: Double

  /// Creates a mention.
  public init(range: TextRange, kind: EntityKind, entity: Entity.ID, confidence: Double = 1) {
    self.range = range
    self.kind = kind
    self.entity = entity
    self.confidence = confidence
  }
}
