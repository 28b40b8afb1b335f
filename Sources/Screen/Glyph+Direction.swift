extension Glyph {
  /// U+2800 BRAILLE PATTERN BLANK: looks like a space, and is of Bidi_Class L.
  static let leftToRightBlank = Glyph("\u{2800}") ?? .blank

  /// U+2502 BOX DRAWINGS LIGHT VERTICAL.
  static let verticalLine = Glyph("│") ?? .blank
  /// U+258F LEFT ONE EIGHTH BLOCK, which no program takes for line drawing.
  static let verticalBar = Glyph("▏") ?? .blank

  /// Whether it is a blank without marks.
  var isBlank: Bool { self == .blank }

  /// What its base means to direction.
  var direction: ScalarDirection { ScalarDirection(of: base.value) }

  /// Whether its base belongs to a script that runs from right to left: a letter, or one of the digits
  /// and signs that Scripts.txt counts to Arabic.
  var isOfRightToLeftScript: Bool {
    switch base.value {
    case 0x0660...0x066D, 0x06F0...0x06F9: true
    default: direction == .rightToLeft
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
