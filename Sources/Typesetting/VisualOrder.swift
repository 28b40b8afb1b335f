/// What a cluster is to rule L1 of UAX #9.
enum LineSpace: UInt8 {
  /// Anything that L1 does not touch.
  case none
  /// White space (WS).
  case whiteSpace
  /// A tab (S).
  case tab
}

/// What has a level and no cell between two clusters: it parts runs of higher levels (L2).
struct Separator: Equatable {
  /// The lowest level of what stands there.
  var level: UInt8
  /// What it is to L1: white space for isolates, nothing for directional marks.
  var space: LineSpace

  /// Adds something that stands there as well.
  mutating func formUnion(_ other: Separator) {
    level = min(level, other.level)
    if other.space == .none { space = .none }
  }
}

/// Gives tabs, and the white space before them and at the line's end, the paragraph's level (UAX #9, L1).
///
/// - Parameters:
///   - levels: The levels of a line in logical order.
///   - spaces: What each of them is to this rule.
///   - base: The paragraph's level.
func resetWhiteSpace(_ levels: inout [UInt8], _ spaces: [LineSpace], base: UInt8) {
  var resets = true
  for index in levels.indices.reversed() {
    switch spaces[index] {
    case .tab: resets = true
    case .whiteSpace: break
    case .none: resets = false
    }
    if resets { levels[index] = base }
  }
}

/// The visual order of a line's clusters (UAX #9, L2).
///
/// - Parameter levels: The levels in logical order, L1 applied.
/// - Returns: The logical indices from left to right.
/// - Complexity: O(*n* · *m*) in the number of clusters and of different levels.
func visualOrder(_ levels: [UInt8]) -> [Int] {
  var order = Array(levels.indices)
  guard let highest = levels.max() else { return order }
  guard let lowestOdd = levels.lazy.filter({ $0 & 1 == 1 }).min() else { return order }
  for level in stride(from: highest, through: lowestOdd, by: -1) {
    var index = 0
    while index < order.count {
      guard levels[order[index]] >= level else {
        index += 1
        continue
      }
      let start = index
      while index < order.count, levels[order[index]] >= level { index += 1 }
      order[start..<index].reverse()
    }
  }
  return order
}
