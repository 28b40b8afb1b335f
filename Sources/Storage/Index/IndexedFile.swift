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

  /// The columns that ``init(_:)`` reads, after the name.
  static let columns = "name, id, size, modified, fingerprint, circumstances"

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
  /// Its name in the folder, as ``LibraryPaths`` keeps it.
  let name: String
  let folder: ScannedFolder
  let number: Int64
  let size: Int
  let modified: Int
  /// What beside the file decides how it is read: what the dossier says of it, and its encoding.
  let circumstances: Int64
  private(set) var known: KnownFile?

  init(
    path: String, name: String, folder: ScannedFolder, number: Int64, encoding: TextEncoding?
  ) {
    self.path = path
    self.name = name
    self.folder = folder
    self.number = number
    switch FileStatus.of(path) {
    case .success(let status): (size, modified) = (status.size, status.modified)
    case .failure: (size, modified) = (-1, 0)
    }
    let metadata = folder.dossier?.files[name].map { String(describing: $0) } ?? ""
    let language = folder.dossier?.language ?? ""
    if metadata.isEmpty, language.isEmpty, encoding == nil {
      circumstances = 0
    } else {
      let text = "\(metadata)\u{0}\(language)\u{0}\(encoding?.rawValue ?? "")"
      circumstances = Int64(bitPattern: UTF8Text(text).fingerprint)
    }
  }

  func with(_ known: KnownFile?) -> PendingFile {
    var file = self
    file.known = known
    return file
  }
}

/// An article that was read, with its words.
struct ReadDocument: Sendable {
  let entry: ArticleEntry
  /// What its path has more than that of its file: `#3` of an entry of a feed.
  let suffix: String
  let text: IndexedText
  let packed: (bytes: [UInt8], size: Int)

  init(_ article: Article, _ entry: ArticleEntry, file: String, folder: Int64) {
    self.entry = entry
    suffix = String(decoding: entry.path.utf8.dropFirst(file.utf8.count), as: UTF8.self)
    var facts = [Fact.unread, Fact.folder(folder)]
    if let source = entry.source { facts.append(Fact.source(source)) }
    text = IndexedText(article, facts: facts)
    packed = text.packed
  }
}

/// A file that was read.
struct ReadFile: Sendable {
  let name: String
  let folder: Int64
  let size: Int
  let modified: Int
  let circumstances: Int64
  /// The same for the same articles in the same order.
  let fingerprint: Int64
  let documents: [ReadDocument]
  let findings: [Finding]
  /// Whether the file has another time or size, but the same content.
  let isUnchanged: Bool

  init(_ pending: PendingFile, _ library: FileLibrary) {
    (name, folder, size, modified, circumstances) =
      (pending.name, pending.number, pending.size, pending.modified, pending.circumstances)
    let (articles, findings) = library.read(pending.path, in: pending.folder)
    self.findings = findings
    var hash: UInt64 = 0
    for (article, entry) in articles {
      // What is shown is as much part of it as what is written: other files decide about that too.
      for part in [article.text.fingerprint, entry.fingerprint] { hash = hash &* 31 &+ part }
    }
    fingerprint = Int64(bitPattern: hash)
    isUnchanged =
      pending.known.map { [fingerprint, circumstances] known in
        known.fingerprint == fingerprint && known.circumstances == circumstances
      } ?? false
    documents =
      isUnchanged
      ? []
      : articles.map { article, entry in
        ReadDocument(article, entry, file: pending.path, folder: pending.number)
      }
  }

  /// What was found in it, as JSON; `nil` where nothing was.
  var findingsText: String? {
    get throws {
      guard !findings.isEmpty else { return nil }
      return String(decoding: try JSONEncoder().encode(findings), as: UTF8.self)
    }
  }
}
