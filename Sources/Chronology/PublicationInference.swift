public import MasarModel

/// Infers when an article was published from the dates it names and from the other articles of its dossier.
///
/// Days that contradict a weekday or a relation in the text are out. Among the rest those count more on which أمس or a bare
/// weekday is a day that the dossier speaks of, and those soon after the last day that the article looks back on. Where that
/// leaves more than a few days, nothing is inferred.
public enum PublicationInference {
  /// What the other articles of the dossier say.
  public struct Evidence: Sendable, Equatable {
    /// How often a day is named, by day.
    public var days: [CalendarDate: Int]
    /// Days of publication that are known.
    public var publications: [CalendarDate]
    /// Years that are named or were published in.
    public var years: [Int]

    /// Creates evidence.
    public init(
      days: [CalendarDate: Int] = [:], publications: [CalendarDate] = [], years: [Int] = []
    ) {
      self.days = days
      self.publications = publications
      self.years = years
    }
  }

  /// The most days that may remain for an inference; the best one is taken, the others are its alternatives.
  static let mostCandidates = 3

  /// The publication date that fits, with the others that fit as well.
  /// - Returns: ``Publication/unknown`` where nothing decides.
  public static func infer(_ clues: [DateClue], _ evidence: Evidence) -> Publication {
    let candidates = candidates(clues, evidence).filter { day in
      clues.allSatisfy { isConsistent($0, with: day) }
    }
    guard clues.contains(where: decides), !candidates.isEmpty else { return .unknown }
    let scored = candidates.map { ($0, score($0, clues, evidence)) }
    guard let best = scored.map(\.1).max() else { return .unknown }
    let rest = scored.filter { $0.1 == best }.map(\.0)
    guard rest.count <= mostCandidates, let last = rest.max() else { return .unknown }
    return Publication(
      date: last, basis: .inferred, alternatives: rest.filter { $0 != last }.sorted(by: >))
  }

  /// Whether no clue speaks against a day.
  public static func fits(_ day: CalendarDate, _ clues: [DateClue]) -> Bool {
    clues.allSatisfy { isConsistent($0, with: day) }
  }

  /// Whether a clue ties the publication to the day.
  private static func decides(_ clue: DateClue) -> Bool {
    if clue.deictic != nil { return clue.weekday != nil || clue.day != nil }
    return clue.weekday != nil || (clue.day != nil && clue.which == 0)
  }

  /// Days to look at: those that a clue names with أمس or اليوم, else all days of the dossier's time.
  private static func candidates(_ clues: [DateClue], _ evidence: Evidence) -> [CalendarDate] {
    let years = Set(evidence.years.flatMap { [$0 - 1, $0, $0 + 1] } + clues.compactMap(\.year))
    for clue in clues {
      guard let deictic = clue.deictic, let month = clue.month, let day = clue.day else { continue }
      return (clue.year.map { [$0] } ?? years.sorted()).compactMap {
        CalendarDate(year: $0, month: month, day: day)?.advanced(by: -deictic)
      }
    }
    let known = evidence.publications + evidence.days.keys
    guard let first = known.min(), let last = known.max() else { return [] }
    // Far days would only be looked at for nothing.
    let end = min(last.dayNumber + 31, first.dayNumber + 3660)
    return (first.dayNumber...max(first.dayNumber, end)).map { CalendarDate(dayNumber: $0) }
  }

  private static func isConsistent(_ clue: DateClue, with day: CalendarDate) -> Bool {
    if let deictic = clue.deictic {
      let meant = day.advanced(by: deictic)
      if let weekday = clue.weekday, meant.weekday != weekday { return false }
      if let month = clue.month, let number = clue.day {
        return meant.month == month && meant.day == number
      }
      return true
    }
    guard let month = clue.month else { return true }
    if clue.which == 0, clue.day != nil || clue.weekday == nil, month != day.month { return false }
    guard let number = clue.day else { return true }
    guard let date = nearest(clue, month: month, day: number, to: day) else { return false }
    if clue.which == 1, date <= day { return false }
    if clue.which == -1, date >= day { return false }
    return true
  }

  /// The date of a clue in the year that its weekday or its distance names.
  private static func nearest(
    _ clue: DateClue, month: Int, day: Int, to reference: CalendarDate
  ) -> CalendarDate? {
    if let year = clue.year {
      let date = CalendarDate(year: year, month: month, day: day)
      return clue.weekday == nil || date?.weekday == clue.weekday ? date : nil
    }
    let dates = (reference.year - 1...reference.year + 1).compactMap {
      CalendarDate(year: $0, month: month, day: day)
    }
    let fitting = clue.weekday.map { weekday in dates.filter { $0.weekday == weekday } } ?? dates
    return fitting.min {
      abs($0.dayNumber - reference.dayNumber) < abs($1.dayNumber - reference.dayNumber)
    }
  }

  private static func score(_ day: CalendarDate, _ clues: [DateClue], _ evidence: Evidence) -> Int {
    var score = 0
    var lastLookedBackOn: CalendarDate?
    for clue in clues {
      if let deictic = clue.deictic, deictic < 0 || clue.weekday != nil {
        score += 2 * min(3, evidence.days[day.advanced(by: deictic), default: 0])
      } else if let weekday = clue.weekday, clue.day == nil {
        let meant = (0...6).lazy.map { day.advanced(by: -$0) }.first { $0.weekday == weekday }
        score += min(3, meant.map { evidence.days[$0, default: 0] } ?? 0)
      }
      guard let month = clue.month, let number = clue.day, !clue.isFuture, clue.which != 1,
        let date = nearest(clue, month: month, day: number, to: day)
      else { continue }
      // A day ahead that nothing marks as coming speaks against a publication before it.
      if date > day { score -= 3 } else { lastLookedBackOn = max(lastLookedBackOn ?? date, date) }
    }
    if let last = lastLookedBackOn { score -= min(6, (day.dayNumber - last.dayNumber) / 5) }
    if let near = evidence.publications.map({ abs($0.dayNumber - day.dayNumber) }).min(), near > 31
    {
      score -= 2
    }
    return score
  }
}
