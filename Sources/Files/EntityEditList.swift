public import MasarModel
public import Yams

/// Reads a list of entities and changes, as `entities.yaml` and `entities:` of a dossier have it.
///
/// A mistake costs the value it stands in, or the row where that says nothing without it.
public struct EntityEditList {
  /// What is said.
  public private(set) var edits = EntityEdits()
  /// What is wrong, each with its line.
  public private(set) var findings: [Finding] = []

  private let path: String
  private let lineOffset: Int

  /// Reads a list.
  /// - Parameters:
  ///   - node: the list; one that is left out says nothing.
  ///   - path: the file, for findings.
  ///   - lineOffset: what to add to a line of the YAML text to get a line of the file.
  ///   - firstNumber: the number of the first row in findings.
  public init(_ node: Node, path: String, lineOffset: Int = 0, firstNumber: Int = 1) {
    self.path = path
    self.lineOffset = lineOffset
    guard !Self.isNull(node) else { return }
    guard let sequence = node.sequence else {
      note(.wrongType(key: "entities", expected: "a list of entities"), at: node)
      return
    }
    for (offset, row) in sequence.enumerated() where !Self.isNull(row) {
      let name = "entities[\(firstNumber + offset)]"
      if let edit = edit(row, name: name) {
        edits.rows.append(EntityEdits.Row(edit, line: row.mark.map { $0.line + lineOffset }))
      }
    }
  }

  private static let keysOfAddition = ["id", "name", "latin", "kind", "aliases", "note"]
  private static let keysOfChange = [
    "entity", "rename", "latin", "add-aliases", "not-an-entity", "merge-into",
  ]

  private mutating func edit(_ node: Node, name: String) -> EntityEdit? {
    guard let mapping = node.mapping else {
      note(.wrongType(key: name, expected: "keys and values"), at: node)
      return nil
    }
    var values: [String: Node] = [:]
    for (key, value) in mapping { if let key = key.scalar?.string { values[key] = value } }
    let isChange = values["entity"] != nil || values["not-an-entity"] != nil
    let known = isChange ? Self.keysOfChange : Self.keysOfAddition
    for (key, _) in mapping where !known.contains(key.scalar?.string ?? "") {
      let word = Self.shortened(key.scalar?.string ?? "")
      note(.unknownKey(key: "\(name).\(word)", nearest: nil), at: key)
    }
    return isChange
      ? change(values, at: node, name: name) : addition(values, at: node, name: name)
  }

  private mutating func addition(
    _ values: [String: Node], at node: Node, name: String
  ) -> EntityEdit? {
    guard let canonical = text(values["name"], name + ".name") else {
      if values["name"].map(Self.isNull) ?? true {
        note(.wrongType(key: name + ".name", expected: "text"), at: node)
      }
      return nil
    }
    guard let kind = kind(values["kind"], name + ".kind", at: node) else { return nil }
    let latin = text(values["latin"], name + ".latin") ?? ""
    let id =
      identifier(values["id"], name + ".id")
      ?? Entity.identifier(canonical: canonical, latin: latin, kind: kind)
    return .addition(
      Entity(
        id: id, kind: kind, canonical: canonical, latin: latin,
        aliases: texts(values["aliases"], name + ".aliases"),
        note: text(values["note"], name + ".note") ?? ""))
  }

  private mutating func change(
    _ values: [String: Node], at node: Node, name: String
  ) -> EntityEdit? {
    let entity = identifier(values["entity"], name + ".entity")
    let rejected = texts(values["not-an-entity"], name + ".not-an-entity")
    // Without the entity that is meant, only names that are nobody's say something.
    guard entity != nil || (values["entity"] == nil && !rejected.isEmpty) else { return nil }
    return .change(
      EntityChange(
        entity: entity, rename: text(values["rename"], name + ".rename"),
        latin: text(values["latin"], name + ".latin"),
        addedAliases: texts(values["add-aliases"], name + ".add-aliases"),
        rejectedNames: rejected,
        mergedInto: identifier(values["merge-into"], name + ".merge-into")))
  }

  private mutating func kind(_ node: Node?, _ key: String, at row: Node) -> EntityKind? {
    let words = EntityKind.allCases.map(\.rawValue).joined(separator: ", ")
    guard let node, !Self.isNull(node) else {
      note(.wrongType(key: key, expected: words), at: row)
      return nil
    }
    guard let word = text(node, key) else { return nil }
    guard let kind = EntityKind(rawValue: word) else {
      note(
        .invalidValue(key: key, value: Self.shortened(word), expected: words, nearest: nil),
        at: node)
      return nil
    }
    return kind
  }

  private mutating func identifier(_ node: Node?, _ key: String) -> Entity.ID? {
    guard let node, let word = text(node, key) else { return nil }
    let isSound = word.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
    }
    guard isSound, word.utf8.count <= 100, word.utf8.first.map({ $0 >= 0x30 }) == true else {
      note(
        .invalidValue(
          key: key, value: Self.shortened(word), expected: "a–z, 0–9, - and .", nearest: nil),
        at: node)
      return nil
    }
    return word
  }

  /// A text on one line; `nil` where there is none.
  private mutating func text(_ node: Node?, _ key: String) -> String? {
    guard let node, !Self.isNull(node) else { return nil }
    guard let scalar = node.scalar else {
      note(.wrongType(key: key, expected: "text"), at: node)
      return nil
    }
    let words = scalar.string.unicodeScalars.split {
      $0.properties.isWhitespace || $0.properties.generalCategory == .control
    }
    let text = words.map { String($0) }.joined(separator: " ")
    guard text.unicodeScalars.count <= Self.longestText else {
      note(
        .invalidValue(
          key: key, value: Self.shortened(text), expected: "≤ \(Self.longestText)", nearest: nil),
        at: node)
      return nil
    }
    return text.isEmpty ? nil : text
  }

  /// A list of texts, or a single one.
  private mutating func texts(_ node: Node?, _ key: String) -> [String] {
    guard let node, !Self.isNull(node) else { return [] }
    guard let sequence = node.sequence else {
      guard node.scalar != nil else {
        note(.wrongType(key: key, expected: "a list of texts"), at: node)
        return []
      }
      return [text(node, key)].compactMap { $0 }
    }
    return sequence.enumerated().compactMap { text($1, "\(key)[\($0 + 1)]") }
  }

  /// The longest name or note, in scalars.
  private static let longestText = 200

  private mutating func note(_ kind: FindingKind, at node: Node) {
    let line = node.mark.map { $0.line + lineOffset }
    findings.append(Finding(path: path, line: line, kind: kind))
  }

  private static func shortened(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(41)
    return scalars.count > 40 ? String(scalars.dropLast()) + "…" : text
  }

  private static func isNull(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }
}
