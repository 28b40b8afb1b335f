import MasarModel

extension TimelineBuilder {
  /// What a statement says on each point, compared with what the event is taken to be.
  func claims(of statement: Statement, against agreed: Agreed) -> [Claim] {
    var claims: [Claim] = []
    if let time = statement.time {
      claims.append(
        Claim(
          kind: .date, value: time.value, range: time.range, anchor: time.anchor,
          isApproximate: time.isApproximate,
          grade: statement.isStrong ? agreed.days.map(statement.grade) ?? .fits : .fits))
    }
    if let duration = statement.duration, let bound = statement.bound {
      claims.append(
        Claim(
          kind: .duration, value: duration.value, range: duration.range,
          isApproximate: bound.isApproximate, grade: agreed.bound.map(bound.grade) ?? .fits))
    }
    if let venue = statement.venues.first(where: { geography.towns.contains($0.place) }) {
      claims.append(
        Claim(
          kind: .place, value: names[venue.place] ?? venue.place, range: venue.range,
          grade: grade(ofTownsIn: statement, against: agreed)))
    }
    if let count = statement.headCount {
      claims.append(
        Claim(
          kind: .participants, value: count.words, range: count.range,
          isApproximate: count.isApproximate,
          grade: agreed.count(like: count).map(count.grade) ?? .fits))
    }
    return claims
  }

  /// A town compares only where the statement names one alone, dates the event itself and says what happens there.
  func grade(ofTownsIn statement: Statement, against agreed: Agreed) -> Grade {
    guard let place = agreed.place, let town = onlyTown(of: statement), town != place else {
      return .fits
    }
    return .contradicts
  }

  /// The only place that a statement sets the event in, where that is a town.
  func onlyTown(of statement: Statement) -> Entity.ID? {
    guard statement.dayLong != nil, statement.kind != .call, statement.kind != .announcement,
      statement.kind.family != .document
    else { return nil }
    let places = Set(statement.places)
    guard places.count == 1, let place = places.first, geography.towns.contains(place) else {
      return nil
    }
    return place
  }

  /// What an event is taken to be: on each point the version that most articles give.
  struct Agreed {
    var days: DayInterval?
    var bound: DurationBound?
    var place: Entity.ID?
    var counts: [HeadCount] = []

    func count(like other: HeadCount) -> HeadCount? { counts.first { $0.noun == other.noun } }
  }

  func agreed(_ cluster: EventCluster) -> Agreed {
    var agreed = Agreed(days: cluster.days)
    agreed.bound = Self.mostGiven(cluster.statements) { statement in
      statement.bound.map { ($0, $0.isApproximate) }
    }
    agreed.place = Self.mostGiven(cluster.statements) { statement in
      onlyTown(of: statement).map { ($0, false) }
    }
    let counts = cluster.statements.compactMap(\.headCount)
    for noun in Set(counts.map(\.noun)).sorted() {
      let most = Self.mostGiven(cluster.statements) { statement in
        statement.headCount.flatMap { $0.noun == noun ? ($0.number, $0.isApproximate) : nil }
      }
      if let count = counts.first(where: { $0.noun == noun && $0.number == most }) {
        agreed.counts.append(count)
      }
    }
    return agreed
  }

  /// The value that most articles give, of equally many an exact one, then the first.
  private static func mostGiven<Value: Hashable>(
    _ statements: [Statement], _ value: (Statement) -> (Value, isApproximate: Bool)?
  ) -> Value? {
    var found: [Value: (paths: Set<String>, isExact: Bool, first: Int)] = [:]
    for (position, statement) in statements.enumerated() {
      guard let (value, isApproximate) = value(statement) else { continue }
      found[value, default: ([], false, position)].paths.insert(statement.path)
      if !isApproximate { found[value]?.isExact = true }
    }
    return found.max { a, b in
      (a.value.paths.count, a.value.isExact ? 1 : 0, -a.value.first)
        < (b.value.paths.count, b.value.isExact ? 1 : 0, -b.value.first)
    }?.key
  }
}

extension HeadCount {
  /// Exact numbers are equal or not; a loose one fits what is within a fifth of it.
  func grade(_ other: HeadCount) -> Grade {
    if number == other.number { return .fits }
    guard isApproximate || other.isApproximate else { return .contradicts }
    return 5 * abs(number - other.number) <= max(number, other.number) ? .fits : .contradicts
  }
}
