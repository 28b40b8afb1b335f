import Analysis
import MasarModel
import Screen
import Typesetting

/// The card of an event: track, days, status and place, who takes part, who says so in which words, and
/// what they do not agree on.
struct EventCardView {
  let state: ReaderState
  let card: EventCardState

  /// The columns by which sentences are further in than the names of their articles.
  static let indent = 4
  private static let labelColumns = 12

  private var interface: Interface { state.interface }

  func draw(on canvas: inout Canvas) {
    let geometry = state.listGeometry
    drawHeader(on: &canvas, in: geometry.header)
    drawStatus(on: &canvas, in: geometry.status)
    guard let words = state.eventWords, let event = card.event, let account = card.account else {
      canvas.draw(
        interface(.building), in: state.cardArea.line(0), style: canvas.theme[.dimmed])
      return
    }
    for offset in 0..<geometry.rows.rows {
      let index = card.selection.top + offset
      guard card.rows.indices.contains(index) else { break }
      draw(
        card.rows[index], of: event, account, words, on: &canvas, in: state.cardArea.line(offset))
      if index == card.selection.row { canvas.select(geometry.rows.line(offset)) }
    }
  }

  private func drawHeader(on canvas: inout Canvas, in rect: Rect) {
    guard rect.rows > 0 else { return }
    canvas.fill(rect, style: canvas.theme[.bar])
    let facts = [card.event?.title, card.event?.days.map(interface.daysAndYear)]
    canvas.draw(facts.compactMap { $0 }, in: rect.inset(1), style: canvas.theme[.barStrong])
  }

  private func draw(
    _ row: EventCardState.Row, of event: Event, _ account: EventAccount, _ words: EventWords,
    on canvas: inout Canvas, in rect: Rect
  ) {
    let inner = canvas.split(rect, leading: rect.columns >= 40 ? 2 : 0).rest
    switch row {
    case .gap: break
    case .heading(let phrase):
      canvas.draw(interface(phrase), in: rect, style: canvas.theme[.heading])
    case .title(let line):
      let line = card.title[line]
      let style = canvas.theme[.title]
      canvas.draw(line, column: ArticleView.column(of: line, in: rect), row: rect.row) { _ in style
      }
    case .fact(let phrase): draw(phrase, of: event, words, on: &canvas, in: rect)
    case .participant(let index):
      let entity = card.participants[index]
      let role = ArticleView.role(of: .entity(entity.kind))
      let width = canvas.draw(entity.canonical, in: inner, style: canvas.theme[role])
      canvas.draw(
        entity.latin, in: canvas.split(inner, leading: width + 2).rest,
        style: canvas.theme[.dimmed])
    case .version(let number): draw(version: number, of: account, words, on: &canvas, in: rect)
    case .source(let number):
      draw(source: number, of: account, words, on: &canvas, in: inner)
    case .sentence(let source, let line):
      draw(
        card.sentences[source][line], of: account.sources[source], words, on: &canvas, in: rect)
    case .origin(let source):
      let text = words.origin(of: account.sources[source]) ?? ""
      let room = canvas.split(rect, leading: min(Self.indent, rect.columns / 4)).rest
      canvas.draw(text, in: room, style: canvas.theme[.time])
    case .point(let kind):
      let grade = card.points.first { $0.kind == kind }?.grade
      let pieces = [words.point(kind), grade.map(words.mark), words.agreement(on: kind, of: event)]
      canvas.draw(
        pieces.compactMap { $0 }, in: rect,
        style: canvas.theme[grade == nil ? .heading : .warning])
    case .side(let kind, let number):
      draw(side: number, of: kind, account, words, on: &canvas, in: inner)
    }
  }

  // MARK: What it is

  private func draw(
    _ phrase: Phrase, of event: Event, _ words: EventWords, on canvas: inout Canvas, in rect: Rect
  ) {
    let parts = canvas.split(rect, leading: min(Self.labelColumns, rect.columns / 3))
    let label = interface(phrase == .agreement ? .agreementLabel : phrase)
    canvas.draw(label, in: parts.leading, style: canvas.theme[.label])
    canvas.draw(
      values(of: phrase, event, words), in: canvas.split(parts.rest, leading: 1).rest,
      style: canvas.theme[.body])
  }

  private func values(of phrase: Phrase, _ event: Event, _ words: EventWords) -> [String] {
    switch phrase {
    case .eventTrack:
      let lane = words.index.lanes[words.index.lane(of: event)]
      return lane.track.map { ["[\($0.letter)] \($0.name)"] } ?? [interface(.withoutTrack)]
    case .eventDays:
      return [event.days.map(interface.daysAndYear) ?? interface(.undated), words.clock(of: event)]
        .compactMap { $0 }
    case .eventStatus: return [words.status(of: event) ?? interface(.happened)]
    case .eventPlace: return [event.place ?? ""]
    case .agreement: return [words.agreement(of: event) ?? ""]
    default: return []
    }
  }

  // MARK: Who says so

  private func draw(
    version number: Int, of account: EventAccount, _ words: EventWords, on canvas: inout Canvas,
    in rect: Rect
  ) {
    let version = account.versions[number]
    let mark = account.mark(of: number)
    let days = version.days.map(interface.daysAndYear)
    let other = version.value.map {
      words.quoted(version, of: account) ?? interface.words(forTimex: $0)
    }
    let says = days ?? other ?? interface(.noTimeSaid)
    let pieces = [
      says, interface(.sourceCount, String(version.sources.count)), mark.map(words.mark),
    ]
    let differs = mark.map { $0 != .fits } ?? false
    canvas.draw(
      pieces.compactMap { $0 }, in: rect, style: canvas.theme[differs ? .warning : .label])
  }

  private func draw(
    source number: Int, of account: EventAccount, _ words: EventWords, on canvas: inout Canvas,
    in rect: Rect
  ) {
    let source = account.sources[number]
    let article = words.index.articles[source.path]?.article
    let speaker = source.speaker.flatMap { words.index.entities[$0]?.canonical }
    let pieces = [
      source.path == words.path ? interface(.thisArticle) : words.newsroom(source),
      speaker.map { interface(.accordingTo, $0) },
      article.map { $0.published.date.map(interface.date) ?? interface(.unknownDate) },
      article?.title ?? source.path,
    ]
    canvas.draw(pieces.compactMap { $0 }, in: rect, style: canvas.theme[.body])
  }

  /// Draws a line of a sentence; the words that say when are marked.
  private func draw(
    _ line: VisualLine, of source: EventSource, _ words: EventWords, on canvas: inout Canvas,
    in rect: Rect
  ) {
    let room = rect.inset(Self.indent)
    let left = ArticleView.column(of: line, in: room)
    let style = canvas.theme[.body]
    canvas.draw(line, column: left, row: rect.row) { _ in style }
    let time = canvas.theme[.time]
    for range in ([words.timeRange(of: source)] + source.claims.map(\.range)).compactMap({ $0 }) {
      for columns in line.columns(of: range) {
        let cells = Rect(
          column: left + columns.lowerBound, row: rect.row, columns: columns.count, rows: 1)
        canvas.restyle(cells) { time.over($0) }
      }
    }
  }

  private func draw(
    side number: Int, of kind: DisagreementKind, _ account: EventAccount, _ words: EventWords,
    on canvas: inout Canvas, in rect: Rect
  ) {
    guard let side = card.points.first(where: { $0.kind == kind })?.sides[number] else { return }
    let all = words.names(of: account.sources)
    let names = side.sources.map { all[$0].text }
    let width = canvas.draw(
      words.value(side.value, of: kind) + ":", in: rect, style: canvas.theme[.label])
    var seen: Set<String> = []
    canvas.draw(
      names.filter { seen.insert($0).inserted },
      in: canvas.split(rect, leading: width + 1).rest, style: canvas.theme[.body])
  }

  private func drawStatus(on canvas: inout Canvas, in rect: Rect) {
    let waits = state.expectedPath != nil ? [interface(.loadingArticle)] : nil
    StatusBar(
      leading: card.event?.title ?? "", trailing: [interface(.pressHelp)],
      notice: state.notice ?? waits
    ).draw(on: &canvas, in: rect)
  }
}
