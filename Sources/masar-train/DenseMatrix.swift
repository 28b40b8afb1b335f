import Entities

/// A matrix whose rows are numbered anew, the most frequent first and the rare ones left out: training visits
/// the frequent ones all the time, and so they share lines of the cache.
struct DenseMatrix {
  private let matrix: FeatureMatrix
  /// For each new number the row of the model.
  private let rows: [UInt32]
  private let bits: Int

  /// Counts the rows in the sentences and renumbers them.
  init(_ matrix: FeatureMatrix, sentences: [Range<Int>], minimum: Int, bits: Int) {
    self.bits = bits
    var counts = [UInt32](repeating: 0, count: 1 << bits)
    for sentence in sentences {
      for index in sentence.lowerBound * matrix.width..<sentence.upperBound * matrix.width {
        let row = matrix.features[index]
        if row != .max { counts[Int(row)] += 1 }
      }
    }
    let used = (0..<UInt32(1 << bits)).filter { counts[Int($0)] >= UInt32(max(1, minimum)) }
    rows = used.sorted { (counts[Int($1)], $0) < (counts[Int($0)], $1) }
    var numbers = [UInt32](repeating: .max, count: 1 << bits)
    for (number, row) in rows.enumerated() { numbers[Int(row)] = UInt32(number) }
    var renumbered = matrix
    for index in renumbered.features.indices where renumbered.features[index] != .max {
      renumbered.features[index] = numbers[Int(renumbered.features[index])]
    }
    self.matrix = renumbered
  }

  /// The number of rows that are used.
  var rowCount: Int { rows.count }

  /// Trains a field; its weights stand at the rows of the model.
  func train(
    _ settings: FieldSettings, labels: [UInt8], sentences: [Range<Int>]
  ) -> FieldWeights {
    let trainer = FieldTrainer(rowCount: rows.count, settings: settings)
    trainer.train(matrix, labels: labels, sentences: sentences)
    let dense = trainer.result()
    var weights = FieldWeights(
      rows: Array(repeating: SIMD8(), count: 1 << bits), transitions: dense.transitions)
    for (number, row) in rows.enumerated() { weights.rows[Int(row)] = dense.rows[number] }
    return weights
  }
}
