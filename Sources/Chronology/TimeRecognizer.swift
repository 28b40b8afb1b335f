public import ArabicText
public import MasarModel

/// Finds time expressions in Arabic text and computes their values.
///
/// Words, patterns and values are three layers of data (after HeidelTime): `TimeWords`, `TimeRules` and
/// `TimeResolver`. At each word that a rule can begin with, the rule that reads most counts.
public struct TimeRecognizer: Sendable {
  struct CompiledRule: Sendable {
    var rule: TimeRule
    var pattern: TimePattern
  }

  let lexicon: TimeLexicon
  let rules: [CompiledRule]
  /// By lexicon entry: the rules that can begin with it.
  private let rulesByEntry: [[Int]]
  /// The rules that can begin with a number.
  private let rulesByNumber: [Int]

  /// Creates a recogniser.
  public init() {
    var lexicon = TimeLexicon()
    let rules = TimeRules.all.map {
      CompiledRule(rule: $0, pattern: TimePattern($0.pattern, &lexicon))
    }
    let firsts = rules.map(\.pattern.first)
    let numbers: Set<TimePattern.Instruction> = [
      .cls(.num31), .cls(.num12), .cls(.year), .cls(.yearSoCalled), .cls(.number), .cls(.dotted),
    ]
    var rulesByFirst: [TimePattern.Instruction: [Int]] = [:]
    for (index, first) in firsts.enumerated() {
      for instruction in first { rulesByFirst[instruction, default: []].append(index) }
    }
    rulesByEntry = lexicon.entries.map { entry in
      let senses = entry.senses.compactMap { rulesByFirst[.cls($0.cls)] }
      return Set(senses.joined()).union(rulesByFirst[.word(entry.word)] ?? []).sorted()
    }
    rulesByNumber = rules.indices.filter { !firsts[$0].isDisjoint(with: numbers) }
    self.lexicon = lexicon
    self.rules = rules
  }

  /// The expressions in `range` of `text`: sorted, disjoint, on scalar boundaries.
  /// - Complexity: O(*n*) in the bytes of the range.
  public func expressions(
    in text: UTF8Text, range: TextRange, context: TimeContext = .unknown
  ) -> [TimeExpression] {
    expressions(in: Tokenizer.tokens(in: text, range: range), context: context)
  }

  /// The expressions in a token list.
  public func expressions(in list: TokenList, context: TimeContext = .unknown) -> [TimeExpression] {
    var builder = TimeExpressionBuilder(list: list, context: context)
    forEachMatch(in: list) { builder.add($0, letters: $1) }
    return builder.found
  }

  /// Visits the matches in reading order, each with the letters of its first word that are particles.
  func forEachMatch(in list: TokenList, _ visit: (RuleMatch, Int) -> Void) {
    var matcher = TimeMatcher(list, lexicon)
    var index = 0
    while index < list.count {
      if let match = longestMatch(at: index, &matcher) {
        visit(match, matcher.letters(at: match.position))
        index = max(match.end, index + 1)
      } else {
        index += 1
      }
    }
  }

  private func longestMatch(at index: Int, _ matcher: inout TimeMatcher) -> RuleMatch? {
    var best: RuleMatch?
    if matcher.list[index].kind == .number {
      consider(rulesByNumber, at: 2 * index, &matcher, &best)
      return best
    }
    for position in [2 * index, 2 * index + 1] {
      let entry = matcher.entry(at: position)
      if entry >= 0 { consider(rulesByEntry[entry], at: position, &matcher, &best) }
    }
    return best
  }

  private func consider(
    _ candidates: [Int], at position: Int, _ matcher: inout TimeMatcher, _ best: inout RuleMatch?
  ) {
    for candidate in candidates {
      let compiled = rules[candidate]
      guard let match = matcher.match(compiled.pattern, at: position),
        match.end > best?.end ?? position / 2,
        compiled.rule.after.allows(position / 2, in: matcher.list)
      else { continue }
      best = RuleMatch(
        rule: compiled.rule, position: position, end: match.end, captures: match.captures)
    }
  }
}

/// A rule that has matched.
struct RuleMatch {
  var rule: TimeRule
  var position: Int
  /// The token after the last.
  var end: Int
  var captures: [TimeCapture]
}
