import GRDB
import MasarModel

/// Writes files that were read, some hundreds at a time, each time in one transaction.
struct IndexUpdate {
  /// A file of the index that is not where it was.
  struct Gone: Sendable {
    let id: Int64
    let folder: Int64
    let circumstances: Int64
    let size: Int
  }

  /// By the fingerprints of their articles the files that are gone: some of them have only moved.
  var gone: [Int64: [Gone]] = [:]

  /// Writes files.
  /// - Returns: whether any of them is different from what the index has.
  mutating func write(_ files: [ReadFile], to database: Database) throws -> Bool {
    var writer = DocumentWriter(database)
    var outdated: [Int64] = []
    var new: [ReadFile] = []
    var hasChanged = false
    for file in files {
      // Another program may have written it meanwhile.
      let known = try Row.fetchOne(
        try database.cachedStatement(
          sql: "SELECT \(KnownFile.columns) FROM file WHERE folder = ? AND name = ?"),
        arguments: [file.folder, file.name]
      ).map(KnownFile.init)
      if let known, known.fingerprint == file.fingerprint, known.circumstances == file.circumstances
      {
        try database.cachedStatement(sql: "UPDATE file SET size = ?, modified = ? WHERE id = ?")
          .execute(arguments: [file.size, file.modified, known.id])
        continue
      }
      // It was taken for unchanged, and its words were not kept: the next look at the library reads it.
      if file.isUnchanged { continue }
      hasChanged = true
      if let known {
        outdated.append(known.id)
      } else if let moved = takeGone(like: file) {
        try move(moved, to: file, database, writer)
        continue
      }
      new.append(file)
    }
    if !outdated.isEmpty { try writer.remove(files: outdated) }
    var documents: [DocumentWriter.New] = []
    for file in new {
      let id = try Self.insert(file, in: database)
      documents += file.documents.map { .init(file: id, folder: file.folder, document: $0) }
    }
    try writer.add(documents)
    return hasChanged
  }

  /// A file that is gone and had the articles of this one.
  private mutating func takeGone(like file: ReadFile) -> Gone? {
    guard !file.documents.isEmpty,
      let place = gone[file.fingerprint]?.firstIndex(where: {
        $0.circumstances == file.circumstances && $0.size == file.size
      })
    else { return nil }
    return gone[file.fingerprint]?.remove(at: place)
  }

  /// Gives a file that has moved its new place; its articles keep their numbers and what is known of them.
  private func move(
    _ gone: Gone, to file: ReadFile, _ database: Database, _ writer: DocumentWriter
  ) throws {
    try writer.note(changesIn: [gone.folder, file.folder])
    try database.execute(
      sql: "UPDATE file SET folder = ?, name = ?, modified = ? WHERE id = ?",
      arguments: [file.folder, file.name, file.modified, gone.id])
    let documents = try Int64.fetchAll(
      database, sql: "SELECT id FROM document WHERE file = ? ORDER BY id", arguments: [gone.id])
    // The entries of a feed keep their names in it, whatever its own is.
    guard gone.folder != file.folder else { return }
    try database.execute(
      sql: "UPDATE document SET folder = ? WHERE file = ?", arguments: [file.folder, gone.id])
    var changes: [(number: Int64, text: IndexedText)] = []
    for document in documents {
      guard var text = try writer.text(of: document) else { continue }
      let facts = text.facts.split(separator: " ").filter { fact in
        // The folder is another one, and events of the old one's tracks are none of the new one.
        fact != Fact.folder(gone.folder) && !fact.hasPrefix("t")
      }
      text.facts = (facts + [Fact.folder(file.folder)[...]]).joined(separator: " ")
      changes.append((document, text))
    }
    try writer.change(facts: changes)
  }

  private static func insert(_ file: ReadFile, in database: Database) throws -> Int64 {
    try database.cachedStatement(
      sql: """
        INSERT INTO file (folder, name, size, modified, fingerprint, circumstances, findings)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      file.folder, file.name, file.size, file.modified, file.fingerprint, file.circumstances,
      try file.findingsText,
    ])
    return database.lastInsertedRowID
  }
}
