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
    guard let best = sums.indices.max(by: { (sums[$0], -$0) < (sums[$1], -$1) }) else { return nil }
    let isSaid = cluster.statements.contains { $0.isStrong && $0.scores[best] >= Self.threshold }
    return isSaid ? best : nil
  }

  /// The track that a single statement is sure of: good, and clearly better than the next.
  func sureTrack(of statement: Statement) -> Int? {
    let ranked = statement.scores.indices.sorted { statement.scores[$0] > statement.scores[$1] }
    guard let best = ranked.first, statement.scores[best] >= Self.threshold else { return nil }
    if ranked.count > 1, statement.scores[best] - statement.scores[ranked[1]] < 1 { return nil }
    return best
  }

  /// Puts a dated statement into the first cluster that it fits, or into one of its own.
  func merge(_ statement: Statement, into clusters: inout EventClusters) {
    guard let days = statement.time?.days else { return }
    let sure = sureTrack(of: statement)
    let index = clusters.on(days).first { index in
      let cluster = clusters.all[index]
      let isSame = sure == nil || cluster.track == nil || sure == cluster.track
      if cluster.family != statement.kind.family {
        return isSame && sure != nil && isTalkAmongSame(statement, cluster)
      }
      // Two calls or summits on one day are one, whatever cues stand around them.
      return isSame || (statement.kind.isSpecific && cluster.tells(statement.kind, on: days))
    }
    if let index {
      clusters.add(statement, to: index)
    } else {
      // Until all statements are there, a cluster is on the track that its first statement is sure of.
      clusters.append(EventCluster(statement, track: sure))
    }
  }

  /// Whether one speaks of talks and the other of a call between the same people.
  private func isTalkAmongSame(_ statement: Statement, _ cluster: EventCluster) -> Bool {
    (statement.kind == .call || statement.kind == .talks) && cluster.isTalk
      && statement.people.count > 1 && !cluster.people.isDisjoint(with: statement.people)
  }

  /// The clusters on their tracks, those of one family, track and day that were begun apart in one.
  func merged(_ begun: EventClusters) -> EventClusters {
    var kept = EventClusters()
    for var cluster in begun.all {
      cluster.track = track(of: cluster)
      let near = Set(cluster.intervals.flatMap(kept.on)).sorted()
      let index = near.first { index in
        let families = Set([kept.all[index].family, cluster.family])
        // On the day of a pause, its announcement is the pause.
        let isSame = families.count == 1 || families == [.announcement, .session]
        return isSame && kept.all[index].track == cluster.track
      }
      if let index {
        for statement in cluster.statements { kept.add(statement, to: index) }
      } else {
        kept.append(cluster)
      }
    }
    return kept
  }
}
