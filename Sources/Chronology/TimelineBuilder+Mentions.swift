import MasarModel

extension TimelineBuilder {
  /// How far an undated mention reaches: back to what just happened, ahead to what is near.
  private static let daysBack = 45
  private static let daysAhead = 60

  /// Adds articles that speak of an event without dating it, and what is planned or denied without a day.
  ///
  /// Two people and a kind, in an article whose day is known, mean the nearest event of theirs on that side of its day; an
  /// article that dates the event itself is no mention of it.
  /// - Complexity: O(*s* × *c*) for *s* undated statements and the *c* events of one pair of people.
  func addMentions(_ articles: [[Statement]], to clusters: inout EventClusters) {
    var byPair: [Pair: [Int]] = [:]
    for (index, cluster) in clusters.all.enumerated() where !cluster.intervals.isEmpty {
      for pair in Self.pairs(of: cluster) { byPair[pair, default: []].append(index) }
    }
    var open: [OpenEvent: Int] = [:]
    for statement in articles.joined()
    where statement.isStrong && statement.time?.days == nil && statement.people.count == 2 {
      guard let pair = Pair(statement.people) else { continue }
      if let index = nearest(byPair[pair] ?? [], to: statement, in: clusters) {
        if !clusters.all[index].paths.contains(statement.path) {
          clusters.add(statement, to: index)
        }
      } else if isOpenEvent(statement) {
        let event = OpenEvent(
          pair: pair, family: statement.kind.family, isPlanned: statement.status == .planned)
        if let index = open[event] {
          clusters.add(statement, to: index)
        } else {
          open[event] = clusters.all.count
          var cluster = EventCluster(statement)
          cluster.track = track(of: cluster)
          clusters.append(cluster)
        }
      }
    }
  }

  /// Two people.
  struct Pair: Hashable {
    let first: Entity.ID
    let second: Entity.ID

    init?(_ people: [Entity.ID]) {
      guard people.count == 2, people[0] != people[1] else { return nil }
      first = min(people[0], people[1])
      second = max(people[0], people[1])
    }
  }

  /// Something between two people that no day is known of.
  private struct OpenEvent: Hashable {
    var pair: Pair
    var family: EventKind.Family
    var isPlanned: Bool
  }

  /// The pairs that statements of an event name alone.
  private static func pairs(of cluster: EventCluster) -> Set<Pair> {
    Set(cluster.statements.compactMap { Pair($0.people) })
  }

  /// Whether it may stand without a day: only what is expected, denied or called off does.
  private func isOpenEvent(_ statement: Statement) -> Bool {
    guard statement.status != .past, statement.duration == nil else { return false }
    switch statement.kind {
    case .call, .summit, .meeting, .talks, .visit, .dinner, .signing: return true
    default: return false
    }
  }

  private func nearest(
    _ candidates: [Int], to statement: Statement, in clusters: EventClusters
  ) -> Int? {
    guard let published = statement.published, statement.status != .denied else { return nil }
    let isPast = statement.status == .past
    let near = candidates.compactMap { index -> (index: Int, distance: Int)? in
      let cluster = clusters.all[index]
      guard cluster.family == statement.kind.family, let days = cluster.days else { return nil }
      let distance =
        isPast
        ? published.dayNumber - days.start.dayNumber : days.start.dayNumber - published.dayNumber
      let limit = isPast ? Self.daysBack : Self.daysAhead
      return distance >= 0 && distance <= limit ? (index, distance) : nil
    }
    return near.min { ($0.distance, $0.index) < ($1.distance, $1.index) }?.index
  }
}
