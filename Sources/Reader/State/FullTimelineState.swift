import MasarModel

/// The open screen of the whole timeline: what is shown of it, and where the reader is.
///
/// Its rows are no more than numbers of events; only those in view are ever laid out.
struct FullTimelineState {
  /// What is being typed.
  enum Prompt: Hashable {
    /// What the events that are shown have in common; Esc brings back what was there before.
    case filter(before: Earlier)
    /// A year or a month to go to.
    case date(LineInput)
  }

  /// What was shown before a filter was typed.
  struct Earlier: Hashable {
    fileprivate let filter: LineInput
    fileprivate let event: Int?
    fileprivate let top: Int
  }

  private(set) var lanes: LaneChoice
  private(set) var filter = LineInput()
  var prompt: Prompt?
  private(set) var rows: [PanelRow] = []
  private(set) var selection = RowSelection()
  /// The indices of the rows that hold an event, in order.
  private var open: [Int] = []
  /// What can be typed to find an event; made when something is first typed.
  private var events: EventFilter?
  /// Where to be once the timeline is there.
  private var wanted: TimelinePlace?

  /// Opens the timeline at an event.
  init(lanes: LaneChoice) { self.lanes = lanes }

  /// The timeline as it was left.
  init(at place: TimelinePlace) {
    lanes = place.lanes
    filter = place.filter
    wanted = place
  }

  /// The selected event, by its index in the timeline.
  var selectedEvent: Int? { selection.row.flatMap { rows[$0].event } }
  /// The number of events that are shown.
  var count: Int { open.count }

  /// Where the reader is.
  func place(in path: String, _ index: TimelineIndex?) -> TimelinePlace {
    if let wanted { return wanted }
    let event = selectedEvent.flatMap { number in index.map { $0.events[number].id } }
    return TimelinePlace(
      path: path, lanes: lanes, filter: filter, event: event, top: selection.top)
  }

  // MARK: What is shown

  /// Takes a timeline, anew or for the first time; the selection stays on its event.
  mutating func take(_ words: EventWords, published: CalendarDate?, selecting event: Int?) {
    events = nil
    fill(words, published: published)
    let place = wanted
    wanted = nil
    let number = place.map { $0.event.flatMap(words.index.number) } ?? event
    selection = RowSelection(row: row(of: number) ?? open.first, top: place?.top ?? 0)
  }

  /// Makes the rows of the events that lanes and filter leave; the selection stays on its event, or
  /// goes to the next one that is left.
  mutating func fill(_ words: EventWords, published: CalendarDate?) {
    let selected = selectedEvent
    let index = words.index
    if events == nil, !filter.scalars.isEmpty { events = EventFilter(words) }
    let matching = events?.events(matching: filter.text)
    let shown = index.events.indices.filter { number in
      lanes.shows(index.lane(of: index.events[number])) && matching?.contains(number) ?? true
    }
    rows = PanelRow.rows(
      of: index.timeline, numbers: shown, published: matching == nil ? published : nil)
    open = rows.indices.filter { rows[$0].event != nil }
    let next = selected.flatMap { selected in open.first { (rows[$0].event ?? 0) >= selected } }
    selection.select(row(of: selected) ?? next ?? open.last)
  }

  private func row(of event: Int?) -> Int? {
    guard let event else { return nil }
    return open.first { rows[$0].event == event }
  }

  mutating func toggleLane(_ lane: Int) { lanes.toggle(lane) }

  mutating func setFilter(_ filter: LineInput) { self.filter = filter }

  /// Begins to type a filter.
  mutating func openFilter() {
    prompt = .filter(
      before: Earlier(filter: filter, event: selectedEvent, top: selection.top))
  }

  /// Shows what was shown before a filter was typed, where it was.
  mutating func go(
    back earlier: Earlier, _ words: EventWords, published: CalendarDate?
  ) {
    prompt = nil
    filter = earlier.filter
    fill(words, published: published)
    if let row = row(of: earlier.event) {
      selection = RowSelection(row: row, top: earlier.top)
    }
  }

  // MARK: Moving

  mutating func move(by steps: Int) { selection.move(by: steps, over: open) }

  mutating func move(byRows rows: Int) { selection.move(byRows: rows, over: open) }

  mutating func select(last: Bool) {
    selection = last ? RowSelection(row: open.last, top: rows.count) : RowSelection(row: open.first)
  }

  /// Goes to the first event, of those that are shown, for which something holds, looking on from the
  /// selected one and round, or back.
  /// - Returns: whether there is one.
  mutating func select(
    forward: Bool = true, wrapping: Bool = false, where isWanted: (Int) -> Bool
  ) -> Bool {
    let present = selection.row.flatMap { row in open.firstIndex(of: row) } ?? 0
    let before = open.prefix(present)
    let after = open.dropFirst(present + 1)
    let candidates =
      forward ? Array(after) + (wrapping ? open.prefix(present + 1) : []) : before.reversed()
    guard let row = candidates.first(where: { rows[$0].event.map(isWanted) ?? false }) else {
      return false
    }
    selection.select(row)
    return true
  }

  /// Goes to the first event that is shown on or after a day.
  /// - Returns: whether there is one.
  mutating func select(from day: CalendarDate, in events: [Event]) -> Bool {
    let row = open.first { row in
      rows[row].event.flatMap { events[$0].days }.map { $0.start >= day } ?? false
    }
    guard let row else { return false }
    // What was gone to stands at the top, with its year above it.
    selection = RowSelection(row: row, top: max(0, row - 1))
    return true
  }

  mutating func clamp(height: Int) {
    selection.clamp(first: open.first, count: rows.count, height: height)
  }
}
