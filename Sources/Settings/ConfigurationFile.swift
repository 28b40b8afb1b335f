import Files
public import MasarModel
import Yams

/// What `config.yaml` says, and what is wrong with it.
///
/// A mistake costs what it stands in and nothing else: every other key counts.
public struct ConfigurationFile: Sendable {
  /// Larger files are not read: 1 MB.
  public static let maximumBytes = 1 << 20

  /// Where it is looked for; `nil` where the environment names no place.
  public let path: String?
  /// What it says.
  public private(set) var configuration = Configuration()
  /// What is wrong with it, each with its line.
  public private(set) var findings: [Finding] = []

  /// Reads the file; one that is not there says nothing.
  public init(path: String?) {
    self.path = path
    guard let path else { return }
    switch RegularFile.read(path, limit: Self.maximumBytes) {
    case .bytes(let bytes):
      read(bytes, path: path)
      findings.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    case .refused(.missing): break
    case .refused(let kind): findings = [Finding(path: path, kind: kind)]
    }
  }

  /// How many times malformed YAML is cut back and read again.
  private static let maximumAttempts = 8

  private mutating func read(_ bytes: [UInt8], path: String) {
    if let line = Self.lineOfDamage(bytes) {
      let text = String(decoding: bytes, as: UTF8.self)
      let count = text.unicodeScalars.count { $0 == "\u{FFFD}" }
      findings.append(Finding(path: path, line: line, kind: .illFormedUTF8(count: count)))
    }
    var rest = bytes[...]
    for attempt in 0..<Self.maximumAttempts {
      switch rest.withUnsafeBufferPointer({ YAMLDocument.root(of: $0) }) {
      case .success(let root):
        if let root, !ConfigurationValues.isNull(root) { read(root, path: path) }
        return
      case .failure(let error):
        if attempt == 0 {
          let line = min(error.line, Self.lineCount(bytes))
          findings.append(
            Finding(path: path, line: line, kind: .malformedYAML(reason: error.reason)))
        }
        // What stands above the malformed line is whole, and counts.
        rest = Self.lines(of: rest, before: error.line)
        if rest.isEmpty { return }
      }
    }
  }

  private mutating func read(_ root: Node, path: String) {
    var values = ConfigurationValues(path: path)
    guard let mapping = root.mapping else {
      values.note(.wrongType(key: "config.yaml", expected: "keys and values"), at: root)
      findings += values.findings
      return
    }
    for (key, value) in mapping {
      guard let name = key.scalar?.string, let known = ConfigurationKey(rawValue: name) else {
        values.noteUnknown(key)
        continue
      }
      guard !ConfigurationValues.isNull(value) else { continue }
      switch known {
      case .rtlOutput:
        configuration.rtlOutput = values.choice(
          of: OutputChoice.allCases, named: \.word, value, known)
      case .language: configuration.language = values.choice(value, known)
      case .measure:
        configuration.measure = values.number(value, known, in: Configuration.measures)
      case .marks: configuration.marks = values.choice(value, known)
      case .digits: configuration.digits = values.choice(value, known)
      case .justify: configuration.justify = values.truth(value, known)
      case .clipboard: configuration.clipboard = values.truth(value, known)
      case .colors: configuration.colors = values.choice(value, known)
      }
    }
    findings += values.findings
  }

  /// The number of lines: what is never closed is found missing after the last one.
  private static func lineCount(_ bytes: [UInt8]) -> Int {
    1 + bytes.dropLast().count { $0 == 0x0A }
  }

  /// The lines before the one of a number, from 1; at least the last one is left out, as what is
  /// never closed is noticed at the end only.
  private static func lines(of bytes: ArraySlice<UInt8>, before line: Int) -> ArraySlice<UInt8> {
    var number = 1
    var end = bytes.startIndex
    for index in bytes.indices.dropLast() where bytes[index] == 0x0A {
      number += 1
      if number <= line { end = index + 1 }
    }
    return bytes[..<end]
  }

  /// The line of the first byte that is no UTF-8; `nil` where all of them are.
  private static func lineOfDamage(_ bytes: [UInt8]) -> Int? {
    var line = 1
    for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if String(validating: part, as: UTF8.self) == nil { return line }
      line += 1
    }
    return nil
  }
}

/// The keys of `config.yaml`.
enum ConfigurationKey: String, CaseIterable {
  case rtlOutput = "rtl-output"
  case language, measure, marks, digits, justify, clipboard, colors
}
