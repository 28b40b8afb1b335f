import ArabicText
import MasarModel

extension EventFinder {
  /// How many words may lie between "ألغى" and what is called off.
  private static let reach = 8

  /// Words behind which something is only the occasion: "نفى خلال مكالمة".
  private static let occasions: Set<FoldedWord> = [
    "خلال", "اثناء", "عقب", "بعد", "قبل", "في", "علي", "منذ", "هامش", "قبيل",
  ]

  /// Whether an event has happened, in the eyes of the article.
  func status(
    of part: SentencePart, _ sentence: ToldSentence, _ facts: ArticleFacts
  ) -> EventStatus {
    if let status = taken(back: part, sentence) { return status }
    guard let days = part.date?.days, let published = facts.published else {
      return isExpected(before: part.tokens.upperBound, in: part) ? .planned : .past
    }
    if days.end < published { return .past }
    if days.start > published { return .planned }
    return isExpected(before: part.dateToken ?? part.tokens.upperBound, in: part)
      ? .planned : .past
  }

  private func isExpected(before token: Int, in part: SentencePart) -> Bool {
    FutureCue.stands(before: token, in: part.list)
  }

  /// What a word of denying, calling off or putting off makes of the event.
  private func taken(back part: SentencePart, _ sentence: ToldSentence) -> EventStatus? {
    for cue in sentence.cues {
      if cue.effect == .postpones, isNewDay(part) { return .planned }
      guard let hit = target(of: cue, part, sentence) else { continue }
      guard
        part.tokens.contains(hit.tokens.lowerBound) || part.tokens.contains(cue.tokens.lowerBound)
      else { continue }
      switch cue.effect {
      case .denies, .negates: return .denied
      case .cancels: return .cancelled
      case .postpones: return .cancelled
      }
    }
    return nil
  }

  /// Whether the part's date is the one something was put off to.
  func isNewDay(_ part: SentencePart) -> Bool {
    guard part.isPutOff, let date = part.dateToken, date > 0 else { return false }
    let word = part.list.foldedWord(date - 1)
    return word == "الي" || word == "حتي"
  }

  /// Whether a trigger is only when something is said: "نفى خلال مكالمة", "نفى في اجتماع".
  private func isOccasion(_ token: Int, after start: Int, in list: TokenList) -> Bool {
    (max(start, token - 1)..<token).contains {
      list[$0].kind == .word && Self.occasions.contains(list.foldedWord($0))
    }
  }

  /// The trigger that a cue speaks of: the next one in its clause, else for "القمة تأجلت" the one before it.
  private func target(
    of cue: (effect: EventStatusCue.Effect, tokens: Range<Int>), _ part: SentencePart,
    _ sentence: ToldSentence
  ) -> EventLexicon.Hit? {
    let list = sentence.part.list
    let reach = cue.effect == .negates ? 1 : Self.reach
    let end = min(cue.tokens.upperBound + reach, sentence.part.tokens.upperBound)
    for token in cue.tokens.upperBound..<max(end, cue.tokens.upperBound) {
      if isOccasion(token, after: cue.tokens.upperBound, in: list) { continue }
      if let hit = sentence.hits.first(where: { $0.tokens.lowerBound == token }) {
        if hit.kind.isPhase {
          if cue.effect == .negates { return nil }
          continue
        }
        return hit
      }
      if sentence.part.isPause(token) { break }
    }
    // The phrase itself may name the event: "لا لقاء".
    if cue.effect == .denies {
      return sentence.hits.first { cue.tokens.contains($0.tokens.lowerBound) }
    }
    guard cue.effect == .cancels || cue.effect == .postpones else { return nil }
    return sentence.hits.last {
      $0.tokens.lowerBound < cue.tokens.lowerBound
        && cue.tokens.lowerBound - $0.tokens.lowerBound <= 2 * Self.reach + 4
    }
  }
}
