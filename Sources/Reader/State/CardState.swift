import Analysis
import MasarModel
import Typesetting

/// An open card: what is known about an entity, and where the reader is in it.
struct CardState {
  /// A row of the card.
  enum Row: Hashable {
    case seen, gap, nothing
    case note(Int)
    case spellings(Int)
    case heading(Phrase)
    case companion(Int)
    case event(Int)
    case group(Int)
    case mention(group: Int, Int)
  }

  /// What a row opens; it stays the same when more becomes known.
  enum Item: Hashable {
    case companion(Entity.ID)
    case event(Event.ID)
    case mention(path: String, TextRange)
  }

  /// The most companions that are shown.
  static let maximumCompanions = 8

  private(set) var card: EntityCard
  /// Whether all articles were asked.
  private(set) var isComplete = false
  private(set) var rows: [Row] = []
  private(set) var selection = RowSelection()
  /// How what is longer than a row is cut into rows.
  private(set) var fitted = FittedFacts()
  /// What is being typed about the entity.
  var prompt: EditPrompt?
  /// The indices of the rows that can be opened, in order.
  private var open: [Int] = []
  /// Where to be once everything is known.
  private var wanted: CardPlace?

  var entity: Entity { card.entity }

  /// Opens a card.
  /// - Parameter place: where to be in it; `nil` for its top.
  init(_ card: EntityCard, isComplete: Bool, at place: CardPlace? = nil) {
    self.card = card
    wanted = place
    take(card, isComplete: isComplete)
  }

  /// Takes what is known; the selection stays where it is.
  mutating func take(_ card: EntityCard, isComplete: Bool) {
    let isAtTop = selection.row == open.first
    let item = selectedItem
    self.card = card
    self.isComplete = isComplete
    makeRows()
    if let wanted {
      selection = RowSelection(row: row(of: wanted.item) ?? open.first, top: wanted.top)
      if isComplete { self.wanted = nil }
    } else {
      selection.select(isAtTop ? open.first : row(of: item) ?? open.first)
    }
  }

  /// Takes who or what it is about.
  mutating func take(_ entity: Entity) {
    card.entity = entity
    take(card, isComplete: isComplete)
  }

  private mutating func makeRows() {
    rows = []
    fitted.take(card)
    rows += fitted.note.indices.map { .note($0) }
    rows += fitted.spellings.indices.map { .spellings($0) }
    if !card.groups.isEmpty { rows.append(.seen) }
    let companions = card.companions.indices.prefix(Self.maximumCompanions)
    if !companions.isEmpty {
      rows += [.gap, .heading(.cardCompanions)]
      rows += companions.map { .companion($0) }
    }
    if !card.events.isEmpty {
      rows += [.gap, .heading(.cardEvents)]
      rows += card.events.indices.map { .event($0) }
    }
    for group in card.groups.indices {
      rows += [.gap, .group(group)]
      rows += card.groups[group].contexts.indices.map { .mention(group: group, $0) }
    }
    if card.groups.isEmpty { rows += [.gap, .nothing] }
    if rows.first == .gap { rows.removeFirst() }
    open = rows.indices.filter { item(at: $0) != nil }
  }

  /// What a row opens.
  func item(at row: Int) -> Item? {
    guard rows.indices.contains(row) else { return nil }
    switch rows[row] {
    case .companion(let index): return .companion(card.companions[index].entity.id)
    case .event(let index):
      return card.events[index].sources.isEmpty ? nil : .event(card.events[index].id)
    case .mention(let group, let index):
      let group = card.groups[group]
      return .mention(path: group.path, group.contexts[index].range)
    default: return nil
    }
  }

  private func row(of item: Item?) -> Int? {
    guard let item else { return nil }
    return open.first { self.item(at: $0) == item }
  }

  var selectedItem: Item? { selection.row.flatMap(item) }

  /// The selected row.
  var selectedRow: Row? { selection.row.map { rows[$0] } }

  /// Where the reader is.
  var place: CardPlace {
    wanted ?? CardPlace(entity: entity, item: selectedItem, top: selection.top)
  }

  /// Cuts what is longer than a row anew, for rows of so many columns.
  mutating func fit(columns: Int, interface: Interface) {
    guard fitted.columns != columns || fitted.interface != interface else { return }
    fitted.columns = columns
    fitted.interface = interface
    take(card, isComplete: isComplete)
  }

  // MARK: Moving

  mutating func move(by steps: Int) {
    wanted = nil
    selection.move(by: steps, over: open)
  }

  mutating func move(byRows rows: Int) {
    wanted = nil
    selection.move(byRows: rows, over: open)
  }

  mutating func selectFirst() {
    wanted = nil
    selection = RowSelection(row: open.first)
  }

  mutating func selectLast() {
    wanted = nil
    selection = RowSelection(row: open.last, top: rows.count)
  }

  /// Moves to the first row of the next part, or of this one or the one before.
  mutating func moveToPart(forward: Bool) {
    wanted = nil
    guard let row = selection.row else { return }
    let starts = open.filter { $0 == open.first || item(at: $0 - 1) == nil }
    let next = forward ? starts.first { $0 > row } : starts.last { $0 < row }
    selection.select(next ?? (forward ? open.last : open.first))
  }

  mutating func clamp(height: Int) {
    selection.clamp(first: open.first, count: rows.count, height: height)
  }
}

/// A name that is being typed for an entity.
struct EditPrompt {
  /// What the name is for.
  enum Purpose: Hashable { case rename, alias }

  let purpose: Purpose
  var input = LineInput()
}
