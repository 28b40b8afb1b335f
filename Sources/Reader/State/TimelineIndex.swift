import Analysis
import MasarModel

/// A timeline with what every look at it needs, found out once when it comes: its lanes, its sources
/// and where they stand.
struct TimelineIndex {
  /// A track as the reader sees it.
  struct Lane: Hashable {
    /// The track; `nil` for the lane of the events that no track claims.
    let track: Track?
    /// What stands above the lane.
    var letter: String { track?.letter ?? "·" }
  }

  let timeline: Timeline
  /// The tracks in the dossier's order, and one more where some events are on none.
  let lanes: [Lane]
  /// The articles by path, with what was found in them.
  let articles: [String: AnnotatedArticle]
  /// The entities that the articles name.
  let entities: [Entity.ID: Entity]
  /// The number of articles that tell an event.
  let sourceCount: Int
  /// The number of events that the sources tell differently.
  let disagreementCount: Int
  /// Whether some events have not, or not yet, happened.
  let hasStatus: Bool
  private let laneByTrack: [Track.ID: Int]
  /// The sentences of each article that tell an event, and which.
  private let told: [String: [(range: TextRange, event: Int)]]
  private let numbers: [Event.ID: Int]

  /// - Complexity: O(*n*) in the sources of the timeline and the articles.
  init(_ analysis: DossierAnalysis) {
    timeline = analysis.timeline
    var lanes = timeline.tracks.map { Lane(track: $0) }
    laneByTrack = Dictionary(
      timeline.tracks.enumerated().map { ($1.id, $0) }
    ) { first, _ in first }
    let known = laneByTrack
    let isOnTrack = { (event: Event) in event.track.map { known[$0] != nil } ?? false }
    if !timeline.events.allSatisfy(isOnTrack) { lanes.append(Lane(track: nil)) }
    self.lanes = lanes
    articles = Dictionary(
      analysis.articles.map { ($0.article.path, $0) }
    ) { first, _ in first }
    entities = Dictionary(
      analysis.entities.map { ($0.entity.id, $0.entity) }
    ) { first, _ in first }
    var told: [String: [(range: TextRange, event: Int)]] = [:]
    for (index, event) in timeline.events.enumerated() {
      for source in event.sources { told[source.path, default: []].append((source.range, index)) }
    }
    self.told = told
    sourceCount = told.count
    disagreementCount = timeline.events.count { !$0.disagreements.isEmpty }
    hasStatus = timeline.events.contains { $0.status != .past }
    numbers = Dictionary(
      timeline.events.enumerated().map { ($1.id, $0) }
    ) { first, _ in first }
  }

  var events: [Event] { timeline.events }

  /// The event with this identifier.
  func number(of id: Event.ID) -> Int? { numbers[id] }

  /// The lane of an event, by its index in ``lanes``.
  func lane(of event: Event) -> Int {
    event.track.flatMap { laneByTrack[$0] } ?? max(0, lanes.count - 1)
  }

  /// The event that an article speaks of at, or nearest to, a byte of its text.
  /// - Parameter isShown: whether an event is to be found at all.
  func nearestEvent(
    in path: String, to offset: Int, where isShown: (Int) -> Bool
  ) -> Int? {
    var best: (event: Int, distance: Int)?
    for (range, event) in told[path] ?? [] where isShown(event) {
      // What comes next in the text is nearer than what has been read already.
      let distance =
        range.end > offset ? max(0, range.start - offset) : 2 * (offset - range.end)
      if best.map({ distance < $0.distance }) ?? true { best = (event, distance) }
    }
    return best?.event
  }
}

/// The lanes that the reader wants to see: all of them until some are chosen.
struct LaneChoice: Hashable {
  private(set) var chosen: Set<Int> = []

  /// Chooses a lane, or no longer.
  mutating func toggle(_ lane: Int) {
    if chosen.remove(lane) == nil { chosen.insert(lane) }
  }

  /// Whether events of a lane are shown.
  func shows(_ lane: Int) -> Bool { chosen.isEmpty || chosen.contains(lane) }
}
