public import ArabicText
public import MasarModel

/// Finds time expressions in Arabic text and computes their values.
///
/// Words, patterns and joins are three layers of data (after HeidelTime): `TimeWords`, `TimeRules` and `TimeJoin`. At each
/// word that a rule can begin with, the rule that reads most counts; what stands beside each other is joined, and only
/// then `TimeResolver` computes values.
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
  /// By rule: the classes that it can begin with, as bits.
  private let firstClasses: [UInt64]
  /// By rule: its pattern, apart from its words, which the search does not touch.
  private let patterns: [TimePattern]
  /// By rule: how far it can stand; those that wait for a join are always tried.
  private let standings: [TimeStanding]

  /// Creates a recogniser.
  public init() {
    var lexicon = TimeLexicon()
    let rules = TimeRules.all.map {
      CompiledRule(rule: $0, pattern: TimePattern($0.pattern, &lexicon))
    }
    let firsts = rules.map(\.pattern.first)
    var rulesByFirst: [TimePattern.Instruction: [Int]] = [:]
    for (index, first) in firsts.enumerated() {
      for instruction in first { rulesByFirst[instruction, default: []].append(index) }
    }
    rulesByEntry = lexicon.entries.map { entry in
      let senses = entry.senses.compactMap { rulesByFirst[.cls($0.cls)] }
      return Set(senses.joined()).union(rulesByFirst[.word(entry.word)] ?? []).sorted()
    }
    let numbers = TimePattern.numberClasses.reduce(0) { $0 | $1.bit }
    let firstClasses = rules.map(\.pattern.firstClasses)
    rulesByNumber = firstClasses.indices.filter { firstClasses[$0] & numbers != 0 }
    self.firstClasses = firstClasses
    patterns = rules.map(\.pattern)
    standings = rules.map {
      $0.rule.value == .distance || $0.rule.value == .nth ? .firm : $0.rule.standing
    }
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
    guard context.reading == .expression else {
      return TimeExpressionBuilder(list: list, context: context).expressions(
        pieces(in: list, .news, .joined))
    }
    let (pieces, reading) = piecesOfExpression(in: list)
    var context = context
    context.reading = reading
    return TimeExpressionBuilder(list: list, context: context).expressions(pieces)
  }

  /// How many words beside its times make a line a sentence of news rather than an expression.
  private static let sentence = 8

  /// The pieces of a line that may be nothing but a time: what is one only alone counts where it leaves no word over.
  private func piecesOfExpression(
    in list: TokenList
  ) -> (pieces: [TimePiece], reading: TimeContext.Reading) {
    let firm = pieces(in: list, .expression, .spoken)
    let left = TimeCoverage.wordsLeft(in: list, by: firm)
    if left == 0, !firm.isEmpty { return (firm, .expression) }
    if list.count < 40 {
      let all = pieces(in: list, .expression, .alone)
      if !all.isEmpty, TimeCoverage.wordsLeft(in: list, by: all) == 0 { return (all, .expression) }
    }
    return left < Self.sentence || TimeCoverage.isRequest(list)
      ? (firm, .expression) : (pieces(in: list, .news, .joined), .news)
  }

  /// What the rules have read and the joins have put together.
  func pieces(
    in list: TokenList, _ reading: TimeContext.Reading, _ least: TimeStanding
  ) -> [TimePiece] {
    var composer = TimeComposer(list: list, reading: reading, least: least)
    forEachMatch(in: list, least) { match, letters in
      var sketch = TimeSketch(match.captures, match.rule.value)
      TenseCue.mark(&sketch, at: match.position / 2, until: match.end, in: list)
      for piece in TimePiece.pieces(of: match, sketch, letters: letters, in: list) {
        composer.add(piece)
      }
    }
    return composer.finished()
  }

  /// Visits the matches in reading order, each with the letters of its first word that are particles.
  /// - Parameter least: the standing that a rule must have.
  func forEachMatch(
    in list: TokenList, _ least: TimeStanding = .joined, _ visit: (RuleMatch, Int) -> Void
  ) {
    var matcher = TimeMatcher(list, lexicon)
    var index = 0
    while index < list.count {
      if let match = longestMatch(at: index, least, &matcher) {
        visit(match, matcher.letters(at: match.position))
        index = max(match.end, index + 1)
      } else {
        index += 1
      }
    }
  }

  private func longestMatch(
    at index: Int, _ least: TimeStanding, _ matcher: inout TimeMatcher
  ) -> RuleMatch? {
    var best: RuleMatch?
    if matcher.list[index].kind == .number {
      let classes = matcher.classes(ofNumber: index)
      let candidates = rulesByNumber.filter { firstClasses[$0] & classes != 0 }
      consider(candidates, at: 2 * index, least, &matcher, &best)
      return best
    }
    for position in [2 * index, 2 * index + 1] {
      let entry = matcher.entry(at: position)
      if entry >= 0 { consider(rulesByEntry[entry], at: position, least, &matcher, &best) }
    }
    return best
  }

  private func consider(
    _ candidates: [Int], at position: Int, _ least: TimeStanding, _ matcher: inout TimeMatcher,
    _ best: inout RuleMatch?
  ) {
    for candidate in candidates {
      guard standings[candidate] >= least,
        let match = matcher.match(patterns[candidate], at: position),
        match.end > best?.end ?? position / 2
      else { continue }
      let rule = rules[candidate].rule
      var found = RuleMatch(
        rule: rule, position: position, end: match.end, captures: match.captures,
        standing: rule.standing)
      found.standing = found.judged(in: matcher.list)
      guard found.standing >= least || found.isWaiting else { continue }
      best = found
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
  var standing: TimeStanding

  /// Whether it is never a time by itself, only joined with one.
  var isWaiting: Bool { rule.value == .distance || rule.value == .nth }
}
