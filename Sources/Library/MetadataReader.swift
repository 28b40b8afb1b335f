import MasarModel
import Yams

/// Reads values out of YAML, and notes the ones of the wrong type.
struct MetadataReader {
  /// The file that is read.
  let path: String
  /// What to add to a line of the YAML text to get a line of the file.
  let lineOffset: Int
  /// What is wrong.
  private(set) var findings: [Finding] = []

  /// Creates a reader of one file.
  init(path: String, lineOffset: Int) {
    self.path = path
    self.lineOffset = lineOffset
  }

  /// A key and its value.
  typealias Pair = (key: String, value: Node)

  /// Notes a finding at a node.
  mutating func note(_ kind: FindingKind, at node: Node) {
    findings.append(Finding(path: path, line: node.mark.map { $0.line + lineOffset }, kind: kind))
  }

  /// The pairs of a mapping whose keys are text; `nil`, and a finding, for anything else.
  mutating func pairs(of node: Node, key: String) -> [Pair]? {
    guard let mapping = node.mapping else {
      note(.wrongType(key: key, expected: "keys and values"), at: node)
      return nil
    }
    return mapping.compactMap { entry in entry.key.scalar.map { ($0.string, entry.value) } }
  }

  /// The metadata of one article, as front matter and `dossier.yaml` have them alike.
  /// - Parameter prefix: what stands before the keys' names in findings.
  mutating func fileMetadata(_ pairs: [Pair], prefix: String = "") -> Dossier.FileMetadata {
    var metadata = Dossier.FileMetadata()
    for (key, value) in pairs {
      switch key {
      case "title": metadata.title = text(value, key: prefix + key)
      case "source": metadata.source = text(value, key: prefix + key)
      case "author": metadata.author = text(value, key: prefix + key)
      case "url": metadata.url = text(value, key: prefix + key)
      case "language": metadata.language = text(value, key: prefix + key)
      case "published": metadata.published = date(value, key: prefix + key)
      case "tags": metadata.tags = texts(value, key: prefix + key, splitting: true)
      default: break
      }
    }
    return metadata
  }

  /// A text on one line, made as short as a title; `nil` where there is none.
  mutating func text(_ node: Node, key: String) -> String? {
    if Self.isNull(node) { return nil }
    guard let scalar = node.scalar else {
      note(.wrongType(key: key, expected: "text"), at: node)
      return nil
    }
    let text = TitleText.make(scalar.string)
    return text.isEmpty ? nil : text
  }

  /// A list of texts, or a single one.
  /// - Parameter splitting: whether commas separate what is given as a single text.
  mutating func texts(_ node: Node, key: String, splitting: Bool = false) -> [String] {
    if Self.isNull(node) { return [] }
    if let sequence = node.sequence {
      return sequence.enumerated().compactMap { text($0.element, key: "\(key)[\($0.offset + 1)]") }
    }
    guard let scalar = node.scalar else {
      note(.wrongType(key: key, expected: "a list of texts"), at: node)
      return []
    }
    guard splitting else { return [TitleText.make(scalar.string)].filter { !$0.isEmpty } }
    return scalar.string.unicodeScalars.split { $0 == "," || $0 == "،" }
      .map { TitleText.make(String($0)) }.filter { !$0.isEmpty }
  }

  /// The day of an ISO 8601 date or date-time, as it is written: no time zone is applied.
  mutating func date(_ node: Node, key: String) -> CalendarDate? {
    guard let text = text(node, key: key) else { return nil }
    let time = text.utf8.dropFirst(11)
    let isTime = time.allSatisfy { (0x30...0x39).contains($0) || "+-:.,Z ".utf8.contains($0) }
    guard isTime, text.utf8.count != 11, let date = CalendarDate(iso8601: text) else {
      note(.malformedDate(key: key, value: text), at: node)
      return nil
    }
    return date
  }

  /// Whether a value is left out: nothing, `~` or `null`.
  static func isNull(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }
}
