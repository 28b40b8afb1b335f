import MasarModel

extension TimelineBuilder {
  /// How many days apart two dates of one event may be.
  private static let slip = 1
  /// The same where both give the round the same number.
  private static let numberedSlip = 14

  /// Joins events that are one on two dates: one newsroom has it on the 9th, another on the 10th.
  ///
  /// That is only said where nothing else is likely: no article tells both; kind, track and people or number are the
  /// same; and each article looks back on both days or ahead to both, so that neither tells the day's own session.
  /// - Complexity: O(*n* × *w*) for *n* events and the *w* that lie within two weeks of one.
  func joiningContradictions(_ clusters: EventClusters) -> EventClusters {
    let dated = clusters.all.enumerated().compactMap { index, cluster in
      cluster.days.map { (index: index, days: $0, kind: cluster.kind) }
    }.sorted { ($0.days.start, $0.days.end, $0.index) < ($1.days.start, $1.days.end, $1.index) }
    var target = Array(clusters.all.indices)
    var joined = clusters.all
    for (position, event) in dated.enumerated() {
      for later in dated[(position + 1)...] {
        let distance = later.days.start.dayNumber - event.days.start.dayNumber
        if distance > Self.numberedSlip + Statement.longestRound { break }
        let gap = later.days.start.dayNumber - event.days.end.dayNumber
        guard gap > 0, event.kind == later.kind, target[later.index] == later.index else {
          continue
        }
        let into = target[event.index]
        guard isOneOnTwoDates(joined[into], clusters.all[later.index], event.kind, gap: gap)
        else { continue }
        target[later.index] = into
        if joined[into].track == nil { joined[into].track = clusters.all[later.index].track }
        for statement in clusters.all[later.index].statements { joined[into].add(statement) }
      }
    }
    var kept = EventClusters()
    for index in clusters.all.indices where target[index] == index { kept.append(joined[index]) }
    return kept
  }

  private func isOneOnTwoDates(
    _ a: EventCluster, _ b: EventCluster, _ kind: EventKind, gap: Int
  ) -> Bool {
    // A paper that has a name is the same on whatever track its statements stand.
    let isCalledAfter =
      kind == .signing
      && (!a.papers.isDisjoint(with: b.paperPlaces) || !a.paperPlaces.isDisjoint(with: b.papers))
    let isSamePaper =
      kind == .signing && (isCalledAfter || !a.papers.isDisjoint(with: b.papers))
      && (a.track == nil || b.track == nil)
    guard a.track == b.track || isSamePaper, kind != .announcement, kind != .pause,
      kind != .resumption, !areTaken(back: a), !areTaken(back: b)
    else { return false }
    let isNumbered = a.ordinals.count == 1 && a.ordinals == b.ordinals
    let shared = a.people.intersection(b.people).count
    let isPair = shared > 1 && a.people.count <= shared + 1 && b.people.count <= shared + 1
    let isUnique =
      switch kind {
      case .summit, .signing, .vote, .ceasefire, .agreement, .exchange, .deadline: true
      case .opening: isPair || isNumbered || areOfOneTown(a, b)
      case .dinner, .call, .visit, .meeting, .delivery, .publication: isPair || isNumbered
      case .talks: isNumbered
      default: false
      }
    let hasPaper =
      !a.papers.isDisjoint(with: b.papers) && (kind == .signing || kind == .publication)
    let isConference =
      kind == .meeting && a.isConference && b.isConference
      && !a.subjects.isDisjoint(with: b.subjects)
    guard isUnique || hasPaper || isConference,
      isNumbered || hasPaper ? gap <= Self.numberedSlip : gap <= Self.slip
    else { return false }
    // Numbers that differ are different rounds, however near.
    if !a.ordinals.isEmpty, !b.ordinals.isEmpty, a.ordinals.isDisjoint(with: b.ordinals) {
      return false
    }
    if let x = a.truce, let y = b.truce, x != y { return false }
    let hasSubject =
      hasPaper || isCalledAfter || isConference || isPair || isNumbered
      || !a.places.isDisjoint(with: b.places)
    return hasSubject && a.paths.isDisjoint(with: b.paths) && areOnOneSide(a, b)
  }

  /// Whether both are only in the one town: talks do not begin there twice in two days.
  private func areOfOneTown(_ a: EventCluster, _ b: EventCluster) -> Bool {
    let towns = a.places.filter(geography.canHost)
    return towns.count == 1 && towns == b.places.filter(geography.canHost)
  }

  private func areTaken(back cluster: EventCluster) -> Bool {
    cluster.statements.contains { $0.status == .cancelled || $0.status == .denied }
  }

  /// Whether all articles look back on both dates, or all ahead to both.
  private func areOnOneSide(_ a: EventCluster, _ b: EventCluster) -> Bool {
    guard let x = a.days, let y = b.days else { return false }
    var dated = (a.statements + b.statements).filter { $0.dayLong != nil }
    // Where both are told as past, what was planned before says nothing against it.
    if [a, b].allSatisfy({ $0.statements.contains { $0.dayLong != nil && $0.status == .past } }) {
      dated.removeAll { $0.status == .planned }
    }
    let published = dated.map(\.published)
    let known = published.compactMap(\.self)
    guard known.count == published.count else { return false }
    return known.allSatisfy { $0 >= max(x.end, y.end) }
      || known.allSatisfy { $0 < min(x.start, y.start) }
  }
}
