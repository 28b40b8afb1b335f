public import MasarModel

/// Merges statements into events and puts them on tracks.
public struct TimelineBuilder: Sendable {
  let profiles: [TrackProfile]
  /// Short names for titles, by entity: "بايدن".
  let shortNames: [Entity.ID: String]
  /// Full names, by entity.
  let names: [Entity.ID: String]
  /// What is known of places.
  let geography: Geography

  /// Whether the tracks were proposed from the events.
  let isProposed: Bool

  /// The least score that puts an event on a track.
  static let threshold = 2.0

  /// Creates a builder.
  public init(
    profiles: [TrackProfile], shortNames: [Entity.ID: String], names: [Entity.ID: String],
    geography: Geography, isProposed: Bool = false
  ) {
    self.profiles = profiles
    self.shortNames = shortNames
    self.names = names
    self.geography = geography
    self.isProposed = isProposed
  }

  /// The timeline of statements that are grouped by article, each group in reading order.
  ///
  /// First statements that are dated to the day are merged into events, then tracks are found, then events that two
  /// newsrooms put on two days are joined, then what is told without a day is added.
  /// - Complexity: O(*s* × *d*) for *s* statements and the *d* events on the days that one of them covers.
  public func timeline(_ articles: [[Statement]]) -> Timeline {
    var begun = EventClusters()
    let dated = articles.joined().filter { $0.dayLong != nil }
    // Nights come last, as the night after a day may be that day's.
    for statement in dated where !statement.isNight { merge(statement, into: &begun) }
    for statement in dated where statement.isNight { merge(statement, into: &begun) }
    var clusters = joiningContradictions(merged(begun, homes: isProposed ? homes(articles) : [:]))
    let told = clusters.told
    for statements in articles { attach(statements, to: &clusters, told: told) }
    addMentions(articles, to: &clusters)
    let events = clusters.all.filter(isWorthShowing).map(event)
    return Timeline(tracks: tracks(of: events), events: sorted(unique(events)))
  }

  /// The dossier's tracks; of proposed ones those that have events.
  private func tracks(of events: [Event]) -> [Track] {
    let all = profiles.map(\.track)
    guard isProposed else { return all }
    let used = Set(events.compactMap(\.track))
    return all.filter { used.contains($0.id) }
  }

  /// Where tracks are given, an event outside all of them must at least name two who meet.
  private func isWorthShowing(_ cluster: EventCluster) -> Bool {
    if cluster.track != nil || profiles.isEmpty { return true }
    if isProposed {
      switch cluster.kind {
      case .announcement: return cluster.statements.contains { !$0.participants.isEmpty }
      case .signing, .vote, .ceasefire, .agreement, .exchange, .deadline: return true
      default:
        return cluster.statements.contains {
          !$0.participants.isEmpty || !$0.venues.isEmpty || !$0.states.isEmpty
        }
      }
    }
    guard cluster.kind != .announcement else { return false }
    return cluster.statements.contains { $0.people.count > 1 || $0.states.count > 1 }
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
