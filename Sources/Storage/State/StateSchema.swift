import GRDB

/// The tables of the reading state, version by version.
///
/// A version that has been released is never changed; a new one is added to the end, and a test opens
/// a database of each earlier one.
enum StateSchema {
  private static let versions: [(name: String, sql: String)] = [
    (
      "1 places and bookmarks",
      """
      CREATE TABLE article (
        id INTEGER PRIMARY KEY,
        path TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL DEFAULT '',
        offset INTEGER,
        context TEXT,
        progress INTEGER NOT NULL DEFAULT 0,
        isRead INTEGER NOT NULL DEFAULT 0
      );
      CREATE TABLE bookmark (
        id INTEGER PRIMARY KEY,
        article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
        offset INTEGER NOT NULL,
        context TEXT NOT NULL,
        note TEXT NOT NULL DEFAULT '',
        created INTEGER NOT NULL
      );
      CREATE INDEX bookmarkByArticle ON bookmark (article);
      """
    ),
    (
      // The fingerprint finds an article again whose file was moved.
      "2 history",
      """
      ALTER TABLE article ADD COLUMN fingerprint INTEGER;
      CREATE INDEX articleByFingerprint ON article (fingerprint);
      CREATE TABLE visit (
        opened INTEGER NOT NULL,
        article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
        PRIMARY KEY (opened, article)
      ) WITHOUT ROWID;
      CREATE INDEX visitByArticle ON visit (article);
      """
    ),
    (
      "3 dates and encodings",
      """
      ALTER TABLE article ADD COLUMN published TEXT;
      ALTER TABLE article ADD COLUMN encoding TEXT;
      """
    ),
  ]

  /// The names of the versions, oldest first.
  static let names = versions.map(\.name)

  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    for version in versions {
      migrator.registerMigration(version.name) { try $0.execute(sql: version.sql) }
    }
    return migrator
  }()

  static let kind = DatabaseFile.Kind(
    name: "reading.sqlite", migrator: migrator, isCache: false)
}
