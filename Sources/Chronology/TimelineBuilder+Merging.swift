import MasarModel

extension TimelineBuilder {
  /// The best track of summed scores, where it is good enough; of equally good ones the dossier's first.
  func track(of cluster: EventCluster) -> Int? {
    guard !profiles.isEmpty else { return nil }
    var sums = [Double](repeating: 0, count: profiles.count)
    for statement in cluster.statements where statement.isStrong {
      for (index, score) in statement.scores.enumerated() { sums[index] += score }
    }
    let strong = Double(max(1, cluster.statements.count { $0.isStrong }))
    let ranked = sums.indices.sorted { sums[$0] > sums[$1] }
    guard let best = ranked.first, sums[best] / strong >= Self.threshold else { return nil }
    return best
  }

  /// The track that a single statement is sure of: good, and clearly better than the next.
  func sureTrack(of statement: Statement) -> Int? {
    let ranked = statement.scores.indices.sorted { statement.scores[$0] > statement.scores[$1] }
    guard let best = ranked.first, statement.scores[best] >= Self.threshold else { return nil }
    if ranked.count > 1, statement.scores[best] - statement.scores[ranked[1]] < 1 { return nil }
    return best
  }

  /// Puts a dated statement into the first cluster that it fits, or into one of its own.
  func merge(_ statement: Statement, into clusters: inout [EventCluster]) {
    let sure = sureTrack(of: statement)
    let index = clusters.firstIndex { cluster in
      guard let days = statement.time?.days,
        cluster.versions.keys.contains(where: { $0.overlaps(days) })
      else { return false }
      let other = cluster.statements.lazy.compactMap(sureTrack).first
      let isSame = sure == nil || other == nil || sure == other
      if cluster.family != statement.kind.family {
        return isSame && sure != nil && isLooseCall(statement, cluster)
      }
      // Two calls or summits on one day are one, whatever cues stand around them.
      let isSameKind = cluster.statements.contains { $0.kind == statement.kind && $0.time?.days == days }
      return isSame || (isSameKind && statement.kind.isSpecific)
    }
    if let index {
      clusters[index].statements.append(statement)
    } else {
      clusters.append(EventCluster(statements: [statement]))
    }
  }

  /// Whether one speaks of talks and the other of a call between the same people.
  private func isLooseCall(_ statement: Statement, _ cluster: EventCluster) -> Bool {
    let kinds = Set(cluster.statements.map(\.kind)).union([statement.kind])
    guard kinds.isSubset(of: [.call, .talks]) else { return false }
    return statement.people.count > 1 && cluster.statements.contains { !Set($0.people).isDisjoint(with: statement.people) }
  }

  /// Clusters of one family, track and day that were begun apart, in one.
  func merged(_ clusters: [EventCluster]) -> [EventCluster] {
    var kept: [EventCluster] = []
    for cluster in clusters {
      let index = kept.firstIndex { other in
        other.family == cluster.family && other.track == cluster.track
          && other.versions.keys.contains { days in
            cluster.versions.keys.contains { $0.overlaps(days) }
          }
      }
      if let index {
        kept[index].statements += cluster.statements
      } else {
        kept.append(cluster)
      }
    }
    return kept
  }

  /// Adds what an article says of events without dating them to the day: coarser dates, and durations after or
  /// before the sentence that dates them.
  func attach(_ statements: [Statement], to clusters: inout [EventCluster]) {
    for statement in statements where !(statement.isStrong && statement.isDayLong) {
      if let days = statement.time?.days { attachDated(statement, days, to: &clusters) }
    }
    for (position, statement) in statements.enumerated()
    where statement.time == nil && statement.isStrong {
      attachUndated(statement, at: position, of: statements, to: &clusters)
    }
  }

  /// A coarse date joins the only event of its family and track that it contains; a weak one the event of its day.
  private func attachDated(
    _ statement: Statement, _ days: DayInterval, to clusters: inout [EventCluster]
  ) {
    if !statement.isStrong, statement.isDayLong, statement.people.count > 1 {
      attachMeeting(statement, days, to: &clusters)
      return
    }
    guard let track = sureTrack(of: statement) else { return }
    if statement.time?.value.hasSuffix("/..") == true {
      if statement.isStrong, statement.kind.family == .session || statement.kind == .call {
        clusters.append(EventCluster(statements: [statement], track: track))
      }
      return
    }
    let fitting = clusters.indices.filter { index in
      clusters[index].track == track && clusters[index].family == statement.kind.family
        && clusters[index].days.map { days.contains($0) } == true
    }
    if let only = fitting.first, fitting.count == 1 {
      clusters[only].statements.append(statement)
    } else if fitting.isEmpty, statement.isStrong, statement.kind.family == .session,
      statement.time?.alternatives.isEmpty == true, statement.status == .planned,
      statement.time?.granularity == .month || statement.time?.granularity == .week
    {
      clusters.append(EventCluster(statements: [statement], track: track))
    }
  }

  /// Two people and a day join what those people do on that day.
  private func attachMeeting(
    _ statement: Statement, _ days: DayInterval, to clusters: inout [EventCluster]
  ) {
    let fitting = clusters.indices.filter { index in
      clusters[index].family != .announcement && clusters[index].family != .document
        && clusters[index].days == days
        && clusters[index].statements.contains {
          Set($0.people).intersection(statement.people).count > 1
        }
    }
    if let only = fitting.first, fitting.count == 1 { clusters[only].statements.append(statement) }
  }

  /// A sentence without a date speaks of the event of its family that the article dated last, else of the first one.
  ///
  /// Only sentences that add something, a duration, become sources: others would repeat themselves.
  private func attachUndated(
    _ statement: Statement, at position: Int, of statements: [Statement],
    to clusters: inout [EventCluster]
  ) {
    guard statement.duration != nil else { return }
    func isTold(_ other: Statement) -> Bool {
      other.isDayLong
        && clusters.contains {
          $0.family == statement.kind.family && $0.statements.contains(other)
        }
    }
    // What comes later counts only for the first words of an article, its title.
    let before = statements[..<position].last(where: isTold)
    let after = position < 2 ? statements[position...].first(where: isTold) : nil
    guard let dated = before ?? after else { return }
    let sure = sureTrack(of: statement)
    guard let index = clusters.firstIndex(where: { $0.statements.contains(dated) }),
      sure == nil || sure == clusters[index].track
    else { return }
    clusters[index].statements.append(statement)
  }
}
