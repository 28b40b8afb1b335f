import Analysis
import MasarModel
import Screen

extension ReaderState {
  /// Opens the index of entities.
  mutating func openIndex() -> [Effect] {
    expectNothing()
    jumps.leave(place)
    card = nil
    return show(IndexState())
  }

  /// Shows an index, and asks for the names it is to hold.
  mutating func show(_ state: IndexState) -> [Effect] {
    index = state
    fillIndex(keeping: true)
    return requestIndex()
  }

  /// Looks for what is typed among the names of all articles, or among those known so far.
  private mutating func fillIndex(keeping: Bool) {
    let known = entityIndex ?? provisionalIndex
    index?.fill(from: known, keeping: keeping)
    clampNames()
  }

  /// Takes a key while the index is open: a letter is never a command.
  mutating func pressInIndex(_ key: Key) -> [Effect] {
    if index?.input.edit(key) == true {
      fillIndex(keeping: false)
      return []
    }
    switch key {
    case .character, .backspace, .control("u"), .control("w"): return []
    default: break
    }
    guard let command = Keymap.command(for: key, afterPrefix: false, on: .index) else { return [] }
    let page = max(1, indexGeometry.rows.rows - 1)
    switch command {
    case .nextKind, .previousKind:
      index?.cycleKind(by: command == .nextKind ? 1 : -1)
      fillIndex(keeping: false)
    case .lineDown: index?.move(by: 1)
    case .lineUp: index?.move(by: -1)
    case .pageDown: index?.move(by: page)
    case .pageUp: index?.move(by: -page)
    case .top: index?.select(last: false)
    case .bottom: index?.select(last: true)
    case .open: return chooseInIndex()
    case .leave, .jumpBack: return leaveIndex()
    case .jumpForth: return index?.purpose == .browsing ? goForth() : []
    case .help: help = HelpState()
    case .redraw: return [.redraw]
    default: break
    }
    clampNames()
    return []
  }

  /// Opens the card of the chosen entity, or merges the one of the card into it.
  private mutating func chooseInIndex() -> [Effect] {
    guard let state = index, let chosen = state.selected?.entity else { return [] }
    switch state.purpose {
    case .browsing: return openCard(of: chosen)
    case .merging(let entity):
      index = nil
      return showCard(of: chosen, at: nil)
        + [.editEntity(.merge(entity.id, into: chosen.id))]
    }
  }

  private mutating func leaveIndex() -> [Effect] {
    if case .merging = index?.purpose {
      index = nil
      return []
    }
    return goBack()
  }
}
