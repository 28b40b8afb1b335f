import MasarModel
import Screen
import Typesetting

/// The timeline beside the article: a lane for each track nearest the text, then date, title, the
/// number of sources, and a mark where they disagree; below it the selected event.
struct PanelView {
  let state: ReaderState
  let article: ArticleState

  private static let maximumLanes = 6
  private static let dateColumns = 11

  private var interface: Interface { state.interface }
  private var panel: PanelState { article.panel }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard rect.rows > 0 else { return }
    drawHeader(on: &canvas, in: rect.line(0))
    guard let timeline = panel.timeline else {
      canvas.draw(
        interface(.building), in: rect.inset(1).line(2), style: canvas.theme[.dimmed])
      return
    }
    guard !timeline.events.isEmpty else {
      canvas.draw(interface(.noEvents), in: rect.inset(1).line(2), style: canvas.theme[.dimmed])
      return
    }
    drawLaneLetters(of: timeline, on: &canvas, in: rect.line(1))

    let detailRows = rect.rows >= 16 ? min(9, rect.rows / 3) : 0
    let list = Rect(
      column: rect.column, row: rect.row + 2, columns: rect.columns,
      rows: rect.rows - 2 - detailRows)
    let rows = PanelRow.rows(of: timeline, published: article.article.published.date)
    let top = firstRow(of: rows, height: list.rows)
    for offset in 0..<max(0, list.rows) where top + offset < rows.count {
      draw(rows[top + offset], of: timeline, on: &canvas, in: list.line(offset))
    }
    if detailRows > 0, let event = panel.selectedEvent {
      let detail = Rect(
        column: rect.column, row: list.endRow, columns: rect.columns, rows: detailRows)
      PanelDetail(interface: interface, panel: panel, event: event)
        .draw(on: &canvas, in: detail)
    }
  }

  /// The first row in view: the list stands still as long as all of it, or the selection, is seen.
  private func firstRow(of rows: [PanelRow], height: Int) -> Int {
    let selected = panel.selection.flatMap { rows.firstIndex(of: .event($0)) } ?? 0
    return max(0, min(selected - height / 2, rows.count - height))
  }

  private func drawHeader(on canvas: inout Canvas, in rect: Rect) {
    let style = canvas.theme[panel.hasFocus ? .barStrong : .bar]
    canvas.fill(rect, style: style)
    let inner = rect.inset(1)
    let width = canvas.draw(interface(.timeline), in: inner, style: canvas.theme[.barStrong])
    guard let timeline = panel.timeline, !timeline.events.isEmpty else { return }
    let sources = Set(timeline.events.flatMap { $0.sources.map(\.path) }).count
    let conflicts = timeline.events.filter { !$0.disagreements.isEmpty }.count
    var counts = interface(.sourceCount, String(sources))
    if conflicts > 0 { counts += " · " + interface(.disagreementCount, String(conflicts)) }
    canvas.draw(
      counts, in: canvas.split(inner, leading: width + 1).rest, at: .trailing, style: style)
  }

  private func lanes(of timeline: Timeline) -> ArraySlice<Track> {
    timeline.tracks.prefix(Self.maximumLanes)
  }

  private func drawLaneLetters(
    of timeline: Timeline, on canvas: inout Canvas, in rect: Rect
  ) {
    var rest = rect
    for track in lanes(of: timeline) {
      let parts = canvas.split(rest, leading: 1)
      canvas.draw(track.letter, in: parts.leading, style: canvas.theme[.label])
      rest = parts.rest
    }
  }

  private func draw(
    _ row: PanelRow, of timeline: Timeline, on canvas: inout Canvas, in rect: Rect
  ) {
    switch row {
    case .year(let year): drawSeparator(String(year), on: &canvas, in: rect)
    case .undated: drawSeparator(interface(.undated), on: &canvas, in: rect)
    case .thisArticle(let date):
      let rest = drawLanes(of: timeline, on: &canvas, in: rect) { _ in "+" }
      let parts = canvas.split(rest, leading: Self.dateColumns)
      canvas.draw(
        interface.dayAndMonth(date), in: parts.leading, style: canvas.theme[.current])
      canvas.draw(
        "» " + interface(.thisArticle), in: canvas.split(parts.rest, leading: 1).rest,
        style: canvas.theme[.current])
    case .event(let index):
      draw(timeline.events[index], of: timeline, on: &canvas, in: rect, index: index)
    }
  }

  private func draw(
    _ event: Event, of timeline: Timeline, on canvas: inout Canvas, in rect: Rect, index: Int
  ) {
    let isSelected = index == panel.selection
    let style = canvas.theme[event.status == .past ? .past : .planned]
    let rest = drawLanes(of: timeline, on: &canvas, in: rect) { track in
      guard track.id == event.track else { return "│" }
      return isSelected ? "@" : event.status == .past ? "*" : "o"
    }
    let date = canvas.split(rest, leading: event.days == nil ? 0 : Self.dateColumns)
    if let days = event.days {
      canvas.draw(interface.days(days), in: date.leading, style: style)
    }
    // The conflict mark has the outermost column, the number of sources the three before it.
    let mark = canvas.split(canvas.split(date.rest, leading: 1).rest, trailing: 1)
    if !event.disagreements.isEmpty {
      canvas.draw("!", in: mark.trailing, style: canvas.theme[.conflict])
    }
    let count = canvas.split(mark.rest, trailing: 4)
    canvas.draw(
      sourceCount(of: event), in: canvas.split(count.trailing, leading: 1).rest, at: .trailing,
      style: canvas.theme[.dimmed])
    canvas.draw(event.title, in: count.rest, style: style)
    if isSelected {
      if panel.hasFocus {
        canvas.select(rect)
      } else {
        let bold = canvas.theme[.current]
        canvas.restyle(rect) { bold.over($0) }
      }
    }
  }

  /// `2+1`: two articles date the event, one more tells it.
  private func sourceCount(of event: Event) -> String {
    let dated = Set(event.sources.filter { $0.days != nil }.map(\.path))
    let others = Set(event.sources.map(\.path)).subtracting(dated)
    return others.isEmpty ? String(dated.count) : "\(dated.count)+\(others.count)"
  }

  private func drawLanes(
    of timeline: Timeline, on canvas: inout Canvas, in rect: Rect,
    mark: (Track) -> Unicode.Scalar
  ) -> Rect {
    var rest = rect
    for track in lanes(of: timeline) {
      let parts = canvas.split(rest, leading: 1)
      let scalar = mark(track)
      canvas.fill(
        parts.leading, with: scalar, style: canvas.theme[scalar == "│" ? .frame : .current])
      rest = parts.rest
    }
    return canvas.split(rest, leading: 1).rest
  }

  private func drawSeparator(_ text: String, on canvas: inout Canvas, in rect: Rect) {
    canvas.fill(rect, with: "─", style: canvas.theme[.frame])
    let width = min(canvas.line(text, columns: rect.columns).width + 2, rect.columns)
    let middle = Rect(
      column: rect.column + (rect.columns - width) / 2, row: rect.row, columns: width, rows: 1)
    canvas.fill(middle, style: .plain)
    canvas.draw(text, in: middle, at: .center, style: canvas.theme[.dimmed])
  }
}
