import CFriBidi

/// A paragraph cut into isolating run sequences (UAX #9, BD13, X10): stretches of one level, joined
/// over the isolates between them.
///
/// Nothing in a sequence sees anything outside of it but the level on either side, `sos` and `eos`. So
/// each is put to FriBidi as a paragraph of its own between two strong characters that say the same.
struct IsolatingSequences {
  private struct Sequence {
    /// The level of its scalars.
    let level: UInt8
    /// The level before it, and behind.
    let before: UInt8
    var behind: UInt8
    var count = 0
  }

  private let explicit: ExplicitLevels
  private var sequences: [Sequence] = []
  /// The sequence of each scalar; -1 for what X9 removes.
  private var members: [Int]

  /// Finds the sequences.
  /// - Complexity: O(*n*) in the number of scalars.
  init(_ explicit: ExplicitLevels) {
    self.explicit = explicit
    members = Array(repeating: -1, count: explicit.levels.count)
    var last = -1
    for index in members.indices where explicit.levels[index] != ExplicitLevels.removed {
      let level = explicit.levels[index]
      let partner = explicit.partners[index]
      if partner >= 0, partner < index {
        members[index] = members[partner]
      } else if last >= 0, explicit.levels[last] == level {
        members[index] = members[last]
      } else {
        members[index] = sequences.count
        let before = last < 0 ? explicit.base : explicit.levels[last]
        sequences.append(Sequence(level: level, before: before, behind: explicit.base))
      }
      sequences[members[index]].count += 1
      // What an initiator without PDI ends has the paragraph's level behind it; the others go on.
      if last >= 0, members[last] != members[index] {
        sequences[members[last]].behind = explicit.partners[last] > last ? explicit.base : level
      }
      last = index
    }
    if last >= 0 { sequences[members[last]].behind = explicit.base }
  }

  /// Resolves each sequence and puts the levels back in their places.
  ///
  /// - Parameter text: The classes after X9.
  /// - Returns: The levels; what X9 removes has the level of what stands before it.
  /// - Complexity: O(*n*) in the number of scalars.
  func resolve(_ text: BidiTypes) -> [Int8] {
    var resolved = [Int8](repeating: Int8(explicit.base), count: members.count)
    var ends: [Int] = []
    var total = 0
    for sequence in sequences {
      ends.append(total)
      total += sequence.count
    }
    var ordered = Array(repeating: 0, count: total)
    for index in members.indices where members[index] >= 0 {
      ordered[ends[members[index]]] = index
      ends[members[index]] += 1
    }
    var types = BidiTypes(capacity: (sequences.map(\.count).max() ?? 0) + 2)
    for (sequence, end) in zip(sequences, ends) {
      let indices = ordered[(end - sequence.count)..<end]
      types.removeAll()
      types.append(type: Self.strong(max(sequence.before, sequence.level)))
      for index in indices {
        types.append(type: text.types[index], bracket: text.brackets[index])
      }
      types.append(type: Self.strong(max(sequence.behind, sequence.level)))
      let levels = types.levels(base: sequence.level & 1)?.levels
      let below = Int8(sequence.level & ~1)
      for (place, index) in indices.enumerated() {
        resolved[index] = levels.map { below + $0[place + 1] } ?? Int8(sequence.level)
      }
    }
    for index in members.indices.dropFirst() where members[index] < 0 {
      resolved[index] = resolved[index - 1]
    }
    return resolved
  }

  private static func strong(_ level: UInt8) -> UInt32 {
    level & 1 == 1 ? masar_fribidi_right_to_left : masar_fribidi_left_to_right
  }
}
