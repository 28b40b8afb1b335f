import MasarModel

extension TrackProposal {
  /// The most letters of a name, so that it fits the panel.
  private static let nameLimit = 40
  /// Words that every track of calls has.
  private static let callCues = [
    "مكالمة", "المكالمة", "اتصال هاتفي", "هاتفيا", "محادثة هاتفية", "المحادثة الهاتفية",
    "المحادثات الهاتفية", "الاتصال الهاتفي", "عبر الفيديو", "مكالمة مرئية", "قمة", "الرئيسان",
    "الرئيسين", "الزعيمان", "الزعيمين",
  ]

  /// The track of calls and meetings of those who call each other.
  func profile(_ contacts: Group) -> TrackProfile {
    let people = ranked(contacts.seeds.map { Array($0.people.prefix(3)) }, share: 0.1)
    let calls = contacts.seeds.filter { $0.people.count > 1 }
    let pair = people.prefix(2).map { shortNames[$0] ?? names[$0] ?? $0 }
    let together = calls.count { Set(people.prefix(2)).isSubset(of: $0.people) }
    // A call of others would be misplaced under two names.
    let others = calls.contains {
      $0.kind == .call && $0.dayLong != nil && $0.people.count == 2
        && Set($0.people) != Set(people.prefix(2))
    }
    let isOnePair = pair.count == 2 && !others && 3 * together >= 2 * calls.count
    let name = isOnePair ? "اتصالات \(pair[0]) و\(pair[1])" : "اتصالات القادة"
    return TrackProfile(
      track: Track(
        id: "contacts", name: name, letter: "", participants: people.compactMap { names[$0] },
        cues: Self.callCues),
      place: nil, participants: Set(people), isProposed: true)
  }

  /// The track of a venue, named by those who meet there.
  func profile(_ venue: Group, cues: [String]) -> TrackProfile {
    let place = venue.place ?? ""
    let town = names[place] ?? ""
    let spoken = geography.spoken(place, names) ?? town
    let people = ranked(venue.seeds.map(\.people), share: 0.15)
    let bodies = ranked(
      venue.seeds.map { statement in
        statement.participants.filter {
          !statement.people.contains($0) && !geography.isUnknown($0)
        }
      }, share: 0.2)
    let states = ranked(venue.seeds.map { $0.states.sorted() }, share: 0.25)
    let parties = parties(bodies, states, in: venue)
    // A body that is named once is rather who reports or mediates.
    let isOnlyBody = states.isEmpty && bodies.count == 1 && count(bodies[0], in: venue) < 2
    let single = isOnlyBody ? nil : parties.first.map { "\($0) في \(spoken)" }
    let both = parties.count > 1 ? "\(parties[0]) و\(parties[1]) في \(spoken)" : single
    let name = [both, single].compactMap(\.self).first { $0.count <= Self.nameLimit }
    return TrackProfile(
      track: Track(
        id: slug(place), name: name ?? "محادثات \(spoken)", letter: "", place: town,
        participants: (people + bodies + states).compactMap { names[$0] }, cues: cues),
      place: place, participants: Set(people + bodies + states), isProposed: true)
  }

  /// The two who talk: those whom most statements name as the two sides; where none does, what most name of bodies and
  /// states without the state of the venue, which is only the host.
  private func parties(_ bodies: [Entity.ID], _ states: [Entity.ID], in venue: Group) -> [String] {
    if let sides = sides(of: venue) { return sides }
    let host = venue.place.flatMap { geography.hosts[$0] }
    let others = (bodies + states).filter { $0 != host }.map {
      (id: $0, count: count($0, in: venue))
    }
    return named(others.sorted { ($1.count, $0.id) < ($0.count, $1.id) }.map(\.id))
  }

  private func count(_ id: Entity.ID, in venue: Group) -> Int {
    venue.seeds.count { $0.participants.contains(id) || $0.states.contains(id) }
  }

  /// The pair that most statements name as sides, in the order of the first that does.
  private func sides(of venue: Group) -> [String]? {
    var counts: [Set<Entity.ID>: Int] = [:]
    for seed in venue.seeds where seed.sides.count > 1 {
      counts[Set(seed.sides.prefix(2)), default: 0] += 1
    }
    let most = counts.values.max()
    let first = venue.seeds.lazy.filter { $0.sides.count > 1 }.map { Array($0.sides.prefix(2)) }
      .first { counts[Set($0)] == most }
    let names = first.map(named) ?? []
    return names.count == 2 ? names : nil
  }

  /// The names of the first two that do not name one another.
  private func named(_ ids: [Entity.ID]) -> [String] {
    ids.compactMap { shortNames[$0] ?? names[$0] }.reduce(into: []) { parties, name in
      // "مجلس الناتو وروسيا" names Russia already.
      if parties.count < 2, !parties.contains(where: { $0.contains(name) }) {
        parties.append(name)
      }
    }
  }

  /// The identifiers in a good share of the lists that have any, and at least twice where there are several lists.
  private func ranked(_ lists: [[Entity.ID]], share: Double) -> [Entity.ID] {
    let naming = lists.filter { !$0.isEmpty }
    var counts: [Entity.ID: Int] = [:]
    for list in naming { for id in Set(list) { counts[id, default: 0] += 1 } }
    let least = max(naming.count > 2 ? 2 : 1, Int((share * Double(naming.count)).rounded(.up)))
    return counts.filter { $0.value >= least }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(8).map(\.key)
  }

  /// A short ASCII identifier: `geneva` for `l-geneva`; of a name that no list has, `venue`.
  private func slug(_ place: Entity.ID) -> String {
    guard place.hasPrefix("l-") else { return "venue" }
    return String(place.dropFirst(2))
  }
}
