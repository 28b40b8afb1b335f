import GRDB
import MasarModel

extension StateStore {
  /// Everything that is kept.
  public func document() throws(StorageError) -> StateDocument {
    try file.read { database in
      let rows = try Row.fetchAll(database, sql: Self.records + " ORDER BY path")
      let entries = try rows.map { row in
        let id: Int64 = row["id"]
        let fingerprint: Int64? = row["fingerprint"]
        return StateDocument.Entry(
          path: row["path"], title: row["title"],
          fingerprint: fingerprint.map { String(UInt64(bitPattern: $0), radix: 16) },
          record: ReadingRecord(row),
          visits: try Int.fetchAll(
            database, sql: "SELECT opened FROM visit WHERE article = ? ORDER BY opened",
            arguments: [id]),
          bookmarks: try Row.fetchAll(
            database,
            sql: """
              SELECT offset, context, note, created FROM bookmark WHERE article = ?
              ORDER BY created, id
              """, arguments: [id]
          ).map {
            StateDocument.Mark(
              place: ReadingPlace(offset: $0["offset"], context: $0["context"]), note: $0["note"],
              created: $0["created"])
          })
      }
      return StateDocument(schema: StateDocument.schema, articles: entries)
    }
  }

  /// Adds what a document says to what is kept: of two records of an article the one counts that was
  /// opened last; bookmarks and visits come together. Taking the same document twice changes nothing.
  /// - Returns: the number of articles that the document speaks of.
  /// - Throws: ``StorageError``; then nothing of the document was taken.
  @discardableResult
  public func take(_ document: StateDocument) throws(StorageError) -> Int {
    try file.write { database in
      for entry in document.articles {
        let known = try Row.fetchOne(
          database, sql: Self.records + " WHERE path = ?", arguments: [entry.path]
        ).map(ReadingRecord.init)
        let id = try Self.article(entry.path, in: database)
        if known == nil || (known?.opened ?? 0) < (entry.record.opened ?? 0) {
          try Self.replace(id, by: entry, in: database)
        }
        for visit in entry.visits {
          try database.execute(
            sql: "INSERT OR IGNORE INTO visit (opened, article) VALUES (?, ?)",
            arguments: [visit, id])
        }
        for mark in entry.bookmarks {
          let isKnown = try Bool.fetchOne(
            database,
            sql: """
              SELECT EXISTS (SELECT 1 FROM bookmark
              WHERE article = ? AND offset = ? AND created = ? AND note = ?)
              """, arguments: [id, mark.place.offset, mark.created, mark.note])
          guard isKnown != true else { continue }
          try Self.insert(
            Bookmark(path: entry.path, title: entry.title, place: mark.place, note: mark.note),
            created: mark.created, in: database)
        }
      }
      return document.articles.count
    }
  }

  private static func replace(
    _ id: Int64, by entry: StateDocument.Entry, in database: Database
  ) throws {
    let record = entry.record
    try database.execute(
      sql: """
        UPDATE article SET title = ?, fingerprint = ?, offset = ?, context = ?, progress = ?,
          isRead = ?, published = ?, encoding = ? WHERE id = ?
        """,
      arguments: [
        entry.title,
        entry.fingerprint.flatMap { UInt64($0, radix: 16) }.map { Int64(bitPattern: $0) },
        record.place?.offset, record.place?.context, min(max(record.progress, 0), 100),
        record.isRead, record.published?.iso8601, record.encoding, id,
      ])
  }
}
