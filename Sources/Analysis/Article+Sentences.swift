import ArabicText
public import MasarModel

extension Article {
  /// How far from its offset a sentence may begin and end, in bytes. No newspaper prints longer ones;
  /// a file of one endless line must not be cut into words as a whole for one of them.
  private static let sentenceReach = 32 * 1024

  /// The paragraph that holds the byte at `offset`.
  /// - Complexity: O(log *n*) in the number of paragraphs.
  public func paragraph(at offset: Int) -> Paragraph? {
    var low = 0
    var high = paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < paragraphs.count, paragraphs[low].range.contains(offset) else { return nil }
    return paragraphs[low]
  }

  /// The sentence that holds the byte at `offset`; `nil` where no paragraph does.
  public func sentence(at offset: Int) -> TextRange? {
    guard let paragraph = paragraph(at: offset) else { return nil }
    var start = max(paragraph.range.start, offset - Self.sentenceReach)
    var end = min(paragraph.range.end, offset + Self.sentenceReach)
    while start > paragraph.range.start, text.bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < paragraph.range.end, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
    let tokens = Tokenizer.tokens(in: text, range: TextRange(start, end))
    let sentences = Sentences.ranges(in: tokens)
    return sentences.last { $0.start <= offset } ?? sentences.first ?? paragraph.range
  }
}
