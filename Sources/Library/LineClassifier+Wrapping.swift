import MasarModel

/// How a file breaks its lines.
struct LineWrapping {
  /// Lines that a program has wrapped are hardly longer, in scalars.
  static let maximumWidth = 120
  /// A file whose longest line is shorter than this holds verses or a list.
  static let minimumWidth = 30
  /// How many lines are looked at to find out.
  private static let sample = 2_000

  /// The longest wrapped line in scalars.
  let width: Int

  /// Looks at the blocks of a file; `nil` where their lines are paragraphs of their own.
  ///
  /// A program breaks a line where the next word does not fit. So in a wrapped block every line but the
  /// last, with the first word of the next one, is longer than the longest line; lines that are
  /// paragraphs end in full stops, and fit that rule by chance only.
  /// - Parameter isMarkdown: there one block of two lines is evidence enough, as Markdown says that a
  ///   line end within a block is none.
  init?(
    _ buffer: UnsafeBufferPointer<UInt8>, lines: TextLines, firstContent: Int, isMarkdown: Bool
  ) {
    let end = min(lines.content.count, firstContent + Self.sample)
    let inner = (firstContent..<max(firstContent, end)).filter {
      $0 + 1 < end && lines.continuesBlock(at: $0 + 1)
    }
    let hasBlocks = (firstContent..<max(firstContent, end)).contains {
      $0 > firstContent && !lines.continuesBlock(at: $0)
    }
    guard inner.count >= (isMarkdown ? 1 : 3), hasBlocks || isMarkdown else { return nil }
    var width = 0
    var tooLong = 0
    for index in inner {
      let length = Self.length(lines.content[index].range, in: buffer)
      if length > Self.maximumWidth { tooLong += 1 } else { width = max(width, length) }
    }
    guard tooLong * 10 <= inner.count, width >= Self.minimumWidth else { return nil }
    self.width = width
    let wrapped = inner.filter { isFull($0, lines, buffer) }
    let sentences = wrapped.filter { Self.endsSentence(lines.content[$0].range, in: buffer) }
    guard wrapped.count * 10 >= inner.count * (isMarkdown ? 4 : 8),
      sentences.count * 2 < wrapped.count
    else { return nil }
  }

  /// Whether the first word of the next line would not have fitted into a line.
  func isFull(
    _ index: Int, _ lines: TextLines, _ buffer: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let line = lines.content[index].range
    let next = lines.content[index + 1].range
    guard line.count <= Self.maximumWidth * 4 else { return false }
    var end = next.lowerBound
    while end < next.upperBound, buffer[end] != 0x20 { end += 1 }
    let length = Self.length(line, in: buffer)
    return length <= Self.maximumWidth
      && length + 1 + Self.length(next.lowerBound..<end, in: buffer) > width
  }

  /// The number of scalars.
  private static func length(
    _ range: Range<Int>, in buffer: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard range.count <= maximumWidth * 4 else { return range.count / 2 }
    return range.reduce(0) { $0 + (buffer[$1] & 0xC0 == 0x80 ? 0 : 1) }
  }

  private static func endsSentence(
    _ range: Range<Int>, in buffer: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var start = max(range.lowerBound, range.upperBound - 12)
    while buffer[start] & 0xC0 == 0x80 { start -= 1 }
    let line = FoldedLine(buffer, range: start..<range.upperBound)
    return line.ending == .stop || line.ending == .question
  }
}

extension LineClassifier {
  /// Marks the lines of blocks that a program has wrapped; these are one paragraph each.
  mutating func markWrappedBlocks() {
    guard
      let wrapping = LineWrapping(
        buffer, lines: lines, firstContent: firstContent, isMarkdown: isMarkdown)
    else { return }
    var start = firstContent
    while start < lines.content.count {
      var end = start + 1
      while end < lines.content.count, lines.continuesBlock(at: end) { end += 1 }
      let inner = start..<(end - 1)
      let full = inner.filter { wrapping.isFull($0, lines, buffer) }.count
      if !inner.isEmpty, full * 10 >= inner.count * 6 {
        for index in start..<end { lines.content[index].isWrapped = true }
      }
      start = end
    }
  }
}
