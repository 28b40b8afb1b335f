import MasarModel

extension TimelineBuilder {
  /// Adds what an article says of events without dating them to the day: coarser dates, and durations after or
  /// before the sentence that dates them.
  /// - Parameter told: the clusters of the statements that are dated to the day.
  func attach(
    _ statements: [Statement], to clusters: inout EventClusters, told: [Statement.Position: Int]
  ) {
    var own: [Statement.Position: Int] = [:]
    for statement in statements {
      if statement.dayLong != nil {
        own[statement.position] = told[statement.position]
      } else if let days = statement.time?.days {
        own[statement.position] = attachDated(statement, days, to: &clusters)
      }
    }
    attachDurations(statements, to: &clusters, told: own)
  }

  /// A coarse date joins the only event of its family and track that it contains; a weak one the event of its day.
  /// - Returns: the event joined or begun.
  private func attachDated(
    _ statement: Statement, _ days: DayInterval, to clusters: inout EventClusters
  ) -> Int? {
    if !statement.isStrong, statement.isDayLong, statement.people.count > 1 {
      return attachMeeting(statement, days, to: &clusters)
    }
    // A year says nothing of one meeting.
    let track = sureTrack(of: statement)
    guard statement.time?.granularity != .year,
      track != nil || isPlan(statement) || isProposed && isMeetingOfWeek(statement)
    else { return nil }
    if statement.time?.value.hasSuffix("/..") == true {
      guard statement.isStrong, statement.kind.family == .session || statement.kind == .call else {
        return nil
      }
      clusters.append(EventCluster(statement, track: track))
      return clusters.all.count - 1
    }
    let fitting = clusters.on(days).filter { index in
      let cluster = clusters.all[index]
      return cluster.track == track && cluster.family == statement.kind.family
        && cluster.intervals.contains { days.contains($0) } && canTell(statement, cluster)
    }
    if let only = fitting.first, fitting.count == 1 {
      if lastsOtherwise(statement, clusters.all[only]) { return nil }
      clusters.add(statement, to: only)
      return only
    }
    guard fitting.isEmpty,
      isPlan(statement) || isMeetingOfWeek(statement) || statement.isStrong && statement.isRound
    else {
      return nil
    }
    clusters.append(EventCluster(statement, track: track))
    return clusters.all.count - 1
  }

  /// Whether a statement gives a length that contradicts the event's: of a month, it then tells another event rather than
  /// the same one wrongly.
  private func lastsOtherwise(_ statement: Statement, _ cluster: EventCluster) -> Bool {
    guard let bound = statement.bound, let agreed = agreed(cluster).bound else { return false }
    return bound.grade(agreed) == .contradicts
  }

  /// Whether a coarsely dated statement may stand as an event of its own: what is planned for a week or a month.
  private func isPlan(_ statement: Statement) -> Bool {
    // What was called off is of the month that was meant, whichever other one the words leave open.
    guard let time = statement.time,
      time.alternatives.isEmpty || statement.status == .cancelled,
      !statement.venues.isEmpty || !statement.participants.isEmpty
    else { return false }
    return statement.isStrong && (statement.status == .planned || statement.status == .cancelled)
      && statement.kind.family == .session
      && (time.granularity == .month || time.granularity == .week)
  }

  /// Whether two who are named called or met in a week, without a day.
  private func isMeetingOfWeek(_ statement: Statement) -> Bool {
    guard let time = statement.time, time.granularity == .week, time.alternatives.isEmpty else {
      return false
    }
    return statement.isStrong && statement.status == .past && statement.kind.isBetweenPeople
      && statement.counterparts.count >= (statement.kind == .call ? 1 : 2)
  }

  /// Whether the people of a statement may be those of an event.
  private func canTell(_ statement: Statement, _ cluster: EventCluster) -> Bool {
    guard statement.kind.isBetweenPeople, cluster.kind.isBetweenPeople else { return true }
    return statement.counterparts.canBeCounterparts(cluster.counterparts)
  }

  /// Two people and a day join what those people do on that day.
  private func attachMeeting(
    _ statement: Statement, _ days: DayInterval, to clusters: inout EventClusters
  ) -> Int? {
    let fitting = clusters.on(days).filter { index in
      let cluster = clusters.all[index]
      return cluster.family != .announcement && cluster.family != .document
        && cluster.people.intersection(statement.people).count > 1
    }
    guard let only = fitting.first, fitting.count == 1 else { return nil }
    clusters.add(statement, to: only)
    return only
  }

  /// The only town that a sentence sets what it tells in.
  private func onlyVenue(of statement: Statement) -> Entity.ID? {
    let towns = Set(statement.places.filter(geography.towns.contains))
    return towns.count == 1 ? towns.first : nil
  }

  private func isElsewhere(_ cluster: EventCluster, _ town: Entity.ID) -> Bool {
    let towns = cluster.places.intersection(geography.towns)
    return !towns.isEmpty && !towns.contains(town)
  }

  /// "لقاء بروكسل الذي استمر أربع ساعات": the last event of the kind there, as the article looks back.
  private func lastEvent(
    at town: Entity.ID, before statement: Statement, in clusters: EventClusters
  ) -> Int? {
    guard let published = statement.published else { return nil }
    return clusters.all.indices.filter { index in
      let cluster = clusters.all[index]
      return cluster.family == statement.kind.family && cluster.places.contains(town)
        && cluster.days.map { $0.end <= published } ?? false
    }.max { clusters.all[$0].days?.end ?? published < clusters.all[$1].days?.end ?? published }
  }

  /// A sentence without a date speaks of the event of its family that the article dated last; the first words of an
  /// article, its title, of the one that it dates first.
  ///
  /// Only sentences that add something, a duration or a number of people, become sources: others would repeat themselves.
  private func attachDurations(
    _ statements: [Statement], to clusters: inout EventClusters, told: [Statement.Position: Int]
  ) {
    var last: [EventKind.Family: Int] = [:]
    for (position, statement) in statements.enumerated() {
      if statement.isDayLong, let index = told[statement.position] {
        last[clusters.all[index].family] = index
      }
      guard statement.time == nil, statement.isStrong,
        statement.duration != nil || statement.headCount != nil || statement.clock != nil
      else { continue }
      let family = statement.kind.family
      var index = last[family]
      if let venue = onlyVenue(of: statement),
        index.map({ isElsewhere(clusters.all[$0], venue) }) ?? true
      {
        index = lastEvent(at: venue, before: statement, in: clusters)
        guard index != nil else { continue }
      }
      if index == nil, position < 2 {
        index = statements[position...].lazy.compactMap { told[$0.position] }
          .first { clusters.all[$0].family == family }
      }
      guard let index else { continue }
      let sure = sureTrack(of: statement)
      guard canTell(statement, clusters.all[index]) else { continue }
      if sure == nil || sure == clusters.all[index].track { clusters.add(statement, to: index) }
    }
  }
}
