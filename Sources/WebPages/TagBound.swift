import Glibc

/// Cuts tags with too many attributes short.
///
/// libxml2 compares every attribute of an element with all the others, in one step that nobody can stop: a
/// tag with two million of them takes hours.
enum TagBound {
  /// No element has more.
  static let maximumAttributes = 1_000

  /// The places of blanks at which a tag has to end.
  /// - Complexity: O(*n*).
  static func cuts(in markup: UnsafeBufferPointer<UInt8>) -> [Int] {
    guard let base = markup.baseAddress else { return [] }
    var cuts: [Int] = []
    var i = 0
    while i < markup.count, let hit = memchr(base + i, 0x3C, markup.count - i) {
      i = UnsafeRawPointer(hit) - UnsafeRawPointer(base) + 1
      guard i < markup.count, isLetter(markup[i]) else { continue }
      i = endOfTag(markup, from: i, &cuts)
    }
    return cuts
  }

  /// The offset after a tag; quotes count after `=` only, as for the parser.
  private static func endOfTag(
    _ markup: UnsafeBufferPointer<UInt8>, from start: Int, _ cuts: inout [Int]
  ) -> Int {
    var i = start
    var attributes = 0
    var lastMark: UInt8 = 0
    while i < markup.count {
      let byte = markup[i]
      switch byte {
      case 0x3E: return i + 1
      case 0x22 where lastMark == 0x3D, 0x27 where lastMark == 0x3D:
        i += 1
        while i < markup.count, markup[i] != byte { i += 1 }
        lastMark = 0
      case 0x00...0x20, 0x2F:
        let isNext = i + 1 < markup.count && markup[i + 1] > 0x20
        if isNext { attributes += 1 }
        if attributes > maximumAttributes {
          cuts.append(i)
          return i + 1
        }
      default: lastMark = byte
      }
      i += 1
    }
    return i
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}
