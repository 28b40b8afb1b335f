import MasarModel
import Screen
import Typesetting

/// The whole timeline over the whole screen: the tracks, a row an event, and below what is said of the
/// selected one.
struct FullTimelineView {
  let state: ReaderState
  let timeline: FullTimelineState

  private var interface: Interface { state.interface }

  func draw(on canvas: inout Canvas) {
    let geometry = state.timelineGeometry
    drawHeader(on: &canvas, in: geometry.header)
    drawStatus(on: &canvas, in: geometry.status)
    guard let words = state.eventWords else {
      canvas.draw(
        interface(.building), in: geometry.rows.inset(2).line(0), style: canvas.theme[.dimmed])
      return
    }
    TrackLegend(words: words, lanes: timeline.lanes, columns: canvas.surface.size.columns)
      .draw(on: &canvas, in: geometry.tracks)
    if timeline.count == 0 {
      canvas.draw(
        interface(timeline.filter.scalars.isEmpty ? .noEvents : .noEventsLeft),
        in: geometry.rows.inset(2).line(0), style: canvas.theme[.dimmed])
    }
    let columns = geometry.rows.columns
    let row = EventRowView(
      words: words, lanes: timeline.lanes, maximumLanes: columns < 60 ? 6 : 9,
      dateColumns: columns < 60 ? 11 : 14)
    for offset in 0..<geometry.rows.rows {
      let index = timeline.selection.top + offset
      guard timeline.rows.indices.contains(index) else { break }
      let rect = geometry.rows.line(offset)
      draw(timeline.rows[index], row, on: &canvas, in: rect.inset(columns >= 20 ? 1 : 0))
      if index == timeline.selection.row { canvas.select(rect) }
    }
    drawDetail(words, on: &canvas, in: geometry.detail)
  }

  private func drawHeader(on canvas: inout Canvas, in rect: Rect) {
    guard rect.rows > 0 else { return }
    canvas.fill(rect, style: canvas.theme[.bar])
    var rest = rect.inset(1)
    if let index = state.article?.panel.index, rest.columns >= 50 {
      var counts = interface(.eventCount, String(timeline.count))
      if timeline.count < index.events.count { counts += "/\(index.events.count)" }
      let facts = [
        counts, interface(.sourceCount, String(index.sourceCount)),
        interface(.disagreementCount, String(index.disagreementCount)),
      ]
      let line = PartsLine.line(
        facts, direction: interface.direction, measure: rest.columns * 2 / 3)
      let parts = canvas.split(rest, trailing: line.width)
      let style = canvas.theme[.bar]
      canvas.draw(line, column: parts.trailing.column, row: rect.row) { _ in style }
      rest = canvas.split(parts.rest, trailing: 2).rest
    }
    let title = [interface(.timeline), state.article?.dossier?.title].compactMap { $0 }
    canvas.draw(title, in: rest, style: canvas.theme[.barStrong])
  }

  // MARK: Rows

  private func draw(
    _ row: PanelRow, _ view: EventRowView, on canvas: inout Canvas, in rect: Rect
  ) {
    switch row {
    case .year(let year): view.drawSeparator(String(year), on: &canvas, in: rect)
    case .undated: view.drawSeparator(interface(.undated), on: &canvas, in: rect)
    case .thisArticle(let date): view.drawThisArticle(date, on: &canvas, in: rect)
    case .event(let number):
      let event = view.words.index.events[number]
      let isSelected = number == timeline.selectedEvent
      var rest = view.draw(event, isSelected: isSelected, on: &canvas, in: rect)
      rest = drawFacts(of: event, view.words, on: &canvas, in: rest)
      canvas.draw(event.title, in: rest, style: EventRowView.style(of: event, canvas.theme))
    }
  }

  /// Draws status, place and participants, as far as the title leaves them room.
  /// - Returns: the room of the title.
  private func drawFacts(
    of event: Event, _ words: EventWords, on canvas: inout Canvas, in rect: Rect
  ) -> Rect {
    var rest = rect
    func cut(_ columns: Int, leaving title: Int) -> Rect? {
      guard rest.columns - columns >= title else { return nil }
      let parts = canvas.split(rest, trailing: columns)
      rest = canvas.split(parts.rest, trailing: 1).rest
      return parts.trailing
    }
    let status = words.index.hasStatus ? cut(8, leaving: 28) : nil
    let place = cut(14, leaving: 40)
    let participants = cut(max(20, rest.columns - 44), leaving: 40)
    let style = canvas.theme[.dimmed]
    if let status { canvas.draw(words.status(of: event) ?? "", in: status, style: style) }
    if let place { canvas.draw(event.place ?? "", in: place, style: style) }
    if let participants {
      let names = words.participants(of: event).joined(separator: interface(.listComma))
      canvas.draw(names, in: participants, style: style)
    }
    return rest
  }

  private func drawDetail(_ words: EventWords, on canvas: inout Canvas, in rect: Rect) {
    guard rect.rows > 0, let number = timeline.selectedEvent else { return }
    let event = words.index.events[number]
    PanelDetail(
      words: words, event: event, account: EventAccount(event), source: nil, columns: rect.columns
    ).draw(on: &canvas, in: rect)
  }

  private func drawStatus(on canvas: inout Canvas, in rect: Rect) {
    switch timeline.prompt {
    case .filter?:
      return PromptBar(
        label: interface(.filterPrompt), input: timeline.filter,
        trailing: interface(.eventCount, String(timeline.count))
      ).draw(on: &canvas, in: state.promptRow)
    case .date(let input)?:
      return PromptBar(label: interface(.goToDatePrompt), input: input, trailing: "")
        .draw(on: &canvas, in: state.promptRow)
    case nil: break
    }
    var trailing = [interface(.pressHelp)]
    if !timeline.filter.scalars.isEmpty {
      trailing.append(interface(.filterPrompt) + " " + timeline.filter.text)
    }
    let waits = state.expectedPath != nil ? [interface(.loadingArticle)] : nil
    let number = timeline.selectedEvent
    let event = number.flatMap { state.article?.panel.event(at: $0) }
    StatusBar(
      leading: event?.title ?? interface(.timeline), trailing: trailing,
      notice: state.notice ?? waits
    ).draw(on: &canvas, in: rect)
  }
}
