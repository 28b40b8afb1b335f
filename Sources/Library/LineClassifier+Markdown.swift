import MasarModel

extension LineClassifier {
  /// Reads the marks of headings, list items and quotes.
  ///
  /// Headings are `#` to `######` with a blank after them, or a line with `===` or `---` under it
  /// (CommonMark 0.31, 4.2 and 4.3). A heading's range loses its marks, a quote's its `>`.
  mutating func readMarkdown() {
    for index in firstContent..<lines.content.count {
      guard lines.content[index].role == .body else { continue }
      let range = lines.content[index].range
      switch buffer[range.lowerBound] {
      case UInt8(ascii: "#"): readHeading(at: index, range)
      case UInt8(ascii: ">"):
        lines.content[index].startsItem = true
        lines.content[index].isWrapped = false
        let inner = WhiteSpace.trimmed((range.lowerBound + 1)..<range.upperBound, in: buffer)
        if !inner.isEmpty { lines.content[index].start = UInt32(inner.lowerBound) }
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
        if range.count > 1, buffer[range.lowerBound + 1] == 0x20 {
          lines.content[index].startsItem = true
        } else if buffer[range.lowerBound] == UInt8(ascii: "-") {
          readUnderline(at: index, level: 2)
        }
      case UInt8(ascii: "="): readUnderline(at: index, level: 1)
      default: break
      }
    }
  }

  private mutating func readHeading(at index: Int, _ range: Range<Int>) {
    let level = range.prefix(7).prefix { buffer[$0] == UInt8(ascii: "#") }.count
    let start = range.lowerBound + level
    guard level <= 6, start < range.upperBound,
      WhiteSpace.length(in: buffer, at: start, end: range.upperBound) > 0
    else { return }
    var text = WhiteSpace.trimmed(start..<range.upperBound, in: buffer)
    // A closing row of marks belongs to the heading's marks if a blank stands before it.
    var end = text.upperBound
    while end > text.lowerBound, buffer[end - 1] == UInt8(ascii: "#") { end -= 1 }
    if end > text.lowerBound, end < text.upperBound, buffer[end - 1] == 0x20 {
      text = WhiteSpace.trimmed(text.lowerBound..<end, in: buffer)
    }
    guard !text.isEmpty, end > text.lowerBound else { return }
    lines.content[index].start = UInt32(text.lowerBound)
    lines.content[index].end = UInt32(text.upperBound)
    lines.content[index].role = .heading
    lines.content[index].level = UInt8(level)
    lines.content[index].isWrapped = false
  }

  /// Makes the line above a row of `=` or `-` a heading; the row becomes part of it.
  private mutating func readUnderline(at index: Int, level: UInt8) {
    let range = lines.content[index].range
    let mark = buffer[range.lowerBound]
    guard range.count >= 3, range.allSatisfy({ buffer[$0] == mark }), index > firstContent,
      lines.continuesBlock(at: index), lines.content[index - 1].role == .body,
      !lines.content[index - 1].startsItem,
      index - 1 == firstContent || !lines.continuesBlock(at: index - 1)
    else { return }
    lines.content[index - 1].role = .heading
    lines.content[index - 1].level = level
    lines.content[index - 1].last = lines.content[index].last
    lines.content[index - 1].isWrapped = false
    lines.content[index].role = .blank
  }
}
