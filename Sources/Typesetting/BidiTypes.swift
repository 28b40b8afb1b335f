import CFriBidi

/// The bidirectional classes and brackets of a paragraph, or of one isolating run sequence, as
/// FriBidi has them.
struct BidiTypes {
  /// The class of each scalar, in FriBidi's bits.
  var types: [UInt32]
  /// What brackets pair by, with a bit for those that open; 0 for all else.
  var brackets: [UInt32]

  /// Room for `capacity` scalars.
  init(capacity: Int) {
    types = []
    brackets = []
    types.reserveCapacity(capacity)
    brackets.reserveCapacity(capacity)
  }

  /// Looks up the classes and brackets of scalars.
  init(_ scalars: [UInt32]) {
    let count = scalars.count
    var brackets: [UInt32] = []
    types = [UInt32](unsafeUninitializedCapacity: count) { types, initialized in
      brackets = [UInt32](unsafeUninitializedCapacity: count) { brackets, initialized in
        masar_fribidi_classify(
          scalars.map(bidiStandIn(for:)), Int32(count), types.baseAddress, brackets.baseAddress)
        initialized = count
      }
      initialized = count
    }
    self.brackets = brackets
    for index in scalars.indices where scalars[index] >= misjudgedBrackets[0].opening {
      if let bracket = misjudgedBracket(scalars[index]) { self.brackets[index] = bracket }
    }
  }

  /// Adds what has a class and is no bracket.
  mutating func append(type: UInt32, bracket: UInt32 = 0) {
    types.append(type)
    brackets.append(bracket)
  }

  /// Removes all, keeping the storage.
  mutating func removeAll() {
    types.removeAll(keepingCapacity: true)
    brackets.removeAll(keepingCapacity: true)
  }

  /// Whether there are embeddings, overrides, isolates, or what ends them.
  var hasExplicit: Bool {
    types.reduce(0, |) & (masar_fribidi_explicit | masar_fribidi_isolate) != 0
  }

  /// The levels by FriBidi.
  ///
  /// - Parameters:
  ///   - base: The paragraph's level, 0 or 1.
  ///   - detectsBase: Whether that is only for want of a strong character (P2, P3).
  /// - Returns: The levels and the paragraph's; `nil` for nothing and where there is no memory.
  mutating func levels(base: UInt8, detectsBase: Bool = false) -> (levels: [Int8], base: UInt8)? {
    let count = types.count
    let held = settleBrackets()
    var found: Int32 = -1
    var levels = [Int8](unsafeUninitializedCapacity: count) { levels, initialized in
      found = masar_fribidi_levels(
        types, brackets, Int32(count), Int32(base), detectsBase ? 1 : 0, levels.baseAddress)
      initialized = found < 0 ? 0 : count
    }
    guard count > 0, found >= 0 else { return nil }
    for (mark, holder) in held { levels[mark] = levels[holder] }
    return (levels, UInt8(found))
  }
}
