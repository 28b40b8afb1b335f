import Entities
import Foundation

/// How a conditional random field is trained.
struct FieldSettings: Sendable {
  /// The number of times that every sentence is seen.
  var epochs = 12
  /// The first step of a weight (AdaGrad: it shrinks with what the weight has moved).
  var rate: Float = 0.2
  /// How strongly weights are pulled to zero.
  var decay: Float = 1e-5
  /// The share of features that a token misses in each epoch, so that no feature is relied on alone.
  var dropout: Float = 0.1
  /// A feature seen fewer times is left out.
  var minimumCount = 1
  /// The seed of the order of sentences and of what is left out.
  var seed: UInt64 = 1
}

/// The features of tokens, a fixed number each, one array after the other.
struct FeatureMatrix {
  var features: [UInt32]
  var width: Int
}

/// Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) by stochastic
/// gradient with AdaGrad (Duchi, Hazan and Singer, 2011), one sentence a step, and averages the weights of
/// the last half of the epochs.
///
/// One thread, one order: the same inputs give the same weights.
final class FieldTrainer {
  private static let labels = TaggerLabel.count
  private let settings: FieldSettings
  private let rowCount: Int
  private let rows: UnsafeMutablePointer<Row>
  private let sums: UnsafeMutablePointer<SIMD8<Float>>
  private var averaged: Float = 0
  private(set) var transitions = [Float](repeating: 0, count: 81)
  private var transitionSquares = [Float](repeating: 0.5, count: 81)
  private var transitionSums = [Float](repeating: 0, count: 81)
  private var random: UInt64

  /// The weights of a feature and the squares of what they have moved: one line of the cache.
  private struct Row {
    var weights = SIMD8<Float>()
    var squares = SIMD8<Float>(repeating: 0.5)
  }

  init(rowCount: Int, settings: FieldSettings) {
    self.settings = settings
    self.rowCount = rowCount
    rows = .allocate(capacity: rowCount)
    sums = .allocate(capacity: rowCount)
    rows.initialize(repeating: Row(), count: rowCount)
    sums.initialize(repeating: SIMD8(), count: rowCount)
    random = settings.seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  deinit {
    rows.deallocate()
    sums.deallocate()
  }

  /// A number of splitmix64 (Steele, Lea and Flood, 2014).
  private func next() -> UInt64 {
    random &+= 0x9E37_79B9_7F4A_7C15
    var value = random
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  /// Trains on the sentences. Row numbers `UInt32.max` are features left out.
  func train(_ matrix: FeatureMatrix, labels: [UInt8], sentences: [Range<Int>]) {
    var order = sentences
    for epoch in 0..<settings.epochs {
      for index in stride(from: order.count - 1, to: 0, by: -1) {
        order.swapAt(index, Int(next() % UInt64(index + 1)))
      }
      let rate = settings.rate / (1 + 0.15 * Float(epoch))
      matrix.features.withUnsafeBufferPointer { features in
        labels.withUnsafeBufferPointer { labels in
          guard let features = features.baseAddress, let labels = labels.baseAddress else { return }
          for sentence in order where !sentence.isEmpty {
            learn(
              features + sentence.lowerBound * matrix.width, matrix.width,
              labels + sentence.lowerBound, sentence.count, rate)
          }
        }
      }
      if 2 * (epoch + 1) >= settings.epochs { average() }
    }
  }

  private func average() {
    averaged += 1
    for row in 0..<rowCount { sums[row] += rows[row].weights }
    for index in 0..<81 { transitionSums[index] += transitions[index] }
  }

  /// The averaged weights of labels 1 to 8 and the averaged transitions.
  func result() -> FieldWeights {
    let share = 1 / max(1, averaged)
    return FieldWeights(
      rows: (0..<rowCount).map { sums[$0] * share }, transitions: transitionSums.map { $0 * share })
  }

  /// One step on one sentence.
  private func learn(
    _ features: UnsafePointer<UInt32>, _ width: Int, _ gold: UnsafePointer<UInt8>, _ count: Int,
    _ rate: Float
  ) {
    // What is left out of this step: one random word for eight features' worth of decisions.
    let limit = UInt64(settings.dropout * 256)
    let keep = 1 / (1 - settings.dropout)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: count * width) { kept in
      withUnsafeTemporaryAllocation(of: SIMD16<Float>.self, capacity: count) { potentials in
        withUnsafeTemporaryAllocation(of: Int.self, capacity: count + 1) { ends in
          var used = 0
          ends[0] = 0
          for token in 0..<count {
            var score = SIMD8<Float>()
            var bits: UInt64 = 0
            for index in 0..<width {
              if limit > 0 {
                if index & 7 == 0 { bits = next() }
                let isDropped = bits & 0xFF < limit
                bits >>= 8
                if isDropped { continue }
              }
              let row = features[token * width + index]
              if row == .max { continue }
              kept[used] = row
              used += 1
              score += rows[Int(row)].weights
            }
            ends[token + 1] = used
            potentials[token] = Self.exponentials(score * keep)
          }
          let gradients = self.gradients(potentials, gold, count, rate)
          for token in 0..<count {
            let gradient = gradients[token] * keep
            if Self.isSmall(gradient) { continue }
            let square = gradient * gradient
            for index in ends[token]..<ends[token + 1] {
              let row = Int(kept[index])
              rows[row].squares += square
              let step = rate * gradient / rows[row].squares.squareRoot()
              rows[row].weights += step - rows[row].weights * settings.decay
            }
          }
        }
      }
    }
  }

  private static func isSmall(_ value: SIMD8<Float>) -> Bool {
    (value * value).sum() < 4e-5
  }

  /// e to the power of the scores, label 0 first, relative to the highest, and ten lanes of nothing.
  private static func exponentials(_ score: SIMD8<Float>) -> SIMD16<Float> {
    let top = max(0, score.max())
    var values = SIMD16<Float>()
    values[0] = expf(-top)
    for label in 0..<8 { values[label + 1] = expf(score[label] - top) }
    return values
  }

  /// The gradient of the log likelihood for labels 1 to 8 of each token; steps the transitions as well.
  private func gradients(
    _ potentials: UnsafeMutableBufferPointer<SIMD16<Float>>, _ gold: UnsafePointer<UInt8>,
    _ count: Int, _ rate: Float
  ) -> [SIMD8<Float>] {
    let size = Self.labels
    var forwardRows = [SIMD16<Float>](repeating: SIMD16(), count: size)
    var backwardRows = forwardRows
    for previous in 0..<size {
      for label in 0..<size where TaggerLabel.mayFollow(UInt8(label), UInt8(previous)) {
        let value = expf(transitions[previous * size + label])
        forwardRows[previous][label] = value
        backwardRows[label][previous] = value
      }
    }
    var alphas = [SIMD16<Float>](repeating: SIMD16(), count: count)
    var start = potentials[0]
    for kind in 0..<4 { start[2 * kind + 2] = 0 }
    alphas[0] = start / start.sum()
    for token in 1..<max(1, count) {
      var sum = SIMD16<Float>()
      for previous in 0..<size { sum += forwardRows[previous] * alphas[token - 1][previous] }
      sum *= potentials[token]
      alphas[token] = sum / sum.sum()
    }
    var gradients = [SIMD8<Float>](repeating: SIMD8(), count: count)
    var expected = [SIMD16<Float>](repeating: SIMD16(), count: size)
    var beta = SIMD16<Float>(repeating: 1)
    for token in stride(from: count - 1, through: 0, by: -1) {
      var marginal = alphas[token] * beta
      marginal /= marginal.sum()
      for label in 1..<size {
        gradients[token][label - 1] = (Int(gold[token]) == label ? 1 : 0) - marginal[label]
      }
      guard token > 0 else { break }
      let outgoing = potentials[token] * beta
      var pairs = [SIMD16<Float>](repeating: SIMD16(), count: size)
      var total: Float = 0
      for previous in 0..<size {
        pairs[previous] = forwardRows[previous] * outgoing * alphas[token - 1][previous]
        total += pairs[previous].sum()
      }
      for previous in 0..<size { expected[previous] += pairs[previous] / total }
      var sum = SIMD16<Float>()
      for label in 0..<size { sum += backwardRows[label] * outgoing[label] }
      beta = sum / sum.sum()
    }
    stepTransitions(expected, gold, count, rate)
    return gradients
  }

  private func stepTransitions(
    _ expected: [SIMD16<Float>], _ gold: UnsafePointer<UInt8>, _ count: Int, _ rate: Float
  ) {
    let size = Self.labels
    var gradient = [Float](repeating: 0, count: size * size)
    for token in 1..<max(1, count) { gradient[Int(gold[token - 1]) * size + Int(gold[token])] += 1 }
    for previous in 0..<size {
      for label in 0..<size {
        let index = previous * size + label
        guard TaggerLabel.mayFollow(UInt8(label), UInt8(previous)) else { continue }
        let slope = gradient[index] - expected[previous][label]
        transitionSquares[index] += slope * slope
        transitions[index] += rate * slope / transitionSquares[index].squareRoot()
      }
    }
  }
}

/// The weights of a field: for each row those of labels 1 to 8, and the transitions, previous label first.
struct FieldWeights: Sendable {
  var rows: [SIMD8<Float>]
  var transitions: [Float]

  /// The mean of several fields.
  static func mean(_ fields: [FieldWeights]) -> FieldWeights {
    var mean = fields[0]
    for field in fields.dropFirst() {
      for index in mean.rows.indices { mean.rows[index] += field.rows[index] }
      for index in mean.transitions.indices { mean.transitions[index] += field.transitions[index] }
    }
    let share = 1 / Float(fields.count)
    for index in mean.rows.indices { mean.rows[index] *= share }
    for index in mean.transitions.indices { mean.transitions[index] *= share }
    return mean
  }
}
