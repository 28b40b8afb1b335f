import MasarModel

extension Array {
  /// The elements, sorted by range, that overlap `range`.
  /// - Complexity: O(log *n* + *m*) in the number of elements and of matches, where ranges are disjoint.
  func overlapping(
    _ range: TextRange, by key: KeyPath<Element, TextRange>
  ) -> ArraySlice<Element> {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle][keyPath: key].end <= range.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < count, self[end][keyPath: key].start < range.end { end += 1 }
    return self[low..<end]
  }
}
