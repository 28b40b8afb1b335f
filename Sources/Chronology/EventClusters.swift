import MasarModel

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
    let isKnown = statement.dayLong.map(all[index].isSet) ?? true
    all[index].add(statement)
    if !isKnown, let days = statement.dayLong { enter(index, on: days) }
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
    if days.start == days.end { return byDay[days.start.dayNumber] ?? [] }
    var found: Set<Int> = []
    // A decade has more days than a dossier has.
    if days.end.dayNumber - days.start.dayNumber > byDay.count {
      for (day, clusters) in byDay
      where days.start.dayNumber <= day && day <= days.end.dayNumber {
        found.formUnion(clusters)
      }
    } else {
      for day in days.start.dayNumber...days.end.dayNumber { found.formUnion(byDay[day] ?? []) }
    }
    return found.sorted()
  }

  /// The cluster of every statement.
  var told: [Statement.Position: Int] {
    var told: [Statement.Position: Int] = [:]
    for (index, cluster) in all.enumerated() {
      for statement in cluster.statements { told[statement.position] = index }
    }
    return told
  }
}

extension Statement {
  /// Where a statement stands: no two have the same.
  struct Position: Hashable {
    var path: String
    var range: TextRange
  }

  var position: Position { Position(path: path, range: range) }
}
