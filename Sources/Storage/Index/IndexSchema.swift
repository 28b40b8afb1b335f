import CSearchRank
import GRDB

/// The tables of the index of a library.
///
/// It can be made again at any time, so other tables are another file and no migration.
enum IndexSchema {
  /// Counts what is different in tables, folding and parsing: an index of another number is not looked at.
  static let version = 2

  static func kind(library: String) -> DatabaseFile.Kind {
    DatabaseFile.Kind(
      name: name(library, version), migrator: migrator, isCache: true, prepare: prepare)
  }

  /// The files of earlier versions, which nobody reads any more.
  static func earlierNames(library: String) -> [String] {
    (1..<version).map { name(library, $0) }
  }

  private static func name(_ library: String, _ version: Int) -> String {
    "index-\(version)-\(library).sqlite"
  }

  /// Makes a connection ready: how well a row answers a query is a function of our own, and pages that
  /// many documents share are kept in memory, 16 MB of them.
  static func prepare(_ database: Database) throws {
    let code = masar_search_rank_register(database.sqliteConnection)
    guard code == 0 else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    try database.execute(sql: "PRAGMA cache_size = -16384; PRAGMA journal_size_limit = 16777216")
  }

  private static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("index") { database in
      try database.execute(sql: tables)
      // Words are gathered in 16 MB of memory before they are written, and merged where there are eight
      // pieces of one length: fewer, longer pieces, each word written fewer times.
      for (option, value) in [("hashsize", 16 << 20), ("automerge", 8)] {
        try database.execute(
          sql: "INSERT INTO words (words, rank) VALUES (?, ?)", arguments: [option, value])
      }
    }
    return migrator
  }()

  // A document's number tells the day of its publication (`DocumentNumber`), so that the order in which
  // FTS5 finds documents is that of their dates, and what lies between two days is a range of numbers.
  //
  // FTS5 without content can only forget a document whose words it is told again: `text` keeps them, packed.
  private static let tables = """
    CREATE TABLE folder (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      rank INTEGER NOT NULL,
      -- The version of the analysis of all that is in it; NULL as soon as something has changed.
      analysed INTEGER
    );
    CREATE TABLE source (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      folded TEXT NOT NULL
    );
    CREATE TABLE file (
      id INTEGER PRIMARY KEY,
      folder INTEGER NOT NULL,
      name TEXT NOT NULL,
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      fingerprint INTEGER NOT NULL,
      circumstances INTEGER NOT NULL,
      findings TEXT,
      UNIQUE (folder, name)
    );
    CREATE INDEX fileWithFindings ON file (id) WHERE findings IS NOT NULL;
    CREATE TABLE document (
      id INTEGER PRIMARY KEY,
      file INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,
      folder INTEGER NOT NULL,
      entry TEXT NOT NULL,
      title TEXT NOT NULL,
      source INTEGER REFERENCES source,
      basis TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      wordCount INTEGER NOT NULL,
      fingerprint INTEGER NOT NULL,
      -- The version of the analysis; NULL where there was none.
      analysed INTEGER
    );
    CREATE INDEX documentByFile ON document (file);
    CREATE INDEX documentByFolder ON document (folder, analysed);
    CREATE TABLE text (
      document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
      size INTEGER NOT NULL,
      packed BLOB NOT NULL
    );
    CREATE TABLE analysis (
      document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
      content BLOB NOT NULL
    );
    CREATE TABLE event (
      folder INTEGER NOT NULL,
      number INTEGER NOT NULL,
      content BLOB NOT NULL,
      PRIMARY KEY (folder, number)
    );
    CREATE TABLE track (
      folder INTEGER NOT NULL,
      number INTEGER NOT NULL,
      foldedID TEXT NOT NULL,
      foldedName TEXT NOT NULL,
      content BLOB NOT NULL,
      PRIMARY KEY (folder, number)
    );
    CREATE TABLE note (
      name TEXT PRIMARY KEY NOT NULL,
      value INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE VIRTUAL TABLE words USING fts5 (
      title, body, facts, content = '', tokenize = 'ascii'
    );
    """
}
