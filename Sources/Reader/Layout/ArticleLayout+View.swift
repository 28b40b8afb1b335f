import MasarModel
import Typesetting

extension ArticleLayout {
  /// The bytes that a window of so many rows shows, hidden lines between them included.
  func viewedRange(from top: Position, rows: Int) -> TextRange {
    let start = offset(at: top)
    let last = position(top, movedBy: max(1, rows) - 1)
    return TextRange(start, max(start, endOffset(at: last)))
  }

  /// The byte after the last one shown at a position.
  private func endOffset(at position: Position) -> Int {
    guard blocks.indices.contains(position.block) else { return 0 }
    guard case .text(let range) = blocks[position.block].content else {
      return blocks[position.block].offset
    }
    let lines = lines(of: position.block)
    return position.row < lines.count ? lines[position.row].range.end : range.end
  }

  /// Whether the byte at `offset` is shown somewhere.
  /// - Complexity: O(log *n*) in the number of blocks.
  func shows(_ offset: Int) -> Bool {
    guard let block = block(atOrBefore: offset), case .text(let range) = blocks[block].content
    else { return false }
    return range.contains(offset)
  }
}
