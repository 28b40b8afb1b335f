/// Finds the labels of a sentence whose scores and transitions add up highest (Viterbi, 1967).
package struct Viterbi: Sendable {
  /// What it adds to a pair of labels, previous label first.
  package let transitions: [Int32]
  /// What it adds to each token outside names; below zero, more names are found.
  package let outside: Int32

  /// Creates a decoder.
  package init(transitions: [Int32], outside: Int32 = 0) {
    precondition(transitions.count == TaggerModel.transitionCount)
    self.transitions = transitions
    self.outside = outside
  }

  /// Writes the best labels of `scores.count` tokens to `labels`.
  ///
  /// Of equal paths the one with the lower labels wins, so that the outcome is the same everywhere.
  /// - Parameter scores: for each token, what speaks for labels 1 to 8; label 0 has no score of its own.
  /// - Complexity: O(*n*) in the tokens.
  package func decode(
    _ scores: UnsafeBufferPointer<SIMD8<Int16>>, into labels: UnsafeMutableBufferPointer<UInt8>
  ) {
    guard scores.count > 0 else { return }
    let size = TaggerLabel.count
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: scores.count * size) { back in
      transitions.withUnsafeBufferPointer { table in
        var best = SIMD16<Int32>(repeating: Self.impossible)
        best[0] = outside
        for kind in 0..<4 { best[2 * kind + 1] = Int32(scores[0][2 * kind]) }
        for token in 1..<max(1, scores.count) {
          step(&best, scores[token], table, back, token * size)
        }
        var label = 0
        for other in 1..<size where best[other] > best[label] { label = other }
        var token = scores.count - 1
        while true {
          labels[token] = UInt8(truncatingIfNeeded: label)
          if token == 0 { break }
          label = Int(back[token * size + label])
          token -= 1
        }
      }
    }
  }

  private static let impossible: Int32 = -1_000_000_000

  @inline(__always)
  private func step(
    _ best: inout SIMD16<Int32>, _ scores: SIMD8<Int16>, _ table: UnsafeBufferPointer<Int32>,
    _ back: UnsafeMutableBufferPointer<UInt8>, _ row: Int
  ) {
    let size = TaggerLabel.count
    var next = SIMD16<Int32>(repeating: Self.impossible)
    // Labels that may follow any other: outside and the four that begin a name.
    var label = 0
    while label < size {
      var top = Int32.min
      var from = 0
      for previous in 0..<size {
        let value = best[previous] &+ table[previous * size + label]
        if value > top {
          top = value
          from = previous
        }
      }
      next[label] = top &+ (label == 0 ? outside : Int32(scores[label - 1]))
      back[row + label] = UInt8(truncatingIfNeeded: from)
      label += label == 0 ? 1 : 2
    }
    label = 2
    while label < size {
      let begin = best[label - 1] &+ table[(label - 1) * size + label]
      let inside = best[label] &+ table[label * size + label]
      next[label] = max(begin, inside) &+ Int32(scores[label - 1])
      back[row + label] = UInt8(truncatingIfNeeded: inside > begin ? label : label - 1)
      label += 2
    }
    // Long sentences must not run out of the numbers: only differences count.
    let floor = next[0]
    best = next &- SIMD16(repeating: floor)
    best = best.replacing(with: Self.impossible, where: best .< Self.impossible / 2)
  }
}
