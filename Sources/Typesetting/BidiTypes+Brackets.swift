import CFriBidi

extension BidiTypes {
  /// The most brackets that wait for their partners (UAX #9, BD16).
  static let maximumOpenBrackets = 63
  /// The most pairs that are looked at in a sequence: FriBidi sorts them by recursion, and a million
  /// of them end the program. A block of the reader, 16 KB, has no room for so many.
  static let maximumPairs = 8_192

  /// Takes what FriBidi 1.0.8 would resolve wrongly, or slowly, out of its way.
  ///
  /// A mark behind a neutral is as neutral (W1), and behind a bracket becomes what that becomes (N0);
  /// so it always has the level of what it stands on. FriBidi would let it swallow a bracket behind it.
  /// Brackets that pair with none, and pairs without anything strong between them, change nothing
  /// (N0 d). FriBidi goes back to the paragraph's start for each of the latter.
  ///
  /// - Returns: The marks left out, each with the index of what it stands on.
  /// - Complexity: O(*n*), a bracket looking at no more than ``maximumOpenBrackets``.
  mutating func settleBrackets() -> [(mark: Int, holder: Int)] {
    guard brackets.contains(where: { $0 != 0 }) else { return [] }
    var held: [(mark: Int, holder: Int)] = []
    var pairs = BracketPairs()
    var holder = -1
    for index in types.indices {
      let type = types[index]
      if type == masar_fribidi_boundary_neutral { continue }
      if type == masar_fribidi_nonspacing_mark {
        guard holder >= 0, types[holder] == masar_fribidi_other_neutral else { continue }
        types[index] = masar_fribidi_boundary_neutral
        held.append((index, holder))
        continue
      }
      holder = index
      if type & (masar_fribidi_letter | masar_fribidi_number) != 0 {
        pairs.passStrong()
      } else if brackets[index] != 0, type == masar_fribidi_other_neutral {
        pairs.pass(bracket: brackets[index], at: index)
      }
    }
    let kept = pairs.kept
    var next = 0
    for index in brackets.indices where brackets[index] != 0 {
      while next < kept.count, kept[next] < index { next += 1 }
      if next == kept.count || kept[next] != index { brackets[index] = 0 }
    }
    return held
  }
}

/// The brackets of a sequence on their way to pairs (UAX #9, BD16).
private struct BracketPairs {
  private var open: [(index: Int, id: UInt32, strong: Int)] = []
  private var found: [Int] = []
  // How many strong characters have gone by, numbers included (N0).
  private var strong = 0
  private var hasEnded = false

  /// The indices of all brackets of a pair that matters, in order.
  var kept: [Int] { found.sorted() }

  mutating func passStrong() { strong += 1 }

  mutating func pass(bracket: UInt32, at index: Int) {
    guard !hasEnded else { return }
    let id = bracket & ~masar_fribidi_opening
    if bracket & masar_fribidi_opening != 0 {
      if open.count == BidiTypes.maximumOpenBrackets { hasEnded = true }
      open.append((index, id, strong))
    } else if let match = open.lastIndex(where: { $0.id == id }) {
      if open[match].strong < strong { found += [open[match].index, index] }
      if found.count == BidiTypes.maximumPairs * 2 { hasEnded = true }
      open.removeSubrange(match...)
    }
  }
}
