import MasarModel
import Screen

/// Bookmarks and history.
extension ReaderState {
  // MARK: The screen

  /// Opens bookmarks and history.
  mutating func openShelf() -> [Effect] {
    expectNothing()
    jumps.leave(place)
    closeFinder()
    return show(ShelfState()) + closeNames()
  }

  /// Shows bookmarks and history, and asks for what is kept of them by now.
  mutating func show(_ state: ShelfState) -> [Effect] {
    shelf = state
    shelf?.fill(from: reading)
    clampShelf()
    return [.loadReading]
  }

  mutating func pressInShelf(_ key: Key) -> [Effect] {
    guard let command = Keymap.command(for: key, afterPrefix: false, on: .shelf) else {
      return []
    }
    let page = max(1, listGeometry.rows.rows - 1)
    switch command {
    case .lineDown: shelf?.move(by: 1)
    case .lineUp: shelf?.move(by: -1)
    case .pageDown: shelf?.move(by: page)
    case .pageUp: shelf?.move(by: -page)
    case .halfPageDown: shelf?.move(by: max(1, page / 2))
    case .halfPageUp: shelf?.move(by: -max(1, page / 2))
    case .top: shelf?.select(last: false)
    case .bottom: shelf?.select(last: true)
    case .nextPart, .previousPart: shelf?.changePart()
    case .open: return openFromShelf()
    case .deleteBookmark: return deleteBookmark()
    case .editNote:
      if let bookmark = shelf?.selectedBookmark {
        notePrompt = NotePrompt(bookmark: bookmark, input: LineInput(bookmark.note))
      }
    case .back, .leave, .jumpBack, .shelf: return goBack()
    case .jumpForth: return goForth()
    case .searchLibrary: return openFinder()
    case .help: help = HelpState()
    case .redraw: return [.redraw]
    default: break
    }
    clampShelf()
    return []
  }

  /// Keeps the selection in view.
  mutating func clampShelf() {
    let height = listGeometry.rows.rows
    shelf?.clamp(height: height)
  }

  private mutating func openFromShelf() -> [Effect] {
    if let bookmark = shelf?.selectedBookmark {
      return ask(for: bookmark.path, at: .kept(bookmark.place), leaving: place)
    }
    guard let visit = shelf?.selectedVisit else { return [] }
    return ask(for: visit.path, leaving: place)
  }

  private mutating func deleteBookmark() -> [Effect] {
    guard let bookmark = shelf?.selectedBookmark else { return [] }
    reading.bookmarks.removeAll { $0.id == bookmark.id }
    shelf?.fill(from: reading)
    clampShelf()
    notice = [interface(.bookmarkDeleted)]
    return [.keep(.unbookmarked(bookmark.id))]
  }

  // MARK: Notes

  /// Begins a bookmark at the name or hit that is marked in view, else at the first row.
  mutating func openNotePrompt() {
    guard let state = article else { return }
    let view = viewedRange
    let marks = [state.focus?.range, state.search?.currentRange].compactMap { $0 }
    let offset =
      marks.first { $0.overlaps(view) }?.start ?? state.layout.offset(at: state.top)
    let bookmark = Bookmark(
      path: state.path, title: state.article.title,
      place: ReadingPlace(offset: offset, in: state.article.text))
    notePrompt = NotePrompt(bookmark: bookmark, input: LineInput())
  }

  /// Takes a key while a note is being written: none of them is a command.
  mutating func pressInNotePrompt(_ key: Key) -> [Effect] {
    switch key {
    case .escape: notePrompt = nil
    case .enter: return acceptNote()
    case .control("l"): return [.redraw]
    default: _ = notePrompt?.input.edit(key)
    }
    return []
  }

  private mutating func acceptNote() -> [Effect] {
    guard let prompt = notePrompt else { return [] }
    notePrompt = nil
    var bookmark = prompt.bookmark
    bookmark.note = prompt.input.text
    guard bookmark.id != 0 else { return [.keep(.bookmarked(bookmark))] }
    if let index = reading.bookmarks.firstIndex(where: { $0.id == bookmark.id }) {
      reading.bookmarks[index] = bookmark
      shelf?.fill(from: reading)
    }
    return [.keep(.annotated(bookmark.id, note: bookmark.note))]
  }
}
