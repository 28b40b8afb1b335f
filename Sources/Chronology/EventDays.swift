import ArabicText
import MasarModel

/// The days of what an article has told so far, for times that are counted from it: "بعد يومين من القمة", "عشية المحادثات".
public struct EventDays: Sendable, Hashable {
  private var days: [EventKind: DayInterval] = [:]
  /// The words of the sentence that told the day of each.
  private var words: [EventKind: Set<String>] = [:]

  /// Nothing is told yet.
  public init() {}

  /// How many words may lie between an event and the day that its sentence goes on to name.
  private static let reach = 12
  /// Words that may stand before an event that something is counted from: "من انتهاء الجولة".
  private static let fillers = Set<FoldedWord>(
    folding: "انتهاء|انعقاد|اختتام|ختام|بدء|انطلاق|بداية|نهاية|إجراء|أول|آخر")
  /// Words before an event that say when something else is.
  private static let relations = Set<FoldedWord>(
    folding: "قبل|وقبل|بعد|وبعد|عقب|إثر|قبيل|منذ|من|على|عشية|وعشية|غداة|وغداة|لن|لم|لا|نفى")
  /// The day before, and the day after.
  private static let neighbours: [FoldedWord: Int] = [
    "عشيه": -1, "وعشيه": -1, "غداه": 1, "وغداه": 1,
  ]

  /// Notes the events of a paragraph that have their day in the same sentence, where that names one day only.
  mutating func note(_ times: [TimeExpression], in list: TokenList) {
    let dates = times.filter { Self.isDay($0) && $0.anchor != .event }
    guard !dates.isEmpty else { return }
    for sentence in Sentences.tokenRanges(in: list) {
      let range = TextRange(
        list[sentence.lowerBound].range.start, list[sentence.upperBound - 1].range.end)
      let own = Set(dates.filter { range.contains($0.range) }.compactMap(\.days))
      guard own.count == 1, let day = own.first else { continue }
      // "وكانت الجولة السابقة قد عقدت …" tells of another one than the article is about.
      let isBackground = Antecedents.were.contains(list.foldedWord(sentence.lowerBound))
      for hit in EventLexicon.shared.hits(in: sentence, of: list) where Self.isOccasion(hit) {
        let before = hit.tokens.lowerBound - 1
        if before >= sentence.lowerBound, Self.relations.contains(list.foldedWord(before)) {
          continue
        }
        if isBackground, days[hit.kind] != nil { continue }
        days[hit.kind] = day
        words[hit.kind] = Set(sentence.map { list.foldedString($0) })
      }
    }
  }

  /// The days of the event that a token names, or one right behind it: by the date that follows it in the sentence, else
  /// by what was told before.
  func base(at token: Int, in list: TokenList, _ times: [TimeExpression]) -> (
    days: DayInterval, end: Int
  )? {
    let end = min(token + Self.reach, list.count)
    guard token < end, let hit = Self.event(at: token, in: list) else { return nil }
    let clause = (hit.tokens.upperBound..<max(end, hit.tokens.upperBound)).prefix {
      !list.isPunctuation($0, UInt8(ascii: "."))
    }
    if let last = clause.last {
      let limits = TextRange(list[hit.tokens.upperBound].range.start, list[last].range.end)
      if let named = times.first(where: { Self.isDay($0) && limits.contains($0.range) })?.days {
        return (named, hit.tokens.upperBound)
      }
    }
    guard isSame(hit, in: list) else { return nil }
    return days[hit.kind].map { ($0, hit.tokens.upperBound) }
  }

  /// Words behind an event that do not say which one it is.
  private static let particles = Set<FoldedWord>(
    folding:
      "في|بين|مع|على|إلى|من|عن|الذي|التي|الذين|بحضور|برعاية|بشأن|حول|هاتفية|ثلاثية|ثنائية|ثنائي|ثلاثي"
  )

  /// "من المكالمة" is the one that was told, "من مكالمة" another one; "من لقاء بروكسل" is it only where that was told of
  /// Brussels.
  private func isSame(_ hit: EventLexicon.Hit, in list: TokenList) -> Bool {
    if list.foldedWord(hit.tokens.lowerBound).hasPrefix("ال") { return true }
    let next = hit.tokens.upperBound
    guard next < list.count, list[next].kind == .word,
      !Self.particles.contains(list.foldedWord(next))
    else { return false }
    let word = list.foldedString(next)
    return ["", "و", "ب", "ل", "ول", "وب"].contains {
      words[hit.kind]?.contains($0 + word) ?? false
    }
  }

  /// "عشية القمة" and "غداة اللقاء", where the day of the event is known.
  func neighbours(in list: TokenList, beside times: [TimeExpression]) -> [TimeExpression] {
    (0..<list.count).compactMap { token in
      guard list[token].kind == .word, let distance = Self.neighbours[list.foldedWord(token)],
        let base = base(at: token + 1, in: list, times)
      else { return nil }
      let start = Clitics.offset(
        skipping: list.foldedWord(token).hasPrefix("و") ? 1 : 0, of: list[token].range,
        in: list.text)
      let range = TextRange(start, list[base.end - 1].range.end)
      guard !times.contains(where: { $0.range.overlaps(range) }) else { return nil }
      let day = (distance < 0 ? base.days.start : base.days.end).advanced(by: distance)
      return TimeExpression(
        range: range, kind: .date, value: day.iso8601, granularity: .day, anchor: .event,
        days: DayInterval(day))
    }
  }

  private static func isDay(_ time: TimeExpression) -> Bool {
    guard time.kind == .date || time.kind == .time, let days = time.days else { return false }
    return days.end.dayNumber - days.start.dayNumber < Statement.longestSession
  }

  private static func event(at token: Int, in list: TokenList) -> EventLexicon.Hit? {
    let first = token + (fillers.contains(list.foldedWord(token)) ? 1 : 0)
    let end = min(first + 3, list.count)
    guard first < end else { return nil }
    return EventLexicon.shared.hits(in: first..<end, of: list)
      .first { $0.tokens.lowerBound == first && isOccasion($0) }
  }

  private static func isOccasion(_ hit: EventLexicon.Hit) -> Bool {
    switch hit.kind {
    case .call, .summit, .dinner, .meeting, .talks, .visit, .signing, .vote: !hit.isLight
    default: false
    }
  }
}
