import ArabicText
import MasarModel

/// Finds the statements of an article that tell events.
///
/// A sentence that names several dates is cut into a part for each, at the first pause after a date; what a part says
/// of kind, place and participants belongs to its date.
public struct EventFinder: Sendable {
  /// The most tokens of a sentence that is read; what is longer is a table or a broken file.
  static let longestSentence = 400

  let lexicon = EventLexicon.shared
  let scorer: TrackScorer
  let geography: Geography

  /// Creates a finder for the tracks of a dossier.
  public init(profiles: [TrackProfile], geography: Geography = Geography()) {
    scorer = TrackScorer(profiles)
    self.geography = geography
  }

  /// The statements of an article in reading order, dated and undated.
  /// - Complexity: O(*n*) in the bytes of the paragraphs, times the number of tracks.
  public func statements(in facts: ArticleFacts) -> [Statement] {
    var found: [Statement] = []
    var previous: Statement?
    var antecedents = Antecedents()
    var mentions = Cursor(facts.mentions, \.range)
    var times = Cursor(facts.times, \.range)
    for paragraph in facts.paragraphs {
      let list = Tokenizer.tokens(in: facts.text, range: paragraph)
      for (sentence, wrongStop) in sentences(in: list) where sentence.count <= Self.longestSentence
      {
        let range = TextRange(
          list[sentence.lowerBound].range.start, list[sentence.upperBound - 1].range.end)
        var told = ToldSentence(
          list: list, tokens: sentence, mentions: mentions.next(in: range),
          times: times.next(in: range), lexicon: lexicon)
        told.part.wrongStop = wrongStop
        antecedents.read(told.part)
        let statements = statements(
          of: told, range: range, previous: previous, antecedents, facts)
        found += statements
        previous = statements.last
      }
    }
    return scorer.profiles.isEmpty ? found : scored(found, in: facts)
  }

  /// The sentences of a paragraph; those in one that a wrong full stop parts, with that stop.
  private func sentences(in list: TokenList) -> [(tokens: Range<Int>, wrongStop: Int?)] {
    Sentences.tokenRanges(in: list).reduce(into: []) { found, sentence in
      if let last = found.last?.tokens, last.count + sentence.count <= Self.longestSentence,
        list.isPunctuation(last.upperBound - 1, UInt8(ascii: ".")),
        lexicon.lacks(sentence.lowerBound, in: last, of: list)
      {
        found[found.count - 1] = (last.lowerBound..<sentence.upperBound, last.upperBound - 1)
      } else {
        found.append((sentence, nil))
      }
    }
  }

  private func statements(
    of sentence: ToldSentence, range: TextRange, previous: Statement?, _ antecedents: Antecedents,
    _ facts: ArticleFacts
  ) -> [Statement] {
    let whole = sentence.part
    // Without a word of what happens only a date may join what was told.
    if sentence.hits.isEmpty, whole.date == nil { return [] }
    let places = whole.venues(geography, beside: sentence.hits)
    let speaker = whole.speaker
    let parts = whole.partsByDate { tokens in
      sentence.hits.contains { tokens.contains($0.tokens.lowerBound) }
    }
    return parts.map(\.withoutBase).compactMap { part in
      if part.datesSpeech(beside: sentence.hits) { return nil }
      let hits = sentence.hits(in: part)
      let own = kind(of: part, hits)
      let inherited = inherited(by: part, from: previous)
      guard
        let kind = own ?? self.kind(of: whole, sentence.hits) ?? inherited?.kind
          ?? fallback(for: part)
      else { return nil }
      let venues = part.venues(geography, beside: hits)
      var clues = ScoreClues(places: places, areInherited: own == nil && inherited != nil)
      // "وصل الوفد إلى صنعاء السبت، والتقى الأحد …": what follows happens there as well.
      if venues.isEmpty, own != nil, Set(places.map(\.place)).count == 1,
        places[0].range.end <= part.range.start
      {
        clues.place = places[0].place
      }
      let named = part.mentions
      let reporter = part.reporter(of: hits)
      let duration = kind.family == .agreement ? part.term : duration(of: part, hits)
      let sides = part.sides(geography)
      return Statement(
        path: facts.path, sentence: range, range: part.range, kind: kind,
        time: part.date.map { part.coarse($0) }, duration: duration,
        clock: own == nil ? nil : part.clock,
        bound: duration.flatMap { DurationBound($0, in: part.list, within: whole.tokens) },
        ordinal: part.ordinal(of: counted(hits)),
        sides: sides.isEmpty ? whole.sides(geography) : sides,
        paper: part.paper(in: facts.text),
        paperPlaces: kind == .signing ? part.unnamedPaper(in: venues, of: facts.text) : [],
        subject: part.subject,
        meetingNoun: part.meetingNoun(of: hits),
        truce: kind == .ceasefire || kind == .agreement ? TruceStage(of: part) : nil,
        talks: kind == .pause ? TalksStage(of: part) : nil,
        counterpart: kind == .call || kind == .meeting ? part.unnamedCounterpart : nil,
        land: (venues + places).map(\.place).first(where: geography.states.contains),
        isTitle: facts.isTitle(range), phases: Set(hits.map(\.kind).filter(\.isPhase)),
        headCount: part.headCount,
        participants: unique(named.filter { $0.kind != .nationality && $0.kind != .place })
          .filter { $0 != reporter },
        people: people(in: part, of: whole, antecedents, facts).filter { $0 != reporter },
        venues: venues,
        states: states(in: part, venues),
        announcers: announcers(in: part),
        speaker: speaker, published: facts.published, scores: [], clues: clues,
        status: status(of: part, sentence, facts), isStrong: own != nil || isNewDay(part))
    }
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
  private func duration(
    of part: SentencePart, _ hits: [EventLexicon.Hit]
  ) -> TimeExpression? {
    guard let duration = part.duration else { return nil }
    if part.date != nil { return isOfOccasion(duration, in: part, hits) ? nil : duration }
    let token = part.list.firstIndex(atOrAfter: duration.range.start)
    let isNear = hits.contains { hit in
      let index = hit.tokens.lowerBound
      return !(min(index, token)..<max(index, token)).contains {
        part.list[$0].kind == .word && part.list.foldedWord($0) == "ثم"
      }
    }
    return isNear ? duration : nil
  }

  /// "عقدت الجولة يومي … بعد القمة التي دامت أكثر من ساعة": how long the occasion lasted.
  private func isOfOccasion(
    _ duration: TimeExpression, in part: SentencePart, _ hits: [EventLexicon.Hit]
  ) -> Bool {
    guard let date = part.dateToken else { return false }
    let token = part.list.firstIndex(atOrAfter: duration.range.start)
    return hits.contains { hit in
      let start = hit.tokens.lowerBound
      guard start > max(date, part.tokens.lowerBound), start < token else { return false }
      return ["بعد", "عقب", "قبل"].contains(part.list.foldedWord(start - 1))
        && part.pauses(between: start, and: token) == 0
    }
  }

  /// The words whose ordinal says which event it is.
  private func counted(_ hits: [EventLexicon.Hit]) -> [Range<Int>] {
    hits.filter { hit in
      switch hit.kind {
      case .call, .summit, .meeting, .talks: !hit.isLight
      default: false
      }
    }.map(\.tokens)
  }

  /// The people named, with the one whom the sentence speaks of without a name; for "الرئيسان" the two whom the article has
  /// named together last, else the two heads whom it introduces first.
  private func people(
    in part: SentencePart, of sentence: SentencePart, _ antecedents: Antecedents,
    _ facts: ArticleFacts
  ) -> [Entity.ID] {
    let named = unique(part.mentions.filter { $0.kind == .person && !part.onlyAttends($0) })
    if Antecedents.leaves(outSubject: sentence), let subject = antecedents.subject {
      return named.contains(subject) ? named : [subject] + named
    }
    guard named.isEmpty, let meant = Antecedents.meant(in: part) else { return named }
    if let pair = antecedents.last(meant) { return pair }
    let heads = heads(facts)
    return heads.count < 2 || meant == .ministers ? [] : Array(heads.prefix(2))
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

  /// The states named, also by their nationality, or by their capital where nothing is said to happen there.
  private func states(in part: SentencePart, _ venues: [Venue]) -> Set<Entity.ID> {
    let hosts = Set(venues.map(\.place))
    return Set(
      part.mentions.compactMap { mention -> Entity.ID? in
        if mention.kind == .nationality, part.isOfCapital(mention) { return nil }
        guard !hosts.contains(mention.entity) else { return nil }
        if geography.states.contains(mention.entity) { return mention.entity }
        return geography.homes[mention.entity]
      })
  }

  /// The states that the part only names as those who say what it tells, or who stand by.
  private func announcers(in part: SentencePart) -> Set<Entity.ID> {
    Set(
      part.mentions.filter {
        geography.states.contains($0.entity) && (part.onlySays($0) || part.onlyAttends($0))
      }.map(\.entity))
  }

  private func unique(_ mentions: [Mention]) -> [Entity.ID] {
    var seen: Set<Entity.ID> = []
    return mentions.map(\.entity).filter { seen.insert($0).inserted }
  }
}

/// A sentence with the triggers in it.
struct ToldSentence {
  var part: SentencePart
  let hits: [EventLexicon.Hit]
  let cues: [(effect: EventStatusCue.Effect, tokens: Range<Int>)]

  init(
    list: TokenList, tokens: Range<Int>, mentions: [Mention], times: [TimeExpression],
    lexicon: EventLexicon
  ) {
    let isSport = SportCue.stands(in: tokens, of: list)
    hits = isSport ? [] : lexicon.hits(in: tokens, of: list)
    cues = hits.isEmpty && times.isEmpty ? [] : EventStatusCue.cues(in: tokens, of: list)
    part = SentencePart(
      list: list, tokens: tokens, mentions: mentions, times: times,
      isPutOff: cues.contains { $0.effect == .postpones },
      namesTerm: hits.contains { $0.kind == .deadline })
  }

  /// The triggers that begin in a part, without the event that its date is counted from.
  func hits(in part: SentencePart) -> [EventLexicon.Hit] {
    let base = part.date.flatMap { $0.anchor == .event ? $0.range : nil }
    return hits.filter { hit in
      part.tokens.contains(hit.tokens.lowerBound)
        && !(base?.overlaps(part.list[hit.tokens.lowerBound].range) ?? false)
    }
  }
}
