import MasarModel
import Screen
import Typesetting

/// The timeline beside the article: a lane for each track nearest the text, then date, title, the
/// number of sources, and a mark where they disagree; below it the selected event.
struct PanelView {
  let state: ReaderState
  let article: ArticleState

  private static let dateColumns = 11
  /// The fewest columns in which more than six lanes leave room for titles.
  private static let roomyColumns = 46

  private var interface: Interface { state.interface }
  private var panel: PanelState { article.panel }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard rect.rows > 0 else { return }
    drawHeader(on: &canvas, in: rect.line(0))
    guard let index = panel.index else {
      canvas.draw(
        interface(.building), in: rect.inset(1).line(2), style: canvas.theme[.dimmed])
      return
    }
    guard !index.events.isEmpty else {
      canvas.draw(interface(.noEvents), in: rect.inset(1).line(2), style: canvas.theme[.dimmed])
      return
    }
    let words = EventWords(interface: interface, index: index, path: article.path)
    let row = EventRowView(
      words: words, lanes: panel.lanes, maximumLanes: rect.columns < Self.roomyColumns ? 6 : 9,
      dateColumns: Self.dateColumns)
    row.drawLetters(on: &canvas, in: rect.line(1))

    let detail = detail(words, columns: rect.columns)
    let detailRows = rect.rows >= 16 ? min(detail?.height ?? 0, max(9, rect.rows / 3)) : 0
    let list = Rect(
      column: rect.column, row: rect.row + 2, columns: rect.columns,
      rows: rect.rows - 2 - detailRows)
    let top = firstRow(height: list.rows)
    for offset in 0..<max(0, list.rows) where top + offset < panel.rows.count {
      draw(panel.rows[top + offset], row, on: &canvas, in: list.line(offset))
    }
    if detailRows > 0 {
      detail?.draw(
        on: &canvas,
        in: Rect(column: rect.column, row: list.endRow, columns: rect.columns, rows: detailRows))
    }
  }

  private func detail(_ words: EventWords, columns: Int) -> PanelDetail? {
    guard let event = panel.selectedEvent, let account = panel.account else { return nil }
    return PanelDetail(
      words: words, event: event, account: account, source: panel.source, columns: columns)
  }

  /// The first row in view: the list stands still as long as all of it, or the selection, is seen.
  private func firstRow(height: Int) -> Int {
    let selected = panel.selection.flatMap { panel.rows.firstIndex(of: .event($0)) } ?? 0
    return max(0, min(selected - height / 2, panel.rows.count - height))
  }

  private func drawHeader(on canvas: inout Canvas, in rect: Rect) {
    let style = canvas.theme[panel.hasFocus ? .barStrong : .bar]
    canvas.fill(rect, style: style)
    let inner = rect.inset(1)
    let width = canvas.draw(interface(.timeline), in: inner, style: canvas.theme[.barStrong])
    guard let index = panel.index, !index.events.isEmpty else { return }
    canvas.draw(
      summary(of: index), in: canvas.split(inner, leading: width + 1).rest, at: .trailing,
      style: style)
  }

  /// How many sources and conflicts there are; while lanes are chosen, which.
  private func summary(of index: TimelineIndex) -> String {
    if !panel.lanes.chosen.isEmpty {
      let letters = panel.lanes.chosen.sorted().map { index.lanes[$0].letter }
      return interface(.onlyLanes, letters.joined(separator: " "))
    }
    let sources = interface(.panelSources, String(index.sourceCount))
    guard index.disagreementCount > 0 else { return sources }
    return sources + " · " + interface(.panelConflicts, String(index.disagreementCount))
  }

  private func draw(
    _ row: PanelRow, _ view: EventRowView, on canvas: inout Canvas, in rect: Rect
  ) {
    switch row {
    case .year(let year): view.drawSeparator(String(year), on: &canvas, in: rect)
    case .undated: view.drawSeparator(interface(.undated), on: &canvas, in: rect)
    case .thisArticle(let date): view.drawThisArticle(date, on: &canvas, in: rect)
    case .event(let number):
      guard let event = panel.event(at: number) else { return }
      let isSelected = number == panel.selection
      let rest = view.draw(event, isSelected: isSelected, on: &canvas, in: rect)
      canvas.draw(event.title, in: rest, style: EventRowView.style(of: event, canvas.theme))
      guard isSelected else { return }
      if panel.hasFocus {
        canvas.select(rect)
      } else {
        let bold = canvas.theme[.current]
        canvas.restyle(rect) { bold.over($0) }
      }
    }
  }
}
