import MasarModel
import Screen

extension ReaderState {
  /// Where the reader is.
  var place: Place {
    if let shelf { return .shelf(shelf.place) }
    if let finder { return .finder(finder.place) }
    if let index, index.purpose == .browsing { return .index(index.place) }
    if let card { return .card(card.place) }
    if let path = article?.path {
      if let eventCard { return .event(eventCard.place(in: path)) }
      if let fullTimeline { return .timeline(fullTimeline.place(in: path, article?.panel.index)) }
    }
    return article.map { .article($0.place) } ?? .list
  }

  /// Goes back to where the reader came from, or, where that is not known, to what lies below.
  mutating func goBack() -> [Effect] {
    if let effects = goBack(past: { _ in false }) { return effects }
    if expectedPath != nil {
      expectNothing()
      return []
    }
    if shelf != nil {
      shelf = nil
      return requestAnnotations()
    }
    if finder != nil {
      closeFinder()
      return requestAnnotations()
    }
    if card != nil || index != nil { return closeNames() }
    if eventCard != nil || fullTimeline != nil {
      closeTimeline()
      return requestAnnotations()
    }
    if article != nil, start == .library {
      article = nil
    } else {
      notice = [interface(.noPlaceBack)]
    }
    return []
  }

  /// Goes back to the last place that is not skipped; `nil` where there is none.
  mutating func goBack(past skipped: (Place) -> Bool) -> [Effect]? {
    // What has been asked for and has not come is the last step, and the first to be taken back.
    if expectedPath != nil, article != nil || card != nil || shelf != nil || finder != nil {
      expectNothing()
      return []
    }
    var jumps = jumps
    guard let target = jumps.goBack(from: place, past: skipped) else { return nil }
    return go(to: target, with: jumps)
  }

  /// Goes to where the reader was before going back.
  mutating func goForth() -> [Effect] {
    var jumps = jumps
    guard let target = jumps.goForth(from: place) else {
      notice = [interface(.noPlaceForth)]
      return []
    }
    return go(to: target, with: jumps)
  }

  private mutating func go(to target: Place, with jumps: JumpList) -> [Effect] {
    switch target {
    case .article(let place) where place.path != article?.path:
      return ask(for: place.path, at: .place(place), with: jumps)
    case .timeline(let place) where place.path != article?.path:
      return ask(for: place.path, at: .timeline(place), with: jumps)
    case .event(let place) where place.path != article?.path:
      return ask(for: place.path, at: .event(place), with: jumps)
    default: break
    }
    expectNothing()
    self.jumps = jumps
    shelf = nil
    closeFinder()
    switch target {
    case .list:
      article = nil
      closeTimeline()
      return closeNames()
    case .article(let place):
      closeTimeline()
      reach(.place(place))
      return closeNames() + requestAnnotations()
    case .card(let place):
      index = nil
      return showCard(of: place.entity, at: place)
    case .index(let place):
      card = nil
      return show(IndexState(place))
    case .timeline(let place):
      reach(.timeline(place))
      return closeNames()
    case .event(let place):
      reach(.event(place))
      return closeNames()
    case .shelf(let place): return show(ShelfState(place)) + closeNames()
    case .finder(let place):
      finder = FinderState(place)
      clampFinder()
      return closeNames()
    }
  }

  /// Shows a place in the article that is open.
  mutating func reach(_ goal: Goal) {
    switch goal {
    case .offset(let offset):
      article?.mark(nil)
      reveal(offset: offset)
    case .sentence(let range, let event):
      article?.setFocus(nil)
      article?.mark(range)
      reveal(offset: range.start)
      if let event { article?.panel.stay(on: event) }
    case .kept(let place): resume(at: place)
    case .share(let share):
      guard share > 0, let state = article else { return }
      let offset = Int((share * Double(state.article.text.count)).rounded())
      scroll(to: state.layout.position(ofOffset: min(offset, state.article.text.count - 1)))
    case .name(let mention):
      article?.setFocus(mention)
      article?.mark(nil)
      reveal(offset: mention.range.start)
    case .place(let place):
      notice = nil
      let options = layoutOptions
      if article?.isRaw != place.anchor.isRaw { article?.toggleRaw(options: options) }
      article?.go(to: place.anchor)
      article?.setFocus(place.focus)
      article?.mark(place.sentence)
      article?.panel.go(to: place.panel)
      relayout()
      followInPanel()
    case .timeline(let place):
      eventCard = nil
      show(FullTimelineState(at: place))
    case .event(let place):
      show(EventCardState(at: place))
    }
  }
}
