import MasarModel

extension TimelineBuilder {
  /// The best track of summed scores, where one statement is good enough alone; of equally good ones the
  /// dossier's first.
  func track(of cluster: EventCluster) -> Int? {
    guard !profiles.isEmpty else { return nil }
    var sums = [Double](repeating: 0, count: profiles.count)
    for statement in cluster.statements where statement.isStrong {
      for (index, score) in statement.scores.enumerated() { sums[index] += score }
    }
    // Of a place that no list has, too, an event is not on another venue's track.
    let towns = cluster.places.filter(geography.canHost)
    for index in sums.indices where isNotOn(profiles[index], cluster, towns) { sums[index] = 0 }
    guard let best = sums.indices.max(by: { (sums[$0], -$0) < (sums[$1], -$1) }) else { return nil }
    let isSaid =
      sums[best] > 0
      && cluster.statements.contains { $0.isStrong && $0.scores[best] >= Self.threshold }
    return isSaid ? best : nil
  }

  /// Whether an event cannot be on a proposed track: it happens in another town, or is not between those who call.
  private func isNotOn(
    _ profile: TrackProfile, _ cluster: EventCluster, _ towns: Set<Entity.ID>
  ) -> Bool {
    guard profile.isProposed else { return false }
    if let place = profile.place { return !towns.isEmpty && !towns.contains(place) }
    switch cluster.family {
    case .call, .announcement: return false
    case .session, .dinner:
      return !towns.isEmpty
        && (cluster.people.count < 2 || cluster.people.isDisjoint(with: profile.participants))
    case .document, .agreement, .exchange, .vote, .deadline: return true
    }
  }

  /// The track that a single statement is sure of: good, and clearly better than the next.
  func sureTrack(of statement: Statement) -> Int? {
    var best = (index: -1, score: 0.0)
    var second = 0.0
    for (index, score) in statement.scores.enumerated() {
      if score > best.score {
        second = best.score
        best = (index, score)
      } else {
        second = max(second, score)
      }
    }
    return best.score >= Self.threshold && best.score - second >= 1 ? best.index : nil
  }

  /// Puts a dated statement into the first cluster that it fits, or into one of its own.
  func merge(_ statement: Statement, into clusters: inout EventClusters) {
    guard let days = statement.dayLong else { return }
    let sure = sureTrack(of: statement)
    let index = clusters.on(days).first { index in
      let cluster = clusters.all[index]
      if isApart(statement, cluster) { return false }
      let isSame = sure == nil || cluster.track == nil || sure == cluster.track
      if cluster.family != statement.kind.family {
        return isSame && isTalkAmongSame(statement, cluster)
      }
      // Two calls or summits on one day are one, whatever cues stand around them.
      return isSame || (statement.kind.isSpecific && cluster.tells(statement.kind, on: days))
    }
    if let index = index ?? eve(of: statement, days, in: clusters) {
      clusters.add(statement, to: index)
    } else {
      // Until all statements are there, a cluster is on the track that its first statement is sure of.
      clusters.append(EventCluster(statement, track: sure))
    }
  }

  /// What the same people do on the day before a night.
  private func eve(
    of statement: Statement, _ days: DayInterval, in clusters: EventClusters
  ) -> Int? {
    guard statement.isNight, statement.people.count > 1 else { return nil }
    let before = DayInterval(days.start.advanced(by: -1))
    return clusters.on(before).first { index in
      let cluster = clusters.all[index]
      let isSameFamily = cluster.family == statement.kind.family
      return (isSameFamily || isTalkAmongSame(statement, cluster))
        && cluster.people.intersection(statement.people).count > 1
    }
  }

  /// Whether one speaks of talks and the other of a call between the same people.
  private func isTalkAmongSame(_ statement: Statement, _ cluster: EventCluster) -> Bool {
    (statement.kind == .call || statement.kind == .talks) && cluster.isTalk
      && statement.people.count > 1 && !cluster.people.isDisjoint(with: statement.people)
  }

  /// Whether the people, or the towns, of a statement say that it tells another event of the day.
  ///
  /// Who calls or meets are two; where both name two and share at most one, they are other meetings. So are talks in
  /// two towns of people who are not the same.
  private func isApart(_ statement: Statement, _ cluster: EventCluster) -> Bool {
    let shared = cluster.people.intersection(statement.people).count
    let hasPairs = statement.people.count > 1 && cluster.people.count > 1
    if statement.kind.isBetweenPeople, cluster.kind.isBetweenPeople,
      statement.people.count > 1 || cluster.counterparts.count > 1,
      !statement.counterparts.canBeCounterparts(cluster.counterparts)
    {
      return true
    }
    switch statement.kind {
    case .call, .summit, .dinner:
      if hasPairs, shared < 2 { return true }
      if statement.people.count == 1, cluster.people.count > 1, shared == 0 { return true }
      // Towns beside a call are those of other talks.
      if statement.kind == .call { return false }
    case .visit:
      if !statement.people.isEmpty, !cluster.people.isEmpty, shared == 0 { return true }
    default: break
    }
    let towns = Set(statement.places.filter(geography.towns.contains))
    let others = cluster.places.filter(geography.towns.contains)
    return !towns.isEmpty && !others.isEmpty && towns.isDisjoint(with: others) && shared == 0
  }

  /// The clusters on their tracks, those of one family, track and day that were begun apart in one.
  /// - Parameter homes: the track that most of an article is about, by path, for talks that say nothing of a track.
  func merged(_ begun: EventClusters, homes: [String: Int]) -> EventClusters {
    var kept = EventClusters()
    // Announcements come last, as they join what they announce.
    let all =
      begun.all.filter { $0.family != .announcement }
      + begun.all.filter { $0.family == .announcement }
    for var cluster in all {
      cluster.track = track(of: cluster) ?? capitalTrack(of: cluster) ?? home(of: cluster, homes)
      let near = Set(cluster.intervals.flatMap(kept.on)).sorted()
      let index = near.first { isSame(kept.all[$0], cluster) }
      if let index {
        for statement in cluster.statements { kept.add(statement, to: index) }
      } else {
        kept.append(cluster)
      }
    }
    return kept
  }

  /// The track that most of what each article tells is about, where there is one.
  func homes(_ articles: [[Statement]]) -> [String: Int] {
    var homes: [String: Int] = [:]
    for statements in articles {
      var counts: [Int: Int] = [:]
      for statement in statements where statement.isStrong {
        if let track = sureTrack(of: statement) { counts[track, default: 0] += 1 }
      }
      let all = counts.values.reduce(0, +)
      guard let path = statements.first?.path,
        let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
        most.value > 1, 5 * most.value >= 3 * all
      else { continue }
      homes[path] = most.key
    }
    return homes
  }

  /// "في المكسيك" is on the proposed track of its capital, where that is one.
  private func capitalTrack(of cluster: EventCluster) -> Int? {
    guard cluster.family == .session, cluster.kind != .visit, cluster.places.count == 1,
      let state = cluster.places.first, let capital = geography.capitals[state]
    else { return nil }
    return profiles.firstIndex { $0.isProposed && $0.place == capital }
  }

  private func home(of cluster: EventCluster, _ homes: [String: Int]) -> Int? {
    guard cluster.family == .session, cluster.kind != .visit, cluster.kind != .summit,
      cluster.places.allSatisfy({ !geography.canHost($0) })
    else { return nil }
    var counts: [Int: Int] = [:]
    for path in cluster.paths { if let home = homes[path] { counts[home, default: 0] += 1 } }
    guard let home = counts.first(where: { 2 * $0.value > cluster.paths.count })?.key else {
      return nil
    }
    // What others do is not on the track of those who call each other.
    let callers = profiles[home].place == nil ? profiles[home].participants : []
    let isTheirs =
      callers.isEmpty || cluster.people.isEmpty || !cluster.people.isDisjoint(with: callers)
    return isTheirs ? home : nil
  }

  private func isSame(_ a: EventCluster, _ b: EventCluster) -> Bool {
    let families = Set([a.family, b.family])
    // On the day of a pause, its announcement is the pause.
    if families == [.announcement, .session], b.track == nil || a.track == b.track { return true }
    guard a.track == b.track else { return false }
    let shared = a.people.intersection(b.people).count
    if families == [.call, .session], a.isTalk, b.isTalk {
      return shared > 1 || a.track != nil && (a.people.isEmpty || b.people.isEmpty)
    }
    guard families.count == 1 else { return false }
    if a.kind.isBetweenPeople, b.kind.isBetweenPeople,
      a.counterparts.count > 1, b.counterparts.count > 1,
      !a.counterparts.canBeCounterparts(b.counterparts)
    {
      return false
    }
    if a.family == .call || a.track == nil {
      return !(a.people.count > 1 && b.people.count > 1 && shared < 2)
        && !(a.track == nil && areTownsApart(a, b))
    }
    return true
  }

  private func areTownsApart(_ a: EventCluster, _ b: EventCluster) -> Bool {
    let towns = a.places.intersection(geography.towns)
    let others = b.places.intersection(geography.towns)
    return !towns.isEmpty && !others.isEmpty && towns.isDisjoint(with: others)
  }
}
