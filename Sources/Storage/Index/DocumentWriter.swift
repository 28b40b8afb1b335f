import ArabicText
import Foundation
import GRDB
import Library
import MasarModel

/// Writes documents and their words in one transaction.
///
/// FTS5 is quick where the numbers of what is written ascend, so everything that is taken out is taken out
/// first, and what comes in comes in the order of its number. And words are written by themselves, after
/// everything else: a statement that could fail halfway, as one with a foreign key can, makes SQLite set a
/// savepoint, at each of which FTS5 writes what it has gathered in memory.
struct DocumentWriter {
  /// A document that comes in.
  struct New {
    let file: Int64
    let folder: Int64
    let document: ReadDocument
  }

  private let database: Database
  /// By the first number of its day the next number that is free.
  private var free: [Int64: Int64] = [:]

  init(_ database: Database) { self.database = database }

  // MARK: Taking out

  /// Removes files with all their documents and every word of them.
  func remove(files: [Int64]) throws {
    var documents: [Int64] = []
    var folders: Set<Int64> = []
    for file in files {
      let folder = try Int64.fetchOne(
        try database.cachedStatement(sql: "SELECT folder FROM file WHERE id = ?"),
        arguments: [file])
      if let folder { folders.insert(folder) }
      documents += try Int64.fetchAll(
        try database.cachedStatement(sql: "SELECT id FROM document WHERE file = ?"),
        arguments: [file])
    }
    try note(changesIn: folders)
    for document in documents.sorted() { try forget(document) }
    try count(.documents, -documents.count)
    let delete = try database.cachedStatement(sql: "DELETE FROM file WHERE id = ?")
    for file in files { try delete.execute(arguments: [file]) }
    try count(.removed, documents.count)
  }

  /// Takes the words of a document out of the index of words; it remains a document.
  func forget(_ document: Int64) throws {
    guard let text = try text(of: document) else { return }
    try database.cachedStatement(
      sql: "INSERT INTO words (words, rowid, title, body, facts) VALUES ('delete', ?, ?, ?, ?)"
    ).execute(arguments: [document, text.title, text.body, text.facts])
  }

  /// The words of a document as they were written.
  func text(of document: Int64) throws -> IndexedText? {
    let row = try Row.fetchOne(
      try database.cachedStatement(sql: "SELECT packed, size FROM text WHERE document = ?"),
      arguments: [document])
    guard let row else { return nil }
    return IndexedText(packed: [UInt8](try row.decode(Data.self, atIndex: 0)), size: row[1])
  }

  /// What was found out about folders is not all of it any more.
  func note(changesIn folders: Set<Int64>) throws {
    let update = try database.cachedStatement(
      sql: "UPDATE folder SET analysed = NULL WHERE id = ? AND analysed IS NOT NULL")
    for folder in folders { try update.execute(arguments: [folder]) }
  }

  /// Counts something from here on.
  func count(_ note: IndexNote, _ number: Int) throws {
    guard number != 0 else { return }
    try database.execute(
      sql: """
        INSERT INTO note (name, value) VALUES (?, ?)
        ON CONFLICT (name) DO UPDATE SET value = value + excluded.value
        """, arguments: [note.rawValue, number])
  }

  // MARK: Bringing in

  /// Adds documents; the files they are of are there.
  mutating func add(_ documents: [New]) throws {
    try note(changesIn: Set(documents.map(\.folder)))
    var numbered: [(number: Int64, new: New)] = []
    for new in documents {
      let day = new.document.entry.published.date?.dayNumber
      numbered.append((try number(on: day), new))
    }
    numbered.sort { $0.number < $1.number }
    for (number, new) in numbered { try insert(new, number) }
    try write(words: numbered.map { ($0.number, $0.new.document.text) })
    try count(.documents, numbered.count)
  }

  private mutating func number(on day: Int?) throws -> Int64 {
    let range = DocumentNumber.range(of: day)
    let known = try free[range.lowerBound] ?? next(in: range)
    free[range.lowerBound] = known + 1
    return known
  }

  private func next(in range: ClosedRange<Int64>) throws -> Int64 {
    let last = try Int64.fetchOne(
      try database.cachedStatement(
        sql: "SELECT id FROM document WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1"),
      arguments: [range.lowerBound, range.upperBound])
    return last.map { $0 + 1 } ?? range.lowerBound
  }

  private func insert(_ new: New, _ number: Int64) throws {
    let (document, entry) = (new.document, new.document.entry)
    try database.cachedStatement(
      sql: """
        INSERT INTO document (id, file, folder, entry, title, source, basis, bytes, wordCount,
          fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      number, new.file, new.folder, document.suffix, entry.title, try source(entry.source),
      entry.published.basis.rawValue, entry.byteCount, entry.wordCount,
      Int64(bitPattern: entry.fingerprint),
    ])
    try keep(document.packed, of: number)
  }

  /// Writes other facts about documents in place of those that they have.
  /// - Parameter changes: in the order of the numbers.
  func change(facts changes: [(number: Int64, text: IndexedText)]) throws {
    for (number, _) in changes { try forget(number) }
    for (number, text) in changes { try keep(text.packed, of: number) }
    try write(words: changes)
    try count(.removed, changes.count)
  }

  /// Keeps the words of a document, so that they can be taken out again.
  private func keep(_ packed: (bytes: [UInt8], size: Int), of number: Int64) throws {
    try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO text (document, size, packed) VALUES (?, ?, ?)"
    ).execute(arguments: [number, packed.size, Data(packed.bytes)])
  }

  /// Writes the words of documents that have none, in the order of the numbers.
  private func write(words: [(number: Int64, text: IndexedText)]) throws {
    let insert = try database.cachedStatement(
      sql: "INSERT INTO words (rowid, title, body, facts) VALUES (?, ?, ?, ?)")
    for (number, text) in words {
      try insert.execute(arguments: [number, text.title, text.body, text.facts])
    }
  }

  private func source(_ name: String?) throws -> Int64? {
    guard let name else { return nil }
    let known = try Int64.fetchOne(
      try database.cachedStatement(sql: "SELECT id FROM source WHERE name = ?"), arguments: [name])
    if let known { return known }
    try database.execute(
      sql: "INSERT INTO source (name, folded) VALUES (?, ?)",
      arguments: [name, Folding.folded(name)])
    return database.lastInsertedRowID
  }
}

/// What an index counts, as counting it anew would take too long.
enum IndexNote: String {
  /// The documents that there are.
  case documents
  /// The documents that were taken out of the index of words since it was tidied.
  case removed

  func value(in database: Database) throws -> Int {
    let find = try database.cachedStatement(sql: "SELECT value FROM note WHERE name = ?")
    return try Int.fetchOne(find, arguments: [rawValue]) ?? 0
  }
}
