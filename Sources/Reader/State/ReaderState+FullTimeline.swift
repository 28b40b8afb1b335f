import Analysis
import MasarModel
import Screen

extension ReaderState {
  /// What says events in words; `nil` until there is a timeline.
  var eventWords: EventWords? {
    guard let article, let index = article.panel.index else { return nil }
    return EventWords(interface: interface, index: index, path: article.path)
  }

  private var events: [Event] { article?.panel.index?.events ?? [] }

  // MARK: Opening

  /// Opens the whole timeline, to come back from it to where the reader is.
  mutating func openTimeline() -> [Effect] {
    guard let panel = article?.panel else { return [] }
    if let index = panel.index, index.events.isEmpty {
      notice = [interface(.noEvents)]
      return []
    }
    expectNothing()
    jumps.leave(place)
    show(FullTimelineState(lanes: panel.lanes))
    return []
  }

  /// Shows the whole timeline, at once or once there is one.
  mutating func show(_ timeline: FullTimelineState) {
    fullTimeline = timeline
    fillTimeline()
  }

  /// A timeline has come, for the first time or anew.
  mutating func refreshTimeline() {
    fillTimeline()
    if let words = eventWords, eventCard?.take(words) == false {
      // With another date the event may be another one.
      eventCard = nil
    }
    clampTimeline()
  }

  private mutating func fillTimeline() {
    guard let words = eventWords, let panel = article?.panel else { return }
    let selected = fullTimeline?.selectedEvent ?? panel.selection
    fullTimeline?.take(words, published: article?.article.published.date, selecting: selected)
    clampTimeline()
  }

  /// Closes the timeline and the card that lies over it.
  mutating func closeTimeline() {
    eventCard = nil
    fullTimeline = nil
  }

  /// Keeps the selections in view.
  mutating func clampTimeline() {
    let geometry = timelineGeometry
    fullTimeline?.clamp(height: geometry.rows.rows)
    let columns = cardArea.columns
    let (words, marks, height) = (eventWords, marks, listGeometry.rows.rows)
    eventCard?.fit(columns: columns, words, marks: marks)
    eventCard?.clamp(height: height)
  }

  // MARK: Keys

  mutating func performInTimeline(_ command: Command) -> [Effect] {
    let page = max(1, timelineGeometry.rows.rows - 1)
    switch command {
    case .lineDown: fullTimeline?.move(by: 1)
    case .lineUp: fullTimeline?.move(by: -1)
    case .pageDown: fullTimeline?.move(byRows: page)
    case .pageUp: fullTimeline?.move(byRows: -page)
    case .halfPageDown: fullTimeline?.move(byRows: max(1, page / 2))
    case .halfPageUp: fullTimeline?.move(byRows: -max(1, page / 2))
    case .top: fullTimeline?.select(last: false)
    case .bottom: fullTimeline?.select(last: true)
    case .nextYear, .previousYear: moveByDate(forward: command == .nextYear) { $0.year }
    case .nextMonth, .previousMonth:
      moveByDate(forward: command == .nextMonth) { 12 * $0.year + $0.month }
    case .nextDisagreement: showNextDisagreementInTimeline()
    case .filterEvents:
      fullTimeline?.openFilter()
    case .goToDate: fullTimeline?.prompt = .date(LineInput())
    case .open, .lookUp:
      let number = fullTimeline?.selectedEvent
      if let event = number.map({ events[$0] }) { return openCard(of: event) }
    case .back, .leave, .jumpBack, .panel, .fullTimeline: return goBack()
    case .jumpForth: return goForth()
    case .index: return openIndex()
    default: break
    }
    clampTimeline()
    return []
  }

  /// Goes to the first event of the next year or month that has one, or of the one before.
  private mutating func moveByDate(forward: Bool, _ unit: (CalendarDate) -> Int) {
    guard let timeline = fullTimeline else { return }
    let events = events
    func unitOf(_ number: Int) -> Int? { events[number].days.map { unit($0.start) } }
    guard let present = timeline.selectedEvent.flatMap(unitOf) else {
      // From the undated events there is a way back only.
      if !forward { _ = fullTimeline?.select(forward: false) { unitOf($0) != nil } }
      return
    }
    guard forward else {
      var target: Int?
      _ = fullTimeline?.select(forward: false) { number in
        guard let value = unitOf(number), value < present else { return false }
        target = value
        return true
      }
      // That was the last event of the unit; the first one is meant.
      while let target,
        fullTimeline?.select(forward: false, where: { unitOf($0) == target }) == true
      {}
      return
    }
    _ = fullTimeline?.select { unitOf($0).map { $0 > present } ?? false }
  }

  private mutating func showNextDisagreementInTimeline() {
    let events = events
    let isFound = fullTimeline?.select(wrapping: true) { !events[$0].disagreements.isEmpty }
    if isFound != true {
      let isLimited = fullTimeline.map { $0.count < events.count } ?? false
      notice = [interface(isLimited ? .noDisagreementInLanes : .noDisagreement)]
    }
  }

  /// Shows a lane of the whole timeline, or no longer.
  mutating func toggleLaneOfTimeline(_ number: Int) {
    guard let words = eventWords else { return }
    guard words.index.lanes.indices.contains(number - 1) else {
      notice = [interface(.noLane, String(number))]
      return
    }
    fullTimeline?.toggleLane(number - 1)
    refill()
  }

  private mutating func refill() {
    guard let words = eventWords else { return }
    fullTimeline?.fill(words, published: article?.article.published.date)
    clampTimeline()
  }

  // MARK: Prompts

  /// Takes a key while something is typed: a letter is never a command.
  mutating func pressInTimelinePrompt(_ key: Key) -> [Effect] {
    guard let timeline = fullTimeline, let prompt = timeline.prompt else { return [] }
    if key == .control("l") { return [.redraw] }
    switch prompt {
    case .filter(let before): editFilter(key, before: before)
    case .date(let input): editDate(key, input)
    }
    clampTimeline()
    return []
  }

  private mutating func editFilter(_ key: Key, before: FullTimelineState.Earlier) {
    guard var input = fullTimeline?.filter else { return }
    switch key {
    case .enter: fullTimeline?.prompt = nil
    case .down: fullTimeline?.move(by: 1)
    case .up: fullTimeline?.move(by: -1)
    case .escape:
      guard let words = eventWords else { return }
      fullTimeline?.go(back: before, words, published: article?.article.published.date)
    default:
      guard input.edit(key) else { return }
      fullTimeline?.setFilter(input)
      refill()
    }
  }

  private mutating func editDate(_ key: Key, _ input: LineInput) {
    var input = input
    switch key {
    case .enter:
      fullTimeline?.prompt = nil
      goToDate(input.text)
    case .escape: fullTimeline?.prompt = nil
    default:
      if input.edit(key) { fullTimeline?.prompt = .date(input) }
    }
  }

  private mutating func goToDate(_ text: String) {
    guard !text.allSatisfy(\.isWhitespace) else { return }
    do throws(DateEntry.Problem) {
      let day = try DateEntry.days(text).start
      let events = events
      if fullTimeline?.select(from: day, in: events) != true {
        notice = [interface(.noSuchMonth, text)]
      }
    } catch {
      notice = [interface(.notAMonth, text)]
    }
  }
}
