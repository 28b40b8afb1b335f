import Analysis
import MasarModel
import Screen
import Typesetting

extension ArticleView {
  /// Marks the hits of a search, the focused name and the letters to choose a name by.
  ///
  /// Marks are logical ranges and lie over everything else; where they stand on a line is for the line
  /// to say. A mark's look is its own alone, so that in one colour a bold name that was found does
  /// not look like a name that has the focus.
  func drawMarks(
    of article: ArticleState, over line: VisualLine, on canvas: inout Canvas, in rect: Rect,
    row: Int
  ) {
    let left = Self.column(of: line, in: rect)
    func mark(_ range: TextRange, _ role: StyleRole) {
      let style = canvas.theme[role]
      for columns in line.columns(of: range) {
        let cells = Rect(
          column: left + columns.lowerBound, row: row, columns: columns.count, rows: 1)
        canvas.restyle(cells) { _ in style }
      }
    }
    if let sentence = article.sentence { mark(sentence, .hit) }
    if let search = article.search {
      for hit in search.hits.ranges.overlapping(line.range, by: \.self) { mark(hit, .hit) }
      if let current = search.currentRange { mark(current, .currentHit) }
    }
    // While a letter is being chosen, nothing else looks like one.
    if let focus = article.focus, article.hints == nil { mark(focus.range, .focus) }
    for hint in article.hints?.open ?? [] {
      draw(hint, over: line, on: &canvas, at: left, in: rect, row: row)
    }
  }

  /// Draws a hint over the first cells of its name in reading order; its letters are Latin and stand
  /// from left to right.
  private func draw(
    _ hint: NameHints.Hint, over line: VisualLine, on canvas: inout Canvas, at left: Int,
    in rect: Rect, row: Int
  ) {
    let range = hint.mention.range
    // A name over two lines has its letter on the first of them in view.
    guard range.overlaps(line.range), range.start >= line.range.start || row == rect.row else {
      return
    }
    var column = left
    var cells: [(cell: VisualCell, column: Int)] = []
    for cell in line.cells {
      if cell.start < range.end, range.start < cell.end { cells.append((cell, column)) }
      column += cell.width
    }
    cells.sort { $0.cell.start < $1.cell.start }
    guard let last = cells.prefix(hint.label.count).last else { return }
    var columns = cells.prefix(hint.label.count).map(\.column)
    // A name of one cell borrows the one that is read next, or, at the edge, the one before.
    while columns.count < hint.label.count {
      let next = last.cell.level & 1 == 1 ? last.column - 1 : last.column + last.cell.width
      let isInside = (rect.column..<rect.endColumn).contains(next)
      columns.append(isInside ? next : 2 * last.column - next)
    }
    columns.sort()
    let style = canvas.theme[.focus]
    for (letter, column) in zip(hint.label, columns) {
      if let glyph = Glyph(letter) { canvas.put(glyph, style: style, column: column, row: row) }
    }
  }

  /// Which hit of how many the reader is at.
  func position(in search: SearchState) -> String {
    if search.isUnderWay { return "…" }
    guard let current = search.current else { return state.interface(.noHits) }
    let total = String(search.hits.ranges.count) + (search.hits.isComplete ? "" : "+")
    return "\(current + 1)/\(total)"
  }
}

extension ReaderState {
  /// Where a prompt stands: in the status line, or in the only row there is.
  var promptRow: Rect {
    Rect(column: 0, row: max(0, size.rows - 1), columns: size.columns, rows: min(1, size.rows))
  }
}
