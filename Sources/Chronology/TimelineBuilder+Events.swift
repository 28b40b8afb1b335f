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
    let agreed = agreed(cluster)
    let sources = sources(of: cluster, agreed)
    return Event(
      id: [track?.track.id ?? "other", kind.rawValue, date].joined(separator: "-"),
      track: track?.track.id, kind: kind,
      title: title(of: cluster, kind, people: people, place: place, track),
      days: days, precision: precision(of: cluster), status: status(of: cluster, days),
      place: place.map { names[$0] ?? $0 }, participants: participants(of: cluster, people),
      sources: sources, disagreements: disagreements(sources, agreed), clock: cluster.clock)
  }

  private func precision(of cluster: EventCluster) -> TimeGranularity {
    cluster.days == nil ? cluster.statements.first?.time?.granularity ?? .vague : .day
  }

  /// Past as soon as one article looks back on it; called off or denied where nobody later than who says so does.
  private func status(of cluster: EventCluster, _ days: DayInterval?) -> EventStatus {
    let strong = cluster.statements.filter(\.isStrong)
    func last(_ isMeant: (EventStatus) -> Bool) -> (day: CalendarDate, position: Int)? {
      strong.enumerated().filter { isMeant($0.element.status) }
        .map { ($0.element.published ?? CalendarDate(dayNumber: 0), $0.offset) }.max { $0 < $1 }
    }
    let isPast = strong.contains { $0.status == .past }
    guard let taken = last({ $0 == .cancelled || $0 == .denied }) else {
      return isPast ? .past : .planned
    }
    if let past = last({ $0 == .past }), past.day > taken.day { return .past }
    return strong[taken.position].status
  }

  /// The people whom half of the statements that name anybody name, and a third of all; the most often named first.
  private func people(of cluster: EventCluster, _ track: TrackProfile?) -> [Entity.ID] {
    // Statements that name nobody say nothing against those who are named.
    let dated = cluster.statements.filter { $0.isStrong && $0.time != nil }
    let strong = dated.isEmpty ? cluster.statements.filter(\.isStrong) : dated
    let naming = strong.filter { !$0.people.isEmpty }
    let limit = max(1, (naming.count + 1) / 2, (strong.count + 2) / 3)
    let most = frequent(naming.map(\.people), atLeast: limit)
    let ofTrack = most.filter { id in
      track.map { $0.participants.isEmpty || $0.participants.contains(id) } ?? true
    }
    // Two who are named alone are the two, whether or not a proposed track has both.
    let isPair = isProposed && most.count == 2 && ofTrack.count == 1 && cluster.kind.isBetweenPeople
    return isPair ? most : ofTrack
  }

  private func participants(of cluster: EventCluster, _ people: [Entity.ID]) -> [Entity.ID] {
    // What two who call or dine speak about takes no part.
    if people.count > 1, cluster.kind == .call || cluster.kind == .dinner { return people }
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
    let venues = cluster.statements.map { $0.places.filter(geography.canHost) }
      .filter { !$0.isEmpty }
    return frequent(venues, atLeast: max(1, (venues.count + 1) / 2)).first
  }

  /// The states that most statements name, those aside that only say so.
  func states(of cluster: EventCluster) -> [Entity.ID] {
    let strong = cluster.statements.filter(\.isStrong)
    return frequent(
      strong.map { $0.states.subtracting($0.announcers).sorted() },
      atLeast: max(1, (strong.count + 1) / 2))
  }

  /// One source a sentence, in the order of the articles; what two parts of a sentence claim stands in one.
  ///
  /// A title whose article tells the event again is no source beside it.
  private func sources(of cluster: EventCluster, _ agreed: Agreed) -> [EventSource] {
    var found: [EventSource] = []
    var known: [Statement.Position: Int] = [:]
    let bodies = Set(cluster.statements.filter { !$0.isTitle && $0.isStrong }.map(\.path))
    for statement in cluster.statements where !statement.isTitle || !bodies.contains(statement.path)
    {
      let claims = claims(of: statement, against: agreed)
      let sentence = Statement.Position(path: statement.path, range: statement.sentence)
      if let index = known[sentence] {
        found[index].claims += claims
        continue
      }
      known[sentence] = found.count
      found.append(
        EventSource(
          path: statement.path, range: statement.sentence, value: statement.time?.value,
          days: statement.time?.days, claims: claims, speaker: statement.speaker))
    }
    return found
  }
}
