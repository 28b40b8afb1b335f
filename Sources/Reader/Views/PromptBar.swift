import MasarModel
import Screen
import Typesetting

/// The row in which a line is typed: what for, the line with the cursor at its end, what comes of it.
struct PromptBar {
  let label: String
  let input: LineInput
  let trailing: String

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard rect.rows > 0, rect.columns > 0 else { return }
    canvas.fill(rect, style: canvas.theme[.bar])
    var rest = rect.inset(rect.columns >= 20 ? 1 : 0)
    if rest.columns >= 30, !trailing.isEmpty {
      let width = canvas.line(trailing, columns: rest.columns / 2).width
      let parts = canvas.split(rest, trailing: width)
      canvas.draw(trailing, in: parts.trailing, at: .trailing, style: canvas.theme[.bar])
      rest = canvas.split(parts.rest, trailing: 2).rest
    }
    if rest.columns >= 16 {
      let width = canvas.line(label, columns: rest.columns / 2).width
      let parts = canvas.split(rest, leading: width)
      canvas.draw(label, in: parts.leading, style: canvas.theme[.bar])
      rest = canvas.split(parts.rest, leading: 1).rest
    }
    drawInput(on: &canvas, in: rest)
  }

  /// Draws the line and the cursor at its logical end: behind the last cell in the direction of the
  /// paragraph, as Emacs has it.
  private func drawInput(on canvas: inout Canvas, in rect: Rect) {
    // Blanks at the end hang in layout; here they move the cursor.
    let blanks = min(input.scalars.reversed().prefix { $0 == " " }.count, rect.columns - 1)
    let line = line(columns: rect.columns - 1 - blanks, canvas)
    let total = line.width + blanks + 1
    let left =
      canvas.interface.direction == .rightToLeft ? rect.endColumn - total : rect.column
    let isRight = line.direction == .rightToLeft
    let style = canvas.theme[.barStrong]
    canvas.draw(line, column: isRight ? left + 1 + blanks : left, row: rect.row) { _ in style }
    canvas.setCursor(column: isRight ? left : left + total - 1, row: rect.row)
  }

  /// The end of the line as far as it fits.
  private func line(columns: Int, _ canvas: Canvas) -> VisualLine {
    // No scalar of a line takes more than two cells.
    let full = canvas.line(input.text, columns: 2 * LineInput.maximumLength)
    guard full.width > columns else { return full }
    var kept = full.cells.sorted { $0.start < $1.start }[...]
    var width = full.width + 1
    while width > columns, let first = kept.popFirst() { width -= first.width }
    guard let start = kept.first?.start, let ellipsis = Glyph("…") else {
      return VisualLine(cells: [], direction: full.direction, range: full.range)
    }
    var cells = full.cells.filter { $0.start >= start }
    let cut = VisualCell(glyph: ellipsis, start: start, end: start, width: 1, level: 0)
    cells.insert(cut, at: full.direction == .rightToLeft ? cells.count : 0)
    return VisualLine(cells: cells, direction: full.direction, range: full.range)
  }
}
