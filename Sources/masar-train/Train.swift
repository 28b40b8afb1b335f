import ArgumentParser
import Entities
import Foundation

/// The files that training reads, and how it goes about it.
struct TrainingOptions: ParsableArguments {
  @Option(help: "The corpus: a token and its tag a line, a blank line between sentences.")
  var corpus: String
  @Option(help: "The table of words.")
  var classes: String
  @Option(help: "Tables of words that were made without a part of the corpus, one a fold.")
  var foldClasses: [String] = []
  @Option(help: "The gazetteer.")
  var gazetteer: String
  @Option(help: "The rows of the model, as a power of two.")
  var bits = 19
  @Option(help: "How often every sentence is seen.")
  var epochs = 12
  @Option(help: "The first step of a weight.")
  var rate: Float = 0.2
  @Option(help: "How strongly weights are pulled to zero.")
  var decay: Float = 1e-5
  @Option(help: "The share of features that a token misses.")
  var dropout: Float = 0.1
  @Option(help: "Features seen fewer times are left out.")
  var minimumCount = 1
  @Option(help: "Parts for the labels that the second pass learns from.")
  var folds = 5
  @Option(help: "Fields trained with different seeds and averaged.")
  var seeds = 1

  var settings: TrainingSettings {
    var settings = TrainingSettings()
    settings.bits = bits
    settings.folds = folds
    settings.seeds = seeds
    settings.first.epochs = epochs
    settings.first.rate = rate
    settings.first.decay = decay
    settings.first.dropout = dropout
    settings.first.minimumCount = minimumCount
    settings.second = settings.first
    return settings
  }

  /// One for other text, then one for each part of the corpus.
  func readers() throws -> [TraitReader] {
    let gazetteer = try Gazetteer(try Self.bytes(gazetteer))
    return try ([classes] + foldClasses).map { path in
      TraitReader(classes: try WordClasses(try Self.bytes(path)), gazetteer: gazetteer)
    }
  }

  static func bytes(_ path: String) throws -> TaggerBytes {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw TrainError.unreadable(path)
    }
    return TaggerBytes(Array(data))
  }
}

/// Trains the tagger.
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Train the tagger.")

  @OptionGroup var options: TrainingOptions
  @Flag(help: "Leave out the last tenth of the corpus, and measure on it.")
  var holdOut = false
  @Option(help: "The file to write.")
  var output: String

  func run() throws {
    let corpus = try Corpus(path: options.corpus)
    let sentences = corpus.text.sentences
    let cut = holdOut ? sentences.count * 9 / 10 : sentences.count
    var settings = options.settings
    settings.trained = cut
    let training = try Training(corpus: corpus, settings: settings, readers: try options.readers())
    let bytes = try training.model(on: Array(sentences[..<cut]))
    try Data(bytes).write(to: URL(filePath: output))
    print("\(bytes.count) bytes")
    guard holdOut else { return }
    let tagger = Tagger(reader: training.reader, model: try TaggerModel(TaggerBytes(bytes)))
    report(tagger, on: try corpus.part(sentences[cut...]))
  }

  /// Prints the figures of both passes, and of the second with other weights of "outside".
  private func report(_ tagger: Tagger, on part: Corpus) {
    let reading = TaggerReading(part.text, tagger: tagger)
    let first = reading.firstPass()
    let second = reading.secondPass(first)
    let sentences = part.text.sentences
    print("first   " + Score(gold: part.labels, found: first, sentences: sentences).summary)
    print("second  " + Score(gold: part.labels, found: second.labels, sentences: sentences).summary)
    for outside: Float in [0.25, -0.25, -0.5, -0.75, -1] {
      let eager = Tagger(reader: tagger.reader, model: tagger.model, outside: (outside, outside))
      let reading = TaggerReading(part.text, tagger: eager)
      let found = reading.secondPass(reading.firstPass())
      print(
        "\(outside)    "
          + Score(gold: part.labels, found: found.labels, sentences: sentences).summary)
    }
  }
}

extension Corpus {
  /// The sentences by themselves.
  func part(_ sentences: ArraySlice<Range<Int>>) throws -> Corpus {
    guard let first = sentences.first, let last = sentences.last else { return self }
    var part = self
    part.text = text.part(first.lowerBound..<last.upperBound)
    part.labels = Array(labels[first.lowerBound..<last.upperBound])
    return part
  }
}
