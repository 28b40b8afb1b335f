/// Tells whether bytes are UTF-8, and makes them so.
public enum UTF8Decoding {
  /// The offset of the first ill-formed sequence; `nil` where the bytes are well-formed UTF-8.
  ///
  /// Arabic is ASCII and two-byte sequences, so these are checked eight bytes at a time.
  /// - Complexity: O(*n*); one pass that stops at the first ill-formed sequence.
  public static func firstIllFormed(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let count = bytes.count
    var i = 0
    while i < count {
      if i > 0 {
        let blocks = i
        while i + 8 <= count, isOneOrTwoByteBlock(bytes, at: i) { i += 8 }
        // The last block may have ended between the two bytes of a pair.
        if i > blocks, bytes[i - 1] >= 0xC0 { i -= 1 }
      }
      guard i < count else { return nil }
      let length = sequence(in: bytes, at: i)
      if length < 0 { return i }
      i += length
    }
    return nil
  }

  /// Whether eight bytes hold ASCII and parts of well-formed two-byte sequences only.
  ///
  /// Every byte that continues must follow a byte that leads, and the other way round; the byte before
  /// the block is taken into account, the byte after it is not. All eight are compared in one word:
  /// shifting it moves the bits that tell leads from continuations into each byte's top bit.
  /// - Precondition: 1 <= i <= count - 8.
  @inline(__always)
  private static func isOneOrTwoByteBlock(
    _ bytes: UnsafeBufferPointer<UInt8>, at i: Int
  ) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))
    let before = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: i - 1, as: UInt64.self))
    let top: UInt64 = 0x8080_8080_8080_8080
    if word & top == 0 { return before & 0xC0 != 0xC0 }
    let continues = word & ~(word << 1) & top
    let follows = before & (before << 1) & ~(before << 2) & top
    let longer = word & (word << 1) & (word << 2) & top
    // C0 and C1 would be overlong: of a lead's low five bits only the lowest may then be set.
    let enough = ((word & 0x1E1E_1E1E_1E1E_1E1E) &+ 0x7E7E_7E7E_7E7E_7E7E) & top
    let overlong = word & (word << 1) & ~enough & top
    return (continues ^ follows) | longer | overlong == 0
  }

  /// The length of the sequence at `i`: positive where it is well-formed, else minus the length of its
  /// maximal subpart (Unicode 16, table 3-7 and section 3.9 "U+FFFD Substitution of Maximal Subparts").
  @inline(__always)
  static func sequence(in bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Int {
    let lead = bytes[i]
    if lead < 0x80 { return 1 }
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, low) = (3, 0xA0)
    case 0xED: (length, high) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, low) = (4, 0x90)
    case 0xF4: (length, high) = (4, 0x8F)
    case 0xF1...0xF3: length = 4
    default: return -1
    }
    guard i + 1 < bytes.count, bytes[i + 1] >= low, bytes[i + 1] <= high else { return -1 }
    var have = 2
    while have < length {
      guard i + have < bytes.count, bytes[i + have] & 0xC0 == 0x80 else { return -have }
      have += 1
    }
    return length
  }
}
