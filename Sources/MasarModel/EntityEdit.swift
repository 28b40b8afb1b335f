/// What somebody says of entities: people, places and organisations of their own, and changes of known ones.
///
/// Rows take effect in their order; taking a row away takes back what it says.
public struct EntityEdits: Codable, Sendable, Hashable {
  /// One statement, with the line at which it stands in its file, from 1.
  public struct Row: Codable, Sendable, Hashable {
    /// What it says.
    public var edit: EntityEdit
    /// Where it stands; `nil` where it comes from no file.
    public var line: Int?

    /// Creates a row.
    public init(_ edit: EntityEdit, line: Int? = nil) {
      self.edit = edit
      self.line = line
    }
  }

  /// The rows in the file's order.
  public var rows: [Row]

  /// Creates edits; without rows they change nothing.
  public init(rows: [Row] = []) { self.rows = rows }

  /// Creates edits that stand in no file.
  public init(_ edits: [EntityEdit]) { rows = edits.map { Row($0) } }

  /// Whether nothing is said.
  public var isEmpty: Bool { rows.isEmpty }
}

/// A statement about one entity.
public enum EntityEdit: Codable, Sendable, Hashable {
  /// There is this one; where the identifier is known already, it takes the place of that one.
  case addition(Entity)
  /// Something is different about a known one.
  case change(EntityChange)
}

/// What is different about a known entity.
public struct EntityChange: Codable, Sendable, Hashable {
  /// The entity; `nil` where ``rejectedNames`` are nobody's names.
  public var entity: Entity.ID?
  /// Its canonical name in Arabic; the present one becomes an alias.
  public var rename: String?
  /// Its name in Latin letters.
  public var latin: String?
  /// More names.
  public var addedAliases: [String]
  /// Names that are not its names after all.
  public var rejectedNames: [String]
  /// The entity that it is the same as.
  public var mergedInto: Entity.ID?

  /// Creates a change.
  public init(
    entity: Entity.ID?, rename: String? = nil, latin: String? = nil, addedAliases: [String] = [],
    rejectedNames: [String] = [], mergedInto: Entity.ID? = nil
  ) {
    self.entity = entity
    self.rename = rename
    self.latin = latin
    self.addedAliases = addedAliases
    self.rejectedNames = rejectedNames
    self.mergedInto = mergedInto
  }
}

extension Entity {
  /// The identifier of an entity to which nobody has given one: the same for the same name.
  ///
  /// It is made of the Latin name where that has ASCII letters, so that it can be read; otherwise of a hash
  /// of the canonical name (FNV-1a).
  /// - Complexity: O(*n*).
  public static func identifier(canonical: String, latin: String, kind: EntityKind) -> Entity.ID {
    var slug = ""
    for scalar in latin.unicodeScalars.prefix(60) {
      switch scalar {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
      case "A"..."Z": slug += String(scalar).lowercased()
      default: if slug.utf8.last != UInt8(ascii: "-"), !slug.isEmpty { slug += "-" }
      }
    }
    while slug.utf8.last == UInt8(ascii: "-") { slug.removeLast() }
    if slug.utf8.contains(where: { (0x61...0x7A).contains($0) }) { return "u-\(kind)-\(slug)" }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in canonical.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return "u-\(kind)-" + String(hash, radix: 36)
  }
}
