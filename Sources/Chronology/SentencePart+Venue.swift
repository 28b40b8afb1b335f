import ArabicText
import MasarModel

/// A place where something happens, with the words that say so.
struct Venue: Sendable, Hashable {
  var place: Entity.ID
  var range: TextRange
}

extension SentencePart {
  private static let prepositions: Set<FoldedWord> = [
    "في", "وفي", "ففي", "الي", "والي", "موعده", "موعدها", "داخل", "قرب",
  ]
  /// Nouns that may stand between a preposition and the name of a town.
  private static let fillers: Set<FoldedWord> = [
    "مدينه", "المدينه", "العاصمه", "عاصمه", "منتجع", "مقر", "ضاحيه", "ضواحي", "بلده", "ميناء",
    "قصر",
    "فندق", "مقرها", "مقره", "قلب", "وسط",
  ]
  /// Verbs that have the host behind them: "تستضيف القاهرة", "احتضنتها فيينا".
  private static let hosting: Set<FoldedWord> = folded(
    ["استضاف:يستضيف", "احتضن:يحتضن", "شهد:يشهد", "استقبل:يستقبل"].flatMap { row in
      let parts = row.split(separator: ":").map(String.init)
      return VerbForms.forms(past: parts[0], present: parts[1])
    })
  /// Whether a folded noun without its article names talks.
  static func isOfTalks(_ noun: FoldedWord) -> Bool { talks.contains(noun) }

  /// Nouns that take the town right behind them: "محادثات فيينا".
  private static let talks: Set<FoldedWord> = folded(
    EventTrigger.rows(EventTrigger.Company.session.nouns).flatMap {
      $0.split(separator: ":").map(String.init)
    })

  private static func folded(_ words: [String]) -> Set<FoldedWord> {
    Set(words.map { FoldedWord(folding: $0) })
  }

  /// The places where what the part tells happens: those in a clause with its date or one of its triggers, in reading
  /// order; where there is none, any.
  func venues(_ geography: Geography, beside hits: [EventLexicon.Hit]) -> [Venue] {
    let visited = visited(geography, hits)
    var found = visited.map { [$0] } ?? []
    for (number, mention) in mentions.enumerated() where mention.range != visited?.range {
      if mention.kind == .place, isVenue(mention, geography) {
        let town = geography.standIns[mention.entity] ?? mention.entity
        found.append(Venue(place: town, range: mention.range))
      } else if mention.kind == .nationality, let capital = capital(number, geography) {
        found.append(Venue(place: capital, range: mention.range))
      }
    }
    let anchors = hits.map(\.tokens.lowerBound) + (dateToken.map { [$0] } ?? [])
    found = withoutOccasions(found, hits)
    let near = found.filter { venue in
      let token = list.firstIndex(atOrAfter: venue.range.start)
      return anchors.contains { pauses(between: $0, and: token) == 0 }
    }
    return near.isEmpty ? found : near
  }

  /// "بدأت اجتماعات بوزنيقة بعد مشاورات في القاهرة": where the occasion was, nothing of what is told happens.
  private func withoutOccasions(_ venues: [Venue], _ hits: [EventLexicon.Hit]) -> [Venue] {
    guard let first = hits.first?.tokens.lowerBound else { return venues }
    let occasions = hits.map(\.tokens.lowerBound).filter { token in
      token > max(first, tokens.lowerBound)
        && ["بعد", "عقب", "اثر", "قبيل"].contains(list.foldedString(token - 1))
    }
    guard !occasions.isEmpty else { return venues }
    return venues.filter { venue in
      let token = list.firstIndex(atOrAfter: venue.range.start)
      return !occasions.contains { occasion in
        occasion < token && token - occasion <= Self.occasionReach
          && pauses(between: occasion, and: token) == 0
      }
    }
  }

  /// How many words may lie between the occasion and its place.
  private static let occasionReach = 5

  /// Where a visit goes: the first place behind its word in the clause, "زار المدير العام طهران".
  private func visited(_ geography: Geography, _ hits: [EventLexicon.Hit]) -> Venue? {
    for hit in hits where hit.kind == .visit {
      let start = list[hit.tokens.upperBound - 1].range.end
      let place = mentions.enumerated().first { number, mention in
        guard mention.range.start >= start else { return false }
        return mention.kind == .place && geography.canHost(mention.entity)
          || mention.kind == .nationality && capital(number, geography) != nil
      }
      guard let (number, mention) = place else { continue }
      let token = list.firstIndex(atOrAfter: mention.range.start)
      guard pauses(between: hit.tokens.lowerBound, and: token) == 0 else { continue }
      let town = capital(number, geography) ?? mention.entity
      return Venue(place: geography.standIns[town] ?? town, range: mention.range)
    }
    return nil
  }

  /// Whether a place is where something happens: "في جنيف", "بمدينة جنيف", "تستضيف القاهرة", "محادثات فيينا".
  func isVenue(_ mention: Mention, _ geography: Geography) -> Bool {
    var token = list.firstIndex(atOrAfter: mention.range.start)
    // A particle on the name: the token starts before the mention.
    if token > 0, list[token - 1].range.end > mention.range.start {
      return hasBa(token - 1)
    }
    let first = token
    while token > tokens.lowerBound, isFiller(token - 1) {
      token -= 1
      if list[token].kind == .word, hasBa(token) { return true }
    }
    guard token > tokens.lowerBound, list[token - 1].kind == .word else { return false }
    let word = list.foldedWord(token - 1)
    if Self.prepositions.contains(word) || Self.hosting.contains(word) { return true }
    if hosts(mention) { return true }
    return token == first && Self.talks.contains(word) && geography.canHost(mention.entity)
      && !isFirstOfPair(mention)
  }

  /// "كانت القاهرة قد استضافت": the verb behind its subject.
  private func hosts(_ mention: Mention) -> Bool {
    let next = list.firstIndex(atOrAfter: mention.range.end)
    return (next..<min(next + 2, tokens.upperBound)).contains {
      list[$0].kind == .word && Self.hosting.contains(list.foldedWord($0))
    }
  }

  /// Whether the preposition ب stands on the front of the token, after a conjunction or none.
  private func hasBa(_ token: Int) -> Bool {
    let word = list.foldedWord(token)
    return word.hasPrefix("ب") || word.hasPrefix("وب") || word.hasPrefix("فب")
  }

  private func isFiller(_ token: Int) -> Bool {
    if list[token].kind == .word {
      let word = list.foldedWord(token)
      if Self.fillers.contains(word) { return true }
      if hasBa(token), Self.fillers.contains(word.dropFirst(word.hasPrefix("ب") ? 1 : 2)) {
        return true
      }
    }
    return mentions.contains {
      $0.kind == .nationality && $0.range.overlaps(list[token].range)
    }
  }

  /// "محادثات موسكو وواشنطن" names two who talk.
  private func isFirstOfPair(_ mention: Mention) -> Bool {
    mentions.contains { other in
      guard other.kind == .place, other.range.start > mention.range.end,
        other.range.start - mention.range.end <= 4
      else { return false }
      let token = list.firstIndex(atOrAfter: mention.range.end)
      return list.foldedWord(token).hasPrefix("و")
    }
  }

  /// "في العاصمة النمساوية": the capital of the state of the nationality, where no town is named behind it.
  private func capital(_ number: Int, _ geography: Geography) -> Entity.ID? {
    let mention = mentions[number]
    let token = list.firstIndex(atOrAfter: mention.range.start)
    guard mention.kind == .nationality, token > tokens.lowerBound,
      let state = geography.homes[mention.entity],
      let capital = geography.capitals[state]
    else { return nil }
    guard isOfCapital(mention) else { return nil }
    if number + 1 < mentions.count, mentions[number + 1].kind == .place,
      mentions[number + 1].range.start - mention.range.end <= 3
    {
      return nil
    }
    return capital
  }

  /// "العاصمة النمساوية": the nationality is that of a town.
  func isOfCapital(_ mention: Mention) -> Bool {
    let token = list.firstIndex(atOrAfter: mention.range.start)
    guard token > tokens.lowerBound else { return false }
    return ["العاصمه", "بالعاصمه", "للعاصمه", "والعاصمه"].contains(list.foldedWord(token - 1))
  }
}
