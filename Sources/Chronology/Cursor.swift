import MasarModel

/// Walks through sorted items range by range.
struct Cursor<Item> {
  private let items: [Item]
  private let range: KeyPath<Item, TextRange>
  private var index = 0

  init(_ items: [Item], _ range: KeyPath<Item, TextRange>) {
    self.items = items
    self.range = range
  }

  /// The items inside `limits`; `limits` must not go backwards.
  mutating func next(in limits: TextRange) -> [Item] {
    while index < items.count, items[index][keyPath: range].start < limits.start { index += 1 }
    let first = index
    while index < items.count, items[index][keyPath: range].end <= limits.end { index += 1 }
    return Array(items[first..<index])
  }
}
