import Analysis
import MasarModel

/// A search in an article: what was looked for, and where it is.
struct SearchState {
  let query: String
  /// Whether it is the file that is searched, as it is.
  let isRaw: Bool
  /// What was found; the hits of the query before, as long as these are being looked for.
  var hits = SearchHits()
  /// Whether the hits are still being looked for.
  var isUnderWay = true
  /// The hit that the reader is at, by its index.
  var current: Int?
  /// The byte from which on the first hit is wanted.
  let origin: Int
  /// Where the reader was, to go on from there; `nil` where the view is to stay as it is.
  let anchor: ArticleState.Anchor?

  var currentRange: TextRange? {
    current.flatMap { hits.ranges.indices.contains($0) ? hits.ranges[$0] : nil }
  }

  /// Takes what was found, and goes to the first hit at or behind the origin, else to the first.
  mutating func take(_ hits: SearchHits) {
    self.hits = hits
    isUnderWay = false
    current = hits.ranges.isEmpty ? nil : 0
    let next = hits.ranges.partitioningIndex { $0.end > origin }
    if next < hits.ranges.count { current = next }
  }
}

/// The line in which a query is typed.
struct SearchPrompt {
  var input = LineInput()
  /// The search that Esc returns to.
  var previous: SearchState?
  /// Where Esc returns to.
  let anchor: ArticleState.Anchor
  /// The first byte that was in view.
  let origin: Int
}

extension Array {
  /// The index of the first element for which `predicate` holds, where it holds for all after it too.
  /// - Complexity: O(log *n*).
  func partitioningIndex(where predicate: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
