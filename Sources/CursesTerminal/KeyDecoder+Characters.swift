internal import Screen

extension KeyDecoder {
  /// Takes a byte that stands outside of any sequence.
  mutating func begin(_ byte: UInt8, alt: Bool) -> Key? {
    state = .ground
    switch byte {
    case 0x1B: state = .escape
    case 0x0A, 0x0D: return .enter
    case 0x09: return .tab
    case 0x7F: return .backspace
    case 0x08 where controlHIsBackspace: return .backspace
    case 0x00: return .control(" ")
    case 0x01...0x1A: return .control(Unicode.Scalar(byte + 0x60))
    case 0x1C...0x1F: return .control(Unicode.Scalar(byte + 0x40))
    case 0x20...0x7E:
      return alt ? .alt(Unicode.Scalar(byte)) : .character(Unicode.Scalar(byte))
    case 0xC2...0xDF:
      state = .utf8(partial: UInt32(byte & 0x1F), missing: 1, minimum: 0x80, alt: alt)
    case 0xE0...0xEF:
      state = .utf8(partial: UInt32(byte & 0x0F), missing: 2, minimum: 0x800, alt: alt)
    case 0xF0...0xF4:
      state = .utf8(partial: UInt32(byte & 0x07), missing: 3, minimum: 0x10000, alt: alt)
    default: break  // A stray continuation, or no UTF-8 at all.
    }
    return nil
  }

  /// Takes the next byte of a character; one that cannot belong to it begins something new.
  mutating func inCharacter(
    _ byte: UInt8, partial: UInt32, missing: Int, minimum: UInt32, alt: Bool
  ) -> Key? {
    guard byte & 0xC0 == 0x80 else { return begin(byte, alt: false) }
    let value = partial << 6 | UInt32(byte & 0x3F)
    guard missing == 1 else {
      state = .utf8(partial: value, missing: missing - 1, minimum: minimum, alt: alt)
      return nil
    }
    state = .ground
    // U+0080-009F are controls that no key sends.
    guard value >= max(minimum, 0xA0), let scalar = Unicode.Scalar(value) else { return nil }
    return alt ? .alt(scalar) : .character(scalar)
  }
}
