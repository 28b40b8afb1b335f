import Analysis
import MasarModel
import Screen
import Typesetting

/// The index of entities: the line that is typed, and the names that it finds, with their kinds and counts.
struct IndexView {
  let state: ReaderState
  let index: IndexState

  /// The widest row: numbers at the far end of a wide screen belong to no name.
  private static let maximumColumns = 100

  private var interface: Interface { state.interface }

  func draw(on canvas: inout Canvas) {
    let geometry = state.indexGeometry
    PromptBar(
      label: interface(index.purpose == .browsing ? .indexPrompt : .mergePrompt),
      input: index.input, trailing: index.kind.map(interface.describe) ?? interface(.indexAllKinds)
    ).draw(on: &canvas, in: geometry.prompt)
    if geometry.heading.rows > 0 {
      let style = canvas.theme[.dimmed]
      draw(
        Columns(of: geometry.heading, on: canvas), on: &canvas,
        name: (interface(.indexName), style), latin: "", kind: "",
        mentions: interface(.indexMentions), articles: interface(.indexArticles), style: style)
    }
    if index.entries.isEmpty {
      let isDone = state.indexProgress == .done
      canvas.draw(
        interface(isDone ? .indexEmpty : .cardBuilding), in: geometry.rows.inset(2).line(0),
        style: canvas.theme[.dimmed])
    }
    for offset in 0..<geometry.rows.rows {
      let row = index.selection.top + offset
      guard index.entries.indices.contains(row) else { break }
      let rect = geometry.rows.line(offset)
      draw(index.entries[row], on: &canvas, in: rect)
      if row == index.selection.row { canvas.select(rect) }
    }
    drawStatus(on: &canvas, in: geometry.status)
  }

  /// Where the parts of a row stand; a part without room is empty.
  private struct Columns {
    let name: Rect
    let latin: Rect
    let kind: Rect
    let mentions: Rect
    let articles: Rect

    init(of rect: Rect, on canvas: Canvas) {
      let inner = rect.inset(rect.columns >= 20 ? 2 : 0)
      var rest = canvas.split(inner, leading: IndexView.maximumColumns).leading
      let width = rest.columns
      func cut(_ columns: Int, from least: Int) -> Rect {
        let parts = canvas.split(rest, trailing: width >= least ? columns : 0)
        rest = parts.rest
        return canvas.split(parts.trailing, leading: min(1, parts.trailing.columns)).rest
      }
      articles = cut(9, from: 40)
      mentions = cut(9, from: 16)
      kind = cut(14, from: 56)
      latin = cut(max(18, width / 4), from: 72)
      name = rest
    }
  }

  private func draw(_ entry: EntityIndex.Entry, on canvas: inout Canvas, in rect: Rect) {
    let role = ArticleView.role(of: .entity(entry.entity.kind))
    draw(
      Columns(of: rect, on: canvas), on: &canvas,
      name: (entry.entity.canonical, canvas.theme[role]), latin: entry.entity.latin,
      kind: interface.describe(entry.entity.kind), mentions: String(entry.mentions),
      articles: String(entry.articles), style: canvas.theme[.body])
  }

  private func draw(
    _ columns: Columns, on canvas: inout Canvas, name: (text: String, style: Style),
    latin: String, kind: String, mentions: String, articles: String, style: Style
  ) {
    canvas.draw(name.text, in: columns.name, style: name.style)
    canvas.draw(latin, in: columns.latin, style: style)
    canvas.draw(kind, in: columns.kind, style: canvas.theme[.dimmed])
    canvas.draw(mentions, in: columns.mentions, at: canvas.right, style: style)
    canvas.draw(articles, in: columns.articles, at: canvas.right, style: style)
  }

  private func drawStatus(on canvas: inout Canvas, in rect: Rect) {
    let entity = index.selected?.entity
    let note = entity.map { $0.note.isEmpty ? $0.canonical : $0.note } ?? ""
    let isDone = state.indexProgress == .done
    StatusBar(
      leading: note,
      trailing: [
        isDone
          ? interface(.entityCount, String(index.entries.count)) : interface(.cardBuilding)
      ], notice: state.notice
    ).draw(on: &canvas, in: rect)
  }
}
