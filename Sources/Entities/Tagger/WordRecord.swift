/// What the table of words knows about a word: its classes, how frequent it is, and whether people bear it.
///
/// Ten bytes: `UInt16` fine class, `UInt8` coarse class, `UInt8` frequency, `UInt8` roles, then three bytes
/// that the unlabelled text was tagged with, and two spare classes.
package struct WordRecord: Equatable, Sendable {
  /// The bytes of a record.
  package static let size = 10

  /// The class among the fine ones; 0 where it is unknown.
  package var fine: UInt16 = 0
  /// The class among the coarse ones; 0 where it is unknown.
  package var coarse: UInt8 = 0
  /// Four times the logarithm to base 10 of the occurrences in a milliard words; 0 where it is in no list.
  package var frequency: UInt8 = 0
  /// How often people bear it as given name (low half) and family name (high half), in powers of four.
  package var roles: UInt8 = 0
  /// The kinds of names that it was part of in unlabelled text.
  package var learned: UInt8 = 0
  /// A second division into fine classes.
  package var second: UInt16 = 0
  /// A third one.
  package var third: UInt16 = 0

  /// A record of a word that nothing is known about.
  package init() {}

  @inline(__always)
  init(at bytes: UnsafeRawPointer) {
    fine = UInt16(littleEndian: bytes.loadUnaligned(as: UInt16.self))
    coarse = bytes.load(fromByteOffset: 2, as: UInt8.self)
    frequency = bytes.load(fromByteOffset: 3, as: UInt8.self)
    roles = bytes.load(fromByteOffset: 4, as: UInt8.self)
    learned = bytes.load(fromByteOffset: 5, as: UInt8.self)
    second = UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: 6, as: UInt16.self))
    third = UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt16.self))
  }

  /// The record as bytes.
  package var bytes: [UInt8] {
    [
      UInt8(truncatingIfNeeded: fine), UInt8(truncatingIfNeeded: fine >> 8), coarse, frequency,
      roles,
      learned, UInt8(truncatingIfNeeded: second), UInt8(truncatingIfNeeded: second >> 8),
      UInt8(truncatingIfNeeded: third), UInt8(truncatingIfNeeded: third >> 8),
    ]
  }
}

/// The table of words: classes from unlabelled text, frequencies, and the names of people.
package struct WordClasses: Sendable {
  /// The name at the head of the file.
  package static let fileName = "masarwrd"
  private let table: HashedTable

  /// Reads the header.
  /// - Throws: ``TaggerError/malformed(_:)``.
  package init(_ bytes: TaggerBytes) throws(TaggerError) {
    table = try HashedTable(bytes, name: Self.fileName, recordSize: WordRecord.size)
  }

  /// The number of words.
  package var count: Int { table.count }

  /// What is known about the word with the hash.
  @inline(__always)
  package func record(_ word: UInt32) -> WordRecord? {
    table.find(word).map { WordRecord(at: $0) }
  }

  /// The bytes of this table with every record changed by `change`, which is given the word's hash.
  package func bytes(_ change: (inout WordRecord, UInt32) -> Void) -> [UInt8] {
    var records: [UInt32: WordRecord] = [:]
    table.forEach { key, bytes in
      var record = WordRecord(at: bytes)
      change(&record, key)
      records[key] = record
    }
    return Self.bytes(records)
  }

  /// The bytes of a table of the records, keyed by the words' hashes.
  package static func bytes(_ records: [UInt32: WordRecord]) -> [UInt8] {
    HashedTable.bytes(
      name: fileName, recordSize: WordRecord.size, records: records.mapValues(\.bytes))
  }
}
