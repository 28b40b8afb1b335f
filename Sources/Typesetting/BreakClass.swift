import Screen

/// The line breaking classes of UAX #14 that news text needs; the rest behaves like letters.
enum BreakClass: UInt8 {
  /// Letters, digits and all else: no break between two of them (AL, HL, NU, IN …).
  case word
  /// Space (SP).
  case space
  /// No-break space, word joiner (GL, WJ).
  case glue
  /// Opening punctuation (OP, and QU where it opens).
  case opening
  /// Closing punctuation, full stops, commas (CL, CP, EX, IS, and QU where it closes).
  case closing
  /// A quotation mark that does not say which it is (QU).
  case quotation
  /// A break may follow (BA, HY, SY, B2, ZW).
  case breakAfter
  /// A digit (NU).
  case digit
  /// An ideograph or an emoji: a break may stand on either side (ID).
  case ideograph

  /// The class of a base character.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F: self = .space
    case 0xA0, 0x202F, 0x2007, 0x2011: self = .glue
    case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9: self = .digit
    case 0x21, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x25, 0x66A, 0x60C, 0x61B, 0x61D...0x61F, 0x6D4,
      0x2025, 0x2026, 0x203C...0x203E, 0x2047...0x2049, 0x3001, 0x3002, 0xFF01, 0xFF0C, 0xFF0E,
      0xFF1A, 0xFF1B, 0xFF1F:
      self = .closing
    case 0x22, 0x27: self = .quotation
    case 0x2D, 0x2F, 0x2010, 0x2012...0x2015, 0x7C: self = .breakAfter
    case 0x00...0x7F
    where scalar.value != 0x28 && scalar.value != 0x29 && scalar.value != 0x5B
      && scalar.value != 0x5D && scalar.value != 0x7B && scalar.value != 0x7D,
      0x620...0x6D3, 0xFB50...0xFD3D, 0xFE70...0xFEFC:
      self = .word
    default: self.init(categoryOf: scalar)
    }
  }

  private init(categoryOf scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .openPunctuation, .initialPunctuation: self = .opening
    case .closePunctuation, .finalPunctuation: self = .closing
    case .spaceSeparator: self = .space
    case .dashPunctuation: self = .breakAfter
    default:
      if case .base(width: 2) = ScalarDisposition(scalar) {
        self = .ideograph
      } else {
        self = .word
      }
    }
  }
}
