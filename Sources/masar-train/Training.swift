import Entities
import Foundation

/// What is trained: which features, how many folds and seeds, into how many rows.
struct TrainingSettings: Sendable {
  /// The groups of features that are used.
  var groups = Set(TaggerFeatures.Group.allCases)
  /// Whether the second pass is trained.
  var hasSecondPass = true
  /// The parts that the corpus is cut into to get labels of a first pass that has not seen them.
  var folds = 5
  /// The sentences that are trained on, from the first; all of them where it is `nil`.
  var trained: Int?
  /// The fields that are trained with different seeds and averaged.
  var seeds = 1
  /// The rows of the shipped model, as a power of two.
  var bits = 19
  /// The settings of each field.
  var first = FieldSettings()
  /// The settings of the fields of the second pass.
  var second = FieldSettings()
}

/// Trains both passes on the sentences of a corpus.
struct Training {
  let corpus: Corpus
  let settings: TrainingSettings
  /// Reads text that was not trained on.
  let reader: TraitReader
  /// Read the parts of the corpus, each with tables that were made without it; empty where one table does.
  private let foldReaders: [TraitReader]
  private let matrix: FeatureMatrix

  /// Reads the features of the whole corpus.
  /// - Parameter readers: one for other text, then one for each part of the corpus, or none of these.
  init(corpus: Corpus, settings: TrainingSettings, readers: [TraitReader]) throws {
    precondition(readers.count == 1 || readers.count == settings.folds + 1)
    self.corpus = corpus
    self.settings = settings
    reader = readers[0]
    foldReaders = Array(readers.dropFirst())
    let empty = Self.emptyModel(bits: 8)
    let model = try TaggerModel(TaggerBytes(empty))
    let tables = readers.map { reader in
      TaggerReading(corpus.text, tagger: Tagger(reader: reader, model: model)).features()
    }
    var features = tables[0]
    let width = TaggerFeatures.count
    let sentences = corpus.text.sentences
    // The parts of what is trained on: the last tenth is not, where it is held out.
    let trained = settings.trained ?? sentences.count
    for (fold, table) in tables.dropFirst().enumerated() {
      for sentence in sentences[Self.fold(fold, of: trained, settings.folds)] {
        let range = sentence.lowerBound * width..<sentence.upperBound * width
        for index in range { features[index] = table[index] }
      }
    }
    let shift = 32 - UInt32(settings.bits)
    var isUsed = [Bool](repeating: false, count: width)
    var start = 0
    for (group, end) in zip(TaggerFeatures.Group.allCases, TaggerFeatures.groupEnds) {
      for index in start..<end { isUsed[index] = settings.groups.contains(group) }
      start = end
    }
    for token in 0..<corpus.text.count {
      for index in 0..<width {
        let position = token * width + index
        features[position] = isUsed[index] ? features[position] >> shift : .max
      }
    }
    matrix = FeatureMatrix(features: features, width: width)
  }

  /// The numbers of the sentences in one part of `count`.
  ///
  /// Whole runs of sentences, for an article's sentences stand together.
  func fold(_ fold: Int, of count: Int) -> Range<Int> { Self.fold(fold, of: count, settings.folds) }

  private static func fold(_ fold: Int, of count: Int, _ folds: Int) -> Range<Int> {
    let size = (count + folds - 1) / folds
    return min(count, fold * size)..<min(count, (fold + 1) * size)
  }

  /// A model whose weights are all zero.
  static func emptyModel(bits: Int) -> [UInt8] {
    let transitions = [Float](repeating: 0, count: TaggerModel.transitionCount)
    return TaggerModel.bytes(
      bits: bits, rows: Array(repeating: 0, count: 16 << bits), steps: (1, 1),
      transitions: (transitions, transitions))
  }

  /// The model trained on `sentences`, as the bytes of its file.
  func model(on sentences: [Range<Int>]) throws -> [UInt8] {
    let first = train(matrix, sentences, settings.first)
    guard settings.hasSecondPass else { return pack(first, nil) }
    let labels = try foldedLabels(sentences)
    let tagger = Tagger(
      reader: reader, model: try TaggerModel(TaggerBytes(Self.emptyModel(bits: 8))))
    let context = TaggerReading(corpus.text, tagger: tagger).contextFeatures(labels)
    let both = join(context)
    let second = train(both, sentences, settings.second)
    return pack(first, second)
  }

  /// Fields of all seeds, averaged; two at a time.
  private func train(
    _ matrix: FeatureMatrix, _ sentences: [Range<Int>], _ fieldSettings: FieldSettings
  ) -> FieldWeights {
    let dense = DenseMatrix(
      matrix, sentences: sentences, minimum: fieldSettings.minimumCount, bits: settings.bits)
    let fields = inParallel(settings.seeds) { seed in
      var own = fieldSettings
      own.seed = UInt64(seed + 1)
      return dense.train(own, labels: corpus.labels, sentences: sentences)
    }
    return FieldWeights.mean(fields)
  }

  /// Labels of a first pass for every sentence, by fields that have not seen it; the sentences that are not
  /// trained on get labels too, which nobody looks at.
  private func foldedLabels(_ sentences: [Range<Int>]) throws -> [UInt8] {
    let folds = settings.folds
    let parts = try inParallelThrowing(folds) { fold in
      let held = self.fold(fold, of: sentences.count)
      let seen = sentences.indices.filter { !held.contains($0) }.map { sentences[$0] }
      let dense = DenseMatrix(
        matrix, sentences: seen, minimum: settings.first.minimumCount, bits: settings.bits)
      let field = dense.train(settings.first, labels: corpus.labels, sentences: seen)
      let model = try TaggerModel(TaggerBytes(pack(field, nil)))
      let reader = foldReaders.isEmpty ? self.reader : foldReaders[fold]
      let tagger = Tagger(reader: reader, model: model)
      return (held, TaggerReading(corpus.text, tagger: tagger).firstPass())
    }
    var labels = [UInt8](repeating: 0, count: corpus.text.count)
    for (held, found) in parts {
      for sentence in held.map({ sentences[$0] }) {
        for token in sentence { labels[token] = found[token] }
      }
    }
    return labels
  }

  /// The features of both kinds side by side.
  private func join(_ context: [UInt32]) -> FeatureMatrix {
    let shift = 32 - UInt32(settings.bits)
    let extra = TaggerContext.featureCount
    let width = matrix.width + extra
    var features = [UInt32](repeating: 0, count: corpus.text.count * width)
    for token in 0..<corpus.text.count {
      for index in 0..<matrix.width {
        features[token * width + index] = matrix.features[token * matrix.width + index]
      }
      for index in 0..<extra {
        features[token * width + matrix.width + index] = context[token * extra + index] >> shift
      }
    }
    return FeatureMatrix(features: features, width: width)
  }

  /// Rounds the weights to steps of which the largest weights, but for one in a hundred thousand, take 127.
  private func pack(_ first: FieldWeights, _ second: FieldWeights?) -> [UInt8] {
    let second = second ?? first
    let steps = (Self.step(first), Self.step(second))
    var rows = [Int8](repeating: 0, count: 16 << settings.bits)
    for row in 0..<1 << settings.bits {
      for label in 0..<8 {
        rows[row * 16 + label] = Self.round(first.rows[row][label], steps.0)
        rows[row * 16 + 8 + label] = Self.round(second.rows[row][label], steps.1)
      }
    }
    return TaggerModel.bytes(
      bits: settings.bits, rows: rows, steps: steps,
      transitions: (first.transitions, second.transitions))
  }

  private static func step(_ field: FieldWeights) -> Float {
    var sizes: [Float] = []
    for row in field.rows where row != SIMD8() {
      for label in 0..<8 { sizes.append(abs(row[label])) }
    }
    guard !sizes.isEmpty else { return 1 }
    sizes.sort()
    return max(1e-6, sizes[sizes.count - 1 - sizes.count / 100_000] / 127)
  }

  private static func round(_ weight: Float, _ step: Float) -> Int8 {
    Int8(max(-127, min(127, (weight / step).rounded())))
  }
}

/// Runs `body` for each number below `count`, two at a time, and gives the results in order.
func inParallel<Result: Sendable>(
  _ count: Int, _ body: (Int) -> Result
) -> [Result] {
  withoutActuallyEscaping(body) { body in
    let box = UncheckedBox(body: body, count: count)
    DispatchQueue.concurrentPerform(iterations: min(2, count)) { lane in
      for index in stride(from: lane, to: count, by: 2) {
        let result = box.body(index)
        box.lock.withLock { box.results[index] = result }
      }
    }
    return box.results.compactMap { $0 }
  }
}

/// As ``inParallel(_:_:)``; the first error is thrown on.
func inParallelThrowing<Value: Sendable>(
  _ count: Int, _ body: (Int) throws -> Value
) throws -> [Value] {
  try inParallel(count) { index in Result { try body(index) } }.map { try $0.get() }
}

/// Carries a body and its results into the lanes, which end before the call does.
private final class UncheckedBox<Result>: @unchecked Sendable {
  let body: (Int) -> Result
  let lock = NSLock()
  var results: [Result?]

  init(body: @escaping (Int) -> Result, count: Int) {
    self.body = body
    results = Array(repeating: nil, count: count)
  }
}
