import CFriBidi

/// What FriBidi 1.0.8 does not know for brackets, those of Unicode 14, or takes for plain ones: it
/// goes by compatibility, where BD16 names canonical equivalence. In order; from BidiBrackets.txt, which
/// the tests hold it to.
let misjudgedBrackets: [(opening: UInt32, closing: UInt32)] = [
  (0x207D, 0x207E), (0x208D, 0x208E), (0x2E55, 0x2E56), (0x2E57, 0x2E58), (0x2E59, 0x2E5A),
  (0x2E5B, 0x2E5C), (0xFE59, 0xFE5A), (0xFE5B, 0xFE5C), (0xFE5D, 0xFE5E), (0xFF08, 0xFF09),
  (0xFF3B, 0xFF3D), (0xFF5B, 0xFF5D), (0xFF5F, 0xFF60), (0xFF62, 0xFF63),
]

/// The bracket type of such a scalar; `nil` for all others.
func misjudgedBracket(_ value: UInt32) -> UInt32? {
  switch value {
  case 0x207D...0x208E, 0x2E55...0x2E5C, 0xFE59...0xFF63:
    for (opening, closing) in misjudgedBrackets where opening == value || closing == value {
      return opening | (opening == value ? masar_fribidi_opening : 0)
    }
    return nil
  default: return nil
  }
}
