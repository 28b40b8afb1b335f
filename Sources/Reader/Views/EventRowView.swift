import MasarModel
import Screen
import Typesetting

/// The parts that a row of events has in the panel and on the screen of the whole timeline alike:
/// lanes, date, the number of sources and the mark of a conflict.
struct EventRowView {
  let words: EventWords
  let lanes: LaneChoice
  /// The most lanes that are drawn.
  let maximumLanes: Int
  let dateColumns: Int

  private var interface: Interface { words.interface }
  private var index: TimelineIndex { words.index }
  private var drawnLanes: Range<Int> { 0..<min(maximumLanes, index.lanes.count) }

  /// The columns of the number of sources, and of the conflict mark behind it.
  private static let countColumns = 4

  /// Draws what stands above the lanes; what is not chosen is faint.
  func drawLetters(on canvas: inout Canvas, in rect: Rect) {
    var rest = rect
    for lane in drawnLanes {
      let parts = canvas.split(rest, leading: 1)
      canvas.draw(
        index.lanes[lane].letter, in: parts.leading,
        style: canvas.theme[lanes.shows(lane) ? .label : .dimmed])
      rest = parts.rest
    }
  }

  /// Draws a year, or the words before the undated events, across the row.
  func drawSeparator(_ text: String, on canvas: inout Canvas, in rect: Rect) {
    canvas.fill(rect, with: "─", style: canvas.theme[.frame])
    let width = min(canvas.line(text, columns: rect.columns).width + 2, rect.columns)
    let middle = Rect(
      column: rect.column + (rect.columns - width) / 2, row: rect.row, columns: width, rows: 1)
    canvas.fill(middle, style: .plain)
    canvas.draw(text, in: middle, at: .center, style: canvas.theme[.dimmed])
  }

  /// Draws the day of the article that is being read.
  func drawThisArticle(_ date: CalendarDate, on canvas: inout Canvas, in rect: Rect) {
    let rest = drawLanes(on: &canvas, in: rect) { _ in "+" }
    let parts = canvas.split(rest, leading: dateColumns)
    canvas.draw(interface.dayAndMonth(date), in: parts.leading, style: canvas.theme[.current])
    canvas.draw(
      "» " + interface(.thisArticle), in: canvas.split(parts.rest, leading: 1).rest,
      style: canvas.theme[.current])
  }

  /// Draws an event but for its title.
  /// - Returns: the room that is left between the date and the number of sources.
  func draw(
    _ event: Event, isSelected: Bool, on canvas: inout Canvas, in rect: Rect
  ) -> Rect {
    let style = Self.style(of: event, canvas.theme)
    let own = index.lane(of: event)
    let rest = drawLanes(on: &canvas, in: rect) { lane in
      lane == own ? Self.mark(of: event, isSelected: isSelected) : "│"
    }
    // Without a date the title may have its room, where that is what there is little of.
    let days = event.days.map(interface.days) ?? ""
    let isNarrow = dateColumns < 12
    // Half of a date would be another one: a long one takes room from the title.
    let width = max(
      days.isEmpty && isNarrow ? 0 : dateColumns, canvas.line(days, columns: rest.columns).width)
    let date = canvas.split(rest, leading: width)
    canvas.draw(days, in: date.leading, style: style)
    // The conflict mark has the outermost column, the number of sources those before it.
    let mark = canvas.split(canvas.split(date.rest, leading: 1).rest, trailing: 1)
    if !event.disagreements.isEmpty {
      canvas.draw("!", in: mark.trailing, style: canvas.theme[.conflict])
    }
    let sources = words.sourceCount(of: event)
    // Half of a number would be another one, too.
    let count = canvas.split(mark.rest, trailing: max(Self.countColumns, sources.utf8.count + 1))
    canvas.draw(
      sources, in: canvas.split(count.trailing, leading: 1).rest,
      at: .trailing, style: canvas.theme[.dimmed])
    return drawClock(of: event, on: &canvas, in: count.rest)
  }

  /// Draws the time of the day behind the date, with its zone or without, as far as the title leaves room.
  /// - Returns: the room of the title.
  private func drawClock(of event: Event, on canvas: inout Canvas, in rect: Rect) -> Rect {
    guard let clock = event.clock else { return rect }
    let title = canvas.line(event.title, columns: rect.columns).width
    for text in [words.clock(of: event) ?? clock.time, clock.time] {
      let width = canvas.line(text, columns: rect.columns).width
      guard width + 1 + title <= rect.columns else { continue }
      let parts = canvas.split(rect, leading: width)
      canvas.draw(text, in: parts.leading, style: canvas.theme[.dimmed])
      return canvas.split(parts.rest, leading: 1).rest
    }
    return rect
  }

  static func style(of event: Event, _ theme: Theme) -> Style {
    theme[event.status == .past ? .past : .planned]
  }

  /// What stands in an event's lane: `@` selected, `~` open-ended, `*` past, `o` planned, `x` called
  /// off or denied.
  private static func mark(of event: Event, isSelected: Bool) -> Unicode.Scalar {
    if isSelected { return "@" }
    switch event.status {
    case .cancelled, .denied: return "x"
    case .past: return event.isOpenEnded ? "~" : "*"
    case .planned: return event.isOpenEnded ? "~" : "o"
    }
  }

  /// Draws a mark in each lane.
  /// - Returns: what is left of the row.
  private func drawLanes(
    on canvas: inout Canvas, in rect: Rect, mark: (Int) -> Unicode.Scalar
  ) -> Rect {
    var rest = rect
    for lane in drawnLanes {
      let parts = canvas.split(rest, leading: 1)
      let scalar = mark(lane)
      canvas.fill(
        parts.leading, with: scalar, style: canvas.theme[scalar == "│" ? .frame : .current])
      rest = parts.rest
    }
    return canvas.split(rest, leading: 1).rest
  }
}
