import Analysis
import MasarModel
import Screen

extension ReaderState {
  /// The number of cards that are kept to go back to at once.
  private static let recentCardCount = 8

  // MARK: Opening

  /// Opens the card of the name that has the focus.
  mutating func openFocusedCard() -> [Effect] {
    guard let state = article, let focus = visibleFocus else {
      notice = [interface(.noFocus)]
      return []
    }
    let known = provisionalIndex?[focus.entity]
    let name = state.article.text[focus.range]
    return openCard(
      of: known ?? Entity(id: focus.entity, kind: focus.kind, canonical: name, latin: ""))
  }

  /// Opens the card of an entity, to come back from it to where the reader is.
  mutating func openCard(of entity: Entity) -> [Effect] {
    expectNothing()
    jumps.leave(place)
    index = nil
    return showCard(of: entity, at: nil)
  }

  /// Shows the card of an entity: all that is known, or what is until it is.
  mutating func showCard(of entity: Entity, at place: CardPlace?) -> [Effect] {
    if indexProgress == .done, let known = recentCards.first(where: { $0.entity.id == entity.id }) {
      card = CardState(known, isComplete: true, at: place)
      clampNames()
      return []
    }
    let known = provisionalIndex?.card(of: entity.id) ?? EntityCard(entity: entity)
    card = CardState(known, isComplete: false, at: place)
    clampNames()
    if indexProgress == .done { return [.describe(entity.id)] }
    return [.lookUp(entity.id)] + requestIndex()
  }

  /// The names of the article that is open, as far as they were found.
  ///
  /// An entity of which nothing is known yet bears the longest of its names in the article.
  var provisionalIndex: EntityIndex? {
    guard let state = article else { return nil }
    let mentions = state.annotations.known
    var longest: [Entity.ID: Mention] = [:]
    for mention in mentions
    where longest[mention.entity].map({ $0.range.count < mention.range.count }) ?? true {
      longest[mention.entity] = mention
    }
    let annotated = AnnotatedArticle(article: state.article, mentions: mentions)
    return EntityIndex(articles: [annotated], events: state.panel.timeline?.events ?? []) { id in
      if let known = entityIndex?[id] ?? state.panel.entities[id] { return known }
      return longest[id].map { mention in
        Entity(
          id: id, kind: mention.kind, canonical: state.article.text[mention.range], latin: "")
      }
    }
  }

  /// Asks for the names of all articles, if that was not done.
  mutating func requestIndex() -> [Effect] {
    guard indexProgress == .none else { return [] }
    indexProgress = .underWay
    return [.buildEntityIndex(list.listing)]
  }

  /// Closes card and index, and calls off what only they were waiting for.
  mutating func closeNames() -> [Effect] {
    card = nil
    index = nil
    guard indexProgress == .underWay else { return [] }
    indexProgress = .none
    return [.stopEntityIndex]
  }

  // MARK: Answers

  /// Takes the names of all articles.
  mutating func take(_ built: EntityIndex) -> [Effect] {
    entityIndex = built
    indexProgress = .done
    recentCards = []
    index?.fill(from: built, keeping: true)
    clampNames()
    return card.map { [.describe($0.entity.id)] } ?? []
  }

  /// Takes what the articles say of an entity.
  mutating func take(_ described: EntityCard?, of id: Entity.ID) {
    guard indexProgress == .done else { return }
    if let described {
      recentCards.removeAll { $0.entity.id == id }
      recentCards.append(described)
      if recentCards.count > Self.recentCardCount { recentCards.removeFirst() }
    }
    guard let entity = card?.entity, entity.id == id else { return }
    card?.take(described ?? EntityCard(entity: entity), isComplete: true)
    clampNames()
  }

  /// Other articles are listed than the index was made of.
  mutating func forgetIndex() -> [Effect] {
    indexProgress = .none
    return card == nil && index == nil ? [] : requestIndex()
  }

  /// Keeps the selections in view.
  mutating func clampNames() {
    let columns = cardArea.columns
    card?.fit(columns: columns, interface: interface)
    let height = (card: listGeometry.rows.rows, index: indexGeometry.rows.rows)
    card?.clamp(height: height.card)
    index?.clamp(height: height.index)
  }

  // MARK: Keys

  mutating func performInCard(_ command: Command) -> [Effect] {
    let page = max(1, listGeometry.rows.rows - 1)
    switch command {
    case .lineDown: card?.move(by: 1)
    case .lineUp: card?.move(by: -1)
    case .pageDown: card?.move(byRows: page)
    case .pageUp: card?.move(byRows: -page)
    case .halfPageDown: card?.move(byRows: max(1, page / 2))
    case .top: card?.selectFirst()
    case .bottom: card?.selectLast()
    case .nextParagraph: card?.moveToPart(forward: true)
    case .previousParagraph: card?.moveToPart(forward: false)
    case .open, .lookUp: return openSelected(command)
    case .back, .leave, .jumpBack: return goBack()
    case .jumpForth: return goForth()
    case .index: return openIndex()
    case .rename, .addAlias: openEditPrompt(command == .rename ? .rename : .alias)
    case .merge: return chooseToMerge()
    case .notAnEntity: return dropEntity()
    case .undoEdit: return [.undoEntityEdit]
    default: break
    }
    clampNames()
    return []
  }

  /// Opens the companion, the event or the mention that is selected.
  private mutating func openSelected(_ command: Command) -> [Effect] {
    guard let state = card, let row = state.selectedRow else { return [] }
    switch row {
    case .companion(let index): return openCard(of: state.card.companions[index].entity)
    case .event(let index):
      let event = state.card.events[index]
      if command == .lookUp, let effects = leaveForCard(of: event) { return effects }
      guard let source = event.sources.first else { return [] }
      return open(source.path, at: .sentence(source.range, of: nil))
    case .mention(let group, let index):
      guard command == .open else { return [] }
      let group = state.card.groups[group]
      let mention = Mention(
        range: group.contexts[index].range, kind: state.entity.kind, entity: state.entity.id)
      return open(group.path, at: .name(mention))
    default: return []
    }
  }

  /// Opens the card of an event, as K does on a timeline.
  /// - Returns: `nil` where it is no event of the dossier that is open.
  private mutating func leaveForCard(of event: Event) -> [Effect]? {
    let known = article?.panel.index?.events.first { $0.id == event.id && $0.days == event.days }
    guard let known else { return nil }
    expectNothing()
    jumps.leave(place)
    let stop = closeNames()
    show(EventCardState(of: known))
    return stop
  }

  /// Goes to a place in an article, this one or another.
  mutating func open(_ path: String, at goal: Goal) -> [Effect] {
    guard path == article?.path else { return ask(for: path, at: goal, leaving: place) }
    expectNothing()
    jumps.leave(place)
    let stop = closeNames()
    closeTimeline()
    article?.panel.hasFocus = false
    article?.panel.leaveSource()
    relayout()
    reach(goal)
    return stop + requestAnnotations()
  }
}
