import MasarModel
import Screen

/// The search of the library.
extension ReaderState {
  /// Opens the search, with what was searched for last.
  mutating func openFinder() -> [Effect] {
    expectNothing()
    jumps.leave(place)
    shelf = nil
    finder = lastFinder.map(FinderState.init) ?? FinderState()
    clampFinder()
    return closeNames() + (finder?.input.text.isEmpty == false ? searchLibrary() : [])
  }

  mutating func closeFinder() {
    if let finder { lastFinder = finder.place }
    finder = nil
  }

  /// Takes a key while the search is open: a letter is never a command.
  mutating func pressInFinder(_ key: Key) -> [Effect] {
    if finder?.input.edit(key) == true {
      guard finder?.input.scalars.contains(where: { $0 != " " }) == true else {
        finder?.clear()
        return []
      }
      return searchLibrary()
    }
    switch key {
    // Backspace returns where there is nothing to take away.
    case .backspace: return finder?.input.text.isEmpty == true ? goBack() : []
    case .character, .control("u"), .control("w"): return []
    default: break
    }
    guard let command = Keymap.command(for: key, afterPrefix: false, on: .finder) else { return [] }
    let page = max(1, finderRows - 1)
    switch command {
    case .lineDown: finder?.move(by: 1)
    case .lineUp: finder?.move(by: -1)
    case .pageDown: finder?.move(by: page)
    case .pageUp: finder?.move(by: -page)
    case .top: finder?.select(last: false)
    case .bottom: finder?.select(last: true)
    case .open: return openHit()
    case .leave, .jumpBack: return goBack()
    case .jumpForth: return goForth()
    case .help: help = HelpState()
    case .redraw: return [.redraw]
    default: break
    }
    clampFinder()
    return requestPassages()
  }

  /// Asks for what is typed.
  mutating func searchLibrary() -> [Effect] {
    guard let text = finder?.input.text, text.contains(where: { $0 != " " }) else { return [] }
    return [.searchLibrary(query: text)]
  }

  /// Takes what was found; the answer to a query that is no longer asked for is dropped.
  mutating func take(
    _ result: Result<LibraryHits, QueryProblem>, of query: String
  ) -> [Effect] {
    guard finder?.input.text == query else { return [] }
    finder?.take(result, of: query)
    clampFinder()
    return requestPassages()
  }

  /// Opens the article that is selected at the words that answer.
  private mutating func openHit() -> [Effect] {
    guard let hit = finder?.selected else { return [] }
    return ask(for: hit.path, at: hit.passage.map { .sentence($0.range, of: nil) }, leaving: place)
  }

  /// Asks for the sentences of the hits in view.
  private mutating func requestPassages() -> [Effect] {
    guard let finder, let query = finder.answered, finder.isAnswered else { return [] }
    let top = finder.selection.top
    let paths = finder.hits.hits[min(top, finder.hits.hits.count)...].prefix(finderRows)
      .filter { $0.passage == nil }.map(\.path)
    return paths.isEmpty ? [] : [.findPassages(query: query, paths: paths)]
  }

  /// How many hits are in view: each takes two rows.
  var finderRows: Int { max(1, indexGeometry.rows.rows / FinderView.rowsOfHit) }

  mutating func clampFinder() {
    let rows = finderRows
    finder?.clamp(height: rows)
  }
}
