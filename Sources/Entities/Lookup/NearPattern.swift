/// A short pattern whose distance to a text is counted letter by letter: insertions, deletions,
/// substitutions and swaps of neighbours cost one each.
///
/// Bit-parallel, a few operations a letter of the text (Myers 1999, with the swaps of Hyyrö 2003,
/// "A bit-vector algorithm for computing Levenshtein and Damerau edit distances").
struct NearPattern: Sendable {
  /// The number of letters, 1...64.
  let count: Int
  /// By letter: the places in the pattern where it stands.
  private let places: [UInt64]

  /// Creates a pattern.
  /// - Precondition: 1...64 letters.
  init(_ letters: [UInt8]) {
    precondition((1...64).contains(letters.count))
    count = letters.count
    var places = [UInt64](repeating: 0, count: 256)
    for (offset, letter) in letters.enumerated() { places[Int(letter)] |= 1 << UInt64(offset) }
    self.places = places
  }

  /// The distance to the beginning of a text, after each of its letters.
  /// - Parameters:
  ///   - text: what is read from its first letter.
  ///   - limit: the most letters that are read.
  ///   - visit: is given the number of letters read, from 1, and the distance of these to the pattern.
  /// - Complexity: O(*n*) in the letters that are read.
  @inline(__always)
  func distances(
    to text: UnsafeBufferPointer<UInt8>, limit: Int,
    _ visit: (_ length: Int, _ distance: Int) -> Void
  ) {
    places.withUnsafeBufferPointer { places in
      let last: UInt64 = 1 << UInt64(count - 1)
      // Differences down a column of the table: +1, -1.
      var plus = ~UInt64(0)
      var minus: UInt64 = 0
      var diagonal: UInt64 = 0
      var previous: UInt64 = 0
      var distance = count
      for index in 0..<min(limit, text.count) {
        let here = places[Int(text[index])]
        let swapped = ((~diagonal & here) << 1) & previous
        diagonal = ((here & plus) &+ plus) ^ plus | here | minus | swapped
        let increase = minus | ~(diagonal | plus)
        let decrease = diagonal & plus
        if increase & last != 0 { distance += 1 }
        if decrease & last != 0 { distance -= 1 }
        // The text begins where the pattern does: the top row counts up.
        let shifted = increase << 1 | 1
        plus = decrease << 1 | ~(diagonal | shifted)
        minus = diagonal & shifted
        previous = here
        visit(index + 1, distance)
      }
    }
  }
}
