import GRDB
import MasarModel
import Support
import Testing

@testable import Storage

@Suite struct StateSchemaTests {
  private let folder = TemporaryFolder()

  /// A database as a program of an earlier version has left it.
  private func makeDatabase(version: String) throws {
    let queue = try DatabaseQueue(path: folder.path("reading.sqlite"))
    try StateSchema.migrator.migrate(queue, upTo: version)
    try queue.write { database in
      try database.execute(
        sql: """
          INSERT INTO article (path, title, offset, context, progress, isRead)
            VALUES ('/a', 'عنوان', 12, 'كلمات', 30, 1);
          INSERT INTO bookmark (article, offset, context, note, created)
            VALUES (1, 4, 'سطر', 'ملاحظة', 99);
          """)
    }
    try queue.close()
  }

  @Test(arguments: StateSchema.names)
  func `a database of every version is brought up to date with all that is in it`(
    version: String
  ) throws {
    try makeDatabase(version: version)
    let store = try StateStore(folder: folder.path)
    let record = try #require(try store.record(of: "/a"))
    #expect(record.place == ReadingPlace(offset: 12, context: "كلمات"))
    #expect(record.progress == 30 && record.isRead)
    #expect(try store.bookmarks().map(\.note) == ["ملاحظة"])
    try store.apply([
      .opened(path: "/a", title: "عنوان", fingerprint: 5), .encoded(path: "/a", "utf-16"),
      .dated(path: "/a", CalendarDate(year: 2022, month: 1, day: 9)),
    ])
    #expect(try store.record(of: "/a")?.encoding == "utf-16")
    #expect(try store.history().count == 1)
  }

  @Test func `one of a later version is refused and left as it is`() throws {
    _ = try StateStore(folder: folder.path)
    let queue = try DatabaseQueue(path: folder.path("reading.sqlite"))
    try queue.write { database in
      try database.execute(sql: "INSERT INTO grdb_migrations VALUES ('4 something new')")
    }
    try queue.close()
    #expect(throws: StorageError.newerSchema(path: folder.path("reading.sqlite"))) {
      try StateStore(folder: folder.path)
    }
    #expect(!folder.names().contains { $0.contains("broken") })
  }

  @Test func `the versions that were released are what they were`() throws {
    // Whoever changes a version instead of adding one breaks everybody's state; this is its fingerprint.
    let sql = try StateSchema.names.map { name in
      let queue = try DatabaseQueue()
      try StateSchema.migrator.migrate(queue, upTo: name)
      return try queue.read { database in
        try String.fetchAll(
          database,
          sql: "SELECT name || sql FROM sqlite_master WHERE sql NOT NULL ORDER BY name"
        ).joined().filter { !$0.isWhitespace }
      }
    }
    let fingerprints = sql.map { String(UTF8Text($0).fingerprint, radix: 16) }
    #expect(fingerprints == ["edc6fd3bce22098f", "190dab1799b4cb26", "40f0807799aeaa3"])
  }
}
