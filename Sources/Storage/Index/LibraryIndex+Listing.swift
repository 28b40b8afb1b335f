import Foundation
import GRDB
public import Library
import MasarModel

extension LibraryIndex {
  /// The articles as the index knows them, in the library's order, and what was found on the way.
  ///
  /// Files are looked for, but none of them is read.
  /// - Throws: ``StorageError``.
  /// - Complexity: O(*n* log *n*) in the articles.
  public func listing() throws(StorageError) -> Listing {
    let (folders, findings) = library.scan()
    var listing = try knownListing()
    var groups: [String: Group] = [:]
    for group in listing.groups { groups[group.path] = group }
    listing.groups = folders.compactMap { folder in
      guard var group = groups[folder.path] else { return nil }
      group.title = folder.title
      group.dossier = folder.dossier
      return group
    }
    listing.findings = findings + listing.findings
    return listing
  }

  /// The articles in the index, without a look at any folder: what a list shows until that was done.
  public func knownListing() throws(StorageError) -> Listing {
    try look { database in
      var folders: [Int64: Int] = [:]
      var listing = Listing()
      let rows = try Row.fetchAll(database, sql: "SELECT id, path FROM folder ORDER BY rank")
      for row in rows {
        let path = paths.path(row[1])
        folders[row[0]] = listing.groups.count
        let title = path.split(separator: "/").last.map(String.init) ?? path
        listing.groups.append(Group(title: title, path: path, entries: []))
      }
      let documents = try Row.fetchCursor(
        database,
        sql: """
          SELECT folder, path, title, source, published, basis, bytes, wordCount, fingerprint
          FROM document
          """)
      while let row = try documents.next() {
        guard let group = folders[row[0]] else { continue }
        listing.groups[group].entries.append(ArticleEntry(row, paths))
      }
      for index in listing.groups.indices {
        listing.groups[index].entries.sort(by: FileLibrary.isInOrder)
      }
      listing.groups.removeAll { $0.entries.isEmpty }
      let texts = try String.fetchAll(
        database, sql: "SELECT findings FROM file WHERE findings IS NOT NULL ORDER BY id")
      for text in texts {
        listing.findings += (try? JSONDecoder().decode([Finding].self, from: Data(text.utf8))) ?? []
      }
      return listing
    }
  }
}

extension ArticleEntry {
  fileprivate init(_ row: Row, _ paths: LibraryPaths) {
    let day: Int? = row[4]
    self.init(
      path: paths.path(row[1]), title: row[2], source: row[3],
      published: Publication(
        date: day.map { CalendarDate(dayNumber: $0) },
        basis: PublicationBasis(rawValue: row[5]) ?? .unknown),
      byteCount: row[6], wordCount: row[7], fingerprint: UInt64(bitPattern: row[8] as Int64))
  }
}
