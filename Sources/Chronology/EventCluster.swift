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
    guard statement.isStrong, statement.isDayLong, let days = statement.time?.days else { return }
    intervals.insert(days)
    kinds.insert(KindOfDays(kind: statement.kind, days: days))
  }

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
    for statement in statements where statement.isStrong && statement.isDayLong {
      guard let days = statement.time?.days else { continue }
      versions[days, default: []].insert(statement.path)
    }
    return versions
  }

  /// The version that most articles give; of equally many the shortest.
  var days: DayInterval? {
    func length(_ days: DayInterval) -> Int { days.end.dayNumber - days.start.dayNumber }
    return versions.max { a, b in
      (a.value.count, -length(a.key), -a.key.start.dayNumber)
        < (b.value.count, -length(b.key), -b.key.start.dayNumber)
    }?.key
  }
}

/// Clusters that are found by their days.
struct EventClusters {
  private(set) var all: [EventCluster] = []
  /// By day number: the clusters that have a statement of that day, in the order they were begun.
  private var byDay: [Int: [Int]] = [:]

  mutating func append(_ cluster: EventCluster) {
    all.append(cluster)
    for days in cluster.intervals { enter(all.count - 1, on: days) }
  }

  mutating func add(_ statement: Statement, to index: Int) {
    all[index].add(statement)
    if statement.isStrong, statement.isDayLong, let days = statement.time?.days {
      enter(index, on: days)
    }
  }

  private mutating func enter(_ index: Int, on days: DayInterval) {
    for day in days.start.dayNumber...days.end.dayNumber
    where byDay[day]?.contains(index) != true {
      byDay[day, default: []].append(index)
    }
  }

  /// The clusters that share a day with `days`, in the order they were begun.
  /// - Complexity: O(*n*) in the days and the clusters on them.
  func on(_ days: DayInterval) -> [Int] {
    var found: Set<Int> = []
    for day in days.start.dayNumber...days.end.dayNumber { found.formUnion(byDay[day] ?? []) }
    return found.sorted()
  }

  /// The cluster of every statement.
  var told: [Statement: Int] {
    var told: [Statement: Int] = [:]
    for (index, cluster) in all.enumerated() {
      for statement in cluster.statements { told[statement] = index }
    }
    return told
  }
}
