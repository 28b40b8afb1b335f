public import Analysis
import Foundation
import GRDB

/// The timelines of dossiers as they were found out last, in the cache folder.
///
/// Each is kept with a description of what it was made of; where that has changed, it is of no use.
public final class TimelineStore: Sendable {
  /// The most timelines that are kept; those that were looked up longest ago give way.
  static let capacity = 64

  private let file: DatabaseFile

  /// Opens the store, and makes it where there is none.
  /// - Parameter folder: the cache folder; `nil` for a store in memory.
  /// - Throws: ``StorageError`` where there can be none in the folder.
  public init(in folder: String?) throws(StorageError) {
    if let folder {
      file = try DatabaseFile.open(Self.kind, in: folder)
    } else {
      file = try DatabaseFile.inMemory(Self.kind)
    }
  }

  /// The timeline of a folder; `nil` where none is kept that was made of this.
  /// - Parameters:
  ///   - folder: the dossier's.
  ///   - origin: everything that the timeline depends on, in any form.
  public func timeline(of folder: String, from origin: String) throws(StorageError) -> KeptTimeline?
  {
    let key = Self.key(of: folder)
    let content = try file.write { database in
      try database.execute(
        sql: "UPDATE timeline SET used = (SELECT max(used) + 1 FROM timeline) WHERE folder = ?",
        arguments: [key])
      return try Data.fetchOne(
        database,
        sql: """
          SELECT bytes FROM timeline JOIN content USING (folder) WHERE folder = ? AND origin = ?
          """,
        arguments: [key, origin])
    }
    return content.flatMap(KeptTimeline.init(encoded:))
  }

  /// Keeps the timeline of a folder in place of the one before.
  public func keep(
    _ timeline: KeptTimeline, of folder: String, from origin: String
  ) throws(StorageError) {
    try file.write { database in
      try database.execute(
        sql: """
          INSERT OR REPLACE INTO timeline (folder, origin, used)
          VALUES (?, ?, (SELECT ifnull(max(used), 0) + 1 FROM timeline))
          """, arguments: [Self.key(of: folder), origin])
      try database.execute(
        sql: "INSERT INTO content (folder, bytes) VALUES (?, ?)",
        arguments: [Self.key(of: folder), try timeline.encoded()])
      try database.execute(
        sql: """
          DELETE FROM timeline
          WHERE used NOT IN (SELECT used FROM timeline ORDER BY used DESC LIMIT ?)
          """, arguments: [Self.capacity])
    }
  }

  private static func key(of folder: String) -> String {
    var keys = PathKeys()
    return keys.key(folder + "/.")
  }

  private static var kind: DatabaseFile.Kind {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("timelines") { database in
      try database.execute(
        sql: """
          CREATE TABLE timeline (
            folder TEXT PRIMARY KEY NOT NULL,
            origin TEXT NOT NULL,
            used INTEGER NOT NULL
          );
          -- Apart, so that noting a look does not write megabytes.
          CREATE TABLE content (
            folder TEXT PRIMARY KEY NOT NULL REFERENCES timeline ON DELETE CASCADE,
            bytes BLOB NOT NULL
          );
          """)
    }
    return DatabaseFile.Kind(name: "timelines.sqlite", migrator: migrator, isCache: true)
  }
}
