import MasarModel
import Testing

@testable import Chronology

/// Runs the examples that stand beside the rules.
@Suite("Time rules")
struct TimeRuleTests {
  static let recognizer = TimeRecognizer()
  static let examples = TimeRules.all.flatMap { rule in
    rule.examples.map { (rule.name, $0) }
  }

  @Test("every pattern is understood and every rule has an example")
  func patterns() {
    for compiled in Self.recognizer.rules {
      #expect(compiled.pattern.isWellFormed, "\(compiled.rule.name)")
      #expect(!compiled.rule.examples.isEmpty, "\(compiled.rule.name)")
    }
  }

  @Test("names of rules are unique")
  func names() {
    #expect(Set(TimeRules.all.map(\.name)).count == TimeRules.all.count)
  }

  @Test("examples", arguments: examples)
  func example(rule: String, example: String) throws {
    let parsed = MarkedExample(example)
    let context = TimeContext(reference: parsed.reference)
    let text = UTF8Text(parsed.text)
    let found = Self.recognizer.expressions(in: text, range: text.range, context: context)
    #expect(found.map { text[$0.range] } == parsed.spans, "\(rule)")
    if let value = parsed.value { #expect(found.last?.value == value, "\(rule)") }
  }
}

/// `text [expression] text @2022-01-03 = value`.
struct MarkedExample {
  var text = ""
  var spans: [String] = []
  var value: String?
  var reference = CalendarDate(year: 2021, month: 12, day: 31)

  init(_ example: String) {
    var rest = example
    if let range = rest.range(of: " = ") {
      value = String(rest[range.upperBound...])
      rest = String(rest[..<range.lowerBound])
    }
    if let at = rest.lastIndex(of: "@") {
      reference = CalendarDate(iso8601: rest[rest.index(after: at)...])
      rest = String(rest[..<rest.index(before: at)])
    }
    var span: String?
    for character in rest {
      switch character {
      case "[": span = ""
      case "]":
        if let span { spans.append(span) }
        span = nil
      default:
        text.append(character)
        span?.append(character)
      }
    }
  }
}

extension String {
  /// The first place of `needle`, without Foundation.
  fileprivate func range(of needle: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) {
        return start..<index(start, offsetBy: needle.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
