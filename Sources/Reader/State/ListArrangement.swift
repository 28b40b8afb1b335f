import Analysis
import Library
import MasarModel

/// In which order, in which groups, and which of the articles a list shows.
struct ListArrangement: Hashable {
  /// The orders in which keys go through them.
  enum Order: Hashable, CaseIterable {
    /// As the library has them: by date, oldest first.
    case oldest
    case newest, title, source, longest, unread
  }

  /// What is put under one heading.
  enum Grouping: Hashable, CaseIterable { case folder, day, none }

  var order = Order.oldest
  var grouping = Grouping.folder
  /// Whether articles with the same text have a row each.
  var showsDuplicates = false
  /// What title or newsroom must hold.
  var filter = LineInput()
}

/// The articles of a listing in one row, with what is needed to arrange them quickly.
struct ListContents {
  /// An article of the listing.
  struct Item {
    let group: Int
    let entry: Int
  }

  private(set) var items: [Item] = []
  /// How many articles have the text of this one, itself included; 0 for those after the first.
  private(set) var copies: [Int] = []
  /// Titles and newsrooms, to be filtered.
  private var titles = FoldedList([String]())
  private var sources = FoldedList([String]())

  init() {}

  /// - Complexity: O(*n*) in the bytes of the titles.
  init(_ listing: Listing) {
    for group in listing.groups.indices {
      for entry in listing.groups[group].entries.indices {
        items.append(Item(group: group, entry: entry))
      }
    }
    let entries = items.map { listing.groups[$0.group].entries[$0.entry] }
    titles = FoldedList(entries.lazy.map { $0.title + " " + ($0.source ?? "") })
    sources = FoldedList(entries.lazy.map { $0.source ?? "" })
    copies = [Int](repeating: 1, count: items.count)
    var first: [UInt64: Int] = [:]
    for (index, entry) in entries.enumerated() where entry.fingerprint != 0 {
      guard let original = first[entry.fingerprint] else {
        first[entry.fingerprint] = index
        continue
      }
      copies[original] += 1
      copies[index] = 0
    }
  }

  /// The articles that are shown, by their numbers in ``items``, group after group.
  /// - Parameter isRead: whether the article at a path counts as read.
  /// - Complexity: O(*n* log *n*) in the articles; O(*n*) in the library's own order.
  func arranged(
    _ arrangement: ListArrangement, of listing: Listing, isRead: (String) -> Bool
  ) -> [[Int]] {
    var shown = Array(items.indices)
    if !arrangement.showsDuplicates { shown.removeAll { copies[$0] == 0 } }
    if arrangement.filter.scalars.contains(where: { $0 != " " }) {
      let matches = titles.matches(arrangement.filter.text)
      shown.removeAll { !matches[$0] }
    }
    sort(&shown, by: arrangement.order, of: listing, isRead: isRead)
    switch arrangement.grouping {
    case .none: return [shown]
    case .folder:
      var groups = [[Int]](repeating: [], count: listing.groups.count)
      for index in shown { groups[items[index].group].append(index) }
      return groups
    case .day:
      var days: [CalendarDate?: [Int]] = [:]
      for index in shown {
        days[entry(index, of: listing).published.date, default: []].append(index)
      }
      return days.sorted { ($0.key?.dayNumber ?? .min) > ($1.key?.dayNumber ?? .min) }.map(\.value)
    }
  }

  func entry(_ index: Int, of listing: Listing) -> ArticleEntry {
    listing.groups[items[index].group].entries[items[index].entry]
  }

  private func sort(
    _ shown: inout [Int], by order: ListArrangement.Order, of listing: Listing,
    isRead: (String) -> Bool
  ) {
    switch order {
    case .oldest: break
    case .newest:
      let days = items.indices.map { entry($0, of: listing).published.date?.dayNumber ?? .min }
      shown.sort { days[$0] != days[$1] ? days[$0] > days[$1] : $0 < $1 }
    case .title:
      shown.sort { titles.precedes($0, $1) }
    case .source:
      shown.sort { a, b in
        sources.precedes(a, b) || (!sources.precedes(b, a) && a < b)
      }
    case .longest:
      let words = items.indices.map { entry($0, of: listing).wordCount }
      shown.sort { words[$0] != words[$1] ? words[$0] > words[$1] : $0 < $1 }
    case .unread:
      let read = items.indices.map { isRead(entry($0, of: listing).path) }
      shown = shown.filter { !read[$0] } + shown.filter { read[$0] }
    }
  }
}
