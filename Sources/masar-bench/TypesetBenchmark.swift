import MasarModel
import Typesetting

/// How quickly paragraphs become lines of cells.
enum TypesetBenchmark: Benchmark {
  static let name = "typeset"
  static let abstract = "paragraphs to lines of cells, 72 columns"

  static func measure(_ words: SampleText, seed: UInt64, into table: inout BenchTable) {
    let paragraphs = words.paragraphs(bytes: 8_000_000, seed: seed)
    let text = UTF8Text(paragraphs.joined(separator: "\n"))
    table.measureReference(text.bytes)
    let texts = paragraphs.map { UTF8Text($0) }
    var justified = LayoutOptions(measure: 72)
    justified.justifies = true
    for (label, options) in [("ragged", LayoutOptions(measure: 72)), ("justified", justified)] {
      let typesetter = Typesetter(options: options)
      table.measure(label, Double(text.count) / 1e6, .megabytes, bytes: text.count) {
        for text in texts { keep(typesetter.lines(of: text, range: text.range)) }
      }
    }
  }
}
