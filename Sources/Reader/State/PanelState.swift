import Analysis
import MasarModel

/// The side panel: the timeline of the article's dossier, and where the reader is in it.
struct PanelState {
  /// The timeline; `nil` until it is built.
  private(set) var index: TimelineIndex?
  /// The rows of the list, as the chosen lanes leave them.
  private(set) var rows: [PanelRow] = []
  /// The lanes that are shown.
  private(set) var lanes = LaneChoice()
  /// The day of the article.
  private var published: CalendarDate?
  /// Whether keys go to the panel.
  var hasFocus = false
  /// Whether the reader has put it away, or, on a narrow screen, not asked for it.
  var isHidden = false
  /// The selected event, by index in the timeline.
  private(set) var selection: Int?
  /// The selected source of the selected event; `nil` while the event itself is selected.
  private(set) var source: Int?
  /// What the sources of the selected event say.
  private(set) var account: EventAccount?
  /// Where to be once the timeline is there.
  private var wanted: PanelPlace?
  /// The event to select then, while keys go to the text.
  private var awaited: Event.ID?

  /// The timeline; `nil` until it is built.
  var timeline: Timeline? { index?.timeline }
  /// The entities that the articles name.
  var entities: [Entity.ID: Entity] { index?.entities ?? [:] }

  /// Whether it has a place of its own where there is room: an empty timeline has none, unless the
  /// reader asks for it.
  var isWanted: Bool { hasFocus || !(isHidden || timeline?.events.isEmpty == true) }

  /// Takes a timeline; the selection stays on its event.
  /// - Parameter published: the day of the article, for its mark.
  mutating func take(_ analysis: DossierAnalysis, published: CalendarDate?) {
    let place = wanted ?? place
    wanted = nil
    index = TimelineIndex(analysis)
    self.published = published
    makeRows()
    account = nil
    select((place?.event ?? awaited).flatMap { index?.number(of: $0) })
    awaited = nil
    source = place?.source
    if selectedSource == nil { source = nil }
  }

  private mutating func makeRows() {
    guard let index else { return }
    let shown = index.events.indices.filter { lanes.shows(index.lane(of: index.events[$0])) }
    rows = PanelRow.rows(of: index.timeline, numbers: shown, published: published)
  }

  func event(at number: Int) -> Event? {
    guard let index, index.events.indices.contains(number) else { return nil }
    return index.events[number]
  }

  var selectedEvent: Event? { selection.flatMap(event) }

  /// Selects an event.
  mutating func select(_ number: Int?) {
    source = nil
    guard number != selection || account == nil else { return }
    selection = number
    account = selectedEvent.map(EventAccount.init)
  }

  /// Selects the event that lies so many events on, of those that are shown.
  mutating func move(by steps: Int) {
    let shown = rows.compactMap(\.event)
    guard let last = shown.indices.last else { return }
    let present = selection.flatMap { shown.firstIndex(of: $0) } ?? (steps > 0 ? -1 : shown.count)
    select(shown[min(max(present + steps, 0), last)])
  }

  /// Shows events of a lane, or no longer; of none chosen, all are shown.
  /// - Parameter number: the lane, from 1.
  /// - Returns: whether there is such a lane.
  mutating func toggleLane(_ number: Int) -> Bool {
    guard let index, index.lanes.indices.contains(number - 1) else { return false }
    lanes.toggle(number - 1)
    makeRows()
    if let event = selectedEvent, !lanes.shows(index.lane(of: event)) { select(nil) }
    return true
  }

  /// Shows the lanes that were chosen before.
  mutating func adopt(_ lanes: LaneChoice) {
    self.lanes = lanes
    makeRows()
  }

  /// Selects the event that the article speaks of at or before `offset`.
  mutating func follow(path: String, offset: Int) {
    guard let index else { return }
    select(
      index.nearestEvent(in: path, to: offset) { lanes.shows(index.lane(of: index.events[$0])) })
  }

  /// Selects the next event that the sources tell differently, of those that are shown.
  /// - Returns: whether there is one.
  mutating func selectNextDisagreement() -> Bool {
    let shown = rows.compactMap(\.event)
    let present = selection.flatMap { shown.firstIndex(of: $0) } ?? -1
    let next = (shown.dropFirst(present + 1) + shown.prefix(present + 1)).first {
      event(at: $0)?.disagreements.isEmpty == false
    }
    guard let next else { return false }
    select(next)
    return true
  }
}

// MARK: Sources

extension PanelState {
  /// The sources of the selected event, in the order in which they are listed.
  var selectedSources: [EventSource] { account?.sources ?? [] }

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

  /// Goes back from a source to its event.
  mutating func leaveSource() { source = nil }

  /// Selects an event, at once or once the timeline is there, while keys go to the text.
  mutating func stay(on event: Event.ID) {
    if let index { select(index.number(of: event)) } else { awaited = event }
  }

  /// Where the reader is in the panel; `nil` while keys go to the text.
  var place: PanelPlace? {
    hasFocus ? wanted ?? PanelPlace(event: selectedEvent?.id, source: source) : nil
  }

  /// Goes to a place in the panel, or out of it, at once or once the timeline is there.
  mutating func go(to place: PanelPlace?) {
    hasFocus = place != nil
    wanted = nil
    guard let place else { return }
    guard let index else {
      wanted = place
      return
    }
    select(place.event.flatMap(index.number))
    source = place.source
    if selectedSource == nil { source = nil }
  }
}

/// A place in the panel.
struct PanelPlace: Hashable {
  let event: Event.ID?
  let source: Int?
}
