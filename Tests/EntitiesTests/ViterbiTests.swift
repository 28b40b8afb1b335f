import Entities
import Support
import Testing

/// The best path by trying all of them; of equal ones the one that is tried first counts as well.
private func bruteForce(
  _ scores: [SIMD8<Int16>], _ transitions: [Int32], outside: Int32
) -> Int {
  let size = TaggerLabel.count
  var best = Int.min
  func extend(_ token: Int, _ previous: Int, _ sum: Int) {
    if token == scores.count {
      best = max(best, sum)
      return
    }
    for label in 0..<size {
      let follows =
        token == 0
        ? label == 0 || TaggerLabel.isBegin(UInt8(label))
        : TaggerLabel.mayFollow(UInt8(label), UInt8(previous))
      guard follows else { continue }
      var next = sum + (label == 0 ? Int(outside) : Int(scores[token][label - 1]))
      if token > 0 { next += Int(transitions[previous * size + label]) }
      extend(token + 1, label, next)
    }
  }
  extend(0, 0, 0)
  return best
}

/// What a path adds up to; `nil` where it is not allowed.
private func sum(
  _ labels: [UInt8], _ scores: [SIMD8<Int16>], _ transitions: [Int32], outside: Int32
) -> Int? {
  var total = 0
  for (token, label) in labels.enumerated() {
    if token == 0, label != 0, !TaggerLabel.isBegin(label) { return nil }
    if token > 0 {
      guard TaggerLabel.mayFollow(label, labels[token - 1]) else { return nil }
      total += Int(transitions[Int(labels[token - 1]) * TaggerLabel.count + Int(label)])
    }
    total += label == 0 ? Int(outside) : Int(scores[token][Int(label) - 1])
  }
  return total
}

private func decode(
  _ viterbi: Viterbi, _ scores: [SIMD8<Int16>]
) -> [UInt8] {
  var labels = [UInt8](repeating: 0, count: scores.count)
  scores.withUnsafeBufferPointer { scores in
    labels.withUnsafeMutableBufferPointer { viterbi.decode(scores, into: $0) }
  }
  return labels
}

@Suite struct ViterbiTests {
  @Test(arguments: 0..<40)
  func `the path found adds up to the most`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    // Small numbers, so that equal paths come up too.
    let transitions = (0..<81).map { _ in Int32(generator.number(0...20)) - 10 }
    let outside = Int32(generator.number(0...6)) - 3
    let count = generator.number(1...5)
    let scores = (0..<count).map { _ in
      var row = SIMD8<Int16>()
      for label in 0..<8 { row[label] = Int16(generator.number(0...40) - 20) }
      return row
    }
    let labels = decode(Viterbi(transitions: transitions, outside: outside), scores)
    #expect(
      sum(labels, scores, transitions, outside: outside)
        == bruteForce(scores, transitions, outside: outside))
  }

  @Test func `equal paths give the lower labels`() {
    let viterbi = Viterbi(transitions: Array(repeating: 0, count: 81))
    #expect(decode(viterbi, Array(repeating: SIMD8(), count: 4)) == [0, 0, 0, 0])
  }

  @Test func `a sentence of a million words stays within the numbers`() {
    let viterbi = Viterbi(transitions: Array(repeating: 20_000, count: 81))
    var score = SIMD8<Int16>(repeating: -32_000)
    score[4] = 32_000
    let labels = decode(viterbi, Array(repeating: score, count: 1_000_000))
    #expect(labels.allSatisfy { $0 == TaggerLabel.begin(.organization) })
  }

  @Test func `labels follow one another as names do`() {
    #expect(TaggerLabel.mayFollow(TaggerLabel.inside(.place), TaggerLabel.begin(.place)))
    #expect(TaggerLabel.mayFollow(TaggerLabel.inside(.place), TaggerLabel.inside(.place)))
    #expect(!TaggerLabel.mayFollow(TaggerLabel.inside(.place), TaggerLabel.begin(.person)))
    #expect(!TaggerLabel.mayFollow(TaggerLabel.inside(.place), TaggerLabel.outside))
    #expect(TaggerLabel.mayFollow(TaggerLabel.begin(.place), TaggerLabel.inside(.person)))
  }
}
