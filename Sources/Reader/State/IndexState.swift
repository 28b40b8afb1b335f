import Analysis
import MasarModel

/// The open index of entities: what is typed, what it finds, and where the reader is in it.
struct IndexState {
  /// What an entity is chosen for.
  enum Purpose: Hashable {
    /// To see its card.
    case browsing
    /// To be the same as this one.
    case merging(Entity)
  }

  /// The kinds in the order in which they are offered; `nil` for all.
  static let kinds: [EntityKind?] = [nil, .person, .place, .organization, .nationality]

  let purpose: Purpose
  var input = LineInput()
  var kind: EntityKind?
  private(set) var entries: [EntityIndex.Entry] = []
  private(set) var selection = RowSelection()
  /// Where to be once the entries are there.
  private var wanted: IndexPlace?

  init(purpose: Purpose = .browsing) { self.purpose = purpose }

  /// The index as it was left.
  init(_ place: IndexPlace) {
    purpose = .browsing
    input = place.input
    kind = place.kind
    wanted = place
  }

  var place: IndexPlace {
    wanted
      ?? IndexPlace(input: input, kind: kind, entity: selected?.entity.id, top: selection.top)
  }

  var selected: EntityIndex.Entry? { selection.row.map { entries[$0] } }

  /// Looks for what is typed; the selection stays on its entity if `keeping`, else it is the best match.
  mutating func fill(from index: EntityIndex?, keeping: Bool) {
    let entity = keeping ? wanted?.entity ?? selected?.entity.id : nil
    let top = keeping ? wanted?.top ?? selection.top : 0
    entries = index.map(matches) ?? []
    if case .merging(let other) = purpose { entries.removeAll { $0.entity.id == other.id } }
    let row = entity.flatMap { id in entries.firstIndex { $0.entity.id == id } }
    selection = RowSelection(row: row ?? (entries.isEmpty ? nil : 0), top: top)
    if !keeping || row != nil { wanted = nil }
  }

  private func matches(in index: EntityIndex) -> [EntityIndex.Entry] {
    guard input.scalars.allSatisfy({ $0 == " " }) else {
      return index.entries(matching: input.text, kind: kind)
    }
    return kind.map { kind in index.entries.filter { $0.entity.kind == kind } } ?? index.entries
  }

  /// Asks for the next kind, or the one before.
  mutating func cycleKind(by step: Int) {
    let count = Self.kinds.count
    let present = Self.kinds.firstIndex(of: kind) ?? 0
    kind = Self.kinds[(present + step + count) % count]
  }

  mutating func move(by steps: Int) {
    wanted = nil
    selection.move(by: steps, over: Array(entries.indices))
  }

  mutating func select(last: Bool) {
    wanted = nil
    selection.select(entries.isEmpty ? nil : last ? entries.count - 1 : 0)
  }

  mutating func clamp(height: Int) {
    selection.clamp(first: 0, count: entries.count, height: height)
  }
}
