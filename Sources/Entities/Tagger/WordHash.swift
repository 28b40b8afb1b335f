/// Hashes of words and of features: cheap, and the same on every machine, for they are written into files.
package enum WordHash {
  /// The longest prefix of a word that is hashed, in folded bytes; no word is longer, and text that is none
  /// must not cost more.
  package static let longest = 64

  /// The hash of a folded word; never 0, which means "no word".
  /// - Complexity: O(*n*) in the bytes, at most ``longest``.
  @inline(__always)
  package static func hash(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt32 {
    let limit = min(count, longest)
    var hash = UInt64(truncatingIfNeeded: limit) &* 0x9E37_79B9_7F4A_7C15
    var offset = 0
    while offset < limit {
      let chunk = head(bytes + offset, min(8, limit - offset))
      hash = (hash ^ chunk) &* 0xBF58_476D_1CE4_E5B9
      hash ^= hash >> 29
      offset += 8
    }
    // The last chunk's high bytes have only reached the high bits so far.
    hash ^= hash >> 32
    hash = hash &* 0x94D0_49BB_1331_11EB
    let short = UInt32(truncatingIfNeeded: hash >> 32)
    return short == 0 ? 1 : short
  }

  /// The hash of some of the folded bytes of a text.
  static func hash(_ folded: [UInt8], _ range: Range<Int>) -> UInt32 {
    folded.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { hash($0 + range.lowerBound, range.count) } ?? 1
    }
  }

  /// The hash of a folded string.
  package static func hash(_ folded: String) -> UInt32 {
    var folded = folded
    return folded.withUTF8 { bytes in bytes.baseAddress.map { hash($0, bytes.count) } ?? 1 }
  }

  /// The hash of the phrase whose first words hash to `phrase`, lengthened by `word`.
  @inline(__always)
  package static func phrase(_ phrase: UInt32, _ word: UInt32) -> UInt32 {
    mix(UInt64(phrase) | UInt64(word) << 32, 0x51) | 1
  }

  /// The first `count` bytes, at most eight, little-endian.
  @inline(__always)
  static func head(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    if count >= 8 {
      return UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    }
    var value: UInt64 = 0
    for index in 0..<count { value |= UInt64(bytes[index]) << UInt64(8 * index) }
    return value
  }

  /// Mixes a value and the number of a template into 32 bits.
  @inline(__always)
  package static func mix(_ value: UInt64, _ template: UInt64) -> UInt32 {
    var hash = (value &+ template &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
    hash ^= hash >> 31
    hash = hash &* 0x94D0_49BB_1331_11EB
    return UInt32(truncatingIfNeeded: hash >> 32)
  }
}
