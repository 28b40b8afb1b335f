import GRDB

/// The tables of the index of a library.
///
/// It can be made again at any time, so other tables are another file and no migration.
enum IndexSchema {
  /// Counts what is different in tables, folding and parsing: an index of another number is not looked at.
  static let version = 1

  static func kind(library: String) -> DatabaseFile.Kind {
    DatabaseFile.Kind(
      name: "index-\(version)-\(library).sqlite", migrator: migrator, isCache: true)
  }

  private static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("index") { try $0.execute(sql: tables) }
    return migrator
  }()

  // A document's number is never used again: FTS5 without content cannot forget what it does not know
  // the words of, so a document that is gone leaves its words behind, under a number that leads nowhere.
  private static let tables = """
    CREATE TABLE folder (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      rank INTEGER NOT NULL
    );
    CREATE TABLE file (
      id INTEGER PRIMARY KEY,
      key INTEGER NOT NULL UNIQUE,
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      fingerprint INTEGER NOT NULL,
      circumstances INTEGER NOT NULL,
      findings TEXT
    );
    CREATE TABLE document (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      file INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,
      folder INTEGER NOT NULL,
      path TEXT NOT NULL,
      title TEXT NOT NULL,
      source TEXT,
      foldedSource TEXT NOT NULL,
      published INTEGER,
      basis TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      wordCount INTEGER NOT NULL,
      fingerprint INTEGER NOT NULL
    );
    CREATE INDEX documentByFile ON document (file);
    CREATE VIRTUAL TABLE words USING fts5 (
      title, body, content = '', tokenize = 'ascii'
    );
    """
}
