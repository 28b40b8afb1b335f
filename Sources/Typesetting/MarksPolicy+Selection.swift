import Screen

extension MarksPolicy {
  /// The marks that are shown, shadda first, and whether some that should be shown have no room.
  func select(_ marks: [Unicode.Scalar]) -> (kept: [Unicode.Scalar], surplus: Bool) {
    let shadda: Unicode.Scalar = "\u{0651}"
    var kept = marks
    switch self {
    case .full: break
    case .shaddaOnly: kept.removeAll { isArabicMark($0) && $0 != shadda }
    case .off: kept.removeAll(where: isArabicMark)
    }
    if let first = kept.firstIndex(of: shadda), first != 0 {
      kept.remove(at: first)
      kept.insert(shadda, at: 0)
    }
    guard kept.count > Glyph.maximumMarks else { return (kept, false) }
    return (Array(kept.prefix(Glyph.maximumMarks)), true)
  }
}

private func isArabicMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0610...0x061A, 0x064B...0x065F, 0x0670, 0x06D6...0x06ED, 0x0897...0x08FF: true
  default: false
  }
}
