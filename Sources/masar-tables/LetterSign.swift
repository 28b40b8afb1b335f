/// What a letter has besides its skeleton, as ArabicShaping.txt words it: `2 DOTS ABOVE`.
struct LetterSign: Hashable {
  /// Where it stands.
  enum Side: Substring, CaseIterable {
    case above = "ABOVE"
    case below = "BELOW"
    case within = "WITHIN"
  }

  /// What it is, such as `2 DOTS`.
  let shape: Substring
  /// Where it stands; `nil` for strokes and loops that are part of the letter.
  let side: Side?

  init(_ shape: Substring, _ side: Side?) {
    self.shape = shape
    self.side = side
  }

  /// The combining mark that shows it, where Unicode has one of just this shape and place.
  var mark: UInt32? {
    guard let side else { return nil }
    return Self.marks["\(shape) \(side.rawValue)"]
  }

  /// The marks by what they show.
  ///
  /// A row is here only if a reader of the language takes the mark for the sign: three dots in a
  /// row or pointing down are not three dots, and a digit or a bar has no mark at all. Where marks of
  /// several scripts have one shape, it is that of the script-neutral ones that more monospaced fonts
  /// draw: DejaVu Sans Mono has U+0323 and lacks U+065C.
  private static let marks: [String: UInt32] = [
    // Hamza and madda: what Unicode itself decomposes letters into.
    "MADDA ABOVE": 0x0653, "HAMZA ABOVE": 0x0654, "HAMZA BELOW": 0x0655,
    "WAVY HAMZA BELOW": 0x065F,
    // V, for Kurdish and others.
    "V ABOVE": 0x065A, "INVERTED V ABOVE": 0x0302, "V BELOW": 0x032C, "INVERTED V BELOW": 0x032D,
    // Dots.
    "DOT ABOVE": 0x0307, "2 DOTS ABOVE": 0x0308, "3 DOTS ABOVE": 0x06DB,
    "DOT BELOW": 0x0323, "2 DOTS BELOW": 0x0324,
    // Rings, for Pashto and Kashmiri.
    "ATTACHED RING BELOW": 0x0325, "SEPARATE RING BELOW": 0x0325,
    // Small letters.
    "TAH ABOVE": 0x0615, "MEEM ABOVE": 0x06E2, "NOON ABOVE": 0x06E8,
  ]
}
