import GRDB
public import MasarModel

extension StateStore {
  /// What is kept of an article; `nil` where nothing is.
  public func record(of path: String) throws(StorageError) -> ReadingRecord? {
    var keys = PathKeys()
    let key = keys.key(path)
    return try file.read { database in
      try Row.fetchOne(database, sql: Self.records + " WHERE path = ?", arguments: [key])
        .map(ReadingRecord.init)
    }
  }

  /// What is kept of all articles, by the keys of their paths.
  public func records() throws(StorageError) -> [String: ReadingRecord] {
    try file.read { database in
      var records: [String: ReadingRecord] = [:]
      let rows = try Row.fetchCursor(database, sql: Self.records)
      while let row = try rows.next() { records[row["path"]] = ReadingRecord(row) }
      return records
    }
  }

  /// All bookmarks, the last one first. Their paths are keys.
  public func bookmarks() throws(StorageError) -> [Bookmark] {
    try file.read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT bookmark.id, path, title, bookmark.offset, bookmark.context, note, created
          FROM bookmark JOIN article ON article.id = bookmark.article
          ORDER BY created DESC, bookmark.id DESC
          """
      ).map(Bookmark.init)
    }
  }

  /// The articles that were opened, each once, the last one first. Their paths are keys.
  public func history(limit: Int = 200) throws(StorageError) -> [Visit] {
    try file.read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT path, title, max(visit.opened) AS opened
          FROM visit JOIN article ON article.id = visit.article
          GROUP BY article.id ORDER BY opened DESC, article.id DESC LIMIT ?
          """, arguments: [limit]
      ).map { Visit(path: $0["path"], title: $0["title"], opened: $0["opened"]) }
    }
  }

  /// The columns that make a record.
  static let records = """
    SELECT id, title, fingerprint, path, offset, context, progress, isRead, published, encoding,
      (SELECT max(opened) FROM visit WHERE visit.article = article.id) AS opened
    FROM article
    """
}

extension ReadingRecord {
  init(_ row: Row) {
    let offset: Int? = row["offset"]
    let published: String? = row["published"]
    self.init(
      place: offset.map { ReadingPlace(offset: $0, context: row["context"] ?? "") },
      progress: row["progress"], isRead: row["isRead"],
      published: published.flatMap { CalendarDate(iso8601: $0) }, encoding: row["encoding"],
      opened: row["opened"])
  }
}

extension Bookmark {
  init(_ row: Row) {
    self.init(
      id: row["id"], path: row["path"], title: row["title"],
      place: ReadingPlace(offset: row["offset"], context: row["context"]), note: row["note"],
      created: row["created"])
  }
}
