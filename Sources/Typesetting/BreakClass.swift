import Screen

extension BreakClass {
  /// The class of a base character.
  ///
  /// Spaces of other widths are of the class BA in UAX #14. Here they are as U+0020, because they
  /// hang at a line's end as it does.
  init(_ scalar: Unicode.Scalar) {
    let lineBreak = breakClass(of: scalar.value)
    let isSpace = lineBreak == .breakAfter && scalar.properties.generalCategory == .spaceSeparator
    self = isSpace ? .space : lineBreak
  }

  /// Whether it is a quotation mark (QU).
  var isQuotation: Bool {
    self == .quotation || self == .initialQuotation || self == .finalQuotation
  }

  /// Whether it is opening punctuation (OP).
  var isOpening: Bool { self == .opening || self == .wideOpening }

  /// Whether it is closing punctuation (CL, CP).
  var isClosing: Bool { self == .closing || self == .closingParenthesis }

  /// Whether it is a letter to rules LB23 to LB30 (AL, HL).
  var isLetter: Bool { self == .alphabetic || self == .hebrewLetter }

  /// Whether it is a sign that belongs to a number (PR, PO).
  var isNumberSign: Bool { self == .prefix || self == .postfix }

  /// Whether no line begins with it, even behind spaces (LB13).
  var endsPhrase: Bool {
    switch self {
    case .closing, .closingParenthesis, .exclamation, .infixSeparator, .solidus: true
    default: false
    }
  }

  /// Whether it is a part of a Hangul syllable or a whole one (JL, JV, JT, H2, H3).
  var isHangul: Bool {
    switch self {
    case .leadingJamo, .vowelJamo, .trailingJamo, .hangulLV, .hangulLVT: true
    default: false
    }
  }
}
