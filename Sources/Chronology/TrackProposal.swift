public import MasarModel

/// Tracks that are found in the events themselves, for a dossier whose file names none.
///
/// A track is a venue with those who meet there, or two who keep calling each other. Both are counted over statements that
/// were found without tracks; what stands once in one article makes no track.
public struct TrackProposal: Sendable {
  /// The most tracks: more lanes than that no panel shows.
  static let mostTracks = 8

  let names: [Entity.ID: String]
  let shortNames: [Entity.ID: String]
  let geography: Geography

  /// Creates a proposal's rules.
  /// - Parameters:
  ///   - names: full names by entity.
  ///   - shortNames: names for titles by entity.
  public init(
    names: [Entity.ID: String], shortNames: [Entity.ID: String], geography: Geography
  ) {
    self.names = names
    self.shortNames = shortNames
    self.geography = geography
  }

  /// The tracks, the one with most events first; empty where the articles tell no talks.
  /// - Parameters:
  ///   - articles: the statements by article, found by an ``EventFinder`` without tracks.
  ///   - facts: the same articles.
  public func profiles(_ articles: [[Statement]], _ facts: [ArticleFacts]) -> [TrackProfile] {
    let told = articles.joined().filter(\.isStrong)
    var contacts = contacts(told)
    let venues = venues(told, apartFrom: &contacts)
    var seeds = venues.map(\.seeds)
    if let contacts { seeds.append(contacts.seeds) }
    let cues = LearnedCues(seeds, facts)
    var profiles = venues.enumerated().map { number, venue in
      profile(venue, cues: cues.phrases(of: number))
    }
    if let contacts { profiles.insert(profile(contacts), at: 0) }
    return LaneLetters.given(to: Self.unique(profiles))
  }

  /// Statements of one track to be.
  struct Group {
    /// The venue; `nil` for calls.
    var place: Entity.ID?
    var seeds: [Statement]

    var days: Int { Set(seeds.compactMap(\.dayLong?.start)).count }
    var articles: Int { Set(seeds.map(\.path)).count }
    var sentences: Int {
      Set(seeds.map { Statement.Position(path: $0.path, range: $0.sentence) }).count
    }
    /// Twice told, or on two days.
    var isTrack: Bool { days > 1 || articles > 1 || (days > 0 && sentences > 1) }
  }

  /// Calls of two people, and what else those people do among themselves.
  private func contacts(_ told: [Statement]) -> Group? {
    let calls = told.filter { $0.kind == .call }
    guard calls.contains(where: { $0.dayLong != nil }) else { return nil }
    let callers = Set(calls.filter { $0.people.count > 1 }.flatMap { $0.people.prefix(2) })
    let others = told.filter { statement in
      (statement.kind == .summit || statement.kind == .dinner || statement.kind.family == .session)
        && callers.intersection(statement.people).count > 1
    }
    let group = Group(place: nil, seeds: calls + others)
    return group.days > 1 || group.articles > 1 ? group : nil
  }

  /// Towns where talks are held, most days first.
  private func venues(_ told: [Statement], apartFrom contacts: inout Group?) -> [Group] {
    var groups: [Entity.ID: [Statement]] = [:]
    for statement in told {
      switch statement.kind.family {
      case .session, .dinner, .agreement, .vote: break
      default: continue
      }
      for place in Set(statement.places) where geography.canHost(place) {
        groups[place, default: []].append(statement)
      }
    }
    let callers = Set(
      (contacts?.seeds ?? []).filter { $0.kind == .call && $0.people.count > 1 }.flatMap(\.people))
    let theirs = Set(contacts?.seeds.map(\.position) ?? [])
    for (place, seeds) in groups { groups[place] = seeds.filter { !theirs.contains($0.position) } }
    var found: [Group] = []
    for (place, seeds) in groups.sorted(by: { $0.key < $1.key }) {
      let group = Group(place: place, seeds: seeds)
      guard !seeds.isEmpty, group.isTrack else { continue }
      // Where those who call each other receive others, it is their track.
      let theirs = seeds.filter { $0.people.count > 1 && !callers.isDisjoint(with: $0.people) }
      if 2 * theirs.count > seeds.count {
        contacts?.seeds += theirs
      } else {
        found.append(group)
      }
    }
    return
      found.sorted { a, b in
        (b.days, b.articles, b.seeds.count, a.place ?? "")
          < (a.days, a.articles, a.seeds.count, b.place ?? "")
      }
      .prefix(Self.mostTracks - 1).map(\.self)
  }

  /// Identifiers made unique by a number behind the second and later ones.
  private static func unique(_ profiles: [TrackProfile]) -> [TrackProfile] {
    var seen: [String: Int] = [:]
    return profiles.map { profile in
      var profile = profile
      seen[profile.track.id, default: 0] += 1
      if let count = seen[profile.track.id], count > 1 { profile.track.id += "-\(count)" }
      return profile
    }
  }
}
