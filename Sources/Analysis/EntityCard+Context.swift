import MasarModel

extension EntityCard.Context {
  /// The most scalars of a sentence that are kept; a longer one is cut around the name.
  static let longest = 400

  /// Cuts the sentence of a name out of a text.
  /// - Parameters:
  ///   - full: the bytes of the name.
  ///   - sentence: the sentence that holds it.
  /// - Complexity: O(1), as no more than ``longest`` scalars are looked at.
  init(of full: TextRange, in sentence: TextRange, text: UTF8Text) {
    let bytes = text.bytes
    // A name may carry any number of marks.
    let shown = Self.forward(from: full.start, to: full.end, Self.longest, in: bytes)
    let name = TextRange(full.start, shown.end)
    var left = Self.longest - shown.count
    // As much after as before the name; what one side does not need the other one may have.
    let near = Self.forward(from: name.end, to: sentence.end, left - left / 2, in: bytes)
    left -= near.count
    let before = Self.backward(from: name.start, to: sentence.start, left, in: bytes)
    left -= before.count
    let end = Self.forward(from: near.end, to: sentence.end, left, in: bytes).end
    let opening: [UInt8] = before.start > sentence.start ? Array("…".utf8) : []
    let closing: [UInt8] = end < sentence.end ? Array("…".utf8) : []
    // Byte for byte, so that the name stays where it is.
    let middle = bytes[before.start..<end].map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    let start = opening.count + name.start - before.start
    self.init(
      range: full, sentence: String(decoding: opening + middle + closing, as: UTF8.self),
      name: TextRange(start, start + name.count))
  }

  /// Up to `count` scalars from an offset on: where they end, and how many there are.
  static func forward(
    from start: Int, to limit: Int, _ count: Int, in bytes: [UInt8]
  ) -> (end: Int, count: Int) {
    var (end, taken) = (start, 0)
    while end < limit, taken < count {
      end += 1
      while end < limit, bytes[end] & 0xC0 == 0x80 { end += 1 }
      taken += 1
    }
    return (end, taken)
  }

  /// Up to `count` scalars before an offset.
  private static func backward(
    from end: Int, to limit: Int, _ count: Int, in bytes: [UInt8]
  ) -> (start: Int, count: Int) {
    var (start, taken) = (end, 0)
    while start > limit, taken < count {
      start -= 1
      while start > limit, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      taken += 1
    }
    return (start, taken)
  }
}
