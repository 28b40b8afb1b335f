import MasarModel
import Screen

extension ReaderState {
  /// Opens the card of an event, to come back from it to where the reader is.
  mutating func openCard(of event: Event) -> [Effect] {
    expectNothing()
    jumps.leave(place)
    show(EventCardState(of: event))
    return []
  }

  /// Shows the card of an event, at once or once there is a timeline.
  mutating func show(_ card: EventCardState) {
    eventCard = card
    clampTimeline()
    if let words = eventWords { _ = eventCard?.take(words) }
    clampTimeline()
  }

  mutating func performInEventCard(_ command: Command) -> [Effect] {
    let page = max(1, listGeometry.rows.rows - 1)
    switch command {
    case .lineDown: eventCard?.move(by: 1)
    case .lineUp: eventCard?.move(by: -1)
    case .pageDown: eventCard?.move(byRows: page)
    case .pageUp: eventCard?.move(byRows: -page)
    case .halfPageDown: eventCard?.move(byRows: max(1, page / 2))
    case .halfPageUp: eventCard?.move(byRows: -max(1, page / 2))
    case .top: eventCard?.select(last: false)
    case .bottom: eventCard?.select(last: true)
    case .nextHit: eventCard?.moveSource(by: 1)
    case .previousHit: eventCard?.moveSource(by: -1)
    case .open: return openSelectedInEventCard()
    case .lookUp:
      if case .participant = eventCard?.selectedItem { return openSelectedInEventCard() }
    case .copy: return copy()
    case .fullTimeline where fullTimeline == nil:
      let effects = openTimeline()
      eventCard = nil
      return effects
    case .back, .leave, .jumpBack, .fullTimeline, .panel: return goBack()
    case .jumpForth: return goForth()
    case .index: return openIndex()
    default: break
    }
    clampTimeline()
    return []
  }

  /// Opens the card of who takes part, or goes to the sentence.
  private mutating func openSelectedInEventCard() -> [Effect] {
    switch eventCard?.selectedItem {
    case .participant(let id):
      guard let entity = article?.panel.entities[id] else { return [] }
      return openCard(of: entity)
    case .source(let path, let range):
      return open(path, at: .sentence(range, of: eventCard?.event?.id))
    case nil: return []
    }
  }
}
