import ArabicText
import MasarModel

/// The triggers in one phrase table, with the nouns that some of them need beside them.
struct EventLexicon: Sendable {
  /// A trigger in a sentence.
  struct Hit {
    var kind: EventKind
    var tokens: Range<Int>
    var isLight: Bool
  }

  /// The one of ``EventTrigger/all``.
  static let shared = EventLexicon(EventTrigger.all)

  /// Where the company of a trigger that needs none is taken to stand.
  private static let reach = 12

  private let triggers: [EventTrigger]
  private var phrases = PhraseTable()
  /// By payload of `phrases`: the triggers that have the form.
  private var rows: [[Int]] = []
  private var company = PhraseTable()
  /// By payload of `company`: the classes of the noun.
  private var classes: [[EventTrigger.Company]] = []

  init(_ triggers: [EventTrigger]) {
    self.triggers = triggers
    for (number, trigger) in triggers.enumerated() {
      for form in trigger.forms {
        guard let payload = phrases.add(form, payload: rows.count) else { continue }
        if payload == rows.count { rows.append([]) }
        if !rows[payload].contains(number) { rows[payload].append(number) }
      }
    }
    for cls in EventTrigger.Company.allCases {
      for noun in EventTrigger.rows(cls.nouns) {
        for form in EventTrigger.nounForms(noun) {
          guard let payload = company.add(form, payload: classes.count) else { continue }
          if payload == classes.count { classes.append([]) }
          if !classes[payload].contains(cls) { classes[payload].append(cls) }
        }
      }
    }
  }

  /// The triggers of a sentence in order, those that lack their company left out.
  /// - Complexity: O(*n*) in tokens.
  func hits(in tokens: Range<Int>, of list: TokenList) -> [Hit] {
    var beside: [Companion]?
    var hits: [Hit] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      guard let match = phrases.longestMatch(at: index, in: list), match.end <= tokens.upperBound
      else {
        index += 1
        continue
      }
      let all = rows[match.payload]
      if beside == nil, all.contains(where: { triggers[$0].company != nil }) {
        beside = companions(in: tokens, of: list)
      }
      if let row = row(of: all, at: index..<match.end, beside ?? []), let kind = row.kind {
        hits.append(Hit(kind: kind, tokens: index..<match.end, isLight: row.isLight))
      }
      index = match.end
    }
    return hits
  }

  /// The row whose company stands nearest; where none needs any, the first.
  private func row(
    of rows: [Int], at tokens: Range<Int>, _ beside: [Companion]
  ) -> EventTrigger? {
    var best: (row: Int, distance: Int)?
    for row in rows {
      guard let cls = triggers[row].company else {
        // Without need of company it counts as if that stood at the edge of its reach.
        if best == nil { best = (row, Self.reach) }
        continue
      }
      // What is begun or given rather follows its verb than precedes it.
      let isAgreement = triggers[row].kind == .agreement
      let distances = beside.lazy.filter {
        $0.cls == cls && !$0.tokens.overlaps(tokens) && !(isAgreement && $0.isOfTruce)
      }.map {
        $0.tokens.lowerBound >= tokens.upperBound
          ? $0.tokens.lowerBound - tokens.upperBound
          : tokens.lowerBound - $0.tokens.lowerBound + 2
      }
      guard let distance = distances.min(), distance <= triggers[row].reach else { continue }
      if distance < best?.distance ?? .max { best = (row, distance) }
    }
    return best.map { triggers[$0.row] }
  }

  /// A noun that a trigger may need beside it.
  private struct Companion {
    var cls: EventTrigger.Company
    var tokens: Range<Int>
    /// "اتفاق وقف إطلاق النار": an agreement that is a truce.
    var isOfTruce = false
  }

  private func companions(in tokens: Range<Int>, of list: TokenList) -> [Companion] {
    var found: [Companion] = []
    for index in tokens {
      guard let match = company.longestMatch(at: index, in: list) else { continue }
      for cls in classes[match.payload] {
        found.append(Companion(cls: cls, tokens: index..<match.end))
      }
    }
    let truces = found.filter { $0.cls == .truce }
    for index in found.indices where found[index].cls == .agreement {
      let end = found[index].tokens.upperBound
      found[index].isOfTruce = truces.contains { (end...end + 1).contains($0.tokens.lowerBound) }
    }
    return found
  }

  /// Whether a wrong full stop parts a trigger from what it speaks of: "انطلقت في العاصمة. جولة جديدة".
  /// - Parameters:
  ///   - tokens: a sentence.
  ///   - next: the first token of the next.
  func lacks(_ next: Int, in tokens: Range<Int>, of list: TokenList) -> Bool {
    guard list[next].kind == .word else { return false }
    // "وقعت اللجنة في المدينة. على القوانين": no sentence begins with the object of another's verb.
    let isObject = ["علي", "الي"].contains(list.foldedWord(next))
    guard isObject || !list.foldedString(next).hasPrefix("ال"),
      let noun = company.longestMatch(at: next, in: list, allowsClitics: false)
        ?? (isObject && next + 1 < list.count
          ? company.longestMatch(at: next + 1, in: list, allowsClitics: false) : nil)
    else { return false }
    let nouns = Set(classes[noun.payload])
    let beside = companions(in: tokens, of: list)
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      guard let match = phrases.longestMatch(at: index, in: list) else {
        index += 1
        continue
      }
      let wanted = rows[match.payload].compactMap { triggers[$0].company }
      if !wanted.isEmpty, !nouns.isDisjoint(with: wanted),
        row(of: rows[match.payload], at: index..<match.end, beside) == nil
      {
        return true
      }
      index = match.end
    }
    return false
  }
}
