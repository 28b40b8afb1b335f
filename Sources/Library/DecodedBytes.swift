import Glibc

/// The text of a file, or the verdict that it is none.
enum DecodedBytes {
  /// Well-formed UTF-8 without a byte-order mark, and how many ill-formed sequences were replaced.
  case text([UInt8], replacements: Int)
  /// Bytes that no replacing turns into text: a picture, an archive, another encoding.
  case notText

  /// Decodes what was read from a file.
  ///
  /// Well-formed bytes are passed on as they are, not copied.
  /// - Complexity: O(*n*).
  init(_ bytes: consuming [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let (firstIllFormed, isBinary) = bytes.withUnsafeBufferPointer {
      (UTF8Decoding.firstIllFormed(in: $0), Self.holdsManyNULs($0))
    }
    if isBinary {
      self = .notText
    } else if let firstIllFormed {
      self = bytes.withUnsafeBufferPointer { Self.repaired($0, from: firstIllFormed) }
    } else {
      self = .text(bytes, replacements: 0)
    }
  }

  /// Whether there is a NUL in every 1,024 bytes or more; a stray one in an article is let pass.
  private static func holdsManyNULs(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    let limit = bytes.count / 1024
    var found = 0
    var offset = 0
    while let hit = memchr(base + offset, 0, bytes.count - offset) {
      found += 1
      if found > limit { return true }
      offset = UnsafeRawPointer(hit) - UnsafeRawPointer(base) + 1
    }
    return false
  }

  /// Puts U+FFFD in the place of every maximal subpart of an ill-formed sequence.
  ///
  /// The bytes are no text where such sequences outnumber the well-formed ones that are not ASCII and,
  /// with control characters, make up a third of all. (Windows-1256 makes Arabic letters ill-formed;
  /// an English text with some Latin-1 letters is still text.)
  private static func repaired(
    _ bytes: UnsafeBufferPointer<UInt8>, from first: Int
  ) -> DecodedBytes {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 64)
    var (replaced, controls, wide, scalars) = (0, 0, 0, 0)
    var i = 0
    while i < bytes.count {
      let length = UTF8Decoding.sequence(in: bytes, at: i)
      scalars += 1
      if length < 0 {
        replaced += 1
        text.append(contentsOf: [0xEF, 0xBF, 0xBD])
        i -= length
        continue
      }
      if length == 1 {
        if bytes[i] < 0x20, !(0x09...0x0D).contains(bytes[i]) { controls += 1 }
        text.append(bytes[i])
      } else {
        wide += 1
        text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[i..<(i + length)]))
      }
      i += length
    }
    if replaced > wide, (replaced + controls) * 3 > scalars { return .notText }
    return .text(text, replacements: replaced)
  }
}
