import MasarModel
import Typesetting

/// An article as rows of a given measure, laid out only where somebody looks.
///
/// Blocks are cut once; their lines are made on demand and kept for a while, so that the first
/// screen of a 50 MB file costs as much as that of a short one. It is a cache and nothing else: what
/// it returns depends only on what it was made from.
final class ArticleLayout {
  let article: Article
  let blocks: [Block]
  private(set) var typesetter: Typesetter
  private var cache: [Int: [VisualLine]] = [:]
  private static let cacheLimit = 256
  private let isRaw: Bool

  /// Cuts an article into blocks.
  /// - Parameter raw: whether every line of the file is shown, as it stands.
  init(article: Article, options: LayoutOptions, raw: Bool) {
    self.article = article
    isRaw = raw
    typesetter = Typesetter(options: options)
    blocks = raw ? Block.rawBlocks(of: article) : Block.blocks(of: article)
  }

  /// Lays out anew; the blocks stay.
  func setOptions(_ options: LayoutOptions) {
    guard options != typesetter.options else { return }
    typesetter = Typesetter(options: options)
    cache.removeAll(keepingCapacity: true)
  }

  /// The lines of a block's text.
  func lines(of block: Int) -> [VisualLine] {
    if let lines = cache[block] { return lines }
    if cache.count >= Self.cacheLimit { cache.removeAll(keepingCapacity: true) }
    let typesetter = typesetter(for: blocks[block].role)
    let lines: [VisualLine] =
      switch blocks[block].content {
      case .text(let range): typesetter.lines(of: article.text, range: range)
      case .heading(let string):
        typesetter.lines(of: UTF8Text(string), range: UTF8Text(string).range)
      case .metadata: []
      }
    cache[block] = lines
    return lines
  }

  /// Only running text is filled to the measure: a title of two lines has no edge to be flush with.
  /// The raw file is shown with the digits and the spaces that it has.
  private func typesetter(for role: LineRole) -> Typesetter {
    var options = typesetter.options
    options.justifies = options.justifies && !isRaw && [.body, .caption].contains(role)
    if isRaw { options.digits = .asWritten }
    return Typesetter(options: options)
  }

  /// The number of rows of a block: its lines, and the blank row after it.
  func rowCount(of block: Int) -> Int {
    let lines = blocks[block].content == .metadata ? 1 : lines(of: block).count
    return lines + (blocks[block].hasGap ? 1 : 0)
  }
}

extension ArticleLayout {
  /// A row of the article: the block and the row in it.
  struct Position: Hashable, Comparable {
    var block: Int
    var row: Int

    static let start = Position(block: 0, row: 0)

    static func < (a: Position, b: Position) -> Bool { (a.block, a.row) < (b.block, b.row) }
  }

  /// Whether there is such a row.
  func has(_ position: Position) -> Bool {
    blocks.indices.contains(position.block) && position.row < rowCount(of: position.block)
  }

  /// The position so many rows away, stopping at the ends.
  func position(_ position: Position, movedBy rows: Int) -> Position {
    guard !blocks.isEmpty else { return .start }
    var result = position
    var rest = rows
    while rest > 0 {
      let left = rowCount(of: result.block) - 1 - result.row
      if rest <= left { return Position(block: result.block, row: result.row + rest) }
      guard result.block + 1 < blocks.count else {
        return Position(block: result.block, row: max(0, rowCount(of: result.block) - 1))
      }
      rest -= left + 1
      result = Position(block: result.block + 1, row: 0)
    }
    while rest < 0 {
      if -rest <= result.row { return Position(block: result.block, row: result.row + rest) }
      guard result.block > 0 else { return .start }
      rest += result.row + 1
      result.block -= 1
      result.row = max(0, rowCount(of: result.block) - 1)
    }
    return result
  }

  /// The last row with content; the blank row after the last block does not count.
  var lastRow: Position {
    guard let last = blocks.indices.last else { return .start }
    return Position(
      block: last, row: max(0, rowCount(of: last) - 1 - (blocks[last].hasGap ? 1 : 0)))
  }

  /// The topmost position that still fills a window of so many rows, if the article is that long.
  func lastTop(height: Int) -> Position {
    position(lastRow, movedBy: -(max(1, height) - 1))
  }

  /// The first byte shown at a position, in the article's text.
  func offset(at position: Position) -> Int {
    guard blocks.indices.contains(position.block) else { return 0 }
    guard case .text(let range) = blocks[position.block].content else {
      return blocks[position.block].offset
    }
    let lines = lines(of: position.block)
    return position.row < lines.count ? lines[position.row].range.start : range.end
  }

  /// The last block that begins at or before `offset`; `nil` before the first.
  /// - Complexity: O(log *n*) in the number of blocks.
  func block(atOrBefore offset: Int) -> Int? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// The position that shows the byte at `offset`.
  /// - Complexity: O(log *n*) in the number of blocks, and the layout of one.
  func position(ofOffset offset: Int) -> Position {
    let block = block(atOrBefore: offset) ?? 0
    guard blocks.indices.contains(block), case .text(let range) = blocks[block].content else {
      return Position(block: block, row: 0)
    }
    if offset >= range.end, blocks[block].hasGap {
      return Position(block: block, row: lines(of: block).count)
    }
    let row = lines(of: block).lastIndex { $0.range.start <= offset } ?? 0
    return Position(block: block, row: row)
  }
}
