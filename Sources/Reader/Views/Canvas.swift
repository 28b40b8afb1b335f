import MasarModel
import Screen
import Typesetting

/// Draws laid-out text on a surface, mirrored for the interface's direction.
///
/// Every string of the interface goes through the same typesetter as the articles, each as a
/// paragraph of its own, so that a title can never disturb a number beside it.
struct Canvas {
  private(set) var surface: Surface
  let interface: Interface
  let theme: Theme

  /// The side of a rectangle that a string stands at.
  enum Alignment {
    /// Where reading begins: right in an Arabic interface.
    case leading
    /// Where reading ends.
    case trailing
    case center
  }

  /// The right side, where numbers below each other are flush in any language.
  var right: Alignment { interface.direction == .rightToLeft ? .leading : .trailing }

  init(size: Size, interface: Interface, theme: Theme) {
    surface = Surface(size: size)
    self.interface = interface
    self.theme = theme
  }

  /// Lays out a string on one line of at most `columns`.
  /// - Parameter direction: the direction where the string has no letters; the interface's unless given.
  func line(
    _ string: String, columns: Int, direction: TextDirection? = nil
  ) -> VisualLine {
    Typesetter(
      options: LayoutOptions(
        measure: columns, fallbackDirection: direction ?? interface.direction,
        obeysControls: false)
    ).singleLine(string)
  }

  /// Lays out a string on as many lines of at most `columns` as it takes.
  func lines(of string: String, columns: Int, direction: TextDirection) -> [VisualLine] {
    let text = UTF8Text(string)
    let options = LayoutOptions(
      measure: columns, fallbackDirection: direction, obeysControls: false)
    return Typesetter(options: options).lines(of: text, range: text.range)
  }

  /// Draws a string in a rectangle of one row.
  /// - Returns: the number of columns it takes.
  @discardableResult
  mutating func draw(
    _ string: String, in rect: Rect, at alignment: Alignment = .leading, style: Style,
    direction: TextDirection? = nil
  ) -> Int {
    guard rect.columns > 0, rect.rows > 0 else { return 0 }
    let line = line(string, columns: rect.columns, direction: direction)
    let spare = rect.columns - line.width
    let isRight =
      switch alignment {
      case .leading: interface.direction == .rightToLeft
      case .trailing: interface.direction == .leftToRight
      case .center: false
      }
    let offset = alignment == .center ? spare / 2 : isRight ? spare : 0
    draw(line, column: rect.column + offset, row: rect.row) { _ in style }
    return line.width
  }

  /// Draws pieces side by side, the first where reading begins.
  mutating func draw(_ pieces: [String], in rect: Rect, style: Style) {
    guard rect.columns > 0, rect.rows > 0 else { return }
    let line = PartsLine.line(
      pieces, direction: interface.direction, measure: rect.columns)
    let isRight = interface.direction == .rightToLeft
    let column = isRight ? rect.endColumn - line.width : rect.column
    draw(line, column: column, row: rect.row) { _ in style }
  }

  /// Draws a line, each cell with the style of what it stands for.
  mutating func draw(
    _ line: VisualLine, column: Int, row: Int, style: (VisualCell) -> Style
  ) {
    var column = column
    for cell in line.cells {
      surface.put(cell.glyph, style: style(cell), column: column, row: row)
      column += cell.width
    }
  }

  /// Has a row sent in a mode of its own.
  mutating func setOutputMode(_ mode: OutputMode, row: Int) {
    surface.setOutputMode(mode, row: row)
  }

  /// Fills a rectangle with blanks of a style.
  mutating func fill(_ rect: Rect, style: Style) {
    surface.clear(rect, style: style)
  }

  /// Draws one glyph all over a rectangle.
  mutating func fill(_ rect: Rect, with scalar: Unicode.Scalar, style: Style) {
    guard let glyph = Glyph(scalar) else { return }
    for row in rect.row..<rect.endRow {
      for column in rect.column..<rect.endColumn {
        surface.put(glyph, style: style, column: column, row: row)
      }
    }
  }

  /// Shows the terminal's cursor, at a cell of the screen.
  mutating func setCursor(column: Int, row: Int) {
    surface.cursor = (column, row)
  }

  /// Draws one glyph.
  mutating func put(_ glyph: Glyph, style: Style, column: Int, row: Int) {
    surface.put(glyph, style: style, column: column, row: row)
  }

  /// Changes the look of a rectangle.
  mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    surface.restyle(rect, change)
  }

  /// Gives a rectangle the look of what is selected.
  mutating func select(_ rect: Rect) {
    let selection = theme[.selection]
    surface.restyle(rect) { $0.over(selection) }
  }

  /// Cuts `columns` off the side of a rectangle where reading begins.
  /// - Returns: the part cut off, and the rest.
  func split(_ rect: Rect, leading columns: Int) -> (leading: Rect, rest: Rect) {
    let columns = max(0, min(columns, rect.columns))
    let rest = rect.columns - columns
    let isRight = interface.direction == .rightToLeft
    return (
      Rect(
        column: isRight ? rect.column + rest : rect.column, row: rect.row, columns: columns,
        rows: rect.rows),
      Rect(
        column: isRight ? rect.column : rect.column + columns, row: rect.row, columns: rest,
        rows: rect.rows)
    )
  }

  /// Cuts `columns` off the side of a rectangle where reading ends.
  /// - Returns: the part cut off, and the rest.
  func split(_ rect: Rect, trailing columns: Int) -> (trailing: Rect, rest: Rect) {
    let columns = max(0, min(columns, rect.columns))
    let parts = split(rect, leading: rect.columns - columns)
    return (parts.rest, parts.leading)
  }
}

extension Rect {
  /// One row of the rectangle, counted from its top.
  func line(_ index: Int) -> Rect {
    Rect(column: column, row: row + index, columns: columns, rows: index < rows ? 1 : 0)
  }

  /// The rectangle without so many columns at either side.
  func inset(_ columns: Int) -> Rect {
    let inset = min(columns, self.columns / 2)
    return Rect(
      column: column + inset, row: row, columns: self.columns - 2 * inset, rows: rows)
  }
}
