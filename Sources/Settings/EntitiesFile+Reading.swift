import Files
import MasarModel
import Yams

extension EntitiesFile {
  /// Reads bytes.
  /// - Returns: what they say, and whether rows may be added to them as text.
  static func contents(of bytes: [UInt8], path: String) -> (contents: Contents, isList: Bool) {
    var contents = Contents()
    guard String(validating: bytes, as: UTF8.self) != nil else {
      let text = String(decoding: bytes, as: UTF8.self)
      let count = text.unicodeScalars.count { $0 == "\u{FFFD}" }
      contents.findings.append(Finding(path: path, kind: .illFormedUTF8(count: count)))
      return (reading(EntityRows(bytes), path: path, into: contents), true)
    }
    switch bytes.withUnsafeBufferPointer({ YAMLDocument.root(of: $0) }) {
    case .success(nil): return (contents, true)
    case .success(let root?):
      let list = EntityEditList(root, path: path)
      contents.edits = list.edits
      contents.findings = list.findings
      // Brackets, or anything else that is not a line with a dash for each element, cannot be added to.
      let count = root.sequence?.count ?? 0
      return (contents, count > 0 && EntityRows(bytes).rows.count == count)
    case .failure(let error):
      let rows = EntityRows(bytes)
      contents.findings = [
        Finding(
          path: path, line: min(error.line, max(1, rows.lines.count)),
          kind: .malformedYAML(reason: error.reason))
      ]
      return (reading(rows, path: path, into: contents), true)
    }
  }

  /// Reads row by row, and passes over those that are no YAML.
  private static func reading(
    _ text: EntityRows, path: String, into contents: Contents
  ) -> Contents {
    var contents = contents
    for (number, row) in text.rows.enumerated() {
      let bytes = text.text(of: number)
      guard case .success(let root?) = bytes.withUnsafeBufferPointer({ YAMLDocument.root(of: $0) })
      else { continue }
      let list = EntityEditList(
        root, path: path, lineOffset: row.lowerBound, firstNumber: number + 1)
      contents.edits.rows += list.edits.rows
      contents.findings += list.findings
    }
    return contents
  }
}
