import MasarModel
import Screen
import Typesetting

/// The search of the library: the query, and the articles that answer it, each with its sentence.
struct FinderView {
  let state: ReaderState
  let finder: FinderState

  /// A row for the title and one for the sentence.
  static let rowsOfHit = 2

  private static let dateColumns = 17
  private static let sourceColumns = 22

  private var interface: Interface { state.interface }

  func draw(on canvas: inout Canvas) {
    let geometry = state.indexGeometry
    let count =
      finder.isAnswered
      ? interface(finder.hits.isMore ? .hitCountMore : .hitCount, String(finder.hits.count)) : ""
    PromptBar(label: interface(.finderPrompt), input: finder.input, trailing: count)
      .draw(on: &canvas, in: geometry.prompt)
    let rows = geometry.rows
    if finder.hits.hits.isEmpty { drawNothing(on: &canvas, in: rows) }
    for offset in 0..<state.finderRows {
      let row = finder.selection.top + offset
      guard finder.hits.hits.indices.contains(row) else { break }
      let first = rows.line(offset * Self.rowsOfHit)
      let second = rows.line(offset * Self.rowsOfHit + 1)
      draw(finder.hits.hits[row], on: &canvas, title: first, passage: second)
      if row == finder.selection.row { canvas.select(first) }
    }
    drawStatus(on: &canvas, in: geometry.status)
  }

  private func drawNothing(on canvas: inout Canvas, in rows: Rect) {
    let style = canvas.theme[.dimmed]
    if finder.isAnswered, finder.problem == nil {
      canvas.draw(interface(.finderNothing), in: rows.inset(2).line(0), style: style)
    } else if finder.input.text.isEmpty {
      let lines = canvas.lines(
        of: interface(.finderHint), columns: max(1, rows.inset(2).columns),
        direction: interface.direction)
      for (number, line) in lines.prefix(rows.rows).enumerated() {
        let rect = rows.inset(2)
        canvas.draw(
          line, column: ArticleView.column(of: line, in: rect), row: rect.row + number
        ) { _ in style }
      }
    }
  }

  private func draw(
    _ hit: LibraryHit, on canvas: inout Canvas, title: Rect, passage: Rect
  ) {
    var rest = title.inset(title.columns >= 20 ? 2 : 0)
    if rest.columns >= 45 {
      let parts = canvas.split(rest, trailing: Self.dateColumns)
      canvas.draw(
        hit.published.map(interface.date) ?? interface(.unknownDate), in: parts.trailing,
        at: .trailing, style: canvas.theme[.dimmed])
      rest = parts.rest
    }
    if rest.columns >= 60 {
      let parts = canvas.split(rest, trailing: Self.sourceColumns)
      canvas.draw(
        hit.source ?? interface(.unknownSource),
        in: canvas.split(parts.trailing, leading: 2).rest,
        style: canvas.theme[hit.source == nil ? .dimmed : .label])
      rest = parts.rest
    }
    canvas.draw(hit.title, in: rest, style: canvas.theme[.heading])
    guard let found = hit.passage, passage.rows > 0 else { return }
    let rect = passage.inset(passage.columns >= 40 ? 4 : 0)
    guard rect.columns > 0, let first = found.marks.first else { return }
    let line = Snippet.line(
      of: found.text.string, around: first, measure: rect.columns,
      direction: interface.direction, marks: state.marks)
    let (body, mark) = (canvas.theme[.body], canvas.theme[.hit])
    canvas.draw(line, column: ArticleView.column(of: line, in: rect), row: rect.row) { cell in
      let isMarked = found.marks.contains { $0.start < cell.end && cell.start < $0.end }
      return isMarked ? mark.over(body) : body
    }
  }

  private func drawStatus(on canvas: inout Canvas, in rect: Rect) {
    let waits = state.expectedPath != nil ? [interface(.loadingArticle)] : nil
    let problem = finder.problem.map { [interface.describe($0)] }
    StatusBar(
      leading: finder.selected?.path ?? "",
      trailing: [state.libraryProgress.map(interface.describe) ?? "↑ ↓ Enter Esc"],
      notice: state.notice ?? waits ?? problem
    ).draw(on: &canvas, in: rect)
  }
}
