import MasarModel

/// The open bookmarks and history: what is shown of them, and where the reader is.
struct ShelfState {
  /// The two parts.
  enum Part: Hashable, CaseIterable { case bookmarks, history }

  private(set) var part = Part.bookmarks
  private(set) var bookmarks: [Bookmark] = []
  private(set) var visits: [Visit] = []
  private(set) var selection = RowSelection(row: 0)

  init() {}

  /// The screen as it was left.
  init(_ place: ShelfPlace) {
    part = place.part
    selection = place.selection
  }

  var place: ShelfPlace { ShelfPlace(part: part, selection: selection) }

  /// Shows what is kept; the selection stays on its bookmark or article.
  mutating func fill(from overview: ReadingOverview) {
    let (bookmark, visit) = (selectedBookmark?.id, selectedVisit?.path)
    bookmarks = overview.bookmarks
    visits = overview.history
    let row =
      part == .bookmarks
      ? bookmark.flatMap { id in bookmarks.firstIndex { $0.id == id } }
      : visit.flatMap { path in visits.firstIndex { $0.path == path } }
    selection.select(count == 0 ? nil : min(row ?? selection.row ?? 0, count - 1))
  }

  /// The number of rows.
  var count: Int { part == .bookmarks ? bookmarks.count : visits.count }

  var selectedBookmark: Bookmark? {
    guard part == .bookmarks, let row = selection.row else { return nil }
    return bookmarks.indices.contains(row) ? bookmarks[row] : nil
  }

  var selectedVisit: Visit? {
    guard part == .history, let row = selection.row else { return nil }
    return visits.indices.contains(row) ? visits[row] : nil
  }

  /// Shows the other part, from its top.
  mutating func changePart() {
    part = part == .bookmarks ? .history : .bookmarks
    selection = RowSelection(row: count == 0 ? nil : 0)
  }

  mutating func move(by steps: Int) { selection.move(by: steps, over: Array(0..<count)) }

  mutating func select(last: Bool) { selection.select(count == 0 ? nil : last ? count - 1 : 0) }

  mutating func clamp(height: Int) { selection.clamp(first: 0, count: count, height: height) }
}

/// The note on a bookmark, while it is being written.
struct NotePrompt {
  /// The bookmark; its number is 0 where it is a new one.
  let bookmark: Bookmark
  var input: LineInput
}
