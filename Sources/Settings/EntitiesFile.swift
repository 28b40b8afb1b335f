import Files
import Glibc
public import MasarModel
import Yams

/// The reader's own entities and changes of known ones: `entities.yaml` in the configuration folder.
///
/// It is written by hand and by the program. Changes are made under a lock and in one step, and touch
/// nothing but the row they are about.
public struct EntitiesFile: Sendable {
  /// What the file says, and what is wrong with it.
  public struct Contents: Hashable, Sendable {
    /// The statements.
    public var edits = EntityEdits()
    /// What is wrong with it, each with its line.
    public var findings: [Finding] = []
  }

  /// Larger files are neither read nor written: 1 MB.
  public static let maximumBytes = 1 << 20

  /// The configuration folder; `nil` where there is none.
  public let folder: String?

  /// Looks at nothing yet.
  public init(folder: String?) { self.folder = folder }

  /// Where it is kept; `nil` where there is no place.
  public var path: String? { folder.map { $0 + "/entities.yaml" } }

  /// Reads the file; one that is not there says nothing.
  ///
  /// Where it is no YAML, the line and the reason are told, and every row that is some by itself counts.
  public func contents() -> Contents {
    guard let path else { return Contents() }
    switch RegularFile.read(path, limit: Self.maximumBytes) {
    case .bytes(let bytes): return Self.contents(of: bytes, path: path).contents
    case .refused(.missing): return Contents()
    case .refused(let kind): return Contents(findings: [Finding(path: path, kind: kind)])
    }
  }

  /// Adds a row at the end.
  /// - Throws: ``SettingsError``; the file is as it was.
  public func add(_ edit: EntityEdit) throws(SettingsError) {
    _ = try change { text, _ in
      text.append(edit)
      return edit
    }
  }

  /// Puts another statement into the place of one; the last row that says it is meant.
  /// - Returns: whether there was such a row.
  /// - Throws: ``SettingsError``; the file is as it was.
  @discardableResult
  public func replace(_ edit: EntityEdit, with other: EntityEdit) throws(SettingsError) -> Bool {
    try change { text, edits in
      guard let row = Self.row(saying: edit, in: edits, of: text) else { return nil }
      text.replace(row, with: other)
      return other
    } != nil
  }

  /// Takes a statement back; the last row that says it is meant.
  /// - Returns: whether there was such a row.
  /// - Throws: ``SettingsError``; the file is as it was.
  @discardableResult
  public func remove(_ edit: EntityEdit) throws(SettingsError) -> Bool {
    try change { text, edits in
      guard let row = Self.row(saying: edit, in: edits, of: text) else { return nil }
      text.remove(row)
      return edit
    } != nil
  }

  /// Takes back the last statement that is understood.
  /// - Returns: what it said; `nil` where nothing is said.
  /// - Throws: ``SettingsError``; the file is as it was.
  @discardableResult
  public func undoLast() throws(SettingsError) -> EntityEdit? {
    try change { text, edits in
      guard let last = edits.rows.last?.edit, let row = Self.row(saying: last, in: edits, of: text)
      else { return nil }
      text.remove(row)
      return last
    }
  }

  /// The row of the text in which the last statement of a sort stands.
  private static func row(
    saying edit: EntityEdit, in edits: EntityEdits, of text: EntityRows
  ) -> Int? {
    guard let line = edits.rows.last(where: { $0.edit == edit })?.line else { return nil }
    return text.rows.lastIndex { $0.contains(line - 1) }
  }

  /// Changes the file under a lock.
  /// - Parameter body: answers what it has done; `nil` leaves the file alone.
  private func change(
    _ body: (inout EntityRows, EntityEdits) -> EntityEdit?
  ) throws(SettingsError) -> EntityEdit? {
    guard let folder, let path else { throw .noPlace }
    try PrivateFile.makeFolder(folder)
    let lock = try PrivateFile.lock(path)
    defer { withExtendedLifetime(lock) {} }
    // A link, to a folder of settings elsewhere for instance, stays one.
    let target = Self.target(of: path)
    var bytes: [UInt8] = []
    switch RegularFile.read(target, limit: Self.maximumBytes) {
    case .bytes(let read): bytes = read
    case .refused(.missing): break
    case .refused(.tooLarge): throw .refused(path: path, code: EFBIG)
    case .refused: throw .refused(path: path, code: EACCES)
    }
    let (contents, isList) = Self.contents(of: bytes, path: path)
    // Something other than a list of rows cannot be added to without rewriting what somebody wrote.
    guard isList else { throw .refused(path: path, code: EINVAL) }
    var text = EntityRows(bytes)
    guard let edit = body(&text, contents.edits) else { return nil }
    guard text.bytes.count <= Self.maximumBytes else { throw .refused(path: path, code: EFBIG) }
    try PrivateFile.replace(target, with: text.bytes)
    return edit
  }

  private static func target(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
