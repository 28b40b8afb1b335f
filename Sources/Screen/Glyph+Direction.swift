extension Glyph {
  /// U+2800 BRAILLE PATTERN BLANK: looks like a space, and is of Bidi_Class L.
  static let leftToRightBlank = Glyph("\u{2800}") ?? .blank

  /// U+2502 BOX DRAWINGS LIGHT VERTICAL.
  static let verticalLine = Glyph("│") ?? .blank
  /// U+258F LEFT ONE EIGHTH BLOCK, which no program takes for line drawing.
  static let verticalBar = Glyph("▏") ?? .blank

  /// Whether it is a blank without marks.
  var isBlank: Bool { self == .blank }

  /// Whether its base is a letter that runs from right to left (Bidi_Class R or AL).
  ///
  /// By the blocks that Unicode keeps for such scripts; what stands there and is no letter is listed.
  var isRightToLeft: Bool {
    let value = base.value
    guard value >= 0x0590 else { return false }
    switch value {
    case 0x0600...0x0607, 0x0609...0x060A, 0x060C, 0x060E...0x060F, 0x0660...0x066C,
      0x06DD...0x06DE,
      0x06E9, 0x06F0...0x06F9, 0x07F6...0x07F9, 0x0890...0x0891, 0x08E2, 0xFB29, 0xFD3E...0xFD4F,
      0xFDCF, 0xFDFD...0xFDFF, 0x1091F, 0x10B39...0x10B3F, 0x10D30...0x10D39, 0x10E60...0x10E7E,
      0x1EEF0...0x1EEF1:
      return false
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      return true
    default: return false
    }
  }

  /// Whether its base belongs to a script that runs from right to left: a letter, or one of the digits
  /// and signs that Scripts.txt counts to Arabic.
  var isOfRightToLeftScript: Bool {
    switch base.value {
    case 0x0660...0x066D, 0x06F0...0x06F9: true
    default: isRightToLeft
    }
  }

  /// Whether it is a number of class AN: digits and signs that go with right-to-left letters.
  var isArabicNumber: Bool {
    switch base.value {
    case 0x0600...0x0605, 0x0660...0x0669, 0x066B...0x066C, 0x06DD, 0x0890...0x0891, 0x08E2,
      0x10D30...0x10D39, 0x10E60...0x10E7E:
      true
    default: false
    }
  }

  /// Whether it is a digit of any class.
  var isDigit: Bool {
    switch base.value {
    case 0x30...0x39, 0x06F0...0x06F9: true
    default: isArabicNumber
    }
  }

  /// Whether it holds the digits before and after it together (Bidi_Class CS).
  var separatesDigits: Bool {
    switch base.value {
    case 0x2C, 0x2E, 0x2F, 0x3A, 0xA0, 0x060C, 0x202F: true
    default: false
    }
  }

  /// Whether it is a letter that runs from left to right.
  var isLeftToRight: Bool {
    switch base.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber, .spacingMark:
      !isRightToLeft
    default: false
    }
  }

  /// The glyph with the mirror image of its base; `nil` where there is none.
  var mirrored: Glyph? {
    Self.mirrorImages[base].flatMap { Glyph($0, marks: marks) }
  }

  /// The pairs of BidiMirroring.txt that stand in text: brackets and quotation marks.
  private static let mirrorImages: [Unicode.Scalar: Unicode.Scalar] = {
    var images: [Unicode.Scalar: Unicode.Scalar] = [:]
    let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
      ("(", ")"), ("[", "]"), ("{", "}"), ("<", ">"), ("«", "»"), ("‹", "›"), ("≤", "≥"),
      ("⟨", "⟩"), ("〈", "〉"), ("⟪", "⟫"), ("⁽", "⁾"), ("⁅", "⁆"), ("❨", "❩"), ("❲", "❳"),
      ("❴", "❵"),
      ("〈", "〉"), ("《", "》"), ("「", "」"), ("『", "』"), ("【", "】"), ("〔", "〕"), ("（", "）"),
    ]
    for (left, right) in pairs {
      images[left] = right
      images[right] = left
    }
    return images
  }()
}
