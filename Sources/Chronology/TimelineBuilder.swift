public import MasarModel

/// Merges statements into events and puts them on tracks.
public struct TimelineBuilder: Sendable {
  let profiles: [TrackProfile]
  /// Short names for titles, by entity: "بايدن".
  let shortNames: [Entity.ID: String]
  /// Full names, by entity.
  let names: [Entity.ID: String]

  /// The places that are towns, where things happen; a state is rather a party.
  let cities: Set<Entity.ID>

  /// The least score that puts an event on a track.
  static let threshold = 2.0

  /// Creates a builder.
  public init(
    profiles: [TrackProfile], shortNames: [Entity.ID: String], names: [Entity.ID: String],
    cities: Set<Entity.ID>
  ) {
    self.profiles = profiles
    self.shortNames = shortNames
    self.names = names
    self.cities = cities
  }

  /// The timeline of statements that are grouped by article, each group in reading order.
  public func timeline(_ articles: [[Statement]]) -> Timeline {
    var clusters: [EventCluster] = []
    for statements in articles {
      for statement in statements where statement.isStrong && statement.isDayLong {
        merge(statement, into: &clusters)
      }
    }
    for index in clusters.indices { clusters[index].track = track(of: clusters[index]) }
    clusters = merged(clusters)
    for statements in articles { attach(statements, to: &clusters) }
    let events = clusters.filter(isWorthShowing).map(event)
    return Timeline(tracks: profiles.map(\.track), events: sorted(unique(events)))
  }

  /// Where tracks are given, an event outside all of them must at least name two who meet.
  private func isWorthShowing(_ cluster: EventCluster) -> Bool {
    if cluster.track != nil || profiles.isEmpty { return true }
    guard cluster.kind != .announcement else { return false }
    return cluster.statements.contains { $0.people.count > 1 }
  }

  private func sorted(_ events: [Event]) -> [Event] {
    events.sorted { a, b in
      switch (a.days, b.days) {
      case (let x?, let y?): (x.start, x.end, a.id) < (y.start, y.end, b.id)
      case (nil, nil): a.id < b.id
      default: a.days != nil
      }
    }
  }

  /// Identifiers made unique by a number behind the second and later ones.
  private func unique(_ events: [Event]) -> [Event] {
    var seen: [String: Int] = [:]
    return events.map { event in
      var event = event
      seen[event.id, default: 0] += 1
      if let count = seen[event.id], count > 1 { event.id += "-\(count)" }
      return event
    }
  }
}

extension Statement {
  /// Whether its time is a day, or a stretch of at most three, not a week or "from then on".
  var isDayLong: Bool {
    guard let time, let days = time.days, !time.value.hasSuffix("/..") else { return false }
    guard time.granularity == .day || time.granularity == .partOfDay else { return false }
    return days.end.dayNumber - days.start.dayNumber < 3
  }
}

/// Statements that tell the same event.
struct EventCluster {
  var statements: [Statement]
  /// The index of the track.
  var track: Int?

  var family: EventKind.Family { statements[0].kind.family }

  /// The kind that most statements name; of equally many the more telling one.
  var kind: EventKind {
    var counts: [EventKind: Int] = [:]
    for statement in statements where statement.isStrong { counts[statement.kind, default: 0] += 1 }
    let order = EventKind.allCases
    return counts.max { a, b in
      (a.value, -(order.firstIndex(of: a.key) ?? 0)) < (b.value, -(order.firstIndex(of: b.key) ?? 0))
    }?.key ?? statements[0].kind
  }

  /// The days that dated statements give, each with its number of articles.
  var versions: [DayInterval: Set<String>] {
    var versions: [DayInterval: Set<String>] = [:]
    for statement in statements where statement.isStrong && statement.isDayLong {
      guard let days = statement.time?.days else { continue }
      versions[days, default: []].insert(statement.path)
    }
    return versions
  }

  /// The version that most articles give; of equally many the shortest.
  var days: DayInterval? {
    func length(_ days: DayInterval) -> Int { days.end.dayNumber - days.start.dayNumber }
    return versions.max { a, b in
      (a.value.count, -length(a.key), -a.key.start.dayNumber)
        < (b.value.count, -length(b.key), -b.key.start.dayNumber)
    }?.key
  }
}
