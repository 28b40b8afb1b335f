import ArabicText
import MasarModel

/// Finds the statements of an article that tell events.
///
/// A sentence that names several dates is cut into a part for each, at the first pause after a date; what a part says
/// of kind, place and participants belongs to its date.
public struct EventFinder: Sendable {
  /// The most tokens of a sentence that is read; what is longer is a table or a broken file.
  static let longestSentence = 400

  private let triggers: PhraseTable
  private let scorer: TrackScorer

  /// Creates a finder for the tracks of a dossier.
  public init(profiles: [TrackProfile]) {
    var triggers = PhraseTable()
    for trigger in EventTrigger.all {
      let payload = EventKind.allCases.firstIndex(of: trigger.kind) ?? 0
      for word in trigger.words.split(separator: "|") {
        triggers.add(String(word), payload: payload)
      }
    }
    self.triggers = triggers
    scorer = TrackScorer(profiles)
  }

  /// The statements of an article in reading order, dated and undated.
  /// - Complexity: O(*n*) in the bytes of the paragraphs, times the number of tracks.
  public func statements(in facts: ArticleFacts) -> [Statement] {
    var found: [Statement] = []
    var previous: Statement?
    var mentions = Cursor(facts.mentions, \.range)
    var times = Cursor(facts.times, \.range)
    for paragraph in facts.paragraphs {
      let list = Tokenizer.tokens(in: facts.text, range: paragraph)
      for sentence in Sentences.tokenRanges(in: list)
      where sentence.count <= Self.longestSentence {
        let range = TextRange(
          list[sentence.lowerBound].range.start, list[sentence.upperBound - 1].range.end)
        let part = SentencePart(
          list: list, tokens: sentence, mentions: mentions.next(in: range),
          times: times.next(in: range))
        let told = statements(of: part, sentence: range, previous: previous, facts)
        found += told
        previous = told.last
      }
    }
    return found
  }

  private func statements(
    of whole: SentencePart, sentence: TextRange, previous: Statement?, _ facts: ArticleFacts
  ) -> [Statement] {
    let wholeScores = scorer.scores(whole.tokens, in: whole.list, mentions: whole.mentions)
    let parts = whole.partsByDate { tokens in hasTrigger(tokens, in: whole.list) }
    return parts.compactMap { part in
      let own = kind(of: part)
      let inherited = inherited(by: part, from: previous)
      guard let kind = own ?? self.kind(of: whole) ?? inherited?.kind ?? fallback(for: part) else {
        return nil
      }
      var scores = scorer.scores(part.tokens, in: part.list, mentions: part.mentions)
      for index in scores.indices { scores[index] += 0.25 * wholeScores[index] }
      if own == nil, let inherited { scores = inherited.scores }
      let named = part.mentions
      return Statement(
        path: facts.path, sentence: sentence, range: part.range, kind: kind,
        time: part.date, duration: duration(of: part),
        participants: unique(named.filter { $0.kind != .nationality && $0.kind != .place }),
        people: people(in: part, facts),
        places: unique(named.filter { $0.kind == .place && part.isVenue($0) }), scores: scores,
        status: status(of: part, facts), isStrong: own != nil)
    }
  }

  /// What the part tells: the kind whose trigger stands nearest to the date.
  ///
  /// A pause between them counts as six words; kinds that say more (a call, a dinner, a pause) are preferred by as much.
  /// An announcement is one where its word stands right before the date ("أعلنه الكرملين الأربعاء").
  func kind(of part: SentencePart) -> EventKind? {
    let date = part.dateToken ?? part.tokens.lowerBound
    var best: (kind: EventKind, cost: Int)?
    var isAnnouncement = false
    var found: Set<EventKind> = []
    for (kind, index) in triggers(part.tokens, in: part.list) {
      found.insert(kind)
      let pauses = part.pauses(between: index, and: date)
      if kind == .announcement {
        if index < date, date - index <= 6, pauses == 0 { isAnnouncement = true }
        continue
      }
      let cost = abs(index - date) + 6 * pauses - (kind.isSpecific ? 6 : 0)
      if cost < best?.cost ?? .max { best = (kind, cost) }
    }
    if isAnnouncement, found.isDisjoint(with: [.pause, .resumption]) { return .announcement }
    return best?.kind
  }

  /// "متى جرت المكالمة؟ جرت الخميس 30 ديسمبر": a date without a word of what happens, after an undated sentence.
  private func inherited(by part: SentencePart, from previous: Statement?) -> Statement? {
    guard let previous, previous.isStrong, previous.time == nil, part.date != nil,
      !part.mentions.contains(where: { $0.kind == .person })
    else { return nil }
    return previous
  }

  /// Two people and a date: something between them, which may join an event of that day.
  private func fallback(for part: SentencePart) -> EventKind? {
    let people = unique(part.mentions.filter { $0.kind == .person })
    return part.date != nil && people.count > 1 ? .talks : nil
  }

  /// The duration, where it is one of the thing told: with the date, or in the clause of a trigger.
  private func duration(of part: SentencePart) -> TimeExpression? {
    guard let duration = part.duration, part.date == nil else { return part.duration }
    let token = part.list.firstIndex(atOrAfter: duration.range.start)
    let isNear = triggers(part.tokens, in: part.list).contains { trigger in
      !(min(trigger.index, token)..<max(trigger.index, token)).contains {
        part.list[$0].kind == .word && part.list.foldedString($0) == "ثم"
      }
    }
    return isNear ? duration : nil
  }

  private func hasTrigger(_ tokens: Range<Int>, in list: TokenList) -> Bool {
    !triggers(tokens, in: list).isEmpty
  }

  /// The triggers among the tokens, with the token each begins on.
  private func triggers(_ tokens: Range<Int>, in list: TokenList) -> [(kind: EventKind, index: Int)]
  {
    var found: [(kind: EventKind, index: Int)] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if let match = triggers.longestMatch(at: index, in: list), match.end <= tokens.upperBound {
        found.append((EventKind.allCases[match.payload], index))
        index = match.end
      } else {
        index += 1
      }
    }
    return found
  }

  /// The people named, and for "الرئيسان" the two heads whom the article introduces first.
  private func people(in part: SentencePart, _ facts: ArticleFacts) -> [Entity.ID] {
    let named = unique(part.mentions.filter { $0.kind == .person })
    guard named.isEmpty, part.namesTwoHeads else { return named }
    let heads = heads(facts)
    return heads.count < 2 ? [] : Array(heads.prefix(2))
  }

  /// The people who are introduced by a nationality ("الرئيس الأمريكي جو بايدن") in the first mentions of the article.
  private func heads(_ facts: ArticleFacts) -> [Entity.ID] {
    let first = facts.mentions.prefix(40)
    return unique(
      zip(first, first.dropFirst()).compactMap { before, mention in
        mention.kind == .person && before.kind == .nationality
          && mention.range.start - before.range.end <= 2 ? mention : nil
      })
  }

  private func status(of part: SentencePart, _ facts: ArticleFacts) -> EventStatus {
    if let status = part.negation(before: { triggers.longestMatch(at: $0, in: part.list) != nil }) {
      return status
    }
    guard let days = part.date?.days, let published = facts.published else {
      return FutureCue.stands(before: part.tokens.upperBound, in: part.list) ? .planned : .past
    }
    if days.end < published { return .past }
    if days.start > published { return .planned }
    return FutureCue.stands(before: part.dateToken ?? part.tokens.upperBound, in: part.list)
      ? .planned : .past
  }

  private func unique(_ mentions: [Mention]) -> [Entity.ID] {
    var seen: Set<Entity.ID> = []
    return mentions.map(\.entity).filter { seen.insert($0).inserted }
  }
}

/// Walks through sorted items range by range.
private struct Cursor<Item> {
  private let items: [Item]
  private let range: KeyPath<Item, TextRange>
  private var index = 0

  init(_ items: [Item], _ range: KeyPath<Item, TextRange>) {
    self.items = items
    self.range = range
  }

  /// The items inside `limits`; `limits` must not go backwards.
  mutating func next(in limits: TextRange) -> [Item] {
    while index < items.count, items[index][keyPath: range].start < limits.start { index += 1 }
    let first = index
    while index < items.count, items[index][keyPath: range].end <= limits.end { index += 1 }
    return Array(items[first..<index])
  }
}
