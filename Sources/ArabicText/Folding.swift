/// Maps the spellings of a word onto one form, so that words can be compared byte by byte.
///
/// Hamza carriers lose their hamza (أإآٱ→ا, ؤ→و, ئ→ي), ى becomes ي, ة becomes ه, tashkeel, tatweel and
/// joiners are dropped, Persian kaf and yeh become Arabic, digits become ASCII, Latin letters are
/// lower-cased and lose their diacritics. The bare hamza ء stays. (The letter normalisation of Larkey,
/// Ballesteros and Connell, "Light stemming for Arabic", 2007, widened to Persian and Latin.)
public enum Folding {
  /// What a scalar is to the tokenizer, and what it folds to.
  struct Entry {
    /// The folded scalar; 0 where nothing remains.
    var folded: UInt32
    var kind: ScalarKind
  }

  /// Folds one scalar.
  /// - Returns: `nil` where the scalar is a mark or a joiner and leaves nothing.
  public static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let entry = entry(of: scalar.value)
    return entry.folded == 0 ? nil : Unicode.Scalar(entry.folded)
  }

  /// Folds a whole string.
  /// - Complexity: O(*n*).
  public static func folded(_ string: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in string.unicodeScalars {
      if let folded = fold(scalar) { scalars.append(folded) }
    }
    return String(scalars)
  }

  static func entry(of value: UInt32) -> Entry {
    value < UInt32(ScalarTable.count) ? ScalarTable.entry(value) : beyondTable(value)
  }

  /// The scalars that are not in the table: rare, so their Unicode properties may be asked.
  static func beyondTable(_ value: UInt32) -> Entry {
    switch value {
    case 0x200C, 0x200D, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF:
      return Entry(folded: 0, kind: .joiner)
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF:
      return Entry(folded: 0, kind: .mark)
    default:
      break
    }
    guard let scalar = Unicode.Scalar(value) else { return Entry(folded: value, kind: .space) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      return Entry(folded: value, kind: .letter)
    case .nonspacingMark, .spacingMark, .enclosingMark:
      return Entry(folded: 0, kind: .mark)
    case .decimalNumber:
      let digit = scalar.properties.numericValue.map { UInt32($0) } ?? 0
      return Entry(folded: 0x30 + digit, kind: .digit)
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .surrogate, .unassigned,
      .privateUse, .format:
      return Entry(folded: value, kind: .space)
    default:
      return Entry(folded: value, kind: .punctuation)
    }
  }
}

/// What a scalar does to the token it stands in.
enum ScalarKind: UInt8 {
  case space, letter, digit, punctuation
  /// Tashkeel and tatweel: part of the word, dropped in folding.
  case mark
  /// Joiners and direction marks: nothing where they stand inside a word, no part of it at its end.
  case joiner
}
