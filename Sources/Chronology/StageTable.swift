import ArabicText

/// Words that say which stage of something a date is of, and how the nearest of them is found.
struct StageTable<Stage: Hashable & Sendable>: Sendable {
  private var words: [FoldedWord: Stage] = [:]

  /// Creates a table.
  /// - Parameter rows: a stage, its verbs and its nouns as in ``EventTrigger``.
  init(_ rows: [(stage: Stage, verbs: String, nouns: String)]) {
    for (stage, verbs, nouns) in rows {
      for noun in EventTrigger.rows(nouns) { words[FoldedWord(folding: noun)] = stage }
      for verb in EventTrigger.rows(verbs) {
        let parts = verb.split(separator: ":").map(String.init)
        for form in VerbForms.forms(past: parts[0], present: parts[1], takesObject: false) {
          words[FoldedWord(folding: form)] = stage
        }
      }
    }
  }

  /// The stage of the word nearest to the part's date, a pause between counting as six words, and all that are named.
  func stages(of part: SentencePart) -> (nearest: Stage, all: Set<Stage>)? {
    let date = part.dateToken ?? part.tokens.lowerBound
    var best: (stage: Stage, cost: Int)?
    var found: Set<Stage> = []
    for token in part.tokens where part.list[token].kind == .word {
      var word = part.list.foldedWord(token)
      if words[word] == nil, word.hasPrefix("و") || word.hasPrefix("ف") { word = word.dropFirst() }
      guard let stage = words[word] else { continue }
      found.insert(stage)
      // What follows a date belongs to it less than what leads to it.
      let distance = token < date ? date - token : token - date + 2
      let cost = distance + 6 * part.pauses(between: token, and: date)
      if cost < best?.cost ?? .max { best = (stage, cost) }
    }
    return best.map { ($0.stage, found) }
  }
}
