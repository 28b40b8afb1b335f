/// Something about a file that the reader should know: what, where and why.
///
/// A finding is no error: the rest of the file, and of the folder, is still read. It is a value with
/// parameters, so that it can be told in the interface's language.
public struct Finding: Codable, Sendable, Hashable {
  /// The file or folder.
  public var path: String
  /// The line, from 1; `nil` where the whole file is meant.
  public var line: Int?
  /// What was found.
  public var kind: FindingKind

  /// Creates a finding.
  public init(path: String, line: Int? = nil, kind: FindingKind) {
    self.path = path
    self.line = line
    self.kind = kind
  }
}

/// What can be found about a file, with the words or numbers that say why.
public enum FindingKind: Codable, Sendable, Hashable {
  /// The path does not exist.
  case missing
  /// The folder holds no article.
  case emptyFolder
  /// The file holds no text.
  case emptyFile
  /// The system refused; the reason in the system's words.
  case unreadable(reason: String)
  /// The path is a FIFO, a device or a socket.
  case notARegularFile
  /// The bytes are no text.
  case notText
  /// The file is larger than what is read.
  case tooLarge(bytes: Int, limit: Int)
  /// So many ill-formed byte sequences were replaced.
  case illFormedUTF8(count: Int)
  /// The system did not let a file be written; the reason in the system's words.
  case unwritable(reason: String)
  /// A page or feed says that it is in one encoding, and is in another.
  case otherEncoding(declared: String, found: String)
  /// A compressed file is damaged or cut off; what could be unpacked is read.
  case damagedArchive
  /// A compressed file holds more than what is read.
  case unpacksTooLarge(limit: Int)
  /// A page is nested deeper than what is read, or takes longer; its end is missing.
  case tooInvolved
  /// An XML file that is no feed.
  case notAFeed
  /// A feed without entries, or an address of an entry that is not in it.
  case noEntry(name: String)
  /// More files or folders than what is looked at.
  case tooMany(limit: Int)
  /// Paragraphs that another article has as well: wire copy.
  case sharedParagraphs(count: Int, of: Int, with: String)
  /// Front matter or dossier is no YAML; the parser's words.
  case malformedYAML(reason: String)
  /// A key has a value of the wrong type.
  case wrongType(key: String, expected: String)
  /// A setting has a name that none has; the nearest that there is.
  case unknownKey(key: String, nearest: String?)
  /// A setting has a value that it cannot have; those that it can, and the nearest of them.
  case invalidValue(key: String, value: String, expected: String, nearest: String?)
  /// A damaged file of the program's own was renamed.
  case movedAside(to: String)
  /// A date is none.
  case malformedDate(key: String, value: String)
  /// Front matter was opened and never closed.
  case unclosedFrontMatter
  /// A track lacks its identifier or its name; counted from 1.
  case incompleteTrack(index: Int)
  /// Two tracks have the same identifier.
  case duplicateTrack(id: String)
  /// The dossier describes a file that is not there.
  case unknownFile(name: String)
  /// Something is said of an entity that nobody knows.
  case unknownEntity(id: String)
  /// A file that was to be written is there already, and stays as it is.
  case alreadyThere
  /// The folder links back to one of its parents.
  case linkLoop
}
