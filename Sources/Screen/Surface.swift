/// A grid of cells: what the terminal is to show.
///
/// Drawing outside the grid is no error and does nothing, so that views need not know how small a
/// terminal can get. Wide glyphs are kept whole: one that would be cut becomes blanks.
public struct Surface: Hashable, Sendable {
  /// The size of the grid.
  public let size: Size
  /// Where the terminal's cursor is to stand; `nil` where it is hidden.
  public var cursor: (column: Int, row: Int)? {
    get { storedCursor.map { ($0.column, $0.row) } }
    set {
      storedCursor = newValue.map { Rect(column: $0.column, row: $0.row, columns: 1, rows: 1) }
    }
  }
  private var storedCursor: Rect?
  /// The rows that are sent in a mode of their own instead of the terminal's; a calibration shows the
  /// modes side by side.
  public private(set) var outputModes: [Int: OutputMode] = [:]
  private var cells: [Cell]

  /// Creates an empty grid.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The whole grid as a rectangle.
  public var bounds: Rect { Rect(column: 0, row: 0, columns: size.columns, rows: size.rows) }

  /// The cell at a position.
  /// - Precondition: the position lies on the grid.
  public subscript(column: Int, row: Int) -> Cell {
    precondition(column >= 0 && column < size.columns && row >= 0 && row < size.rows)
    return cells[row * size.columns + column]
  }

  /// The cells of a row from left to right.
  /// - Precondition: the row lies on the grid.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[(row * size.columns)..<((row + 1) * size.columns)]
  }

  /// Has a row sent in `mode`, whatever the terminal's mode is.
  public mutating func setOutputMode(_ mode: OutputMode, row: Int) {
    outputModes[row] = mode
  }

  /// Shows `glyph` at a position, in one or two cells.
  public mutating func put(_ glyph: Glyph, style: Style, column: Int, row: Int) {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return }
    let width = glyph.width
    guard width == 1 || column + 1 < size.columns else {
      set(Cell(style: style), column: column, row: row)
      return
    }
    set(Cell(glyph: glyph, style: style), column: column, row: row)
    if width == 2 {
      set(Cell(style: style, isContinuation: true), column: column + 1, row: row)
    }
  }

  /// Gives the cells of a rectangle a new style and keeps what they show.
  public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    for row in max(0, rect.row)..<max(0, rect.row, min(size.rows, rect.endRow)) {
      for column in max(0, rect.column)..<max(0, rect.column, min(size.columns, rect.endColumn)) {
        let index = row * size.columns + column
        cells[index].style = change(cells[index].style)
      }
    }
  }

  /// Empties a rectangle.
  public mutating func clear(_ rect: Rect, style: Style = .plain) {
    for row in max(0, rect.row)..<max(0, rect.row, min(size.rows, rect.endRow)) {
      for column in max(0, rect.column)..<max(0, rect.column, min(size.columns, rect.endColumn)) {
        set(Cell(style: style), column: column, row: row)
      }
    }
  }

  /// Replaces a cell, and blanks the other half of any wide glyph that this cuts.
  private mutating func set(_ cell: Cell, column: Int, row: Int) {
    let index = row * size.columns + column
    if cells[index].isContinuation, !cell.isContinuation, column > 0 {
      cells[index - 1].glyph = .blank
    }
    if column + 1 < size.columns, cells[index + 1].isContinuation, !cells[index].isContinuation {
      cells[index + 1].isContinuation = false
    }
    cells[index] = cell
  }
}

extension Surface: CustomStringConvertible {
  /// The rows as text, in visual order, trailing blanks kept.
  public var description: String {
    (0..<size.rows).map(text(ofRow:)).joined(separator: "\n")
  }

  /// One row as text, in visual order.
  public func text(ofRow row: Int) -> String {
    self.row(row).filter { !$0.isContinuation }.map(\.glyph.string).joined()
  }
}
