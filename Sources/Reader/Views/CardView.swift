import Analysis
import MasarModel
import Screen
import Typesetting

/// The card of an entity: who it is, with whom it is named, its events, and every mention in its sentence.
struct CardView {
  let state: ReaderState
  let card: CardState

  /// The columns of a number before a name, and of a date before a title.
  private static let countColumns = 4
  private static let dateColumns = 20

  private var interface: Interface { state.interface }

  func draw(on canvas: inout Canvas) {
    let geometry = state.listGeometry
    drawHeader(on: &canvas, in: geometry.header)
    let area = state.cardArea
    for offset in 0..<geometry.rows.rows {
      let index = card.selection.top + offset
      guard card.rows.indices.contains(index) else { break }
      draw(card.rows[index], on: &canvas, in: area.line(offset))
      if index == card.selection.row { canvas.select(geometry.rows.line(offset)) }
    }
    drawStatus(on: &canvas, in: geometry.status)
  }

  private func drawHeader(on canvas: inout Canvas, in rect: Rect) {
    guard rect.rows > 0 else { return }
    canvas.fill(rect, style: canvas.theme[.bar])
    var rest = rect.inset(1)
    if !card.isComplete, rest.columns >= 50 {
      let width = canvas.draw(
        interface(.cardBuilding), in: rest, at: .trailing, style: canvas.theme[.bar])
      rest = canvas.split(rest, trailing: width + 2).rest
    }
    let entity = card.entity
    let facts = [entity.canonical, interface.describe(entity.kind), entity.latin]
    canvas.draw(facts.filter { !$0.isEmpty }, in: rest, style: canvas.theme[.barStrong])
  }

  private func draw(_ row: CardState.Row, on canvas: inout Canvas, in rect: Rect) {
    let body = canvas.theme[.body]
    let inner = canvas.split(rect, leading: rect.columns >= 40 ? 2 : 0).rest
    switch row {
    case .gap: break
    case .note(let index):
      let line = card.fitted.note[index]
      canvas.draw(line, column: ArticleView.column(of: line, in: rect), row: rect.row) { _ in body }
    case .spellings(let index):
      let parts = canvas.split(rect, leading: card.fitted.labelColumns)
      if index == 0, parts.leading.columns > 0 {
        canvas.draw(interface(.cardSpellings), in: parts.leading, style: canvas.theme[.label])
      }
      canvas.draw(card.fitted.spellings[index], in: parts.rest, style: body)
    case .seen: canvas.draw(counts, in: rect, style: canvas.theme[.dimmed])
    case .heading(let phrase):
      canvas.draw(interface(phrase), in: rect, style: canvas.theme[.heading])
    case .nothing:
      canvas.draw(
        interface(card.isComplete ? .cardEmpty : .cardBuilding), in: rect,
        style: canvas.theme[.dimmed])
    case .companion(let index): draw(card.card.companions[index], on: &canvas, in: inner)
    case .event(let index): draw(card.card.events[index], on: &canvas, in: inner)
    case .group(let index): draw(card.card.groups[index], on: &canvas, in: rect)
    case .mention(let group, let index):
      draw(card.card.groups[group].contexts[index], on: &canvas, in: inner)
    }
  }

  /// First and last seen, and how often.
  private var counts: [String] {
    var parts: [String] = []
    if let seen = card.card.seen {
      parts.append(
        seen.first == seen.last
          ? interface(.cardSeenOnce, interface.date(seen.first))
          : interface(.cardSeen, interface.date(seen.first), interface.date(seen.last)))
    }
    parts.append(interface(.mentionCount, String(card.card.mentions)))
    parts.append(interface(.articleCount, String(card.card.groups.count)))
    return parts
  }

  private func draw(_ companion: EntityCard.Companion, on canvas: inout Canvas, in rect: Rect) {
    let parts = canvas.split(rect, leading: min(Self.countColumns, rect.columns / 3))
    canvas.draw(
      String(companion.count), in: parts.leading, at: canvas.right, style: canvas.theme[.label])
    let rest = canvas.split(parts.rest, leading: 2).rest
    let role = ArticleView.role(of: .entity(companion.entity.kind))
    let width = canvas.draw(companion.entity.canonical, in: rest, style: canvas.theme[role])
    canvas.draw(
      interface.describe(companion.entity.kind),
      in: canvas.split(rest, leading: width + 2).rest, style: canvas.theme[.dimmed])
  }

  private func draw(_ event: Event, on canvas: inout Canvas, in rect: Rect) {
    let date = event.days.map(interface.daysAndYear) ?? interface(.undated)
    let width = canvas.line(date, columns: rect.columns / 2).width
    let parts = canvas.split(rect, leading: min(max(width, Self.dateColumns), rect.columns / 2))
    let style = canvas.theme[event.status == .past ? .past : .planned]
    canvas.draw(date, in: parts.leading, style: style)
    canvas.draw(event.title, in: canvas.split(parts.rest, leading: 1).rest, style: style)
  }

  private func draw(_ group: EntityCard.Group, on canvas: inout Canvas, in rect: Rect) {
    var rest = rect
    if rect.columns >= 40 {
      let date = group.published.map(interface.date) ?? interface(.unknownDate)
      let facts = PartsLine.line(
        [group.source, date].compactMap { $0 }, direction: interface.direction,
        measure: rect.columns / 2)
      let parts = canvas.split(rest, trailing: facts.width)
      let style = canvas.theme[.dimmed]
      canvas.draw(facts, column: parts.trailing.column, row: rect.row) { _ in style }
      rest = canvas.split(parts.rest, trailing: 2).rest
    }
    canvas.draw(group.title, in: rest, style: canvas.theme[.heading])
  }

  private func draw(_ context: EntityCard.Context, on canvas: inout Canvas, in rect: Rect) {
    guard rect.columns > 0 else { return }
    let line = Snippet.line(
      of: context.sentence, around: context.name, measure: rect.columns,
      direction: interface.direction, marks: state.marks)
    let left = ArticleView.column(of: line, in: rect)
    let body = canvas.theme[.body]
    canvas.draw(line, column: left, row: rect.row) { _ in body }
    let name = canvas.theme[ArticleView.role(of: .entity(card.entity.kind))].over(body)
    for columns in line.columns(of: context.name) {
      let cells = Rect(
        column: left + columns.lowerBound, row: rect.row, columns: columns.count, rows: 1)
      canvas.restyle(cells) { _ in name }
    }
  }

  private func drawStatus(on canvas: inout Canvas, in rect: Rect) {
    if let prompt = card.prompt {
      let label = interface(prompt.purpose == .rename ? .renamePrompt : .aliasPrompt)
      return PromptBar(label: label, input: prompt.input, trailing: "")
        .draw(on: &canvas, in: state.promptRow)
    }
    let waits = state.expectedPath != nil ? [interface(.loadingArticle)] : nil
    StatusBar(
      leading: card.entity.canonical,
      trailing: [
        interface(.pressHelp),
        card.isComplete
          ? interface(.mentionCount, String(card.card.mentions)) : interface(.cardBuilding),
      ], notice: state.notice ?? waits
    ).draw(on: &canvas, in: rect)
  }
}
