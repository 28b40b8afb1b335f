import Files
import GRDB
import Glibc
public import MasarModel

/// What is kept of reading: places, read marks, bookmarks, history, dates and encodings.
///
/// Each change is one transaction and on the disk when ``apply(_:)`` returns. Several programs may have
/// it open at once. Paths are ``PathKeys``' in here, and whatever the caller uses outside.
public struct StateStore: Sendable {
  let file: DatabaseFile
  private let now: @Sendable () -> Int

  /// The most visits that are kept.
  static let maximumVisits = 2_000

  /// Opens the state, and makes it where there is none.
  /// - Parameters:
  ///   - folder: the folder of the state; `nil` where there is no place for it.
  ///   - now: the present in seconds since 1970.
  /// - Throws: ``StorageError``: reading goes on without state.
  public init(
    folder: String?, now: @escaping @Sendable () -> Int = StateStore.clock
  ) throws(StorageError) {
    guard let folder else { throw .noPlace }
    file = try DatabaseFile.open(StateSchema.kind, in: folder)
    self.now = now
  }

  /// Opens a state that cannot be written to, to look things up in.
  /// - Throws: ``StorageError`` where there is none that can be read; everything that would change it
  ///   throws as well.
  public init(readingIn folder: String?) throws(StorageError) {
    guard let folder else { throw .noPlace }
    file = try DatabaseFile.openToRead(StateSchema.kind, in: folder)
    now = Self.clock
  }

  /// The present.
  public static let clock: @Sendable () -> Int = { time(nil) }

  /// The file.
  public var path: String { file.path }

  /// The name that a damaged file found in its place was given; `nil` where there was none.
  public var movedAside: String? { file.movedAside }

  // MARK: Changing

  /// Keeps changes, all of them or none.
  /// - Throws: ``StorageError``; what was kept before still is.
  public func apply(_ changes: [ReadingChange]) throws(StorageError) {
    guard !changes.isEmpty else { return }
    var keys = PathKeys()
    let keyed = changes.map { $0.withPath { keys.key($0) } }
    let now = now()
    try file.write { database in
      for change in keyed { try Self.apply(change, now: now, in: database) }
    }
  }

  private static func apply(
    _ change: ReadingChange, now: Int, in database: Database
  ) throws {
    switch change {
    case .opened(let path, let title, let fingerprint):
      try adopt(path, fingerprint, in: database)
      let id = try article(path, in: database)
      try database.execute(
        sql: "UPDATE article SET title = ?, fingerprint = ? WHERE id = ?",
        arguments: [title, Int64(bitPattern: fingerprint), id])
      try database.execute(
        sql: "INSERT OR IGNORE INTO visit (opened, article) VALUES (?, ?)", arguments: [now, id])
      try database.execute(
        sql: """
          DELETE FROM visit WHERE opened <
          (SELECT opened FROM visit ORDER BY opened DESC LIMIT 1 OFFSET ?)
          """, arguments: [maximumVisits])
    case .moved(let path, let place, let progress):
      try database.execute(
        sql: "UPDATE article SET offset = ?, context = ?, progress = ? WHERE id = ?",
        arguments: [place.offset, place.context, progress, try article(path, in: database)])
    case .marked(let path, let isRead):
      try database.execute(
        sql: "UPDATE article SET isRead = ? WHERE id = ?",
        arguments: [isRead, try article(path, in: database)])
    case .bookmarked(let bookmark):
      try insert(
        bookmark, created: bookmark.created == 0 ? now : bookmark.created, in: database)
    case .annotated(let id, let note):
      try database.execute(
        sql: "UPDATE bookmark SET note = ? WHERE id = ?", arguments: [note, id])
    case .unbookmarked(let id):
      try database.execute(sql: "DELETE FROM bookmark WHERE id = ?", arguments: [id])
    case .dated(let path, let date):
      try database.execute(
        sql: "UPDATE article SET published = ? WHERE id = ?",
        arguments: [date?.iso8601, try article(path, in: database)])
    case .encoded(let path, let name):
      try database.execute(
        sql: "UPDATE article SET encoding = ? WHERE id = ?",
        arguments: [name, try article(path, in: database)])
    }
  }

  static func insert(_ bookmark: Bookmark, created: Int, in database: Database) throws {
    let id = try article(bookmark.path, in: database)
    try database.execute(
      sql: "UPDATE article SET title = ? WHERE id = ? AND title = ''",
      arguments: [bookmark.title, id])
    try database.execute(
      sql: """
        INSERT INTO bookmark (article, offset, context, note, created) VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [id, bookmark.place.offset, bookmark.place.context, bookmark.note, created])
  }

  /// The number of an article, which gets one where it has none.
  static func article(_ path: String, in database: Database) throws -> Int64 {
    if let id = try Int64.fetchOne(
      database, sql: "SELECT id FROM article WHERE path = ?", arguments: [path])
    {
      return id
    }
    try database.execute(sql: "INSERT INTO article (path) VALUES (?)", arguments: [path])
    return database.lastInsertedRowID
  }

  /// Gives a file that nothing is kept of what was kept of one with the same text that is gone.
  private static func adopt(
    _ path: String, _ fingerprint: UInt64, in database: Database
  ) throws {
    guard
      try Int64.fetchOne(database, sql: "SELECT id FROM article WHERE path = ?", arguments: [path])
        == nil
    else { return }
    let candidates = try Row.fetchAll(
      database, sql: "SELECT id, path FROM article WHERE fingerprint = ?",
      arguments: [Int64(bitPattern: fingerprint)])
    for row in candidates {
      let old: String = row["path"]
      var status = stat()
      guard SystemPath.withBytes(of: old, { lstat($0, &status) }) != 0,
        errno == ENOENT || errno == ENOTDIR
      else { continue }
      try database.execute(
        sql: "UPDATE article SET path = ? WHERE id = ?",
        arguments: [path, row["id"] as Int64])
      return
    }
  }
}

extension ReadingChange {
  /// The change with another name for its file.
  func withPath(_ rename: (String) -> String) -> ReadingChange {
    switch self {
    case .opened(let path, let title, let fingerprint):
      return .opened(path: rename(path), title: title, fingerprint: fingerprint)
    case .moved(let path, let place, let progress):
      return .moved(path: rename(path), place, progress: progress)
    case .marked(let path, let isRead): return .marked(path: rename(path), isRead: isRead)
    case .bookmarked(var bookmark):
      bookmark.path = rename(bookmark.path)
      return .bookmarked(bookmark)
    case .dated(let path, let date): return .dated(path: rename(path), date)
    case .encoded(let path, let name): return .encoded(path: rename(path), name)
    case .annotated, .unbookmarked: return self
    }
  }
}
