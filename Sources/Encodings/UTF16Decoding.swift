/// Tells whether bytes are UTF-16 without a mark, and turns UTF-16 into UTF-8.
enum UTF16Decoding {
  /// How many code units are looked at.
  private static let sample = 4096

  /// Whether nearly all code units, read in this order, are letters, digits and punctuation of Arabic or
  /// Latin text.
  static func isPlausible(_ bytes: UnsafeBufferPointer<UInt8>, littleEndian: Bool) -> Bool {
    let count = min(bytes.count / 2, sample)
    guard count >= 4 else { return false }
    var plausible = 0
    for index in 0..<count {
      let unit = unit(bytes, at: 2 * index, littleEndian: littleEndian)
      switch unit {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xFF, 0x0600...0x06FF, 0x2010...0x2029,
        0xFB50...0xFDFF, 0xFE70...0xFEFF:
        plausible += 1
      default: break
      }
    }
    return plausible * 20 >= count * 19
  }

  /// Decodes; what is no scalar becomes U+FFFD.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, littleEndian: Bool
  ) -> (text: [UInt8], replacements: Int) {
    var text = UTF8Builder(capacity: bytes.count)
    var i = 0
    while i + 1 < bytes.count {
      let first = unit(bytes, at: i, littleEndian: littleEndian)
      i += 2
      guard first & 0xF800 == 0xD800 else {
        text.append(first)
        continue
      }
      let second = i + 1 < bytes.count ? unit(bytes, at: i, littleEndian: littleEndian) : 0
      guard first < 0xDC00, second & 0xFC00 == 0xDC00 else {
        text.append(0xFFFD)
        continue
      }
      text.append(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF)
      i += 2
    }
    if i < bytes.count { text.append(0xFFFD) }
    return (text.bytes, text.replacements)
  }

  private static func unit(
    _ bytes: UnsafeBufferPointer<UInt8>, at i: Int, littleEndian: Bool
  ) -> UInt32 {
    littleEndian
      ? UInt32(bytes[i]) | UInt32(bytes[i + 1]) << 8 : UInt32(bytes[i]) << 8 | UInt32(bytes[i + 1])
  }
}

/// UTF-8 that is being written scalar by scalar.
struct UTF8Builder {
  private(set) var bytes: [UInt8] = []
  /// How many U+FFFD were written.
  private(set) var replacements = 0

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Appends a scalar; U+FFFD for a value that is none.
  mutating func append(_ scalar: UInt32) {
    switch scalar {
    case 0..<0x80: bytes.append(UInt8(scalar))
    case 0x80..<0x800:
      bytes.append(UInt8(0xC0 | scalar >> 6))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    default:
      let valid = Unicode.Scalar(scalar) ?? "\u{FFFD}"
      if valid == "\u{FFFD}" { replacements += 1 }
      bytes.append(contentsOf: String(valid).utf8)
    }
  }

  /// Appends bytes that are well-formed.
  mutating func append(_ wellFormed: UnsafeBufferPointer<UInt8>.SubSequence) {
    bytes.append(contentsOf: wellFormed)
  }
}
