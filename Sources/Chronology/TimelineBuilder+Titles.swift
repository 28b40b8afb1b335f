import MasarModel

extension TimelineBuilder {
  /// The most letters of a title, so that it fits the panel.
  private static let titleLimit = 40

  /// What a title is made of.
  private struct Parts {
    var people: [String]
    var city: String?
    /// The state that it is said to be in.
    var land: String?
    var states: [String]
    var sides: [String]
    var body: String?
    var subject: String?
    var track: String?

    /// The two sides, or the two states, of it.
    var pair: String? {
      let pair = sides.count > 1 ? sides : states
      return pair.count > 1 ? "\(pair[0]) و\(pair[1])" : nil
    }
  }

  /// The title of an event: what happens, with whom, where or on what.
  ///
  /// Of the titles that can be made, the first that fits the panel.
  func title(
    of cluster: EventCluster, _ kind: EventKind, people: [Entity.ID], place: Entity.ID?,
    _ track: TrackProfile?
  ) -> String {
    let strong = cluster.statements.filter(\.isStrong)
    func name(_ id: Entity.ID) -> String? { geography.spoken(id, names) }
    func short(_ id: Entity.ID) -> String? { shortNames[id] ?? name(id) }
    let bodies = strong.lazy.flatMap { statement in
      statement.participants.filter { !statement.people.contains($0) }
    }
    let parts = Parts(
      people: people.prefix(2).map { shortNames[$0] ?? $0 }, city: place.flatMap(name),
      land: (strong.lazy.compactMap(\.land).first
        ?? strong.lazy.compactMap { $0.states.subtracting($0.announcers).min() }.first).flatMap(
          name),
      states: states(of: cluster).compactMap(name),
      sides: (strong.first { $0.sides.count > 1 }?.sides ?? []).prefix(2).compactMap(short),
      body: bodies.first.flatMap(short),
      subject: strong.lazy.compactMap(\.subject).first.flatMap(name),
      track: track?.track.name)
    return titles(cluster, kind, parts).first { $0.count <= Self.titleLimit }
      ?? cluster.truce?.noun(of: kind) ?? kind.noun
  }

  private func titles(_ cluster: EventCluster, _ kind: EventKind, _ parts: Parts) -> [String] {
    let people = parts.people
    var titles: [String] = []
    switch (kind, kind.family) {
    case (.visit, _) where people.count == 1:
      if let city = parts.city { titles.append("زيارة \(people[0]) إلى \(city)") }
      titles.append("زيارة \(people[0])")
    case (_, .call), (_, .session), (_, .dinner): titles = meetings(cluster, kind, parts)
    case (.signing, _):
      if let paper = cluster.statements.lazy.compactMap(\.paper?.name).first {
        titles.append("توقيع \(paper)")
      }
      titles += agreements("توقيع", parts)
    case (.ceasefire, _):
      let noun = cluster.truce?.noun(of: kind) ?? kind.noun
      let land = parts.states.first ?? parts.land ?? parts.city
      if let land { titles.append("\(noun) في \(land)") }
      titles += agreements(noun, parts)
    case (.agreement, _):
      let noun = cluster.truce?.noun(of: kind) ?? kind.noun
      if let paper = cluster.statements.lazy.compactMap(\.paper?.name).first {
        titles.append(noun.replacingAgreement(by: paper))
      }
      titles += agreements(noun, parts)
    case (.vote, _):
      if let body = parts.body { titles.append("تصويت \(body)") }
      if let subject = parts.subject { titles.append("تصويت بشأن \(subject)") }
      titles += agreements(kind.noun, parts)
      if let state = parts.states.first { titles.append("تصويت في \(state)") }
    case (.exchange, _):
      if let pair = parts.pair { titles.append("\(kind.noun) بين \(pair)") }
      titles += agreements(kind.noun, parts)
    default: titles = agreements(kind.noun, parts)
    }
    return titles
  }

  /// Titles of what people do together.
  private func meetings(
    _ cluster: EventCluster, _ kind: EventKind, _ parts: Parts
  ) -> [String] {
    let people = parts.people
    if kind.isPhase { return phases(cluster, kind, parts) }
    var titles: [String] = []
    if people.count == 2 {
      titles.append("\(kind == .visit ? "لقاء" : kind.noun) \(people[0]) و\(people[1])")
    }
    let noun = cluster.statements.lazy.compactMap(\.meetingNoun).first ?? "اجتماع"
    if kind == .meeting, let subject = parts.subject {
      let meeting = "\(noun) بشأن \(subject)"
      if let body = parts.body, body != subject { titles.append("\(body): \(meeting)") }
      titles.append(parts.city.map { "\(meeting) في \($0)" } ?? meeting)
    }
    if let city = parts.city {
      switch kind {
      case .meeting: titles.append("\(noun) \(city)")
      case .visit: titles.append("\(kind.noun) إلى \(city)")
      default: titles.append("\(kind.noun) في \(city)")
      }
    }
    if kind == .meeting, let body = parts.body { titles.append("\(noun) \(body)") }
    if people.count == 1 {
      if let other = cluster.statements.lazy.compactMap(\.counterpart).first {
        titles.append("\(kind.noun) \(people[0]) و\(other)")
      }
      titles.append("\(kind.noun) \(people[0])")
    }
    if let track = parts.track {
      titles.append("\(kind == .meeting ? noun : kind.noun): \(track)")
    }
    if let pair = parts.pair { titles.append("\(kind.noun) \(pair)") }
    return titles
  }

  /// Titles of the beginning, the stop and the going on of talks: with the town, else with the number of the round or with
  /// those who talk.
  private func phases(_ cluster: EventCluster, _ kind: EventKind, _ parts: Parts) -> [String] {
    let noun = cluster.talks.map { "\($0.noun) المحادثات" } ?? kind.noun
    var titles: [String] = []
    if let city = parts.city { titles.append("\(noun) في \(city)") }
    if let track = parts.track { titles.append("\(noun): \(track)") }
    let phase = noun.split(separator: " ").first.map(String.init) ?? noun
    if let pair = parts.pair { titles.append("\(phase) محادثات \(pair)") }
    if cluster.ordinals.count == 1, let number = cluster.ordinals.first,
      let name = SentencePart.feminineOrdinal(number)
    {
      titles.append("\(phase) الجولة \(name)")
    }
    return titles
  }

  /// Titles of what is agreed on or made public.
  private func agreements(_ noun: String, _ parts: Parts) -> [String] {
    var titles: [String] = []
    if let track = parts.track { titles.append("\(noun): \(track)") }
    if let city = parts.city { titles.append("\(noun) في \(city)") }
    if parts.people.count == 2 { titles.append("\(noun): \(parts.people[0]) و\(parts.people[1])") }
    if parts.sides.count > 1 { titles.append("\(noun): \(parts.sides[0]) و\(parts.sides[1])") }
    if let only = parts.people.first ?? parts.body { titles.append("\(noun): \(only)") }
    return titles
  }
}

extension Geography {
  /// The name of a place as it stands in a sentence: "جدة" of "مدينة جدة", but "مدينة الكويت" where the rest is a state.
  func spoken(_ id: Entity.ID, _ names: [Entity.ID: String]) -> String? {
    guard let name = names[id] else { return nil }
    let prefix = "مدينة "
    guard towns.contains(id), name.hasPrefix(prefix) else { return name }
    let rest = String(name.dropFirst(prefix.count))
    return states.contains { names[$0] == rest } ? name : rest
  }
}

extension String {
  /// "تمديد الاتفاق" of "اتفاق الرياض" is "تمديد اتفاق الرياض".
  fileprivate func replacingAgreement(by paper: String) -> String {
    for noun in ["الاتفاق", "اتفاق"] {
      let parts = split(separator: " ", omittingEmptySubsequences: false)
      if let index = parts.firstIndex(of: noun[...]) {
        return (parts[..<index] + [paper[...]] + parts[(index + 1)...]).joined(separator: " ")
      }
    }
    return "\(self): \(paper)"
  }
}
