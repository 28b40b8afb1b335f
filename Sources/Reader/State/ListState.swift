import Library
import MasarModel

/// The list of articles: its rows and where the reader is in it.
struct ListState {
  /// A row of the list.
  enum Row: Hashable {
    case heading(group: Int)
    case day(CalendarDate?)
    /// An article of the listing, and its number among all of them.
    case entry(group: Int, entry: Int, item: Int)
    case gap
    case findingsHeading
    case finding(Int)
  }

  /// What was listed; `nil` until it is there.
  private(set) var listing: Listing?
  private(set) var rows: [Row] = []
  /// The selected row; always one that can be opened, if there is one.
  private(set) var selection: Int? {
    didSet { if let path = selectedEntry?.path { selectedPath = path } }
  }
  /// The article that was selected last, also while it is not shown.
  private var selectedPath: String?
  private(set) var top = 0

  /// The number of articles that are shown, and of those that there are.
  private(set) var shownCount = 0
  private(set) var count = 0
  var arrangement = ListArrangement()
  /// Whether the filter is being typed.
  var isFiltering = false
  private var contents = ListContents()

  /// Takes a listing; the selection stays on its article, and that in its row of the screen. Where the
  /// article has gone, what has come up in its place is selected.
  mutating func take(_ listing: Listing, isRead: (String) -> Bool) {
    let (row, path, top) = (selection, selectedPath, self.top)
    self.listing = listing
    contents = ListContents(listing)
    count = listing.total ?? contents.items.count
    arrange(isRead: isRead)
    guard let row, let path, selectedPath != path, !rows.isEmpty else { return }
    selection =
      rows[min(row, rows.count - 1)...].firstIndex(where: isEntry) ?? rows.lastIndex(where: isEntry)
    self.top = top
  }

  /// Puts the articles in order; the selection stays on its article.
  mutating func arrange(isRead: (String) -> Bool) {
    guard let listing else { return }
    let selected = selectedPath
    let offset = (selection ?? 0) - top
    rows = []
    shownCount = 0
    for items in contents.arranged(arrangement, of: listing, isRead: isRead) {
      guard let first = items.first else { continue }
      shownCount += items.count
      switch arrangement.grouping {
      case .folder: appendHeading(.heading(group: contents.items[first].group))
      case .day:
        appendHeading(.day(contents.entry(first, of: listing).published.date))
      case .none: break
      }
      for item in items {
        rows.append(
          .entry(group: contents.items[item].group, entry: contents.items[item].entry, item: item))
      }
    }
    if !listing.findings.isEmpty, arrangement.filter.scalars.isEmpty {
      appendHeading(.findingsHeading)
      rows += listing.findings.indices.map { .finding($0) }
    }
    selection = rows.firstIndex { isEntry($0) }
    if let selected, select(path: selected), let selection { top = max(0, selection - offset) }
  }

  private mutating func appendHeading(_ row: Row) {
    if !rows.isEmpty { rows.append(.gap) }
    rows.append(row)
  }

  /// How many articles have the text of the one in a row, itself included.
  func copies(at row: Int) -> Int {
    guard rows.indices.contains(row), case .entry(_, _, let item) = rows[row] else { return 1 }
    return contents.copies[item]
  }

  /// Shows another publication date of an article.
  mutating func setPublished(_ publication: Publication, of path: String) {
    for group in listing?.groups.indices ?? 0..<0 {
      guard
        let entry = listing?.groups[group].entries.firstIndex(where: { $0.path == path })
      else { continue }
      listing?.groups[group].entries[entry].published = publication
    }
  }

  /// The selected article.
  var selectedEntry: ArticleEntry? { selection.flatMap { entry(at: $0) } }

  /// The paths of the articles in the order of the list.
  var paths: [String] { rows.indices.compactMap { entry(at: $0)?.path } }

  func entry(at row: Int) -> ArticleEntry? {
    guard rows.indices.contains(row), case .entry(let group, let entry, _) = rows[row] else {
      return nil
    }
    return listing?.groups[group].entries[entry]
  }

  /// The dossier of an article.
  func dossier(ofPath path: String) -> Dossier? {
    listing?.groups.first { $0.entries.contains { $0.path == path } }?.dossier
  }

  /// Selects the article with this path, if it is listed.
  /// - Returns: whether it is.
  @discardableResult
  mutating func select(path: String) -> Bool {
    guard let row = rows.indices.first(where: { entry(at: $0)?.path == path }) else { return false }
    selection = row
    return true
  }

  /// Moves the selection over so many articles.
  mutating func move(by steps: Int) {
    guard let selection else {
      top += steps
      return
    }
    var row = selection
    var rest = abs(steps)
    let direction = steps < 0 ? -1 : 1
    while rest > 0 {
      var next = row + direction
      while rows.indices.contains(next), !isEntry(rows[next]) { next += direction }
      guard rows.indices.contains(next) else {
        // Nothing more to select: let what follows, such as findings, come into view.
        if direction > 0 { top += 1 }
        break
      }
      row = next
      rest -= 1
    }
    self.selection = row
  }

  mutating func selectFirst() {
    top = 0
    selection = rows.firstIndex(where: isEntry)
  }

  mutating func selectLast() {
    top = rows.count
    selection = rows.lastIndex(where: isEntry)
  }

  /// Scrolls so that the selection is in view, with its heading where possible.
  mutating func clamp(height: Int) {
    let height = max(1, height)
    if let selection {
      let isFirst = selection == rows.firstIndex(where: isEntry)
      let isLast = selection == rows.lastIndex(where: isEntry)
      if isFirst, top > 0, selection < height { top = min(top, 0) }
      if selection < top { top = selection }
      if selection >= top + height, !(isLast && top >= selection) { top = selection - height + 1 }
    }
    top = max(0, min(top, rows.count - height))
    if let selection, selection < top { top = selection }
  }

  private func isEntry(_ row: Row) -> Bool {
    if case .entry = row { return true }
    return false
  }
}
