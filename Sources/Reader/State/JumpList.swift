import MasarModel

/// A place that the reader can come back to.
enum Place: Hashable {
  case list
  case article(ArticlePlace)
  case card(CardPlace)
  case index(IndexPlace)
  case timeline(TimelinePlace)
  case event(EventPlace)
  case shelf(ShelfPlace)
  case finder(FinderPlace)

  /// Whether it is somewhere in an article.
  var isArticle: Bool {
    if case .article = self { return true }
    return false
  }
}

/// A row of an article, and the name that had the focus.
struct ArticlePlace: Hashable {
  let path: String
  let anchor: ArticleState.Anchor
  let focus: Mention?
  /// The sentence that was marked.
  let sentence: TextRange?
  /// Where in the panel; `nil` where keys went to the text.
  let panel: PanelPlace?
}

/// A row of a card.
struct CardPlace: Hashable {
  let entity: Entity
  let item: CardState.Item?
  let top: Int
}

/// A row of the index, and what was typed to find it.
struct IndexPlace: Hashable {
  let input: LineInput
  let kind: EntityKind?
  let entity: Entity.ID?
  let top: Int
}

/// A row of the whole timeline, and what is shown of it.
struct TimelinePlace: Hashable {
  /// The article whose dossier it is of.
  let path: String
  let lanes: LaneChoice
  let filter: LineInput
  let event: Event.ID?
  let top: Int
}

/// A row of the card of an event.
struct EventPlace: Hashable {
  /// The article whose dossier it is of.
  let path: String
  let event: Event.ID
  let item: EventCardState.Item?
  let top: Int
}

/// A row of the bookmarks or of the history.
struct ShelfPlace: Hashable {
  let part: ShelfState.Part
  let selection: RowSelection
}

/// A row of a search of the library.
struct FinderPlace: Hashable {
  let input: LineInput
  let hits: LibraryHits
  let selection: RowSelection
}

/// The places that the reader has come from, and those that were gone back from.
struct JumpList: Hashable {
  /// The most places of either sort.
  static let limit = 100

  /// The way here, the last place last.
  private(set) var back: [Place] = []
  /// The way forth again, the next place last.
  private(set) var forth: [Place] = []

  /// Leaves a place for a new one: from here on there is no other way forth.
  mutating func leave(_ place: Place) {
    forth = []
    guard back.last != place else { return }
    push(place, onto: \.back)
  }

  /// Goes back from a place.
  /// - Parameter skipped: the places to go past.
  /// - Returns: the place to go to; `nil` where there is none, and nothing has changed.
  mutating func goBack(from place: Place, past skipped: (Place) -> Bool = { _ in false }) -> Place?
  {
    guard let index = back.lastIndex(where: { !skipped($0) }) else { return nil }
    let target = back[index]
    push(place, onto: \.forth)
    for passed in back[(index + 1)...].reversed() { push(passed, onto: \.forth) }
    back.removeSubrange(index...)
    return target
  }

  /// Goes forth again from a place.
  mutating func goForth(from place: Place) -> Place? {
    guard let target = forth.popLast() else { return nil }
    push(place, onto: \.back)
    return target
  }

  private mutating func push(_ place: Place, onto places: WritableKeyPath<JumpList, [Place]>) {
    self[keyPath: places].append(place)
    if self[keyPath: places].count > Self.limit { self[keyPath: places].removeFirst() }
  }
}
