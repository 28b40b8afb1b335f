import MasarModel

/// A line that shows something, and what became known about it.
///
/// Files of 50 MB have hundreds of thousands of these, so offsets and numbers are 32 bits wide;
/// ``ArticleParser/maximumBytes`` keeps them in range.
struct TextLine {
  /// The offset of the first byte that is no white space.
  var start: UInt32
  /// The offset after the last byte that is no white space.
  var end: UInt32
  /// The line's number, from 1.
  var first: UInt32
  /// The last line's number; differs from `first` only past ``TextLines/maximumCount``.
  var last: UInt32
  /// What the line is; body until something else is found out.
  var role: LineRole = .body
  /// A heading's level.
  var level: UInt8 = 0
  /// Whether the reader sees it.
  var isShown = true
  /// Whether it is one of the lines of a hard-wrapped paragraph.
  var isWrapped = false
  /// Whether it begins with Markdown's mark of a list item or a quote.
  var startsItem = false

  /// The line's bytes.
  var range: Range<Int> { Int(start)..<Int(end) }
}

/// The lines of a text that show something.
struct TextLines {
  /// From here on neighbouring lines are taken together, so that a file of nothing but short lines does
  /// not need many times its size in memory. No article is that long.
  static let maximumCount = 500_000
  /// How large a line may grow by that, in bytes.
  private static let mergedBytes = 16_384

  /// The lines in order, without blank ones.
  var content: [TextLine] = []
  /// The number of all lines. A line end at the very end of the text begins no further line.
  private(set) var count = 0

  /// Splits well-formed UTF-8 into lines.
  /// - Complexity: O(*n*).
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var ends = LineEnds(bytes)
    var offset = 0
    while offset < bytes.count {
      let end = ends.next(after: offset)
      count += 1
      append(offset..<end.lowerBound, in: bytes)
      offset = end.upperBound
    }
  }

  private mutating func append(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    let trimmed = WhiteSpace.trimmed(range, in: bytes)
    guard !trimmed.isEmpty, !WhiteSpace.isBlank(trimmed, in: bytes) else { return }
    let number = UInt32(count)
    if content.count >= Self.maximumCount, let last = content.last,
      trimmed.upperBound - Int(last.start) <= Self.mergedBytes
    {
      content[content.count - 1].end = UInt32(trimmed.upperBound)
      content[content.count - 1].last = number
      return
    }
    content.append(
      TextLine(
        start: UInt32(trimmed.lowerBound), end: UInt32(trimmed.upperBound), first: number,
        last: number))
  }

  /// Whether no blank line stands between a line and the one before it.
  /// - Parameter index: 1 and up, an index of ``content``.
  func continuesBlock(at index: Int) -> Bool {
    content[index].first == content[index - 1].last + 1
  }
}
