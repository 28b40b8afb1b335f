import MasarModel
import Yams

/// Takes values of the kinds that settings have out of YAML, and notes what is none of them.
struct ConfigurationValues {
  /// The file, for findings.
  let path: String
  /// What is wrong.
  private(set) var findings: [Finding] = []

  init(path: String) { self.path = path }

  /// Notes a finding at a node.
  mutating func note(_ kind: FindingKind, at node: Node) {
    findings.append(Finding(path: path, line: node.mark?.line, kind: kind))
  }

  /// Notes a key that is none of ours.
  mutating func noteUnknown(_ key: Node) {
    let name = key.scalar?.string ?? ""
    let words = ConfigurationKey.allCases.map(\.rawValue)
    note(
      .unknownKey(key: Self.shortened(name), nearest: Word(name).nearest(among: words)), at: key)
  }

  /// One of the values of a type with words for them.
  mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ node: Node, _ key: ConfigurationKey
  ) -> Value? {
    choice(of: Array(Value.allCases), named: \.rawValue, node, key)
  }

  /// One of several values, by the words for them.
  mutating func choice<Value>(
    of values: [Value], named name: (Value) -> String, _ node: Node, _ key: ConfigurationKey
  ) -> Value? {
    guard let text = text(node, key) else { return nil }
    if let value = values.first(where: { name($0) == text }) { return value }
    let words = values.map(name)
    noteInvalid(
      text, key, expected: words.joined(separator: ", "),
      nearest: Word(text).nearest(among: words), at: node)
    return nil
  }

  /// A whole number of a range.
  mutating func number(
    _ node: Node, _ key: ConfigurationKey, in range: ClosedRange<Int>
  ) -> Int? {
    guard let text = text(node, key) else { return nil }
    let number = Int(text)
    if let number, range.contains(number) { return number }
    let nearest = number.map { min(max($0, range.lowerBound), range.upperBound) }
    noteInvalid(
      text, key, expected: "\(range.lowerBound)…\(range.upperBound)",
      nearest: nearest.map(String.init), at: node)
    return nil
  }

  /// `true` or `false`; the other words that YAML 1.1 has for them are answered with the right one.
  mutating func truth(_ node: Node, _ key: ConfigurationKey) -> Bool? {
    guard let text = text(node, key) else { return nil }
    switch text {
    case "true": return true
    case "false": return false
    default:
      let nearest: String? =
        switch text.lowercased() {
        case "yes", "y", "on", "1", "true": "true"
        case "no", "n", "off", "0", "false": "false"
        default: Word(text).nearest(among: ["true", "false"])
        }
      noteInvalid(text, key, expected: "true, false", nearest: nearest, at: node)
      return nil
    }
  }

  /// Whether a value is left out: nothing, `~` or `null`.
  static func isNull(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  private mutating func text(_ node: Node, _ key: ConfigurationKey) -> String? {
    guard let scalar = node.scalar else {
      note(.wrongType(key: key.rawValue, expected: "a single value"), at: node)
      return nil
    }
    return scalar.string
  }

  private mutating func noteInvalid(
    _ value: String, _ key: ConfigurationKey, expected: String, nearest: String?, at node: Node
  ) {
    note(
      .invalidValue(
        key: key.rawValue, value: Self.shortened(value), expected: expected, nearest: nearest),
      at: node)
  }

  /// The beginning of what somebody has written, so that a message stays one.
  private static func shortened(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(41)
    return scalars.count > 40 ? String(scalars.dropLast()) + "…" : text
  }
}
