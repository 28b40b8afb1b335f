/// White space in well-formed UTF-8.
enum WhiteSpace {
  /// The length of the white-space character at `i`, 0 where there is another one.
  ///
  /// Counts Unicode's White_Space; line ends are among it, but callers look inside lines only.
  @inline(__always)
  static func length(in bytes: UnsafeBufferPointer<UInt8>, at i: Int, end: Int) -> Int {
    let byte = bytes[i]
    if byte > 0x20, byte < 0xC2 { return 0 }
    if byte == 0x20 || (0x09...0x0D).contains(byte) { return 1 }
    if byte == 0xC2, i + 1 < end, bytes[i + 1] == 0xA0 || bytes[i + 1] == 0x85 { return 2 }
    guard byte == 0xE1 || byte == 0xE2 || byte == 0xE3, i + 2 < end else { return 0 }
    switch (byte, bytes[i + 1], bytes[i + 2]) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9),
      (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }

  /// The length of the character at `i` where it shows nothing: white space, or a mark of direction,
  /// joining or breaking. A line of these only is blank.
  @inline(__always)
  static func invisibleLength(in bytes: UnsafeBufferPointer<UInt8>, at i: Int, end: Int) -> Int {
    let space = length(in: bytes, at: i, end: end)
    if space > 0 { return space }
    let byte = bytes[i]
    // U+00AD and U+061C
    if i + 1 < end, (byte == 0xC2 && bytes[i + 1] == 0xAD) || (byte == 0xD8 && bytes[i + 1] == 0x9C)
    {
      return 2
    }
    guard byte == 0xE2 || byte == 0xEF, i + 2 < end else { return 0 }
    switch (byte, bytes[i + 1], bytes[i + 2]) {
    // U+200B...U+200F, U+2060, U+FEFF
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return 3
    default: return 0
    }
  }

  /// The part of `range` without the white space at its two ends.
  static func trimmed(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound {
      let length = length(in: bytes, at: start, end: range.upperBound)
      if length == 0 { break }
      start += length
    }
    var end = range.upperBound
    trimming: while end > start {
      for size in 1...3 where end - size >= start {
        if length(in: bytes, at: end - size, end: end) == size {
          end -= size
          continue trimming
        }
      }
      break
    }
    return start..<end
  }

  /// Whether `range` shows nothing.
  static func isBlank(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var i = range.lowerBound
    while i < range.upperBound {
      let length = invisibleLength(in: bytes, at: i, end: range.upperBound)
      if length == 0 { return false }
      i += length
    }
    return true
  }

  /// The number of words: runs between white space.
  /// - Complexity: O(*n*).
  static func words(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var isInWord = false
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      let isNoBreak = byte == 0xC2 && i + 1 < bytes.count && bytes[i + 1] == 0xA0
      let isWord = byte > 0x20 && !isNoBreak
      if isWord, !isInWord { count += 1 }
      isInWord = isWord
      i += isNoBreak ? 2 : 1
    }
    return count
  }
}
