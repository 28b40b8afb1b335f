import Files
import Glibc
public import MasarModel
public import Screen

/// What the reader has answered to the calibration, by the name of the terminal: `terminals.yaml` in
/// the state folder.
///
/// Several readers may run at once: changes are made under a lock, and the file is replaced in one
/// step, so nobody sees half of it.
public struct TerminalMemory: Sendable {
  /// What is remembered, and what was found while looking.
  public struct Contents: Hashable, Sendable {
    /// The modes by the terminals' names.
    public var modes: [String: OutputMode] = [:]
    /// The terminals for which calibration was offered and no mode was chosen.
    public var offers: Set<String> = []
    /// What is wrong with the file.
    public var findings: [Finding] = []

    /// Whether calibration was offered in a terminal of this name before.
    public func wasOffered(for name: String) -> Bool {
      offers.contains(TerminalTable.key(for: name))
    }

    /// The mode for a terminal; `nil` where nothing is remembered.
    public func mode(for name: String) -> OutputMode? { modes[TerminalTable.key(for: name)] }
  }

  /// The state folder; `nil` where there is none.
  public let folder: String?

  /// Looks at nothing yet.
  public init(folder: String?) { self.folder = folder }

  /// Where it is kept; `nil` where there is no place.
  public var path: String? { folder.map { $0 + "/terminals.yaml" } }

  /// Reads what is remembered. A file that is damaged is moved aside, so that the next calibration
  /// does not destroy what may still be mended; one that may not be read is left alone.
  public func contents() -> Contents {
    guard let path else { return Contents() }
    let table = Self.read(path)
    guard let damage = table.damage else { return Contents(table, path: path) }
    if case .unreadable = damage.kind { return Contents(table, path: path) }
    // Somebody else may have moved it meanwhile.
    guard let lock = try? PrivateFile.lock(path) else { return Contents(table, path: path) }
    return withExtendedLifetime(lock) {
      Self.movingAside(Self.read(path), path)
    }
  }

  /// Remembers a mode for a terminal.
  /// - Returns: what was wrong with the file as it was.
  /// - Throws: ``SettingsError``; what was remembered before still is.
  @discardableResult
  public func remember(
    _ mode: OutputMode, for name: String
  ) throws(SettingsError) -> [Finding] {
    try change { $0.set(mode, for: name) }
  }

  /// Remembers that calibration was offered in a terminal, so that it is offered once.
  /// - Throws: ``SettingsError``; then it will be offered again.
  public func noteOffer(for name: String) throws(SettingsError) {
    try change { $0.noteOffer(for: name) }
  }

  @discardableResult
  private func change(
    _ body: (inout TerminalTable) -> Void
  ) throws(SettingsError) -> [Finding] {
    guard let folder, let path else { throw .noPlace }
    try PrivateFile.makeFolder(folder)
    let lock = try PrivateFile.lock(path)
    defer { withExtendedLifetime(lock) {} }
    var table = Self.read(path)
    var findings: [Finding] = []
    if table.damage != nil {
      findings = Self.movingAside(table, path).findings
      table = TerminalTable()
    }
    body(&table)
    try PrivateFile.replace(path, with: table.yaml)
    return findings
  }

  private static func read(_ path: String) -> TerminalTable {
    switch RegularFile.read(path, limit: TerminalTable.maximumBytes) {
    case .bytes(let bytes): TerminalTable(bytes)
    case .refused(.missing): TerminalTable()
    case .refused(let kind): TerminalTable(damage: .init(line: nil, kind: kind))
    }
  }

  /// Renames a damaged file to the first free name.
  private static func movingAside(_ table: TerminalTable, _ path: String) -> Contents {
    var contents = Contents(table, path: path)
    guard table.damage != nil else { return contents }
    for number in 1...99 {
      let name = "\(path).broken-\(number)"
      var status = stat()
      if lstat(name, &status) == 0 { continue }
      if rename(path, name) == 0 {
        contents.findings.append(Finding(path: path, kind: .movedAside(to: name)))
      }
      break
    }
    return contents
  }
}

extension TerminalMemory.Contents {
  fileprivate init(_ table: TerminalTable, path: String) {
    modes = table.modes
    offers = table.offers
    findings =
      (table.damage.map { [$0] } ?? table.remarks)
      .map { Finding(path: path, line: $0.line, kind: $0.kind) }
  }
}
