import Library
import MasarModel
import Screen

/// The order of the list, its groups, and what is filtered out of it.
extension ReaderState {
  mutating func takeListing(_ listing: Listing) {
    let records = reading.records
    list.take(listing) { records[$0]?.isRead == true }
    list.clamp(height: listGeometry.rows.rows)
  }

  /// Puts the list in order again.
  mutating func arrangeList() {
    let records = reading.records
    list.arrange { records[$0]?.isRead == true }
    list.clamp(height: listGeometry.rows.rows)
  }

  /// Shows the list in another way, and says in which.
  mutating func arrangeList(_ command: Command) {
    switch command {
    case .cycleOrder:
      list.arrangement.order = list.arrangement.order.next
      notice = [interface(Self.phrase(for: list.arrangement.order))]
    case .cycleGrouping:
      list.arrangement.grouping = list.arrangement.grouping.next
      notice = [interface(Self.phrase(for: list.arrangement.grouping))]
    case .toggleDuplicates:
      list.arrangement.showsDuplicates.toggle()
      let isShown = list.arrangement.showsDuplicates
      notice = [interface(isShown ? .duplicatesShown : .duplicatesFolded)]
    default: return
    }
    arrangeList()
  }

  /// Takes a key while the filter is being typed: a letter is never a command.
  mutating func pressInListFilter(_ key: Key) -> [Effect] {
    if list.arrangement.filter.edit(key) {
      arrangeList()
      return []
    }
    switch key {
    case .character, .control("u"), .control("w"): return []
    case .backspace, .escape:
      clearListFilter()
      return []
    default: break
    }
    guard let command = Keymap.command(for: key, afterPrefix: false) else { return [] }
    return performInList(command)
  }

  /// Shows all articles again.
  mutating func clearListFilter() {
    list.isFiltering = false
    guard !list.arrangement.filter.scalars.isEmpty else { return }
    list.arrangement.filter = LineInput()
    arrangeList()
  }

  private static func phrase(for order: ListArrangement.Order) -> Phrase {
    switch order {
    case .oldest: .orderOldest
    case .newest: .orderNewest
    case .title: .orderTitle
    case .source: .orderSource
    case .longest: .orderLongest
    case .unread: .orderUnread
    }
  }

  private static func phrase(for grouping: ListArrangement.Grouping) -> Phrase {
    switch grouping {
    case .folder: .groupFolder
    case .day: .groupDay
    case .none: .groupNone
    }
  }
}

extension CaseIterable where Self: Equatable, AllCases == [Self] {
  /// The next case; the first one after the last.
  fileprivate var next: Self {
    let index = Self.allCases.firstIndex(of: self) ?? 0
    return Self.allCases[(index + 1) % Self.allCases.count]
  }
}
