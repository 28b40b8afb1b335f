import ArabicText
import MasarModel

extension EventFinder {
  /// What a pause between trigger and date costs, in words.
  private static let pauseCost = 6

  /// What the part tells: the kind whose trigger stands nearest to the date.
  ///
  /// A pause between them counts as six words; kinds that say more (a call, a dinner, a pause) are preferred by as much,
  /// words that only say that something takes place count last. An announcement is one where its word stands right
  /// beside the date ("أعلنه الكرملين الأربعاء", "في وقت سابق أمس، أعلن").
  func kind(of part: SentencePart, _ hits: [EventLexicon.Hit]) -> EventKind? {
    let date = part.dateToken ?? part.tokens.lowerBound
    var best: (kind: EventKind, cost: Int)?
    var isAnnouncement = false
    var found: Set<EventKind> = []
    for hit in hits {
      let index = hit.tokens.lowerBound
      found.insert(hit.kind)
      let pauses = part.pauses(between: index, and: date)
      if hit.kind == .announcement {
        if index < date, date - index <= 6, pauses == 0 { isAnnouncement = true }
        if part.date != nil, index > date, index - date <= 3 { isAnnouncement = true }
        continue
      }
      if hit.isLight, hit.kind.family == .agreement, !isListed(hit, in: part) { continue }
      if isGoverned(hit, by: hits, in: part) { continue }
      if hit.isLight, hit.kind == .talks, isOnlySubject(hit, of: date, in: part) { continue }
      var cost = abs(index - date) + Self.pauseCost * pauses
      if isOnlyOccasion(hit, of: date, in: part) { cost += 2 * Self.pauseCost }
      if hit.kind.isSpecific { cost -= Self.pauseCost }
      if hit.isLight { cost += 2 * Self.pauseCost }
      if cost < best?.cost ?? .max { best = (hit.kind, cost) }
    }
    if isAnnouncement,
      found.isDisjoint(with: [.pause, .resumption, .ceasefire, .agreement, .exchange, .vote])
    {
      return .announcement
    }
    return best?.kind
  }

  /// "20 مايو: اتفاق وقف إطلاق النار": a line of a chronology, whose noun alone tells that it came about.
  private func isListed(_ hit: EventLexicon.Hit, in part: SentencePart) -> Bool {
    guard let date = part.date else { return false }
    let end = part.list.firstIndex(atOrAfter: date.range.end)
    let start = hit.tokens.lowerBound
    return end < start && start - end <= 2 && part.list[end].kind == .punctuation
  }

  /// How many words may lie between a verb of beginning and what begins.
  private static let reach = 10

  /// "انطلقت في المدينة جولة من المحادثات … الاثنين": of talks that a verb before them begins or ends, that is what is told.
  private func isGoverned(
    _ hit: EventLexicon.Hit, by hits: [EventLexicon.Hit], in part: SentencePart
  ) -> Bool {
    guard hit.kind == .talks || hit.kind == .meeting, !hit.isLight else { return false }
    return hits.contains { verb in
      let distance = hit.tokens.lowerBound - verb.tokens.lowerBound
      return verb.kind.isPhase && (1...Self.reach).contains(distance)
        && part.pauses(between: verb.tokens.lowerBound, and: hit.tokens.lowerBound) == 0
    }
  }

  /// "عقدت الجولة يومي … بعد قمة", "اتفقا … على استئناف": what stands behind the date only says when or what about.
  private func isOnlyOccasion(
    _ hit: EventLexicon.Hit, of date: Int, in part: SentencePart
  ) -> Bool {
    let token = hit.tokens.lowerBound
    guard part.date != nil, token > date, token > part.tokens.lowerBound else { return false }
    let before = part.list.foldedWord(token - 1)
    return ["بعد", "عقب", "قبيل", "قبل", "منذ", "لاجراء", "لتنظيم", "لعقد"].contains(before)
      || hit.kind.isPhase && before == "علي"
  }

  /// "اتفقوا على انتخابات في ديسمبر": the date is that of what was agreed on.
  private func isOnlySubject(
    _ hit: EventLexicon.Hit, of date: Int, in part: SentencePart
  ) -> Bool {
    guard part.date != nil, hit.tokens.upperBound < date else { return false }
    return (hit.tokens.upperBound..<date).contains {
      ["علي", "الي", "ان", "بشان", "حول"].contains(part.list.foldedWord($0))
    }
  }
}
