/// A place in an article's text that is found again where the text has changed.
///
/// The offset alone would do as long as the file stays as it is; the words that stand there find the
/// place when something was added above it, and neither depends on how wide the lines are.
public struct ReadingPlace: Codable, Sendable, Hashable {
  /// The offset in bytes.
  public var offset: Int
  /// The text from there on, at most ``contextBytes``.
  public var context: String

  /// How much of the text is kept, in bytes.
  public static let contextBytes = 96

  /// Creates a place.
  public init(offset: Int, context: String) {
    self.offset = offset
    self.context = context
  }

  /// The place at a byte of a text.
  /// - Parameter offset: a scalar's first byte, or the text's end.
  public init(offset: Int, in text: UTF8Text) {
    let start = text.scalarStart(atOrBefore: offset)
    let end = text.scalarStart(atOrBefore: start + Self.contextBytes)
    self.init(offset: start, context: text[TextRange(start, end)])
  }

  /// Where the place is in a text: where its words stand; of several such places the one nearest to the
  /// offset; and where they are gone, the offset.
  /// - Complexity: O(*n*) in the bytes of the text, and O(1) where it has not changed.
  public func offset(in text: UTF8Text) -> Int {
    let fallback = text.scalarStart(atOrBefore: offset)
    let words = Array(context.utf8)
    guard let first = words.first else { return fallback }
    let bytes = text.bytes
    func matches(at start: Int) -> Bool {
      bytes.count - start >= words.count && bytes[start..<(start + words.count)] == words[...]
    }
    if offset == fallback, matches(at: offset) { return offset }
    var best: Int?
    for start in bytes.indices where bytes[start] == first && matches(at: start) {
      // Places come in order: once one is farther away than the best, so are all that follow.
      if let known = best, abs(start - offset) >= abs(known - offset) { break }
      best = start
    }
    return best ?? fallback
  }
}

extension UTF8Text {
  /// The first byte of the scalar that a byte belongs to; offsets outside of the text count as its ends.
  public func scalarStart(atOrBefore offset: Int) -> Int {
    var start = min(max(0, offset), count)
    while start > 0, start < count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
