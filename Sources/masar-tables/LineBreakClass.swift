/// The line breaking classes that layout tells apart (UAX #14, table 1).
///
/// The cases are written into the generated file in this order, so its raw values are these. Classes
/// that never reach a cell are left out: a combining mark goes with its base, and what only says
/// where a line may end (WJ, ZW, ZWJ) has no cell.
enum LineBreakClass: UInt8, CaseIterable {
  case alphabetic, hebrewLetter, numeric, space, glue, breakAfter, breakBefore, breakOnEitherSide
  case hyphen, contingent, closing, closingParenthesis, exclamation, inseparable, nonstarter
  case opening, wideOpening, quotation, initialQuotation, finalQuotation, infixSeparator, postfix
  case prefix, solidus, ideograph, emojiBase, emojiModifier, regionalIndicator
  case leadingJamo, vowelJamo, trailingJamo, hangulLV, hangulLVT

  /// The class of a line of LineBreak.txt, as rule LB1 resolves those that depend on context.
  ///
  /// - Parameters:
  ///   - name: Its abbreviation in the file.
  ///   - category: The general category, which tells opening from closing quotation marks (LB15a).
  ///   - isWide: Whether its East Asian Width is F, W or H, for rule LB30.
  /// - Returns: `nil` for names that the file does not have.
  init?(name: Substring, category: Substring, isWide: Bool) {
    switch name {
    case "AI", "AL", "SG", "XX", "SA": self = .alphabetic
    case "CM", "ZWJ", "WJ", "ZW", "BK", "CR", "LF", "NL": self = .alphabetic
    case "HL": self = .hebrewLetter
    case "NU": self = .numeric
    case "SP": self = .space
    case "GL": self = .glue
    case "BA": self = .breakAfter
    case "BB": self = .breakBefore
    case "B2": self = .breakOnEitherSide
    case "HY": self = .hyphen
    case "CB": self = .contingent
    case "CL": self = .closing
    // Rule LB30 tells wide closing parentheses apart; to all others they are as CL.
    case "CP": self = isWide ? .closing : .closingParenthesis
    case "EX": self = .exclamation
    case "IN": self = .inseparable
    case "NS", "CJ": self = .nonstarter
    case "OP": self = isWide ? .wideOpening : .opening
    case "QU":
      self = category == "Pi" ? .initialQuotation : category == "Pf" ? .finalQuotation : .quotation
    case "IS": self = .infixSeparator
    case "PO": self = .postfix
    case "PR": self = .prefix
    case "SY": self = .solidus
    case "ID": self = .ideograph
    case "EB": self = .emojiBase
    case "EM": self = .emojiModifier
    case "RI": self = .regionalIndicator
    case "JL": self = .leadingJamo
    case "JV": self = .vowelJamo
    case "JT": self = .trailingJamo
    case "H2": self = .hangulLV
    case "H3": self = .hangulLVT
    default: return nil
    }
  }

  /// What it is, for the generated documentation.
  var summary: String {
    switch self {
    case .alphabetic: "Letters and whatever no rule is about (AL, and what LB1 makes AL)."
    case .hebrewLetter: "A Hebrew letter (HL)."
    case .numeric: "A digit, or a separator that only numbers have (NU)."
    case .space: "A space (SP)."
    case .glue: "A no-break space (GL)."
    case .breakAfter: "A line may end behind it (BA)."
    case .breakBefore: "A line may begin with it (BB)."
    case .breakOnEitherSide: "An em dash (B2)."
    case .hyphen: "HYPHEN-MINUS (HY)."
    case .contingent: "An object among the text (CB)."
    case .closing: "Closing punctuation (CL)."
    case .closingParenthesis: "A closing parenthesis that is not wide (CP)."
    case .exclamation: "Exclamation and question marks, the Arabic semicolon (EX)."
    case .inseparable: "An ellipsis (IN)."
    case .nonstarter: "No line begins with it (NS, CJ)."
    case .opening: "Opening punctuation (OP)."
    case .wideOpening: "Opening punctuation of East Asian width (OP)."
    case .quotation: "A quotation mark that does not say which it is (QU)."
    case .initialQuotation: "An opening quotation mark (QU, Pi)."
    case .finalQuotation: "A closing quotation mark (QU, Pf)."
    case .infixSeparator: "Full stop, comma, colon (IS)."
    case .postfix: "It stands behind a number: percent, degrees (PO)."
    case .prefix: "It stands before a number: currency, plus, number sign (PR)."
    case .solidus: "The slash (SY)."
    case .ideograph: "An ideograph or a symbol as wide (ID)."
    case .emojiBase: "An emoji that takes a modifier (EB)."
    case .emojiModifier: "A skin tone (EM)."
    case .regionalIndicator: "Half of a flag (RI)."
    case .leadingJamo: "A leading consonant of Hangul (JL)."
    case .vowelJamo: "A vowel of Hangul (JV)."
    case .trailingJamo: "A trailing consonant of Hangul (JT)."
    case .hangulLV: "A Hangul syllable that ends in its vowel (H2)."
    case .hangulLVT: "A Hangul syllable that ends in a consonant (H3)."
    }
  }
}
