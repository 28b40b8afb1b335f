public import MasarModel
public import Screen

/// A surface as text that a human can read: every row in logical order, Arabic as letters.
///
/// Rows are fields, parted by two blanks or more, or by a vertical line; a field keeps its place and
/// its words come in reading order. This is no inverse of UAX #9 for nested quotations and the like,
/// which tests of order look at cell by cell.
public struct ScreenSnapshot: Sendable {
  private let surface: Surface
  private let direction: TextDirection

  /// Looks at a surface.
  /// - Parameter direction: The direction of fields that hold both Arabic and Latin.
  public init(_ surface: Surface, direction: TextDirection = .rightToLeft) {
    self.surface = surface
    self.direction = direction
  }

  /// All rows; blanks at their ends are left out.
  public var text: String { rows.joined(separator: "\n") }

  /// The rows from the top; blanks at their ends are left out.
  public var rows: [String] { (0..<surface.size.rows).map { row($0) { _ in nil } } }

  /// All rows with styles: what has a name is shown as `⟦name:text⟧`, as ``MarkedText`` writes it.
  /// - Parameter name: The name of a style; `nil` where it is not to be marked.
  public func text(naming name: (Style) -> String?) -> String {
    (0..<surface.size.rows).map { row($0, naming: name) }.joined(separator: "\n")
  }

  private func row(_ row: Int, naming name: (Style) -> String?) -> String {
    let cells = surface.row(row).filter { !$0.isContinuation }
    var result = ""
    var current: String?
    for cell in fields(cells).flatMap(logical) {
      let next = name(cell.style)
      if next != current {
        if current != nil { result += "⟧" }
        if let next { result += "⟦\(next):" }
        current = next
      }
      result += cell.text
    }
    if current != nil { result += "⟧" }
    while result.last == " " { result.removeLast() }
    return result
  }

  private func fields(_ cells: [Cell]) -> [[Cell]] {
    var fields: [[Cell]] = [[]]
    var blanks: [Cell] = []
    for cell in cells {
      if cell.glyph == .blank {
        blanks.append(cell)
      } else if SnapshotLetter.isRule(cell.glyph.base) {
        fields += [blanks, [cell], []]
        blanks = []
      } else {
        fields += blanks.count > 1 ? [blanks, []] : []
        fields[fields.count - 1] += (blanks.count == 1 ? blanks : []) + [cell]
        blanks = []
      }
    }
    return fields + [blanks]
  }

  private func logical(_ field: [Cell]) -> [SnapshotLetter] {
    var letters = field.map(SnapshotLetter.init)
    // A percent sign on the right of a number is part of it; on the left it follows the number.
    for index in letters.indices.dropFirst() where letters[index].text == "%" {
      if letters[index - 1].isDigit { letters[index].direction = .leftToRight }
    }
    guard letters.contains(where: { $0.direction == .rightToLeft }) else { return letters }
    let isMixed = letters.contains { $0.direction == .leftToRight && !$0.isDigit }
    let base = isMixed ? direction : .rightToLeft
    let other: TextDirection = base == .rightToLeft ? .leftToRight : .rightToLeft
    var ordered = base == .rightToLeft ? letters.reversed() : letters
    var start = 0
    while start < ordered.count {
      guard ordered[start].direction == other else {
        if base == .rightToLeft { ordered[start].mirror() }
        start += 1
        continue
      }
      // A stretch of the other direction ends with the last letter that has it.
      var end = start + 1
      var index = end
      while index < ordered.count, ordered[index].direction != base {
        if ordered[index].direction == other { end = index + 1 }
        index += 1
      }
      ordered[start..<end].reverse()
      if other == .rightToLeft {
        for index in start..<end { ordered[index].mirror() }
      }
      start = end
    }
    return ordered
  }
}
