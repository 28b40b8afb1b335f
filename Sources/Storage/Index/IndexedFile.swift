import ArabicText
import Files
import Foundation
import GRDB
import Library
import MasarModel

/// A file as the index knows it.
struct KnownFile {
  let id: Int64
  let size: Int
  let modified: Int
  let fingerprint: Int64
  let circumstances: Int64

  init(_ row: Row) {
    id = row[1]
    size = row[2]
    modified = row[3]
    fingerprint = row[4]
    circumstances = row[5]
  }

  /// Whether nothing says that the file has changed.
  func matches(_ file: PendingFile) -> Bool {
    size == file.size && modified == file.modified && circumstances == file.circumstances
  }
}

/// A file that is there, before it is read.
struct PendingFile {
  let path: String
  let stored: String
  let folder: ScannedFolder
  let number: Int64
  let key: Int64
  let size: Int
  let modified: Int
  /// What beside the file decides how it is read: what the dossier says of it, and its encoding.
  let circumstances: Int64
  private(set) var known: KnownFile?

  init(
    path: String, stored: String, folder: ScannedFolder, number: Int64, encoding: TextEncoding?
  ) {
    self.path = path
    self.stored = stored
    self.folder = folder
    self.number = number
    key = Int64(bitPattern: UTF8Text(stored).fingerprint)
    switch FileStatus.of(path) {
    case .success(let status): (size, modified) = (status.size, status.modified)
    case .failure: (size, modified) = (-1, 0)
    }
    let name =
      path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
    let metadata = folder.dossier?.files[name].map { String(describing: $0) } ?? ""
    let text =
      "\(number)\u{0}\(metadata)\u{0}\(folder.dossier?.language ?? "")\u{0}\(encoding?.rawValue ?? "")"
    circumstances = Int64(bitPattern: UTF8Text(text).fingerprint)
  }

  func with(_ known: KnownFile?) -> PendingFile {
    var file = self
    file.known = known
    return file
  }
}

/// A file that was read.
struct ReadFile: Sendable {
  private struct Document: Sendable {
    let entry: ArticleEntry
    let text: IndexedText
    let fingerprint: Int64
  }

  private let pending: PendingFile
  private let fingerprint: Int64
  private let documents: [Document]
  private let findings: [Finding]
  /// Whether the file has another time or size, but the same content.
  let isUnchanged: Bool

  init(_ pending: PendingFile, _ library: FileLibrary) {
    self.pending = pending
    let (articles, findings) = library.read(pending.path, in: pending.folder)
    self.findings = findings
    var hash: UInt64 = 0
    for (article, entry) in articles {
      hash = hash &* 31 &+ article.text.fingerprint &+ UTF8Text(entry.path).fingerprint
    }
    fingerprint = Int64(bitPattern: hash)
    isUnchanged =
      pending.known.map { [fingerprint] known in
        known.fingerprint == fingerprint && known.circumstances == pending.circumstances
      } ?? false
    guard !isUnchanged else {
      documents = []
      return
    }
    documents = articles.map { article, entry in
      Document(
        entry: entry, text: IndexedText(article),
        fingerprint: Int64(bitPattern: entry.fingerprint))
    }
  }

  func write(to database: Database, _ paths: LibraryPaths) throws {
    if isUnchanged, let known = pending.known {
      try database.execute(
        sql: "UPDATE file SET size = ?, modified = ? WHERE id = ?",
        arguments: [pending.size, pending.modified, known.id])
      return
    }
    if let known = pending.known {
      try database.execute(sql: "DELETE FROM file WHERE id = ?", arguments: [known.id])
    }
    try database.cachedStatement(
      sql: """
        INSERT INTO file (key, size, modified, fingerprint, circumstances, findings)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      pending.key, pending.size, pending.modified, fingerprint, pending.circumstances,
      try findingsText,
    ])
    let file = database.lastInsertedRowID
    let insertDocument = try database.cachedStatement(
      sql: """
        INSERT INTO document (file, folder, path, title, source, foldedSource, published, basis,
          bytes, wordCount, fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    let insertWords = try database.cachedStatement(
      sql: "INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)")
    for document in documents {
      let entry = document.entry
      try insertDocument.execute(arguments: [
        file, pending.number, paths.stored(entry.path), entry.title, entry.source,
        Folding.folded(entry.source ?? ""), entry.published.date?.dayNumber,
        entry.published.basis.rawValue, entry.byteCount, entry.wordCount, document.fingerprint,
      ])
      try insertWords.execute(arguments: [
        database.lastInsertedRowID, document.text.title, document.text.body,
      ])
    }
  }

  private var findingsText: String? {
    get throws {
      guard !findings.isEmpty else { return nil }
      return String(decoding: try JSONEncoder().encode(findings), as: UTF8.self)
    }
  }
}
