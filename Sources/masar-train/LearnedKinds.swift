import ArabicText
import ArgumentParser
import Entities
import Foundation

/// Tags unlabelled text with a model and writes, for each word, what kinds of names it was part of.
///
/// What a model finds in millions of words of other text says more about a word than one sentence does.
struct Learn: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a table of words that also knows what names the words are part of in a text.")

  @OptionGroup var options: TrainingOptions
  @Option(help: "The text, a blank line between articles.")
  var text: String
  @Flag(help: "Leave out the last tenth of the corpus.")
  var holdOut = false
  @Option(
    help: """
      The beginning of the names of the tables: `.bin` from a model of the whole corpus, `.0.bin` and on from \
      models that have not seen that part of it.
      """)
  var output: String

  func run() throws {
    let corpus = try Corpus(path: options.corpus)
    let training = try Training(
      corpus: corpus, settings: options.settings, readers: try options.readers())
    let all = corpus.text.sentences
    let sentences = Array(all[..<(holdOut ? all.count * 9 / 10 : all.count)])
    let articles = try Self.articles(text)
    let table = try WordClasses(try TrainingOptions.bytes(options.classes))
    let folds = options.folds
    _ = try inParallelThrowing(folds + 1) { fold in
      let held = fold == folds ? 0..<0 : training.fold(fold, of: sentences.count)
      let seen = sentences.indices.filter { !held.contains($0) }.map { sentences[$0] }
      let tagger = Tagger(
        reader: training.reader,
        model: try TaggerModel(TaggerBytes(try training.model(on: seen))))
      let counts = Self.counts(articles, tagger)
      let bytes = table.bytes { record, word in
        record.learned = counts[word].map(Self.code) ?? 0
      }
      let path = fold == folds ? output + ".bin" : "\(output).\(fold).bin"
      try Data(bytes).write(to: URL(filePath: path))
    }
  }

  /// The articles of a text; long ones are cut.
  private static func articles(_ path: String) throws -> [TaggerText] {
    guard let content = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw TrainError.unreadable(path)
    }
    var articles: [TaggerText] = []
    var text = TaggerText()
    for line in content.split(separator: "\n", omittingEmptySubsequences: false) {
      if !line.isEmpty { text.append(Tokenizer.tokens(of: String(line))) }
      if line.isEmpty || text.count > 100_000 {
        articles.append(text)
        text = TaggerText()
      }
    }
    return articles + [text]
  }

  /// For each stem how often it was outside names, in those of each kind, and inside rather than first.
  private static func counts(
    _ articles: [TaggerText], _ tagger: Tagger
  ) -> [UInt32: SIMD8<UInt32>] {
    var counts: [UInt32: SIMD8<UInt32>] = [:]
    for text in articles {
      let reading = TaggerReading(text, tagger: tagger)
      let labels = reading.secondPass(reading.firstPass()).labels
      reading.visitStems { token, stem in
        let label = labels[token]
        let kind = TaggerLabel.kind(label).map { Int($0.rawValue) + 1 } ?? 0
        counts[stem, default: SIMD8()][kind] += 1
      }
    }
    return counts
  }

  /// The kind that a word is part of most often, how often it is in any, and how often it was seen.
  static func code(_ counts: SIMD8<UInt32>) -> UInt8 {
    let named = counts[1] + counts[2] + counts[3] + counts[4]
    let total = named + counts[0]
    var kind = 1
    for other in 2...4 where counts[other] > counts[kind] { kind = other }
    let share = Double(named) / Double(total)
    let level: UInt8 =
      share < 0.02 ? 0 : share < 0.1 ? 1 : share < 0.3 ? 2 : share < 0.6 ? 3 : share < 0.85 ? 4 : 5
    let size: UInt8 = total < 4 ? 0 : total < 20 ? 1 : 2
    if level == 0 { return 1 + size }
    let pure: UInt8 = counts[kind] * 10 >= named * 7 ? 1 : 0
    return 4 + (((UInt8(kind - 1) * 5 + level - 1) * 3 + size) * 2 + pure)
  }
}
