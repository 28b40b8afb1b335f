import Foundation

/// A file of the Unicode Character Database, read into rows.
///
/// All of its files have one format (UAX #44, section 4.2): fields separated by semicolons, the
/// first of them a code point or a range, and comments from `#` to the end of the line.
struct UnicodeDataFile {
  /// What one line says of one scalar or of a range.
  struct Row {
    /// The scalars the line is about.
    let scalars: ClosedRange<UInt32>
    /// The fields after the first, without the blanks around them.
    let fields: [Substring]
    /// The number of the line, from 1.
    let line: Int
  }

  /// The name of the file below the directory of the database.
  let name: String
  /// The rows in the order of the file.
  let rows: [Row]
  private let firstLine: Substring

  /// Reads a file.
  /// - Parameter fieldCount: How many fields a line has at least, the code point among them.
  /// - Throws: ``TablesError/unreadableFile(_:)``, ``TablesError/malformedLine(file:line:)``.
  init(_ name: String, in directory: String, fieldCount: Int) throws(TablesError) {
    let path = directory + "/" + name
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw .unreadableFile(path)
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var rows: [Row] = []
    for (index, line) in lines.enumerated() {
      let content = line.prefix { $0 != "#" }.trimmed
      guard !content.isEmpty else { continue }
      let fields = content.split(separator: ";", omittingEmptySubsequences: false).map(\.trimmed)
      guard fields.count >= fieldCount, let scalars = Self.scalars(fields[0]) else {
        throw .malformedLine(file: name, line: index + 1)
      }
      rows.append(Row(scalars: scalars, fields: Array(fields.dropFirst()), line: index + 1))
    }
    self.name = name
    self.rows = rows
    firstLine = lines.first ?? ""
  }

  /// The version in a first line such as `# ArabicShaping-15.0.0.txt`.
  ///
  /// UnicodeData.txt and emoji-data.txt have none.
  var version: Substring? {
    guard let match = firstLine.firstMatch(of: /-(\d+\.\d+\.\d+)\.txt$/) else { return nil }
    return match.1
  }

  /// Reads `0041` or `0041..005A`.
  private static func scalars(_ field: Substring) -> ClosedRange<UInt32>? {
    let bounds = field.split(separator: "..").map { UInt32($0, radix: 16) }
    guard (1...2).contains(bounds.count), let first = bounds[0],
      let last = bounds[bounds.count - 1], first <= last
    else { return nil }
    return first...last
  }
}

extension Substring {
  /// The same without the blanks at either end.
  fileprivate var trimmed: Substring {
    var rest = drop(while: \.isWhitespace)
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }
}
