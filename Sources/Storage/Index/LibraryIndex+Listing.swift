import Foundation
import GRDB
public import Library
import MasarModel
import Synchronization

/// The folders of a library as they were looked at last, without their files.
struct ScannedLibrary: Sendable {
  /// In the library's order.
  var folders: [Group]
  var findings: [Finding]
}

extension LibraryIndex {
  /// The most articles that a list has; of more it has the newest. Nobody looks through more rows, and a
  /// search finds all of them.
  public static let longestList = 100_000
  /// The most files whose findings are listed below it.
  private static let mostFindings = 1_000

  /// The articles as the index knows them, in the library's order, and what was found on the way.
  ///
  /// Where the index was brought up to date before, the folders are not looked at again.
  /// - Parameter limit: the most articles; of more the newest are listed.
  /// - Throws: ``StorageError``.
  /// - Complexity: O(*n* log *n*) in the articles that are listed.
  public func listing(limit: Int = longestList) throws(StorageError) -> Listing {
    let known = scanned.withLock { $0 } ?? keep(library.scan())
    var listing = try knownListing(limit: limit)
    let groups = Dictionary(listing.groups.map { ($0.path, $0) }) { first, _ in first }
    listing.groups = known.folders.compactMap { folder in
      guard let group = groups[folder.path] else { return nil }
      return Group(
        dossier: folder.dossier, title: folder.title, path: folder.path, entries: group.entries)
    }
    listing.findings = known.findings + listing.findings
    return listing
  }

  /// Remembers folders that were looked at.
  @discardableResult
  func keep(_ scan: (folders: [ScannedFolder], findings: [Finding])) -> ScannedLibrary {
    let known = ScannedLibrary(
      folders: scan.folders.map {
        Group(dossier: $0.dossier, title: $0.title, path: $0.path, entries: [])
      }, findings: scan.findings)
    scanned.withLock { $0 = known }
    return known
  }

  /// The articles in the index, without a look at any folder: what a list shows until that was done.
  /// - Parameter limit: the most articles; of more the newest are listed.
  public func knownListing(limit: Int = longestList) throws(StorageError) -> Listing {
    try look { database in
      let (count, first) = try Self.newest(limit, in: database)
      var (folders, groups) = try Self.groups(in: database, paths)
      let places = Dictionary(zip(folders, groups.indices)) { first, _ in first }
      let documents = try Row.fetchCursor(
        database, sql: "\(Self.rows) WHERE document.id >= ?", arguments: [first])
      while let row = try documents.next() {
        guard let place = places[row[0]] else { continue }
        groups[place].entries.append(entry(row, in: groups[place].path))
      }
      for place in groups.indices { groups[place].entries.sort(by: FileLibrary.isInOrder) }
      return Listing(
        groups: groups.filter { !$0.entries.isEmpty },
        findings: try Self.findings(in: database), total: count > limit ? count : nil)
    }
  }

  /// The first rows of ``knownListing(limit:)``, whatever the number of the others: what fills a screen
  /// while the others are being looked up.
  /// - Parameters:
  ///   - count: how many rows, at least, where there are so many.
  ///   - limit: the most articles that the whole list has.
  /// - Complexity: O(*count*) in the articles that are listed, beside a look at the numbers of all.
  public func firstRows(
    _ count: Int, limit: Int = longestList
  ) throws(StorageError) -> Listing {
    try look { database in
      let (total, first) = try Self.newest(limit, in: database)
      var (folders, groups) = try Self.groups(in: database, paths)
      var rest = count
      for (place, folder) in folders.enumerated() where rest > 0 {
        // What has no date has the lowest numbers, and stands last.
        let dated = DocumentNumber.range(from: nil, through: nil).lowerBound
        for (low, high) in [(max(first, dated), Int64.max), (first, dated - 1)] where rest > 0 {
          let rows = try Row.fetchAll(
            database,
            sql: """
              \(Self.rows) WHERE document.folder = ? AND document.id BETWEEN ? AND ?
              ORDER BY document.id LIMIT ?
              """, arguments: [folder, low, high, rest])
          groups[place].entries += rows.map { entry($0, in: groups[place].path) }
          rest -= rows.count
        }
        groups[place].entries.sort(by: FileLibrary.isInOrder)
      }
      return Listing(groups: groups.filter { !$0.entries.isEmpty }, total: total)
    }
  }

  // MARK: Parts

  /// The columns of a row of a list.
  private static let rows = """
    SELECT document.folder, file.name, document.entry, document.title, source.name, document.id,
      document.basis, document.bytes, document.wordCount, document.fingerprint
    FROM document CROSS JOIN file ON file.id = document.file
    LEFT JOIN source ON source.id = document.source
    """

  private func entry(_ row: Row, in folder: String) -> ArticleEntry {
    ArticleEntry(
      path: paths.path(folder: folder, name: row[1], suffix: row[2]), title: row[3],
      source: row[4],
      published: Publication(
        date: DocumentNumber.day(of: row[5]),
        basis: PublicationBasis(rawValue: row[6]) ?? .unknown),
      byteCount: row[7], wordCount: row[8], fingerprint: UInt64(bitPattern: row[9] as Int64))
  }

  /// The number of documents, and the lowest number of the newest of them.
  private static func newest(
    _ limit: Int, in database: Database
  ) throws -> (count: Int, first: Int64) {
    let count = try IndexNote.documents.value(in: database)
    guard count > limit else { return (count, 0) }
    let first = try Int64.fetchOne(
      database, sql: "SELECT id FROM document ORDER BY id DESC LIMIT 1 OFFSET ?",
      arguments: [max(0, limit - 1)])
    return (count, first ?? 0)
  }

  private static func groups(
    in database: Database, _ paths: LibraryPaths
  ) throws -> (folders: [Int64], groups: [Group]) {
    let rows = try Row.fetchAll(database, sql: "SELECT id, path FROM folder ORDER BY rank, id")
    let groups = rows.map { row in
      let path = paths.path(row[1])
      let title = path.split(separator: "/").last.map(String.init) ?? path
      return Group(title: title, path: path, entries: [])
    }
    return (rows.map { $0[0] }, groups)
  }

  private static func findings(in database: Database) throws -> [Finding] {
    let texts = try String.fetchAll(
      database,
      sql: """
        SELECT findings FROM file INDEXED BY fileWithFindings WHERE findings IS NOT NULL
        ORDER BY id LIMIT \(mostFindings)
        """)
    let decoder = JSONDecoder()
    return texts.flatMap { text in
      (try? decoder.decode([Finding].self, from: Data(text.utf8))) ?? []
    }
  }
}
