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
      return ask(for: entry.path)
    case .back, .leave:
      if expectedPath != nil {
        // The reader has changed their mind while the article was being read.
        expectedPath = nil
        return []
      }
      return command == .back ? [.quit] : []
    default: break
    }
    list.clamp(height: height)
    return []
  }

  /// Asks for an article; the latest wish wins.
  /// - Parameter offset: the byte to show once it is there; `nil` for its top.
  mutating func ask(for path: String, at offset: Int? = nil) -> [Effect] {
    expectedPath = path
    pendingOffset = offset
    return [.openArticle(path: path)]
  }
}
