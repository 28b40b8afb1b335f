import ArabicText
import Chronology
import MasarModel

/// How quickly time expressions are found and valued.
enum TimesBenchmark: Benchmark {
  static let name = "times"
  static let abstract = "time expressions in news and in text that is nothing else; one core"

  /// What is to be reached, in megabytes a second.
  private static let goal = 10.0

  static func measure(_ words: SampleText, seed: UInt64, into table: inout BenchTable) {
    let news = words.paragraphs(bytes: 8_000_000, seed: seed).map { UTF8Text($0) }
    let bytes = news.reduce(0) { $0 + $1.count }
    table.measureReference(news.flatMap(\.bytes))
    let recognizer = TimeRecognizer()
    let context = TimeContext(reference: CalendarDate(year: 2022, month: 1, day: 3))
    let lists = news.map { Tokenizer.tokens(in: $0, range: $0.range) }
    table.measure("tokens", Double(bytes) / 1e6, .megabytes, bytes: bytes) {
      for text in news { keep(Tokenizer.tokens(in: text, range: text.range)) }
    }
    table.measure("times in tokens", Double(bytes) / 1e6, .megabytes, bytes: bytes) {
      for list in lists { keep(recognizer.expressions(in: list, context: context)) }
    }
    table.measure("both", Double(bytes) / 1e6, .megabytes, bytes: bytes, goal: goal) {
      for text in news {
        keep(recognizer.expressions(in: text, range: text.range, context: context))
      }
    }
    let dense = UTF8Text(String(repeating: Self.dense, count: 2_000))
    table.measure("nothing but times", Double(dense.count) / 1e6, .megabytes, bytes: dense.count) {
      keep(recognizer.expressions(in: dense, range: dense.range, context: context))
    }
    table.measure("making a recogniser", 1, .articles) { keep(TimeRecognizer()) }
  }

  private static let dense =
    "مساء أمس الخميس 30 ديسمبر/كانون الأول 2021 الساعة الثامنة والنصف بتوقيت موسكو، وقبل ثلاثة أيام، ومن 9 إلى 11 يناير المقبل. "
}
