import Analysis
import MasarModel

/// The side panel: the timeline of the article's dossier.
struct PanelState {
  /// The timeline; `nil` until it is built.
  private(set) var timeline: Timeline?
  /// Publication dates by path, for the names of sources and the mark of this article.
  private(set) var published: [String: Publication] = [:]
  /// The newsrooms by path.
  private(set) var newsrooms: [String: String] = [:]
  /// The articles by path, for quoting what a source says.
  private(set) var articles: [String: Article] = [:]
  /// The entities that the articles name.
  private(set) var entities: [Entity.ID: Entity] = [:]
  /// Whether keys go to the panel.
  var hasFocus = false
  /// Whether the reader has put it away, or, on a narrow screen, not asked for it.
  var isHidden = false
  /// The selected event, by index in the timeline.
  var selection: Int?
  /// The selected source of the selected event; `nil` while the event itself is selected.
  var source: Int?

  /// Whether it has a place of its own where there is room: an empty timeline has none, unless the
  /// reader asks for it.
  var isWanted: Bool { hasFocus || !(isHidden || timeline?.events.isEmpty == true) }

  mutating func take(_ analysis: DossierAnalysis) {
    let selected = selection.flatMap { event(at: $0)?.id }
    timeline = analysis.timeline
    for count in analysis.entities { entities[count.entity.id] = count.entity }
    for annotated in analysis.articles {
      published[annotated.article.path] = annotated.article.published
      newsrooms[annotated.article.path] = annotated.article.source?.name
      articles[annotated.article.path] = annotated.article
    }
    selection = selected.flatMap { id in analysis.timeline.events.firstIndex { $0.id == id } }
  }

  func event(at index: Int) -> Event? {
    guard let timeline, timeline.events.indices.contains(index) else { return nil }
    return timeline.events[index]
  }

  var selectedEvent: Event? { selection.flatMap(event) }

  mutating func move(by steps: Int) {
    guard let count = timeline?.events.count, count > 0 else { return }
    selection = min(max((selection ?? (steps > 0 ? -1 : count)) + steps, 0), count - 1)
    source = nil
  }

  /// The sources of the selected event: an article that says the same twice counts once.
  var selectedSources: [EventSource] {
    var seen: Set<[String]> = []
    return (selectedEvent?.sources ?? []).filter {
      seen.insert([$0.path, $0.value ?? ""]).inserted
    }
  }

  /// The selected source of the selected event.
  var selectedSource: EventSource? {
    let sources = selectedSources
    return source.flatMap { sources.indices.contains($0) ? sources[$0] : nil }
  }

  /// Moves to the next source of the selected event, and from the last one to the event itself.
  mutating func moveSource(by steps: Int) {
    let sources = selectedSources
    guard !sources.isEmpty else { return }
    let next = (source ?? (steps > 0 ? -1 : sources.count)) + steps
    source = sources.indices.contains(next) ? next : nil
  }

  /// Selects the event that the article speaks of at or before `offset`.
  mutating func follow(path: String, offset: Int) {
    guard let timeline else { return }
    var best: (index: Int, distance: Int)?
    for (index, event) in timeline.events.enumerated() {
      for source in event.sources where source.path == path {
        // What comes next in the text is nearer than what has been read already.
        let distance =
          source.range.end > offset
          ? max(0, source.range.start - offset) : 2 * (offset - source.range.end)
        if best.map({ distance < $0.distance }) ?? true { best = (index, distance) }
      }
    }
    selection = best?.index
    source = nil
  }

  /// Selects the next event on which the sources disagree.
  /// - Returns: whether there is one.
  mutating func selectNextDisagreement() -> Bool {
    guard let events = timeline?.events, !events.isEmpty else { return false }
    let start = selection ?? -1
    for step in 1...events.count {
      let index = (start + step) % events.count
      if !events[index].disagreements.isEmpty {
        selection = index
        source = nil
        return true
      }
    }
    return false
  }
}
