/// UTF-8 in which every byte of some earlier encoding was taken for a character of windows-1252.
///
/// «Ø§Ù„Ø£Ø®Ø¨Ø§Ø±» is Arabic in UTF-8, doubled so; «ÇáÃÎÈÇÑ» is Arabic in windows-1256.
enum DoubledText {
  /// The byte of each scalar of windows-1252's upper half.
  private static let bytes: [UInt32: UInt8] = {
    var bytes: [UInt32: UInt8] = [:]
    for (index, scalar) in SingleByteTable.windows1252.upper.enumerated() {
      bytes[UInt32(scalar)] = UInt8(0x80 + index)
    }
    // Programs that took them for ISO-8859-1 have left the controls as they were.
    for control in UInt32(0x80)...0x9F { bytes[control] = UInt8(control) }
    return bytes
  }()

  /// Whether so much of a text lies in Latin's second half, and so little in Arabic, that it is worth
  /// while to look at it as ``undoubled(_:)``.
  static func isSuspected(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var (latin, arabic, ascii) = (0, 0, 0)
    for byte in utf8.prefix(1 << 16) {
      switch byte {
      case 0xC2, 0xC3: latin += 1
      case 0xD8...0xDB: arabic += 1
      case 0x41...0x5A, 0x61...0x7A: ascii += 1
      default: break
      }
    }
    return latin >= 8 && latin > arabic * 3 && (latin * 4 > ascii || latin > 400)
  }

  /// The bytes as they were before; scalars that windows-1252 does not have stay in UTF-8.
  static func undoubled(_ utf8: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    var i = 0
    while i < utf8.count {
      let length = abs(UTF8Decoding.sequence(in: utf8, at: i))
      let sequence = utf8[i..<(i + length)]
      if length == 2 || length == 3, let byte = bytes[scalar(sequence)] {
        result.append(byte)
      } else {
        result.append(contentsOf: sequence)
      }
      i += length
    }
    return result
  }

  private static func scalar(_ sequence: UnsafeBufferPointer<UInt8>.SubSequence) -> UInt32 {
    let lead = UInt32(sequence[sequence.startIndex])
    let rest = sequence.dropFirst().reduce(0) { $0 << 6 | UInt32($1 & 0x3F) }
    return sequence.count == 2 ? (lead & 0x1F) << 6 | rest : (lead & 0x0F) << 12 | rest
  }
}
