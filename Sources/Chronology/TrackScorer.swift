import ArabicText
import MasarModel

/// Says how well a stretch of text fits each track: venue, participants, cues.
struct TrackScorer: Sendable {
  let profiles: [TrackProfile]
  private var cues = PhraseTable()
  /// By payload of `cues`: the tracks that have the cue.
  private var tracksByCue: [[Int]] = []
  /// How many tracks an entity takes part in.
  private var shares: [Entity.ID: Int] = [:]

  init(_ profiles: [TrackProfile]) {
    self.profiles = profiles
    for (number, profile) in profiles.enumerated() {
      for cue in profile.track.cues {
        for form in Self.forms(of: cue) {
          guard let payload = cues.add(form, payload: tracksByCue.count) else { continue }
          if payload == tracksByCue.count { tracksByCue.append([]) }
          if !tracksByCue[payload].contains(number) { tracksByCue[payload].append(number) }
        }
      }
      for participant in profile.participants { shares[participant, default: 0] += 1 }
    }
  }

  /// A cue with and without the article, and with a possessive on its first word: "رد مكتوب", "ردها المكتوب".
  private static func forms(of cue: String) -> [String] {
    guard let space = cue.firstIndex(of: " ") else { return [cue, "ال" + cue] }
    let first = cue[..<space]
    let rest = cue[cue.index(after: space)...]
    return [cue, "ال\(first) ال\(rest)"]
      + ["ه", "ها", "هم", "هما"].map { "\(first)\($0) ال\(rest)" }
  }

  /// Adds to the scores of the tracks that have a venue.
  func add(_ score: Double, for place: Entity.ID, to scores: inout [Double]) {
    for (number, profile) in profiles.enumerated() where profile.place == place {
      scores[number] += score
    }
  }

  /// The tracks whose cues stand among the tokens.
  func cued(_ tokens: Range<Int>, in list: TokenList) -> [Double] {
    var scores = [Double](repeating: 0, count: profiles.count)
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      guard let match = cues.longestMatch(at: index, in: list), match.end <= tokens.upperBound
      else {
        index += 1
        continue
      }
      let tracks = tracksByCue[match.payload]
      for track in tracks { scores[track] += 2 / Double(tracks.count) }
      index = match.end
    }
    return scores
  }

  /// The scores of a stretch: 3 for the venue, up to 2 for a participant that no other track has, 2 for a cue.
  func scores(
    _ tokens: Range<Int>, in list: TokenList, mentions: [Mention], venues: [Venue]
  ) -> [Double] {
    if profiles.isEmpty { return [] }
    var scores = cued(tokens, in: list)
    let hosts = Set(venues.map(\.place))
    let named = Set(mentions.map(\.entity)).union(hosts)
    for (number, profile) in profiles.enumerated() {
      if let place = profile.place, named.contains(place) {
        // A capital that is named for its government says nothing of where one meets.
        scores[number] += hosts.contains(place) ? 3 : profile.isProposed ? 0.5 : 3
      }
      for entity in named where profile.participants.contains(entity) {
        let isPerson = mentions.contains { $0.entity == entity && $0.kind == .person }
        scores[number] += (isPerson ? 2 : 1) / Double(shares[entity, default: 1])
      }
    }
    return scores
  }
}
