import ArabicText
public import MasarModel

/// An entity that no list has: what is known of it is the name that the text gives.
///
/// Its identifier holds the kind and the folded name, so that one name has one identifier in every
/// article and needs no table to be looked up in.
public enum FoundName {
  private static let prefix = "n-"

  /// The identifier of a name.
  /// - Parameter folded: the folded name, words parted by one blank, particles taken off.
  public static func id(kind: EntityKind, folded: String) -> Entity.ID {
    prefix + kind.rawValue + "-"
      + folded.utf8.map { byte in
        let hex = String(byte, radix: 16)
        return byte < 0x10 ? "0" + hex : hex
      }.joined()
  }

  /// The entity of an identifier that ``id(kind:folded:)`` has made; `nil` for any other.
  public static func entity(_ id: Entity.ID) -> Entity? {
    let parts = id.split(separator: "-", maxSplits: 2)
    guard parts.count == 3, parts[0] == prefix.dropLast(),
      let kind = EntityKind(rawValue: String(parts[1])), parts[2].utf8.count % 2 == 0
    else { return nil }
    var bytes: [UInt8] = []
    var digits = parts[2][...]
    while !digits.isEmpty {
      guard let byte = UInt8(digits.prefix(2), radix: 16) else { return nil }
      bytes.append(byte)
      digits = digits.dropFirst(2)
    }
    guard let name = String(validating: bytes, as: UTF8.self), !name.isEmpty else { return nil }
    return Entity(id: id, kind: kind, canonical: name, latin: latin(name))
  }

  /// The entity under the name that a text writes: with the hamzas and the ة that its identifier lacks.
  /// - Parameter spellings: How texts write it, best first; those of other names are passed over.
  public static func spelled(_ entity: Entity, as spellings: some Sequence<String>) -> Entity {
    guard Self.entity(entity.id) == entity,
      let spelling = spellings.first(where: { Folding.folded($0) == entity.canonical })
    else { return entity }
    var spelled = entity
    spelled.canonical = spelling
    return spelled
  }

  /// The letters of a folded name in Latin ones; vowels that are not written stay unwritten.
  static func latin(_ folded: String) -> String {
    folded.split(separator: " ").map { word in
      let letters = word.unicodeScalars.map { transliterations[$0] ?? String($0) }.joined()
      return letters.prefix(1).uppercased() + letters.dropFirst()
    }.joined(separator: " ")
  }

  /// After ISO 233-2, without diacritics.
  private static let transliterations: [Unicode.Scalar: String] = [
    "ا": "a", "ب": "b", "ت": "t", "ث": "th", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh",
    "ر": "r", "ز": "z", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "a",
    "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "w",
    "ي": "y", "ء": "", "پ": "p", "چ": "ch", "ژ": "zh", "گ": "g", "ڤ": "v",
  ]

  /// The folded name of an identifier; `nil` for one of the knowledge base.
  public static func folded(_ id: Entity.ID) -> String? { entity(id)?.canonical }
}
