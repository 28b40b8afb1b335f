import ArgumentParser
import Entities
import Foundation

/// Measures a tagger on a corpus.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print precision, recall and F1 of the names in a corpus, by kind, in percent.",
    discussion: """
      The corpus has a token and its tag a line and a blank line between sentences. A name counts where its \
      tokens and its kind are both right; particles stay part of the first token, as the corpus has them.
      """)

  @Argument(help: "The corpus.")
  var file: String
  @Flag(help: "Also print what the first pass and the second one bring.")
  var steps = false
  @Option(help: "A model instead of the one in the program.")
  var model: String?
  @Option(help: "A table of words instead of the one in the program.")
  var classes: String?
  @Option(help: "A gazetteer instead of the one in the program.")
  var gazetteer: String?
  @Option(help: "What is added to “outside”; below zero, more names are found.")
  var outside = Tagger.outside.0
  @Option(help: "A file for each token with its tag and the tag that was found.")
  var tagged: String?

  private func tagger() throws -> Tagger {
    let builtIn = try Tagger.builtIn()
    let reader = TraitReader(
      classes: try classes.map { try WordClasses(try TrainingOptions.bytes($0)) }
        ?? builtIn.reader.classes,
      gazetteer: try gazetteer.map { try Gazetteer(try TrainingOptions.bytes($0)) }
        ?? builtIn.reader.gazetteer)
    return Tagger(
      reader: reader,
      model: try model.map { try TaggerModel(try TrainingOptions.bytes($0)) } ?? builtIn.model,
      outside: (outside, outside))
  }

  func run() throws {
    let corpus = try Corpus(path: file)
    let tagger = try tagger()
    let reading = TaggerReading(corpus.text, tagger: tagger)
    let first = reading.firstPass()
    let labelling = reading.secondPass(first)
    let second = labelling.labels
    let names = reading.spans(labelling)
    let sentences = corpus.text.sentences
    if steps {
      print(
        "first pass   " + Score(gold: corpus.labels, found: first, sentences: sentences).summary)
      print(
        "second pass  " + Score(gold: corpus.labels, found: second, sentences: sentences).summary)
      for (name, rules) in [
        ("short forms  ", TaggerRules.shortForms), ("titles       ", .titles),
        ("institutions ", .institutions),
      ] {
        let found = corpus.labels(of: reading.apply(rules, to: names))
        print(name + Score(gold: corpus.labels, found: found, sentences: sentences).summary)
      }
    }
    if let tagged {
      try Data(corpus.lines(found: second).utf8).write(to: URL(filePath: tagged))
    }
    for line in Score(gold: corpus.labels, found: second, sentences: sentences).lines {
      print(line)
    }
  }
}

extension Corpus {
  /// A line a token: the folded token, its tag and the one that was found; blank lines between sentences.
  fileprivate func lines(found: [UInt8]) -> String {
    text.sentences.map { sentence in
      sentence.map { token in
        let word = text.folded[Int(text.starts[token])..<Int(text.starts[token + 1])]
        return [
          String(decoding: word, as: UTF8.self), Self.tag(labels[token]), Self.tag(found[token]),
        ].joined(separator: " ") + "\n"
      }.joined()
    }.joined(separator: "\n")
  }

  /// The labels of names in the corpus.
  func labels(of names: [NameSpan]) -> [UInt8] {
    var labels = [UInt8](repeating: TaggerLabel.outside, count: text.count)
    for name in names {
      for token in name.tokens { labels[token] = TaggerLabel.inside(name.kind) }
      labels[name.tokens.lowerBound] = TaggerLabel.begin(name.kind)
    }
    return labels
  }
}

/// Trains with one group of features after the other, and measures each on the last tenth of the corpus.
struct Steps: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what each group of features brings on the last tenth of a corpus.")

  @OptionGroup var options: TrainingOptions

  func run() throws {
    let corpus = try Corpus(path: options.corpus)
    let readers = try options.readers()
    let sentences = corpus.text.sentences
    let cut = sentences.count * 9 / 10
    let part = try corpus.part(sentences[cut...])
    var groups: Set<TaggerFeatures.Group> = []
    var settings = options.settings
    settings.trained = cut
    for group in [TaggerFeatures.Group.words, .lists, .frequencies, .classes, .triggers, .learned] {
      groups.insert(group)
      settings.groups = groups
      settings.hasSecondPass = group == .learned
      let training = try Training(corpus: corpus, settings: settings, readers: readers)
      let model = try TaggerModel(TaggerBytes(try training.model(on: Array(sentences[..<cut]))))
      let reading = TaggerReading(part.text, tagger: Tagger(reader: readers[0], model: model))
      let first = reading.firstPass()
      show("\(group)", first, part)
      guard settings.hasSecondPass else { continue }
      show("second pass", reading.secondPass(first).labels, part)
    }
  }

  private func show(_ step: String, _ labels: [UInt8], _ part: Corpus) {
    print("== \(step)")
    let score = Score(gold: part.labels, found: labels, sentences: part.text.sentences)
    for line in score.lines { print(line) }
  }
}
