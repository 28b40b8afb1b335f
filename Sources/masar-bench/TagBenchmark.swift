import Analysis
import ArabicText
import Entities
import MasarModel

/// How quickly names are found, and what text that is no news costs.
enum TagBenchmark: Benchmark {
  static let name = "tag"
  static let abstract =
    "names in text: tokens, known names, the tagger's two passes, linking; one core"

  /// The paragraphs of an article.
  private static let articleLength = 20
  /// What is to be reached, in tokens a second.
  private static let goal = 400_000.0

  static func measure(_ words: SampleText, seed: UInt64, into table: inout BenchTable) throws {
    let paragraphs = words.paragraphs(bytes: 8_000_000, seed: seed)
    let text = UTF8Text(paragraphs.joined(separator: "\n"))
    table.measureReference(text.bytes)

    let recognizer = EntityRecognizer()
    let tagger = try Tagger.builtIn()
    let articles = stride(from: 0, to: paragraphs.count, by: articleLength).map { start in
      paragraphs[start..<min(paragraphs.count, start + articleLength)].map { UTF8Text($0) }
    }
    func tokens(_ article: [UTF8Text]) -> [TokenList] {
      article.map { Tokenizer.tokens(in: $0, range: $0.range) }
    }
    let lists = articles.map(tokens)
    let count = Double(lists.joined().reduce(0) { $0 + $1.count })
    let bytes = text.count
    table.measure("tokens", count, .tokens, bytes: bytes) {
      for article in articles { keep(tokens(article)) }
    }
    table.measure("known names", count, .tokens, bytes: bytes) {
      for list in lists.joined() { keep(recognizer.mentions(in: list)) }
    }
    table.measure("tagger: features, both passes, rules", count, .tokens, bytes: bytes) {
      for article in lists { keep(tagger.spans(in: article)) }
    }
    table.measure("all of it, and linking", count, .tokens, bytes: bytes, goal: goal) {
      for article in articles { names(tokens(article), recognizer, tagger) }
    }
    measureArticles(paragraphs, count, bytes, into: &table)
    measureOddText(recognizer, tagger, into: &table)
  }

  private static func names(
    _ lists: [TokenList], _ recognizer: EntityRecognizer, _ tagger: Tagger
  ) {
    keep(
      NameLinker(knowledgeBase: recognizer.knowledgeBase, tagger: tagger).mentions(
        known: lists.map { recognizer.mentions(in: $0) }, found: tagger.spans(in: lists),
        times: lists.map { _ in [] }, in: lists))
  }

  /// The path that the program takes: an article's paragraphs, with its times and its namesakes.
  private static func measureArticles(
    _ paragraphs: [String], _ count: Double, _ bytes: Int, into table: inout BenchTable
  ) {
    let analyzer = Analyzer()
    let articles = stride(from: 0, to: paragraphs.count, by: articleLength).map { start in
      Article.ofParagraphs(paragraphs[start..<min(paragraphs.count, start + articleLength)])
    }
    table.measure("articles: names and times", count, .tokens, bytes: bytes) {
      for article in articles { keep(analyzer.annotate(article)) }
    }
  }

  /// Text that is as bad as it gets, a tenth of it and all of it: ten times as much must take ten times as long.
  private static func measureOddText(
    _ recognizer: EntityRecognizer, _ tagger: Tagger, into table: inout BenchTable
  ) {
    for (label, part, count) in [
      ("names only", "محمود عباس جو بايدن بيروت ", 5),
      ("one unknown name", "القصراوي ", 1),
      ("no Arabic", "Lorem ipsum, dolor sit. ", 6),
      ("stops only", ". ", 1),
    ] {
      for size in [100_000, 1_000_000] {
        measureOdd(
          "\(label), \(size) tokens", String(repeating: part, count: size / count), recognizer,
          tagger, into: &table)
      }
    }
    for size in [10_000, 100_000, 1_000_000] {
      measureOdd(
        "\(size) marks on a letter", "م" + String(repeating: "\u{64E}\u{651}", count: size / 2),
        recognizer, tagger, into: &table)
    }
  }

  private static func measureOdd(
    _ label: String, _ string: String, _ recognizer: EntityRecognizer, _ tagger: Tagger,
    into table: inout BenchTable
  ) {
    let text = UTF8Text(string)
    let count = Tokenizer.tokens(in: text, range: text.range).count
    // A letter with all its marks is one token, whatever its length.
    let (amount, unit): (Double, BenchTable.Unit) =
      count > 1 ? (Double(count), .tokens) : (Double(text.count) / 1e6, .megabytes)
    table.measure(label, amount, unit, bytes: text.count) {
      names([Tokenizer.tokens(in: text, range: text.range)], recognizer, tagger)
    }
  }
}

extension Article {
  /// An article of the paragraphs, a line each.
  static func ofParagraphs(
    _ lines: some Collection<String>, path: String = "bench.txt", published: Publication = .unknown
  ) -> Article {
    var bytes: [UInt8] = []
    var paragraphs: [Paragraph] = []
    for line in lines {
      let start = bytes.count
      bytes += line.utf8
      let number = paragraphs.count + 1
      paragraphs.append(
        Paragraph(
          range: TextRange(start, bytes.count), firstLine: number, lastLine: number, role: .body))
      bytes.append(0x0A)
    }
    return Article(
      path: path, title: path, published: published, text: UTF8Text(validated: bytes),
      paragraphs: paragraphs)
  }
}
