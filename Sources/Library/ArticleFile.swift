import Encodings
import Files
import MasarModel
import WebPages

/// The articles in the bytes of one file: one, or as many as a feed has entries.
///
/// Unpacks, finds out what the file is and what encoding it is in, and hands it to the parser of its
/// kind.
struct ArticleFile {
  /// The file's path.
  let path: String
  /// What the dossier says about the file.
  var metadata: Dossier.FileMetadata?
  /// The dossier's language.
  var language: String?
  /// The encoding that the reader has chosen.
  var encoding: TextEncoding?
  /// The lines that come back in other files of the folder.
  var repeated = RepeatedLines.none

  /// The articles, or why there are none. Those of a feed have paths `feed.xml#name`.
  /// - Parameter entry: the only entry of a feed that is asked for.
  func articles(in file: [UInt8], entry: String? = nil) -> [OpenedArticle] {
    var bytes = file
    var findings: [Finding] = []
    if GzipFile.isPacked(bytes) {
      guard let content = GzipFile.unpack(bytes) else {
        return [failure(.unpacksTooLarge(limit: GzipFile.maximumBytes))]
      }
      if !content.isWhole { findings.append(Finding(path: path, kind: .damagedArchive)) }
      if !content.isWhole, content.bytes.isEmpty { return [failure(.damagedArchive)] }
      bytes = content.bytes
    }
    let beginning = MarkupBeginning(bytes)
    var kind = FileKind(path: path, beginning: beginning)
    var declared = beginning
    if kind == .plain || kind == .markdown || kind == .other, isUTF16(bytes) {
      // The beginning can only be looked at once it is decoded.
      let text = DecodedText(Array(bytes.prefix(8192)))?.text ?? []
      declared = MarkupBeginning(text)
      kind = FileKind(path: path, beginning: declared)
    }
    var opened: [OpenedArticle]
    switch kind {
    case .markdown, .plain, .other:
      guard let decoded = DecodedText(bytes, as: encoding) else { return [failure(.notText)] }
      let parsed = ArticleParser.parse(
        decoded, path: path, metadata: metadata, language: language, repeated: repeated)
      opened = [OpenedArticle(article: parsed.article, findings: parsed.findings)]
    case .page, .feed:
      guard bytes.count <= WebPage.maximumBytes else {
        return [failure(.tooLarge(bytes: bytes.count, limit: WebPage.maximumBytes))]
      }
      let isEmpty = bytes.isEmpty
      guard
        let decoded = DecodedText(
          bytes, as: encoding, declared: declared.declaredEncoding)
      else { return [failure(.notText)] }
      if isEmpty { return [failure(.emptyFile)] }
      findings += mismatch(decoded, declared)
      opened =
        kind == .page ? [page(decoded)] : feed(decoded, entry: entry)
    }
    if !findings.isEmpty, !opened.isEmpty { opened[0].findings = findings + opened[0].findings }
    return opened
  }

  private func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || bytes.prefix(64).contains(0)
  }

  private func failure(_ kind: FindingKind) -> OpenedArticle {
    OpenedArticle(article: nil, findings: [Finding(path: path, kind: kind)])
  }

  private func page(_ decoded: DecodedText) -> OpenedArticle {
    let parsed = PageParser.parse(
      decoded, path: path, metadata: metadata, language: language, repeated: repeated)
    return OpenedArticle(article: parsed.article, findings: parsed.findings)
  }

  private func feed(_ decoded: DecodedText, entry name: String?) -> [OpenedArticle] {
    guard let feed = decoded.text.withUnsafeBufferPointer({ Feed($0) }) else {
      return [failure(.notAFeed)]
    }
    var entries = feed.entries
    if let name {
      guard let entry = feed.entry(named: name) else { return [failure(.noEntry(name: name))] }
      entries = [entry]
    }
    guard !entries.isEmpty else { return [failure(.emptyFile)] }
    // A title in the dossier would be that of every entry.
    var known = metadata
    known?.title = nil
    known?.url = nil
    known?.published = nil
    var opened = entries.map { entry in
      let parsed = PageParser.parse(
        entry, path: EntryPath.join(path, entry.name), encoding: decoded.encoding, metadata: known,
        language: language)
      return OpenedArticle(article: parsed.article, findings: parsed.findings)
    }
    var findings = decoded.findings(path: path)
    if feed.isCutShort { findings.append(Finding(path: path, kind: .tooInvolved)) }
    opened[0].findings = findings + opened[0].findings
    return opened
  }

  /// Notes that a page is in another encoding than it says.
  private func mismatch(_ decoded: DecodedText, _ beginning: MarkupBeginning) -> [Finding] {
    guard encoding == nil, let label = beginning.declaredLabel,
      let declared = TextEncoding(label: label), declared != decoded.encoding,
      decoded.text.contains(where: { $0 >= 0x80 })
    else { return [] }
    let kind = FindingKind.otherEncoding(declared: label, found: decoded.encoding.rawValue)
    return [Finding(path: path, kind: kind)]
  }
}

/// The address of an entry in a feed: `feed.xml#name`.
enum EntryPath {
  /// Addresses an entry.
  static func join(_ file: String, _ entry: String) -> String { file + "#" + entry }

  /// The file and the entry that a path means. A file whose own name has a `#` in it comes first.
  static func split(_ path: String, exists: (String) -> Bool) -> (file: String, entry: String?) {
    guard let mark = path.utf8.lastIndex(of: UInt8(ascii: "#")), !exists(path) else {
      return (path, nil)
    }
    let entry = path[path.utf8.index(after: mark)...]
    guard !entry.isEmpty, !entry.utf8.contains(UInt8(ascii: "/")) else { return (path, nil) }
    return (String(path[..<mark]), String(entry))
  }
}
