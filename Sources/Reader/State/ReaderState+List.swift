import Library
import Screen

extension ReaderState {
  mutating func performInList(_ command: Command) -> [Effect] {
    let height = listGeometry.rows.rows
    switch command {
    case .lineDown: list.move(by: 1)
    case .lineUp: list.move(by: -1)
    case .pageDown: list.move(by: max(1, height - 1))
    case .pageUp: list.move(by: -max(1, height - 1))
    case .halfPageDown: list.move(by: max(1, height / 2))
    case .halfPageUp: list.move(by: -max(1, height / 2))
    case .top: list.selectFirst()
    case .bottom: list.selectLast()
    case .open:
      guard let entry = list.selectedEntry else { return [] }
      return ask(for: entry.path, leaving: .list)
    case .jumpBack: return goBack()
    case .jumpForth: return goForth()
    case .index: return openIndex()
    case .toggleRead: return toggleRead()
    case .search:
      list.isFiltering = true
      return []
    case .cycleOrder, .cycleGrouping, .toggleDuplicates: arrangeList(command)
    case .back, .leave:
      // Where one article was asked for there is no list to go back to.
      if expectedPath != nil, list.listing != nil {
        expectNothing()
        return []
      }
      if command == .leave { clearListFilter() }
      return command == .back ? [.quit] : []
    default: break
    }
    list.clamp(height: height)
    return []
  }

  /// Asks for an article; the latest wish wins.
  /// - Parameters:
  ///   - goal: where to go in it; `nil` for its top.
  ///   - place: the place to come back to from there; `nil` where it is not left for good.
  mutating func ask(
    for path: String, at goal: Goal? = nil, leaving place: Place? = nil
  ) -> [Effect] {
    var jumps = jumps
    if let place { jumps.leave(place) }
    return ask(for: path, at: goal, with: jumps)
  }

  /// Asks for an article; once it is there, the jump list is `jumps`.
  mutating func ask(for path: String, at goal: Goal?, with jumps: JumpList) -> [Effect] {
    expectedPath = path
    encodingWish = nil
    self.goal = goal
    pendingJumps = jumps
    return [.openArticle(path: path)]
  }

  /// Forgets the article that was asked for: the reader has changed their mind.
  mutating func expectNothing() {
    expectedPath = nil
    encodingWish = nil
    goal = nil
    pendingJumps = nil
  }
}
