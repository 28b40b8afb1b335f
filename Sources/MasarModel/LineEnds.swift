import Glibc

/// Walks over the line ends of a text: LF, CR LF, CR, NEL, U+2028 and U+2029.
///
/// Each kind is looked for with `memchr`, and the place of the next one is kept until it is passed, so
/// that kinds which do not occur cost one pass over the text and no more.
public struct LineEnds {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var nextLF = -1
  private var nextCR = -1
  private var nextNEL = -1
  private var nextSeparator = -1

  /// Starts at the beginning of well-formed UTF-8.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The first line end at or after `offset`.
  /// - Returns: the range of its bytes; empty, at the end of the text, where there is none.
  public mutating func next(after offset: Int) -> Range<Int> {
    if nextLF < offset { nextLF = find(0x0A, from: offset) }
    if nextCR < offset { nextCR = find(0x0D, from: offset) }
    if nextNEL < offset { nextNEL = findNEL(from: offset) }
    if nextSeparator < offset { nextSeparator = findSeparator(from: offset) }
    let first = min(min(nextLF, nextCR), min(nextNEL, nextSeparator))
    guard first < bytes.count else { return bytes.count..<bytes.count }
    switch bytes[first] {
    case 0x0A: return first..<(first + 1)
    case 0x0D:
      let isPair = first + 1 < bytes.count && bytes[first + 1] == 0x0A
      return first..<(first + (isPair ? 2 : 1))
    case 0xC2: return first..<(first + 2)
    default: return first..<(first + 3)
    }
  }

  private func find(_ byte: Int32, from offset: Int) -> Int {
    guard let base = bytes.baseAddress,
      let hit = memchr(base + offset, byte, bytes.count - offset)
    else { return bytes.count }
    return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
  }

  private func findNEL(from offset: Int) -> Int {
    var i = find(0xC2, from: offset)
    while i < bytes.count, bytes[i + 1] != 0x85 { i = find(0xC2, from: i + 2) }
    return i
  }

  private func findSeparator(from offset: Int) -> Int {
    var i = find(0xE2, from: offset)
    while i < bytes.count, bytes[i + 1] != 0x80 || (bytes[i + 2] != 0xA8 && bytes[i + 2] != 0xA9) {
      i = find(0xE2, from: i + 3)
    }
    return i
  }
}
