/// What becomes of a scalar on its way to the screen.
///
/// This is the program's one allow-list: a ``Glyph`` can only be made of what is `.base` or `.mark`
/// here, and a ``Surface`` takes nothing but glyphs. Whatever else a file, a file name or an error
/// message holds is either meaningful to layout and never sent, or spelt out in harmless letters.
public enum ScalarDisposition: Hashable, Sendable {
  /// It has a cell, or two, of its own.
  case base(width: Int)
  /// It sits on the base before it.
  case mark
  /// TAB.
  case tab
  /// It ends a line: LF, CR, VT, FF, NEL, U+2028, U+2029.
  case lineBreak
  /// ZWJ and ZWNJ: used by joining, never sent.
  case joinControl
  /// LRM, RLM, ALM, embeddings, isolates: used by bidi, never sent.
  case bidiControl
  /// Soft hyphen, U+200B, U+2060: used by line breaking, never sent.
  case breakHint
  /// It has no meaning on a grid: variation selectors, CGJ, byte-order mark.
  case dropped
  /// Dropped as well, but the reader is told: tag characters.
  case flagged
  /// It is shown spelt out, see ``ScalarDisposition/spelling(of:)``.
  case spelled
}

extension ScalarDisposition {
  /// The disposition of `scalar` by the table of unsafe text in the design.
  @inlinable
  public init(_ scalar: Unicode.Scalar) {
    if let index = FrequentScalars.index(of: scalar.value) {
      self.init(code: dispositionCodes[index])
    } else {
      self.init(classifying: scalar)
    }
  }

  /// The disposition worked out from the scalar's properties, without the table.
  @usableFromInline
  init(classifying scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09: self = .tab
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0x00...0x1F, 0x7F...0x9F: self = .spelled
    case 0xAD, 0x200B, 0x2060: self = .breakHint
    case 0x034F, 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0xFEFF: self = .dropped
    case 0x200C, 0x200D: self = .joinControl
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202C, 0x2066...0x2069: self = .bidiControl
    case 0x202D, 0x202E: self = .spelled
    case 0xE0000...0xE007F: self = .flagged
    // Prefixed format characters of Arabic (number signs, end of ayah): visible, one cell.
    case 0x0600...0x0605, 0x06DD, 0x08E2: self = .base(width: 1)
    // Vowels and final consonants of Hangul syllables that are spelt out: they stand in the cells
    // of the consonant before them, and every `wcwidth` has 0 for them.
    case 0x1160...0x11FF, 0xD7B0...0xD7C6, 0xD7CB...0xD7FB: self = .mark
    // Two regional indicators are one flag of two cells.
    case 0x1F1E6...0x1F1FF: self = .base(width: 1)
    default: self.init(categoryOf: scalar)
    }
  }

  private init(categoryOf scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark:
      self = .mark
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      self = .spelled
    default:
      self = .base(width: isWide(scalar) ? 2 : 1)
    }
  }

  /// How a scalar is spelt out: `^[` for the C0 controls and DEL, `<U+009B>` for everything else.
  ///
  /// The letters are ASCII, so the spelling is safe everywhere.
  public static func spelling(of scalar: Unicode.Scalar) -> String {
    if scalar.value < 0x20 || scalar.value == 0x7F {
      return "^" + String(Unicode.Scalar(UInt8(scalar.value ^ 0x40)))
    }
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex + ">"
  }
}

extension ScalarDisposition {
  /// A number for the table; the reverse of ``init(code:)``.
  fileprivate var code: UInt8 {
    switch self {
    case .base(let width): width == 2 ? 2 : 1
    case .mark: 3
    case .tab: 4
    case .lineBreak: 5
    case .joinControl: 6
    case .bidiControl: 7
    case .breakHint: 8
    case .dropped: 9
    case .flagged: 10
    case .spelled: 0
    }
  }

  @inlinable
  init(code: UInt8) {
    switch code {
    case 1: self = .base(width: 1)
    case 2: self = .base(width: 2)
    case 3: self = .mark
    case 4: self = .tab
    case 5: self = .lineBreak
    case 6: self = .joinControl
    case 7: self = .bidiControl
    case 8: self = .breakHint
    case 9: self = .dropped
    case 10: self = .flagged
    default: self = .spelled
    }
  }
}

/// The dispositions of ``FrequentScalars``.
@usableFromInline
let dispositionCodes: [UInt8] = FrequentScalars.all.map {
  ScalarDisposition(classifying: $0).code
}

/// Whether a scalar takes two cells: East Asian Width W or F, or emoji presentation.
private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.value < 0x1100 { return false }
  var low = 0
  var high = wideRanges.count
  while low < high {
    let middle = (low + high) / 2
    if wideRanges[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
  }
  return low < wideRanges.count && wideRanges[low].contains(scalar.value)
}
