import Library
import MasarModel

/// The list of articles: its rows and where the reader is in it.
struct ListState {
  /// A row of the list.
  enum Row: Hashable {
    case heading(group: Int)
    case entry(group: Int, entry: Int)
    case gap
    case findingsHeading
    case finding(Int)
  }

  /// What was listed; `nil` until it is there.
  private(set) var listing: Listing?
  private(set) var rows: [Row] = []
  /// The selected row; always one that can be opened, if there is one.
  private(set) var selection: Int?
  private(set) var top = 0

  /// Takes a listing; the selection stays on its article.
  mutating func take(_ listing: Listing) {
    let selected = selectedEntry?.path
    self.listing = listing
    rows = []
    for (index, group) in listing.groups.enumerated() where !group.entries.isEmpty {
      if !rows.isEmpty { rows.append(.gap) }
      rows.append(.heading(group: index))
      rows += group.entries.indices.map { .entry(group: index, entry: $0) }
    }
    if !listing.findings.isEmpty {
      if !rows.isEmpty { rows.append(.gap) }
      rows.append(.findingsHeading)
      rows += listing.findings.indices.map { .finding($0) }
    }
    selection = rows.firstIndex { isEntry($0) }
    if let selected { select(path: selected) }
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

  /// The articles in the order of the list.
  var entries: [ArticleEntry] { listing?.groups.flatMap(\.entries) ?? [] }

  func entry(at row: Int) -> ArticleEntry? {
    guard rows.indices.contains(row), case .entry(let group, let entry) = rows[row] else {
      return nil
    }
    return listing?.groups[group].entries[entry]
  }

  /// The dossier of an article.
  func dossier(ofPath path: String) -> Dossier? {
    listing?.groups.first { $0.entries.contains { $0.path == path } }?.dossier
  }

  /// Selects the article with this path, if it is listed.
  mutating func select(path: String) {
    if let row = rows.indices.first(where: { entry(at: $0)?.path == path }) { selection = row }
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
