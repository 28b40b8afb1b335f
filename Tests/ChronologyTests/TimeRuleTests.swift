import MasarModel
import Testing

@testable import Chronology

/// Runs the examples that stand beside the rules.
@Suite("Time rules")
struct TimeRuleTests {
  static let recognizer = TimeRecognizer()
  static let examples =
    TimeRules.all.flatMap { rule in rule.examples.map { (rule.name, $0) } }
    + TimeJoin.all.flatMap { join in join.examples.map { (join.name, $0) } }

  @Test("every pattern is understood and every rule has an example")
  func patterns() {
    for compiled in Self.recognizer.rules {
      let isWellFormed = compiled.pattern.isWellFormed
      #expect(isWellFormed, "\(compiled.rule.name)")
      #expect(!compiled.rule.examples.isEmpty, "\(compiled.rule.name)")
    }
  }

  @Test("names of rules are unique")
  func names() {
    let names = TimeRules.all.map(\.name) + TimeJoin.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test("examples", arguments: examples)
  func example(rule: String, example: String) throws {
    let parsed = MarkedExample(example)
    let text = UTF8Text(parsed.text)
    let found = Self.recognizer.expressions(in: text, range: text.range, context: parsed.context)
    #expect(found.map { text[$0.range] } == parsed.spans, "\(rule)")
    if let value = parsed.value { #expect(found.last?.value == value, "\(rule)") }
  }
}

/// `text [expression] text @2022-01-03 = value`: news of 31 December 2021, or of the day behind `@`; `@@` is an expression
/// on its own, read on Tuesday, 12 February 2013, 4:30, or at the moment behind it.
struct MarkedExample {
  var text = ""
  var spans: [String] = []
  var value: String?
  var context = TimeContext(reference: CalendarDate(year: 2021, month: 12, day: 31))

  init(_ example: String) {
    var rest = example
    if let range = rest.range(of: " = ") {
      value = String(rest[range.upperBound...])
      rest = String(rest[..<range.lowerBound])
    }
    if let range = rest.range(of: " @@") {
      context = TimeContext(
        reference: CalendarDate(year: 2013, month: 2, day: 12), minute: 270, reading: .expression)
      rest = String(rest[..<range.lowerBound])
    } else if let range = rest.range(of: " @") {
      context.reference = CalendarDate(iso8601: rest[range.upperBound...])
      rest = String(rest[..<range.lowerBound])
    }
    var span: String?
    for scalar in rest.unicodeScalars {
      switch scalar {
      case "[": span = ""
      case "]":
        if let span { spans.append(span) }
        span = nil
      default:
        text.unicodeScalars.append(scalar)
        span?.unicodeScalars.append(scalar)
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
