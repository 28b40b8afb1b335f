/// The canonical combining class of a mark.
///
/// The vowel signs of nearly all vocalised text are counted, because a look-up costs more than the
/// rest of laying such a text out.
@inline(__always)
func markClass(_ value: UInt32) -> UInt8 {
  switch value {
  case 0x064B...0x0652: UInt8(truncatingIfNeeded: value - 0x064B + 27)
  default: Unicode.Scalar(value)?.properties.canonicalCombiningClass.rawValue ?? 0
  }
}

extension [Unicode.Scalar] {
  /// Puts the marks of one letter, those from `start` on, into the order in which they stand on it
  /// from the inside out (UAX #53, Arabic Mark Transient Reordering Algorithm).
  ///
  /// Marks of other scripts stay in the order of the text.
  ///
  /// - Complexity: O(*n* log *n*), O(1) for the two marks of a vocalised letter with a shadda.
  @inline(__always)
  mutating func orderForDisplay(from start: Int) {
    if count == start + 2 {
      let (first, second) = (self[start], self[start + 1])
      if 0x064B...0x0652 ~= first.value, 0x064B...0x0652 ~= second.value {
        // All but the shadda have their classes in the order of their values.
        if second.value == 0x0651 || first.value != 0x0651 && first.value > second.value {
          self[start] = second
          self[start + 1] = first
        }
        return
      }
    }
    orderSegments(from: start)
  }

  @inline(never)
  private mutating func orderSegments(from start: Int) {
    var start = start
    while start < count {
      // Only marks between two of class 0 change places.
      let end = self[start...].firstIndex { markClass($0.value) == 0 } ?? count
      if self[start..<end].contains(where: isArabicMark) { order(start..<end) }
      start = end + 1
    }
  }

  private mutating func order(_ range: Range<Int>) {
    // NFD, first step of the algorithm; sorting is stable.
    let marks = self[range].map { (scalar: $0, combiningClass: markClass($0.value)) }
      .sorted { $0.combiningClass < $1.combiningClass }
    // The modifiers that their class begins with are part of the letter, so they come before all
    // others, those below first; then the shaddas.
    let below = marks.filter { $0.combiningClass == 220 }.prefix { isModifier($0.scalar) }
    let above = marks.filter { $0.combiningClass == 230 }.prefix { isModifier($0.scalar) }
    var ordered = (below + above).map(\.scalar)
    ordered += marks.filter { $0.combiningClass == 33 }.map(\.scalar)
    var passed: (below: Int, above: Int) = (0, 0)
    for (scalar, combiningClass) in marks {
      switch combiningClass {
      case 33: continue
      case 220:
        passed.below += 1
        if passed.below > below.count { ordered.append(scalar) }
      case 230:
        passed.above += 1
        if passed.above > above.count { ordered.append(scalar) }
      default: ordered.append(scalar)
      }
    }
    replaceSubrange(range, with: ordered)
  }
}

/// Whether a mark modifies its letter: the modifier combining marks of UAX #53, 3.1.
private func isModifier(_ mark: Unicode.Scalar) -> Bool {
  switch mark.value {
  case 0x0654, 0x0655, 0x0658, 0x06DC, 0x06E3, 0x06E7, 0x06E8, 0x08CA, 0x08CB, 0x08CD...0x08CF,
    0x08D3, 0x08F3:
    true
  default: false
  }
}
