import MasarModel
import Screen
import Typesetting

/// Bookmarks with their notes and the words they stand at; or the articles that were opened last.
struct ShelfView {
  let state: ReaderState
  let shelf: ShelfState

  private var interface: Interface { state.interface }

  func draw(on canvas: inout Canvas) {
    let geometry = state.listGeometry
    drawHeader(on: &canvas, in: geometry.header)
    if shelf.count == 0 {
      canvas.draw(
        interface(shelf.part == .bookmarks ? .noBookmarks : .noHistory),
        in: geometry.rows.inset(2).line(0), style: canvas.theme[.dimmed])
    }
    for offset in 0..<geometry.rows.rows {
      let row = shelf.selection.top + offset
      guard row < shelf.count else { break }
      let rect = geometry.rows.line(offset)
      let inner = rect.inset(rect.columns >= 20 ? 2 : 0)
      switch shelf.part {
      case .bookmarks: draw(shelf.bookmarks[row], on: &canvas, in: inner)
      case .history: draw(shelf.visits[row], on: &canvas, in: inner)
      }
      if row == shelf.selection.row { canvas.select(rect) }
    }
    drawStatus(on: &canvas, in: geometry.status)
  }

  private func drawHeader(on canvas: inout Canvas, in rect: Rect) {
    guard rect.rows > 0 else { return }
    canvas.fill(rect, style: canvas.theme[.bar])
    var rest = rect.inset(1)
    for part in ShelfState.Part.allCases {
      let style = canvas.theme[part == shelf.part ? .barStrong : .bar]
      let width = canvas.draw(
        interface(part == .bookmarks ? .bookmarks : .history), in: rest, style: style)
      rest = canvas.split(rest, leading: width + 3).rest
    }
  }

  /// A bookmark: its note, or else the words that it stands at; and the article's title.
  private func draw(_ bookmark: Bookmark, on canvas: inout Canvas, in rect: Rect) {
    let parts = canvas.split(rect, trailing: rect.columns >= 60 ? rect.columns * 2 / 5 : 0)
    let words = bookmark.place.context.split(whereSeparator: \.isNewline).first.map(String.init)
    canvas.draw(
      bookmark.note.isEmpty ? words ?? "" : bookmark.note,
      in: canvas.split(parts.rest, trailing: min(2, parts.trailing.columns)).rest,
      style: canvas.theme[bookmark.note.isEmpty ? .body : .label])
    canvas.draw(bookmark.title, in: parts.trailing, style: canvas.theme[.dimmed])
  }

  private func draw(_ visit: Visit, on canvas: inout Canvas, in rect: Rect) {
    let parts = canvas.split(rect, trailing: rect.columns >= 45 ? 18 : 0)
    let day = CalendarDate(dayNumber: visit.opened / 86_400)
    canvas.draw(
      interface.date(day), in: parts.trailing, at: .trailing, style: canvas.theme[.dimmed])
    canvas.draw(
      visit.title, in: canvas.split(parts.rest, trailing: min(2, parts.trailing.columns)).rest,
      style: canvas.theme[.body])
  }

  private func drawStatus(on canvas: inout Canvas, in rect: Rect) {
    if let prompt = state.notePrompt { return prompt.draw(state, on: &canvas) }
    let path = shelf.selectedBookmark?.path ?? shelf.selectedVisit?.path ?? ""
    let waits = state.expectedPath != nil ? [interface(.loadingArticle)] : nil
    let count = String(shelf.count)
    StatusBar(
      leading: path,
      trailing: [
        interface(.pressHelp),
        interface(shelf.part == .bookmarks ? .bookmarkCount : .visitCount, count),
      ], notice: state.notice ?? waits
    ).draw(on: &canvas, in: rect)
  }
}

extension NotePrompt {
  /// Draws the line in which the note is written.
  func draw(_ state: ReaderState, on canvas: inout Canvas) {
    PromptBar(label: state.interface(.notePrompt), input: input, trailing: bookmark.title)
      .draw(on: &canvas, in: state.promptRow)
  }
}
