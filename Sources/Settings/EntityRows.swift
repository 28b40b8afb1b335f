import Files
import MasarModel
import Yams

/// The text of `entities.yaml`, cut into the rows of its list.
///
/// The file belongs to the reader: comments, blank lines and rows that nobody understands stay byte for
/// byte where they are, whatever is added or taken away.
struct EntityRows {
  /// The lines of the file without their ends.
  private(set) var lines: [ArraySlice<UInt8>]
  /// The lines of each row; comments and blank lines after it are no part of it.
  private(set) var rows: [Range<Int>] = []
  /// How far the dashes are indented.
  private var indent = 0

  init(_ bytes: [UInt8]) {
    lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    findRows()
  }

  private mutating func findRows() {
    rows = []
    indent = 0
    for (number, line) in lines.enumerated() {
      let blanks = line.prefix { $0 == 0x20 }.count
      let rest = line.dropFirst(blanks)
      let isDash =
        rest.first == UInt8(ascii: "-") && [nil, 0x20, 0x0D].contains(rest.dropFirst().first)
      if isDash, rows.isEmpty { indent = blanks }
      if isDash, blanks == indent {
        rows.append(number..<(number + 1))
      } else if !rows.isEmpty, !rest.isEmpty, rest.first != 0x0D, rest.first != UInt8(ascii: "#") {
        rows[rows.count - 1] = rows[rows.count - 1].lowerBound..<(number + 1)
      }
    }
  }

  /// The YAML text of a row.
  func text(of row: Int) -> [UInt8] { Array(lines[rows[row]].joined(separator: [0x0A])) + [0x0A] }

  /// Adds a row at the end.
  mutating func append(_ edit: EntityEdit) { insert(edit, at: lines.count) }

  /// Puts another row into the place of one.
  mutating func replace(_ row: Int, with edit: EntityEdit) {
    let place = rows[row].lowerBound
    lines.removeSubrange(rows[row])
    insert(edit, at: place)
  }

  /// Takes a row away.
  mutating func remove(_ row: Int) {
    lines.removeSubrange(rows[row])
    findRows()
  }

  private mutating func insert(_ edit: EntityEdit, at place: Int) {
    let margin = [UInt8](repeating: 0x20, count: indent)
    let written = EntityRowText.lines(of: edit).map { (margin + Array($0.utf8))[...] }
    lines.insert(contentsOf: written, at: place)
    findRows()
  }

  /// The bytes of the file.
  var bytes: [UInt8] { lines.isEmpty ? [] : Array(lines.joined(separator: [0x0A])) + [0x0A] }
}

/// How a row is written.
enum EntityRowText {
  /// The lines of a row, the first with its dash.
  static func lines(of edit: EntityEdit) -> [String] {
    var pairs: [String] = []
    func add(_ key: String, _ value: String?) {
      if let value, !value.isEmpty { pairs.append("\(key): \(quoted(value))") }
    }
    func add(_ key: String, _ values: [String]) {
      if !values.isEmpty {
        pairs.append("\(key): [\(values.map(quoted).joined(separator: ", "))]")
      }
    }
    switch edit {
    case .addition(let entity):
      pairs.append("id: \(quoted(entity.id))")
      add("name", entity.canonical)
      add("latin", entity.latin)
      pairs.append("kind: \(entity.kind.rawValue)")
      add("aliases", entity.aliases)
      add("note", entity.note)
    case .change(let change):
      add("entity", change.entity)
      add("rename", change.rename)
      add("latin", change.latin)
      add("add-aliases", change.addedAliases)
      add("not-an-entity", change.rejectedNames)
      add("merge-into", change.mergedInto)
    }
    return pairs.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
  }

  /// Double-quoted; letters stay readable, and what could be taken for something else is spelt out:
  /// controls and format characters, and `&` and `*`, as no alias is read.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch (scalar, scalar.properties.generalCategory) {
      case ("\"", _), ("\\", _): result += "\\" + String(scalar)
      case ("&", _), ("*", _), (_, .control), (_, .format), (_, .lineSeparator),
        (_, .paragraphSeparator), (_, .unassigned), (_, .privateUse):
        let hex = String(scalar.value, radix: 16, uppercase: true)
        result += "\\U" + String(repeating: "0", count: 8 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
