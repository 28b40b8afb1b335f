import Screen

extension MarksPolicy {
  /// Leaves of a cluster's marks those that are shown, behind the signs that belong to its letters.
  /// - Parameter signs: As in ``RunScalar/signs``; no policy drops these, and they are never cut.
  /// - Returns: Whether some that should be shown have no room.
  func select(_ marks: inout [Unicode.Scalar], signs: (UInt32, UInt32)) -> Bool {
    switch self {
    case .full: break
    case .shaddaOnly: marks.removeAll { isArabicMark($0) && $0.value != 0x0651 }
    case .off: marks.removeAll(where: isArabicMark)
    }
    if signs != (0, 0) {
      for sign in [signs.1 >> 16, signs.1 & 0xFFFF, signs.0 >> 16, signs.0 & 0xFFFF] where sign != 0
      {
        if let sign = Unicode.Scalar(sign) { marks.insert(sign, at: 0) }
      }
    }
    guard marks.count > Glyph.maximumMarks else { return false }
    marks.removeSubrange(Glyph.maximumMarks...)
    return true
  }
}

/// Whether a mark is of the Arabic script: vowel signs and the signs of Quranic annotation.
func isArabicMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0610...0x061A, 0x064B...0x065F, 0x0670, 0x06D6...0x06ED, 0x0897...0x08FF: true
  default: false
  }
}
