/// Where the reader is in rows of which some can be opened: the selected one, and the first in view.
struct RowSelection: Hashable {
  /// The selected row; always one that can be opened, if there is one.
  private(set) var row: Int?
  /// The first row in view.
  private(set) var top = 0

  /// Starts at a row.
  init(row: Int? = nil, top: Int = 0) {
    self.row = row
    self.top = top
  }

  /// Moves over so many of the rows that can be opened.
  /// - Parameter open: their indices, in order.
  mutating func move(by steps: Int, over open: [Int]) {
    guard let first = open.first, let last = open.last else {
      top += steps
      return
    }
    guard let row else {
      self.row = steps < 0 ? last : first
      return
    }
    let index = open.partitioningIndex { $0 >= row }
    let target = index + steps
    // Nothing more to select: let what stands above come into view.
    if target < 0 { top -= 1 }
    self.row = open[min(max(target, 0), open.count - 1)]
  }

  /// Moves over so many rows of any sort, to one that can be opened.
  mutating func move(byRows rows: Int, over open: [Int]) {
    guard let row, let first = open.first, let last = open.last else {
      top += rows
      return
    }
    let target = row + rows
    let index = open.partitioningIndex { $0 >= target }
    let nearest = rows > 0 ? index : index < open.count && open[index] == target ? index : index - 1
    self.row = nearest < 0 ? first : nearest < open.count ? open[nearest] : last
    top += rows
  }

  /// Goes to a row.
  mutating func select(_ row: Int?) { self.row = row }

  /// Scrolls so that the selection is in view; what stands above the first row that can be opened may
  /// take the place of that one.
  /// - Parameters:
  ///   - first: the first row that can be opened.
  ///   - count: the number of rows.
  ///   - height: the number of rows in view.
  mutating func clamp(first: Int?, count: Int, height: Int) {
    let height = max(1, height)
    if let row {
      if row == first, row < height { top = 0 }
      if row < top { top = row }
      if row >= top + height, row != first { top = row - height + 1 }
    }
    top = max(0, min(top, count - height))
  }
}
