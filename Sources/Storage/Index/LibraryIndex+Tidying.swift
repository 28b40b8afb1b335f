import GRDB

extension LibraryIndex {
  /// From so many documents on that were taken out, and such a share of those there are, it is tidied.
  private static let fewestRemoved = 512
  private static let leastShare = 0.2
  /// How many pages are merged in one transaction: others are not kept waiting for long.
  private static let mergedPages = 1_000

  /// Merges the index of words where much was taken out, so that nothing of it is left on the disk, and gives
  /// the room back.
  ///
  /// FTS5 notes what is deleted, and forgets it when it merges; by itself it does that now and then.
  func tidy() throws(StorageError) {
    let (removed, documents) = try write { database in
      (
        try IndexNote.removed.value(in: database), try IndexNote.documents.value(in: database)
      )
    }
    guard removed >= Self.fewestRemoved, Double(removed) > Double(documents) * Self.leastShare
    else { return try giveBack() }
    var pages = -Self.mergedPages
    while true {
      let hasMerged = try write { database in
        let before = database.totalChangesCount
        try database.execute(
          sql: "INSERT INTO words (words, rank) VALUES ('merge', ?)", arguments: [pages])
        // Fewer than two mean that there was nothing to do (sqlite.org/fts5.html, 6.8).
        return database.totalChangesCount - before >= 2
      }
      pages = Self.mergedPages
      guard hasMerged, !Task.isCancelled else { break }
    }
    try write { try DocumentWriter($0).count(.removed, -removed) }
    try giveBack()
  }

  /// Gives pages that nothing is on back to the system, and writes the log into the file, unless somebody
  /// is reading.
  private func giveBack() throws(StorageError) {
    try withoutTransaction { database in
      let free = try Int.fetchOne(database, sql: "PRAGMA freelist_count") ?? 0
      let all = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      if free * 5 > all { try database.execute(sql: "PRAGMA incremental_vacuum") }
      _ = try? database.checkpoint(.truncate)
    }
  }
}
