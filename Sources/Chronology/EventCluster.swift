import MasarModel

/// Statements that tell the same event.
struct EventCluster {
  private(set) var statements: [Statement]
  /// The index of the track.
  var track: Int?
  /// The days that its dated statements give.
  private var versions: [DayInterval: Version] = [:]
  /// The articles that give one.
  private var datedPaths: Set<String> = []
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
  /// How many statements name each kind.
  private var counts: [EventKind: Int] = [:]
  /// The kind that most statements name; of equally many the more telling one.
  private(set) var kind: EventKind

  /// Days that are given for an event.
  private struct Version {
    /// The articles that give them.
    var paths: Set<String> = []
    /// The articles that say something else.
    var others: Set<String> = []
  }

  private struct KindOfDays: Hashable {
    var kind: EventKind
    var days: DayInterval
  }

  init(_ statement: Statement, track: Int? = nil) {
    statements = []
    self.track = track
    kind = statement.kind
    add(statement)
  }

  /// - Complexity: O(*v*) for the *v* versions of its days; O(*n*) in its statements where there is a new one.
  mutating func add(_ statement: Statement) {
    statements.append(statement)
    if statement.isStrong { count(statement.kind) }
    people.formUnion(statement.people)
    counterparts.formUnion(statement.counterparts)
    if let paper = statement.paper { papers.insert(paper.key) }
    paperPlaces.formUnion(statement.paperPlaces)
    places.formUnion(statement.places)
    paths.insert(statement.path)
    if let ordinal = statement.ordinal { ordinals.insert(ordinal) }
    guard let days = statement.dayLong else { return }
    kinds.insert(KindOfDays(kind: statement.kind, days: days))
    datedPaths.insert(statement.path)
    note(statement)
    enter(days, of: statement.path)
  }

  private mutating func count(_ kind: EventKind) {
    counts[kind, default: 0] += 1
    let most = counts.values.max()
    self.kind = EventKind.allCases.first { counts[$0] == most } ?? kind
  }

  /// Notes a dated statement with the versions that it does not fit.
  private mutating func note(_ statement: Statement) {
    for days in versions.keys where statement.grade(against: days) > .fits {
      versions[days]?.others.insert(statement.path)
    }
  }

  private mutating func enter(_ days: DayInterval, of path: String) {
    if versions[days] == nil {
      let others = statements.filter { $0.dayLong != nil && $0.grade(against: days) > .fits }
      versions[days] = Version(others: Set(others.map(\.path)))
    }
    versions[days]?.paths.insert(path)
  }

  /// The days that its dated statements give.
  var intervals: some Collection<DayInterval> { versions.keys }

  /// Whether a dated statement gives these days.
  func isSet(on days: DayInterval) -> Bool { versions[days] != nil }

  /// The stage of a truce that most of its dated statements tell.
  var truce: TruceStage? { mostTold(\.truce) }

  /// How most of its dated statements say that talks stop.
  var talks: TalksStage? { mostTold(\.talks) }

  /// The time of the day that most of its statements give.
  var clock: EventClock? { mostTold(\.clock, isDated: false) }

  private func mostTold<Stage: Hashable>(
    _ stage: KeyPath<Statement, Stage?>, isDated: Bool = true
  ) -> Stage? {
    var counts: [Stage: Int] = [:]
    for statement in statements where !isDated || statement.dayLong != nil {
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

  /// The version that fits most articles; of equally many the one that most give, then the shortest.
  var days: DayInterval? {
    func length(_ days: DayInterval) -> Int { days.end.dayNumber - days.start.dayNumber }
    func fitting(_ version: Version) -> Int { datedPaths.count - version.others.count }
    return versions.max { a, b in
      (fitting(a.value), a.value.paths.count, -length(a.key), -a.key.start.dayNumber)
        < (fitting(b.value), b.value.paths.count, -length(b.key), -b.key.start.dayNumber)
    }?.key
  }
}
