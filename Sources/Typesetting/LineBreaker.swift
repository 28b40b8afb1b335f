/// Cuts a paragraph's clusters into lines, in logical order.
struct LineBreaker {
  let clusters: [Cluster]
  /// The most columns a line may take; a single wide glyph takes two even where there is one.
  let measure: Int

  /// The lines as ranges of cluster indices; spaces at their ends hang and take no room.
  /// - Complexity: O(*n*) in the number of clusters.
  func lines() -> [Range<Int>] {
    clusters.withUnsafeBufferPointer { clusters in
      var lines: [Range<Int>] = []
      var start = 0
      while start < clusters.count {
        let end = lineEnd(clusters, from: start)
        lines.append(start..<end)
        start = end
      }
      return lines
    }
  }

  private func lineEnd(_ clusters: UnsafeBufferPointer<Cluster>, from start: Int) -> Int {
    var width = 0
    var index = start
    while index < clusters.count {
      width += clusters[index].width
      // Spaces at the end of a line hang, so they never push anything to the next one.
      if width > measure, clusters[index].breakClass != .space { break }
      index += 1
    }
    guard index < clusters.count else { return clusters.count }
    var end = index
    while end > start {
      if mayBreak(clusters, before: end) { return end }
      end -= 1
    }
    // A word longer than the line is cut where the line is full.
    return max(index, start + 1)
  }

  /// Whether a line may begin with the cluster at `index`, which is not the first (UAX #14, LB7 to
  /// LB30 as far as kept here).
  private func mayBreak(_ clusters: UnsafeBufferPointer<Cluster>, before index: Int) -> Bool {
    let after = clusters[index].breakClass
    // LB7, LB13: whatever else holds, no line begins with a space or a comma.
    if after == .space || after == .closing { return false }
    switch clusters[index - 1].breakHint {
    case .allowed: return true
    case .forbidden: return false
    case .none: break
    }
    switch (clusters[index - 1].breakClass, after) {
    case (.space, _):
      // LB14: nothing breaks behind an opening bracket, even behind its spaces.
      var last = index - 1
      while last > 0, clusters[last].breakClass == .space { last -= 1 }
      return clusters[last].breakClass != .opening
    case (_, .glue), (.glue, _): return false
    case (.opening, _), (.quotation, _), (_, .quotation), (_, .breakAfter): return false
    case (.breakAfter, .digit): return false
    case (.breakAfter, _), (.ideograph, _), (_, .ideograph): return true
    default: return false
    }
  }
}
