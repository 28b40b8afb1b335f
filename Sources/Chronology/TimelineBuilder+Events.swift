import MasarModel

extension TimelineBuilder {
  /// The event that a cluster tells.
  func event(_ cluster: EventCluster) -> Event {
    let kind = cluster.kind
    let track = cluster.track.map { profiles[$0] }
    let days = cluster.days ?? cluster.statements.compactMap(\.time?.days).first
    let people = people(of: cluster, track)
    let place = place(of: cluster, track)
    let date = days.map { $0.start.iso8601 } ?? "undated"
    return Event(
      id: [track?.track.id ?? "other", kind.rawValue, date].joined(separator: "-"),
      track: track?.track.id, kind: kind, title: title(kind, people: people, place: place, track),
      days: days, precision: precision(of: cluster), status: status(of: cluster, days),
      place: place.map { names[$0] ?? $0 }, participants: participants(of: cluster, people),
      sources: sources(of: cluster),
      disagreements: [dateDisagreement(cluster), durationDisagreement(cluster)].compactMap(\.self))
  }

  private func precision(of cluster: EventCluster) -> TimeGranularity {
    cluster.days == nil ? cluster.statements.first?.time?.granularity ?? .vague : .day
  }

  /// Past as soon as one article looks back on it.
  private func status(of cluster: EventCluster, _ days: DayInterval?) -> EventStatus {
    let all = cluster.statements.filter(\.isStrong).map(\.status)
    if let last = all.last, last == .cancelled || last == .denied { return last }
    return all.contains(.past) ? .past : .planned
  }

  /// The people whom half of the statements that name anybody name, and a third of all; the most often named first.
  private func people(of cluster: EventCluster, _ track: TrackProfile?) -> [Entity.ID] {
    // Statements that name nobody say nothing against those who are named.
    let strong = cluster.statements.filter { $0.isStrong && $0.time != nil }
    let naming = strong.filter { !$0.people.isEmpty }
    let limit = max(1, (naming.count + 1) / 2, (strong.count + 2) / 3)
    return frequent(naming.map(\.people), atLeast: limit)
      .filter { id in
        track.map { $0.participants.isEmpty || $0.participants.contains(id) } ?? true
      }
  }

  private func participants(of cluster: EventCluster, _ people: [Entity.ID]) -> [Entity.ID] {
    let strong = cluster.statements.filter(\.isStrong)
    let others = frequent(strong.map(\.participants), atLeast: max(1, (strong.count + 1) / 2))
    return people + others.filter { !people.contains($0) }
  }

  /// Identifiers in at least so many of the lists, the most frequent first.
  private func frequent(_ lists: [[Entity.ID]], atLeast limit: Int) -> [Entity.ID] {
    var counts: [Entity.ID: Int] = [:]
    for list in lists { for id in list { counts[id, default: 0] += 1 } }
    return counts.filter { $0.value >= limit }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// The track's venue where a statement names it; else a place that most statements name.
  private func place(of cluster: EventCluster, _ track: TrackProfile?) -> Entity.ID? {
    if cluster.kind == .call || cluster.kind.family == .announcement { return nil }
    if let venue = track?.place, cluster.statements.contains(where: { $0.places.contains(venue) }) {
      return venue
    }
    let venues = cluster.statements.map { $0.places.filter(cities.contains) }
    return frequent(venues, atLeast: max(1, (cluster.statements.count + 1) / 2)).first
  }

  /// The most letters of a title, so that it fits the panel.
  private static let titleLimit = 40

  private func title(
    _ kind: EventKind, people: [Entity.ID], place: Entity.ID?, _ track: TrackProfile?
  ) -> String {
    let short = people.prefix(2).map { shortNames[$0] ?? $0 }
    let city = place.flatMap { names[$0] }
    var title = kind.noun
    switch (kind, kind.family) {
    case (.visit, _) where short.count == 1:
      title = city.map { "زيارة \(short[0]) إلى \($0)" } ?? "زيارة \(short[0])"
    case (_, .call), (_, .session), (_, .dinner):
      if short.count == 2, !kind.isPhase {
        title = "\(kind == .visit ? "لقاء" : kind.noun) \(short[0]) و\(short[1])"
      } else if let city {
        title = kind == .meeting ? "اجتماع \(city)" : "\(kind.noun) في \(city)"
      } else if let track {
        title = "\(kind == .meeting ? "اجتماع" : kind.noun): \(track.track.name)"
      }
    default:
      if let track { title = "\(kind.noun): \(track.track.name)" }
    }
    return title.count <= Self.titleLimit ? title : kind.noun
  }

  /// One source a sentence, in the order of the articles.
  private func sources(of cluster: EventCluster) -> [EventSource] {
    var found: [EventSource] = []
    for statement in cluster.statements {
      let source = EventSource(
        path: statement.path, range: statement.sentence, value: statement.time?.value,
        days: statement.time?.days)
      let isKnown = found.contains {
        $0.path == source.path && $0.range == source.range
      }
      if !isKnown { found.append(source) }
    }
    return found
  }
}
