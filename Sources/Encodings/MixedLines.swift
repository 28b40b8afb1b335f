/// Text in UTF-8 with lines of windows-1256 in it.
enum MixedLines {
  /// Decodes line by line.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (text: [UInt8], replacements: Int) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 4)
    var replacements = 0
    forEachLine(of: bytes) { line in
      let decoded =
        isWindows1256(line)
        ? DecodedText.decode(line, by: .windows1256) : UTF8Decoding.repaired(line)
      text += decoded.text
      replacements += decoded.replacements
    }
    return (text, replacements)
  }

  /// Whether there is a line that reads as Arabic in windows-1256 and in nothing else.
  static func occur(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var found = false
    forEachLine(of: bytes) { line in if !found, isWindows1256(line) { found = true } }
    return found
  }

  /// Whether a line is no UTF-8, and Arabic once it is read as windows-1256.
  private static func isWindows1256(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = UTF8Decoding.firstIllFormed(in: line) else { return false }
    var (wide, illFormed, i) = (0, 0, first)
    while i < line.count {
      let length = UTF8Decoding.sequence(in: line, at: i)
      if length < 0 { illFormed += 1 } else if length > 1 { wide += 1 }
      i += abs(length)
    }
    guard illFormed > wide else { return false }
    var likeness = ArabicLikeness()
    for byte in line { likeness.take(SingleByteTable.windows1256.scalar(byte)) }
    return likeness.isArabic
  }

  /// Calls `body` with each line and its end: LF, or CR without one.
  private static func forEachLine(
    of bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var start = 0
    for index in bytes.indices {
      let isEnd =
        bytes[index] == 0x0A
        || (bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A))
      guard isEnd else { continue }
      body(UnsafeBufferPointer(rebasing: bytes[start...index]))
      start = index + 1
    }
    if start < bytes.count { body(UnsafeBufferPointer(rebasing: bytes[start...])) }
  }
}
