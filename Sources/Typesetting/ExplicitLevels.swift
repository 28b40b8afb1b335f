import CFriBidi

/// The levels that embeddings, overrides and isolates give, before anything is resolved (UAX #9, P2, P3,
/// X1 to X9).
///
/// FriBidi has these rules, and is not asked: release 1.0.8 resolves the start of a second isolate by
/// what is before it, brackets in embeddings by the paragraph's level, and takes time quadratic to the
/// number of isolates.
struct ExplicitLevels {
  /// The deepest level (BD2).
  static let maximumDepth: UInt8 = 125

  /// The paragraph's level, 0 or 1.
  let base: UInt8
  /// The level of each scalar; ``removed`` for what X9 removes.
  private(set) var levels: [UInt8]
  /// For an isolate initiator the index of what ends it, which may be that of the paragraph's end;
  /// for a PDI the index of its initiator; -1 for all else (BD9).
  private(set) var partners: [Int]

  /// Stands for the level of what X9 removes.
  static let removed = UInt8.max

  /// Finds the levels of `text`, and leaves in it the classes that the rules after X9 see.
  /// - Complexity: O(*n*) in the number of scalars.
  init(_ text: inout BidiTypes, fallback: UInt8) {
    let count = text.types.count
    var isolates = Isolates(count: count)
    for index in 0..<count { isolates.pass(text.types[index], at: index) }
    base = isolates.base ?? fallback
    levels = Array(repeating: Self.removed, count: count)
    partners = isolates.partners

    var status = DirectionalStatus(base: base)
    for index in 0..<count {
      let type = text.types[index]
      if type & masar_fribidi_isolate != 0 {
        // X5a to X5c, X6a: initiators and PDI have the level, and the override, of what is outside.
        if type == masar_fribidi_pop_isolate { status.popIsolate() }
        levels[index] = status.level
        text.types[index] = status.override ?? masar_fribidi_other_neutral
        if type != masar_fribidi_pop_isolate {
          let direction =
            type & masar_fribidi_first_strong != 0
            ? isolates.rightToLeft[index] : type & masar_fribidi_leftward != 0
          status.pushIsolate(isRightToLeft: direction)
        }
      } else if type == masar_fribidi_pop_format {
        status.popEmbedding()
      } else if type & masar_fribidi_explicit != 0 {
        status.pushEmbedding(type)
      } else if type == masar_fribidi_paragraph_separator {
        // X8. To what comes after it is as neutral as a segment separator, and L1 treats them alike.
        status = DirectionalStatus(base: base)
        levels[index] = base
        text.types[index] = masar_fribidi_segment_separator
      } else if type != masar_fribidi_boundary_neutral {
        levels[index] = status.level
        if let override = status.override { text.types[index] = override }
      }
    }
  }
}

/// Which isolates end where, and what their first strong character says (UAX #9, BD9, P2, P3).
private struct Isolates {
  var partners: [Int]
  /// Whether the first strong character of an isolate is right to left.
  var rightToLeft: [Bool]
  /// What the first strong character outside all isolates says.
  var base: UInt8?
  private var open: [(index: Int, isSettled: Bool)] = []

  init(count: Int) {
    partners = Array(repeating: -1, count: count)
    rightToLeft = Array(repeating: false, count: count)
  }

  mutating func pass(_ type: UInt32, at index: Int) {
    if type == masar_fribidi_pop_isolate {
      guard let initiator = open.popLast()?.index else { return }
      partners[index] = initiator
      partners[initiator] = index
    } else if type & masar_fribidi_isolate != 0 {
      open.append((index, false))
      partners[index] = partners.count
    } else if type & masar_fribidi_letter != 0 {
      let isRightToLeft = type & masar_fribidi_leftward != 0
      if let (initiator, isSettled) = open.last {
        if !isSettled { rightToLeft[initiator] = isRightToLeft }
        open[open.count - 1].isSettled = true
      } else if base == nil {
        base = isRightToLeft ? 1 : 0
      }
    }
  }
}

/// The directional status stack with its counters (UAX #9, X1).
private struct DirectionalStatus {
  private struct Entry {
    var level: UInt8
    var override: UInt32?
    var isIsolate: Bool
  }
  private var stack: [Entry]
  private var overflowIsolates = 0
  private var overflowEmbeddings = 0
  private var validIsolates = 0

  init(base: UInt8) { stack = [Entry(level: base, override: nil, isIsolate: false)] }

  /// The embedding level at hand.
  var level: UInt8 { stack[stack.count - 1].level }
  /// The class that an override gives everything.
  var override: UInt32? { stack[stack.count - 1].override }

  /// X2 to X5.
  mutating func pushEmbedding(_ type: UInt32) {
    guard overflowIsolates == 0 else { return }
    let isRightToLeft = type & masar_fribidi_leftward != 0
    guard let level = nextLevel(isRightToLeft) else {
      overflowEmbeddings += 1
      return
    }
    let strong = isRightToLeft ? masar_fribidi_right_to_left : masar_fribidi_left_to_right
    let override = type & masar_fribidi_override != 0 ? strong : nil
    stack.append(Entry(level: level, override: override, isIsolate: false))
  }

  /// X5a to X5c.
  mutating func pushIsolate(isRightToLeft: Bool) {
    guard let level = nextLevel(isRightToLeft) else {
      overflowIsolates += 1
      return
    }
    validIsolates += 1
    stack.append(Entry(level: level, override: nil, isIsolate: true))
  }

  /// X6a.
  mutating func popIsolate() {
    if overflowIsolates > 0 {
      overflowIsolates -= 1
    } else if validIsolates > 0 {
      overflowEmbeddings = 0
      while let entry = stack.popLast(), !entry.isIsolate {}
      validIsolates -= 1
    }
  }

  /// X7.
  mutating func popEmbedding() {
    guard overflowIsolates == 0 else { return }
    if overflowEmbeddings > 0 {
      overflowEmbeddings -= 1
    } else if stack.count > 1, !stack[stack.count - 1].isIsolate {
      stack.removeLast()
    }
  }

  /// The next odd or even level; `nil` where that, or what is open, is too deep.
  private func nextLevel(_ isRightToLeft: Bool) -> UInt8? {
    let next = isRightToLeft ? (level + 1) | 1 : (level + 2) & ~1
    return next <= ExplicitLevels.maximumDepth && overflowIsolates == 0 && overflowEmbeddings == 0
      ? next : nil
  }
}
