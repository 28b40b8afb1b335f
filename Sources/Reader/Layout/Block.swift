import MasarModel

/// A part of an article that is laid out in one go.
struct Block: Hashable, Sendable {
  /// What the block shows.
  enum Content: Hashable, Sendable {
    /// Bytes of the article's text.
    case text(TextRange)
    /// The title, where it does not stand in the text.
    case heading(String)
    /// Source and date, written by the reader.
    case metadata
  }

  let content: Content
  let role: LineRole
  /// The index of the paragraph it belongs to; `nil` for what the reader adds.
  let paragraph: Int?
  /// Where it stands in the text; what the reader adds stands where the text after it does.
  let offset: Int
  /// Whether a blank row follows.
  let hasGap: Bool
}

extension Block {
  /// The most bytes laid out in one go. Longer paragraphs, which no newspaper prints, are cut at the
  /// end of a sentence or a word: each part is a bidi paragraph of its own.
  static let maximumBytes = 16 * 1024

  /// The blocks a reader sees: title, source and date, then everything that is not hidden.
  static func blocks(of article: Article) -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(article.paragraphs.count + 2)
    let metadata = { (offset: Int) in
      Block(content: .metadata, role: .byline, paragraph: nil, offset: offset, hasGap: true)
    }
    let titleStandsInText =
      article.titleRange != nil
      && article.paragraphs.contains { $0.role == .title && $0.isShown }
    if !titleStandsInText {
      blocks.append(
        Block(
          content: .heading(article.title), role: .title, paragraph: nil, offset: 0, hasGap: false))
      blocks.append(metadata(0))
    }
    for (index, paragraph) in article.paragraphs.enumerated() {
      let isTitle = paragraph.role == .title && titleStandsInText
      guard paragraph.isShown else { continue }
      let ranges = cut(paragraph.range, of: article.text)
      for (part, range) in ranges.enumerated() {
        blocks.append(
          Block(
            content: .text(range), role: paragraph.role, paragraph: index, offset: range.start,
            hasGap: part == ranges.count - 1 && !isTitle))
      }
      if isTitle { blocks.append(metadata(paragraph.range.end)) }
    }
    return blocks
  }

  /// The file as it is: a block a line, whatever the line is.
  static func rawBlocks(of article: Article) -> [Block] {
    var blocks: [Block] = []
    article.text.bytes.withUnsafeBufferPointer { bytes in
      var ends = LineEnds(bytes)
      var start = 0
      while true {
        let end = ends.next(after: start)
        for range in cut(TextRange(start, end.lowerBound), of: article.text) {
          blocks.append(
            Block(
              content: .text(range), role: .body, paragraph: nil, offset: range.start,
              hasGap: false))
        }
        if end.isEmpty { break }
        start = end.upperBound
      }
    }
    return blocks
  }

  /// Cuts a range into parts of at most ``maximumBytes``.
  private static func cut(_ range: TextRange, of text: UTF8Text) -> [TextRange] {
    guard range.count > maximumBytes else { return [range] }
    var parts: [TextRange] = []
    var start = range.start
    while range.end - start > maximumBytes {
      let end = cutPoint(in: TextRange(start + maximumBytes / 2, start + maximumBytes), of: text)
      parts.append(TextRange(start, end))
      start = end
    }
    parts.append(TextRange(start, range.end))
    return parts
  }

  /// The best place to cut in `window`: after a sentence, after a word, between two scalars.
  private static func cutPoint(in window: TextRange, of text: UTF8Text) -> Int {
    var word: Int?
    var index = window.end - 1
    while index > window.start {
      if text.bytes[index] == 0x20 {
        if word == nil { word = index + 1 }
        let before = text.bytes[index - 1]
        // A full stop, or the last byte of U+061F ARABIC QUESTION MARK.
        if before == UInt8(ascii: ".") || (before == 0x9F && text.bytes[index - 2] == 0xD8) {
          return index + 1
        }
      }
      index -= 1
    }
    if let word { return word }
    var end = window.end
    while text.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
