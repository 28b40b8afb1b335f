import Files
import MasarModel
import Screen
import Yams

/// The content of `terminals.yaml`: a mapping of terminals' names to modes.
struct TerminalTable {
  /// Larger files are not read: 1 MB.
  static let maximumBytes = 1 << 20

  /// Stands for a terminal for which calibration was offered and no mode was chosen.
  private static let offered = "offered"

  /// Something that is wrong.
  struct Remark {
    var line: Int?
    var kind: FindingKind
  }

  /// The words that stand for each name; those of other versions of the program stay as they are.
  private var words: [String: String] = [:]
  /// Why none of it can be read.
  private(set) var damage: Remark?
  /// What is wrong with single entries.
  private(set) var remarks: [Remark] = []

  /// A table of nothing.
  init(damage: Remark? = nil) { self.damage = damage }

  /// Reads the file's bytes.
  init(_ bytes: [UInt8]) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      damage = Remark(line: nil, kind: .notText)
      return
    }
    switch bytes.withUnsafeBufferPointer({ YAMLDocument.root(of: $0) }) {
    case .failure(let error):
      damage = Remark(line: error.line, kind: .malformedYAML(reason: error.reason))
    case .success(nil): break
    case .success(let root?):
      guard let mapping = root.mapping else {
        damage = Remark(
          line: root.mark?.line,
          kind: .wrongType(key: "terminals.yaml", expected: "keys and values"))
        return
      }
      for (key, value) in mapping {
        guard let name = key.scalar?.string else { continue }
        words[Self.key(for: name)] = value.scalar?.string ?? ""
        let word = value.scalar?.string ?? ""
        if word != Self.offered, OutputMode(rawValue: word) == nil {
          remarks.append(
            Remark(
              line: value.mark?.line,
              kind: .invalidValue(
                key: Self.key(for: name),
                value: String((value.scalar?.string ?? "").unicodeScalars.prefix(40)),
                expected: OutputMode.allCases.map(\.rawValue).joined(separator: ", "),
                nearest: nil)))
        }
      }
    }
  }

  /// What is remembered.
  var modes: [String: OutputMode] { words.compactMapValues(OutputMode.init(rawValue:)) }

  /// The terminals for which calibration was offered and no mode was chosen.
  var offers: Set<String> { Set(words.filter { $0.value == Self.offered }.keys) }

  /// Remembers that calibration was offered.
  mutating func noteOffer(for name: String) {
    if words[Self.key(for: name)] == nil { words[Self.key(for: name)] = Self.offered }
  }

  /// Remembers a mode.
  mutating func set(_ mode: OutputMode, for name: String) {
    words[Self.key(for: name)] = mode.rawValue
  }

  /// A terminal says its name itself, so the name can be of any length.
  static func key(for name: String) -> String { String(name.unicodeScalars.prefix(100)) }

  /// The file's bytes, ordered by name.
  ///
  /// Both sides are double-quoted and in ASCII, so that a name may be anything; `&` and `*`, which
  /// begin anchors and aliases, are spelt out too, as no alias is read.
  var yaml: [UInt8] {
    let entries = words.sorted { $0.key < $1.key }
      .map { "\(Self.quoted($0.key)): \(Self.quoted($0.value))\n" }
    return Array(("# Written by `masar calibrate`.\n" + entries.joined()).utf8)
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\", "&", "*": result += escape("x", scalar, digits: 2)
      case " "..."~": result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{FF}": result += escape("x", scalar, digits: 2)
      case "\u{100}"..."\u{FFFF}": result += escape("u", scalar, digits: 4)
      default: result += escape("U", scalar, digits: 8)
      }
    }
    return result + "\""
  }

  private static func escape(_ letter: String, _ scalar: Unicode.Scalar, digits: Int) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "\\" + letter + String(repeating: "0", count: max(0, digits - hex.count)) + hex
  }
}
