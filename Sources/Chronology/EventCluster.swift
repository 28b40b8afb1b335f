import MasarModel

/// Statements that tell the same event.
struct EventCluster {
  private(set) var statements: [Statement]
  /// The index of the track.
  var track: Int?
  /// The days that its dated statements give.
  private(set) var intervals: Set<DayInterval> = []
  /// The kinds that they give to those days.
  private var kinds: Set<KindOfDays> = []
  /// The people of its statements.
  private(set) var people: Set<Entity.ID> = []
  /// The same without those who only say so.
  private(set) var counterparts: Set<Entity.ID> = []
  /// The papers that its statements name, as they are compared.
  private(set) var papers: Set<String> = []
  /// What its papers may be called: their nouns with the places where they are signed.
  private(set) var paperPlaces: Set<String> = []
  /// Where its statements say that it happens.
  private(set) var places: Set<Entity.ID> = []
  /// The numbers that its statements give to the round or meeting.
  private(set) var ordinals: Set<Int> = []
  /// The articles.
  private(set) var paths: Set<String> = []

  private struct KindOfDays: Hashable {
    var kind: EventKind
    var days: DayInterval
  }

  init(_ statement: Statement, track: Int? = nil) {
    statements = []
    self.track = track
    add(statement)
  }

  mutating func add(_ statement: Statement) {
    statements.append(statement)
    people.formUnion(statement.people)
    counterparts.formUnion(statement.counterparts)
    if let paper = statement.paper { papers.insert(paper.key) }
    paperPlaces.formUnion(statement.paperPlaces)
    places.formUnion(statement.places)
    paths.insert(statement.path)
    if let ordinal = statement.ordinal { ordinals.insert(ordinal) }
    guard let days = statement.dayLong else { return }
    intervals.insert(days)
    kinds.insert(KindOfDays(kind: statement.kind, days: days))
  }

  /// The stage of a truce that most of its dated statements tell.
  var truce: TruceStage? { mostTold(\.truce) }

  /// How most of its dated statements say that talks stop.
  var talks: TalksStage? { mostTold(\.talks) }

  /// The time of the day that most of its dated statements give.
  var clock: EventClock? { mostTold(\.clock) }

  private func mostTold<Stage: Hashable>(_ stage: KeyPath<Statement, Stage?>) -> Stage? {
    var counts: [Stage: Int] = [:]
    for statement in statements where statement.dayLong != nil {
      if let stage = statement[keyPath: stage] { counts[stage, default: 0] += 1 }
    }
    let most = counts.values.max()
    return statements.lazy.compactMap { $0[keyPath: stage] }.first { counts[$0] == most }
  }

  /// Whether it is called a conference, of which there is one at a time on a subject.
  var isConference: Bool { statements.contains { $0.meetingNoun == "مؤتمر" } }

  /// What its statements say that it is about.
  var subjects: Set<Entity.ID> { Set(statements.compactMap(\.subject)) }

  var family: EventKind.Family { statements[0].kind.family }

  /// Whether all it tells are calls or talks.
  var isTalk: Bool { kinds.allSatisfy { $0.kind == .call || $0.kind == .talks } }

  /// Whether a dated statement tells this kind of these days.
  func tells(_ kind: EventKind, on days: DayInterval) -> Bool {
    kinds.contains(KindOfDays(kind: kind, days: days))
  }

  /// The kind that most statements name; of equally many the more telling one.
  var kind: EventKind {
    var counts: [EventKind: Int] = [:]
    for statement in statements where statement.isStrong { counts[statement.kind, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    return EventKind.allCases.first { counts[$0] == most } ?? statements[0].kind
  }

  /// The days that dated statements give, each with the articles that give it.
  var versions: [DayInterval: Set<String>] {
    var versions: [DayInterval: Set<String>] = [:]
    for statement in statements {
      guard let days = statement.dayLong else { continue }
      versions[days, default: []].insert(statement.path)
    }
    return versions
  }

  /// The version that fits most articles; of equally many the one that most give, then the shortest.
  var days: DayInterval? {
    let versions = versions
    guard versions.count > 1 else { return versions.keys.first }
    let dated = statements.filter { $0.dayLong != nil }
    func paths(_ statements: [Statement]) -> Set<String> { Set(statements.map(\.path)) }
    func length(_ days: DayInterval) -> Int { days.end.dayNumber - days.start.dayNumber }
    func fitting(_ days: DayInterval) -> Int {
      paths(dated).subtracting(paths(dated.filter { $0.grade(against: days) > .fits })).count
    }
    return versions.map { (days: $0.key, given: $0.value.count, fitting: fitting($0.key)) }
      .max { a, b in
        (a.fitting, a.given, -length(a.days), -a.days.start.dayNumber)
          < (b.fitting, b.given, -length(b.days), -b.days.start.dayNumber)
      }?.days
  }
}
