import ArabicText
import MasarModel

extension SentencePart {
  private static let speech: Set<FoldedWord> = {
    let verbs = [
      "قال:يقول", "أعلن:يعلن", "أفاد:يفيد", "ذكر:يذكر", "أوضح:يوضح", "أكد:يؤكد", "صرح:يصرح",
      "أشار:يشير", "كشف:يكشف", "أضاف:يضيف", "رأى:يرى", "زعم:يزعم", "روى:يروي", "نقل:ينقل",
      "لفت:يلفت", "نفى:ينفي", "بين:يبين", "شدد:يشدد",
    ]
    var words = verbs.flatMap { row in
      let parts = row.split(separator: ":").map(String.init)
      return VerbForms.forms(past: parts[0], present: parts[1], takesObject: false)
    }
    words.removeAll { $0 == "بين" || $0 == "نقل" }
    words += ["بحسب", "حسب", "حسبما", "وفق", "وفقا", "لسان", "نقلا"]
    return Set(words.map { FoldedWord(folding: $0) })
  }()

  /// How many words may lie between "قال" and the name: the office.
  private static let reach = 6

  /// Who says what the sentence tells, where that is somebody it names: "وقال أوشاكوف", "بحسب الكرملين".
  var speaker: Entity.ID? {
    for token in tokens where list[token].kind == .word {
      guard isSpeech(token) else { continue }
      let end = min(token + Self.reach, tokens.upperBound - 1)
      let limits = TextRange(list[token].range.start, list[end].range.end)
      let near = mentions.filter { limits.contains($0.range) && $0.kind != .nationality }
      if let person = near.first(where: { $0.kind == .person }) ?? near.first {
        return person.entity
      }
    }
    return nil
  }

  /// Whether its date is the day somebody said something, and no day of what is told: "قال الوزير، الخميس، إن الاجتماع …".
  func datesSpeech(beside hits: [EventLexicon.Hit]) -> Bool {
    guard let date, let first = dateToken else { return false }
    let end = list.firstIndex(atOrAfter: date.range.end)
    guard (end..<min(end + 3, tokens.upperBound)).contains(where: { isThat($0) }) else {
      return false
    }
    let before = tokens.lowerBound..<max(first, tokens.lowerBound)
    guard before.contains(where: { list[$0].kind == .word && isSpeech($0) }) else { return false }
    return !hits.contains { before.contains($0.tokens.lowerBound) }
  }

  /// Whether somebody is named between a verb of saying and what it says: "أعلنت السعودية والولايات المتحدة أن الطرفين …".
  func onlySays(_ mention: Mention) -> Bool {
    let first = list.firstIndex(atOrAfter: mention.range.start)
    for token in stride(
      from: first - 1, through: max(tokens.lowerBound, first - 2 * Self.reach), by: -1)
    {
      if isPause(token) || isThat(token) { return false }
      guard list[token].kind == .word, isSpeech(token) else { continue }
      return (first..<min(tokens.upperBound, first + 2 * Self.reach)).contains(where: isThat)
    }
    return false
  }

  /// Who only reports what the part tells, and takes no part in it: "قال الوزير إن الوفدين اتفقا".
  ///
  /// Behind "إنه", or where what happens is his own ("إن زيارته"), the speaker is one of those it is about.
  func reporter(of hits: [EventLexicon.Hit]) -> Entity.ID? {
    guard let first = hits.first?.tokens.lowerBound else { return nil }
    for token in tokens where token < first && list[token].kind == .word && isSpeech(token) {
      guard
        let that = (token + 1..<first).first(where: {
          ["ان", "بان"].contains(list.foldedWord($0))
        })
      else { continue }
      let limits = TextRange(list[token].range.start, list[that].range.start)
      let named = mentions.filter { $0.kind == .person && limits.contains($0.range) }
      guard named.count == 1 else { return nil }
      let isOwn =
        that + 1 < tokens.upperBound && endsInPronoun(that + 1)
        || (that..<tokens.upperBound).contains { Self.own.contains(list.foldedWord($0)) }
      let others = mentions.contains {
        $0.kind == .person && $0.range.start >= list[that].range.end
      }
      return isOwn || others ? nil : named[0].entity
    }
    return nil
  }

  /// Words that bring the speaker into what he tells.
  private static let own: Set<FoldedWord> = Set(
    [
      "بينه", "بينها", "معه", "معها", "له", "لها", "إليه", "إليها", "نظيره", "نظيرها", "نظيرته",
      "التقاه", "التقاها", "أبلغه", "أبلغها",
    ].map { FoldedWord(folding: $0) })

  /// Whether a word ends in his or her pronoun; ة, which folds to the same letter, is none.
  private func endsInPronoun(_ token: Int) -> Bool {
    guard list[token].kind == .word else { return false }
    let word = list.text[list[token].range]
    return word.hasSuffix("ه") || word.hasSuffix("ها")
  }

  /// إن and أن, with the particles that stand on them.
  private func isThat(_ token: Int) -> Bool {
    ["ان", "بان", "انه", "انها", "بانه", "بانها"].contains(list.foldedWord(token))
  }

  private func isSpeech(_ token: Int) -> Bool {
    let word = list.foldedWord(token)
    if Self.speech.contains(word) { return true }
    guard let first = word.first, first == "و" || first == "ف" else { return false }
    return Self.speech.contains(word.dropFirst())
  }
}
