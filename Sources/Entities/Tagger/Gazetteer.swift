/// The names of the open lists, word by word: which phrases are names, and of what.
///
/// A phrase is known by the hash of its words' hashes; every beginning of a phrase is in the table as well,
/// so that a search stops at the first word that leads nowhere.
package struct Gazetteer: Sendable {
  /// What a phrase is; a phrase may be several things.
  package struct Kinds: OptionSet, Sendable {
    package var rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// A person's full name.
    package static let person = Kinds(rawValue: 1)
    /// A town, a river, a mountain.
    package static let place = Kinds(rawValue: 2)
    /// A country or a part of one.
    package static let territory = Kinds(rawValue: 4)
    /// An organisation.
    package static let organization = Kinds(rawValue: 8)
    /// Another title of an encyclopedia.
    package static let title = Kinds(rawValue: 16)
    /// A part of a person's name.
    package static let nameUnit = Kinds(rawValue: 32)
    /// A name of the knowledge base, which is of one of the other kinds as well.
    package static let known = Kinds(rawValue: 64)
    /// Not a kind: longer phrases begin with this one.
    static let prefix = Kinds(rawValue: 128)
  }

  /// The name at the head of the file.
  package static let fileName = "masargaz"
  /// The most words of a phrase.
  package static let longest = 6
  private let table: HashedTable

  /// Reads the header.
  /// - Throws: ``TaggerError/malformed(_:)``.
  package init(_ bytes: TaggerBytes) throws(TaggerError) {
    table = try HashedTable(bytes, name: Self.fileName, recordSize: 1)
  }

  /// The number of phrases and beginnings.
  package var count: Int { table.count }

  /// What is known about the phrase with the hash.
  @inline(__always)
  func kinds(_ phrase: UInt32) -> Kinds {
    guard let record = table.find(phrase) else { return [] }
    return Kinds(rawValue: record.load(as: UInt8.self))
  }

  /// The bytes of a gazetteer of the phrases, each a list of folded words.
  /// - Complexity: O(*n* log *n*) in the phrases.
  package static func bytes(_ phrases: [(words: [String], kinds: Kinds)]) -> [UInt8] {
    var records: [UInt32: [UInt8]] = [:]
    for phrase in phrases where !phrase.words.isEmpty && phrase.words.count <= longest {
      var hash = WordHash.hash(phrase.words[0])
      for word in phrase.words.dropFirst() {
        records[hash, default: [0]][0] |= Kinds.prefix.rawValue
        hash = WordHash.phrase(hash, WordHash.hash(word))
      }
      records[hash, default: [0]][0] |= phrase.kinds.rawValue
    }
    return HashedTable.bytes(name: fileName, recordSize: 1, records: records)
  }
}
