import MasarModel
import Screen

/// A paragraph whose clusters, forms and levels are settled, ready to be cut into lines.
struct LaidParagraph {
  private(set) var clusters: [Cluster]
  /// The paragraph's level, 0 or 1.
  let baseLevel: UInt8
  /// Whether every cluster has that level.
  let isUniform: Bool
  let range: TextRange

  /// Runs the steps from sanitising to clusters.
  init(_ text: UTF8Text, _ range: TextRange, _ options: LayoutOptions) {
    var run = ScalarRun(text, range, obeysControls: options.obeysControls)
    let levels = BidiLevels(run, fallback: options.fallbackDirection)
    if options.letters == .forms { run.joinLetters(levels, policy: options.marks) }
    clusters = ClusterBuilder.clusters(of: run, levels: levels, policy: options.marks)
    baseLevel = levels.base
    isUniform = levels.levels.isEmpty && !run.hasSpelling
    self.range = range
  }

  var direction: TextDirection { baseLevel & 1 == 1 ? .rightToLeft : .leftToRight }

  /// Cuts what does not fit into `measure` columns on one line, and puts an ellipsis in its place.
  mutating func truncate(to measure: Int) {
    var total = 0
    for cluster in clusters[..<shownEnd(of: clusters.indices)] { total += cluster.width }
    guard total > measure else { return }
    var width = 1
    var kept = 0
    while kept < clusters.count, width + clusters[kept].width <= measure {
      width += clusters[kept].width
      kept += 1
    }
    kept = shownEnd(of: 0..<kept)
    let end = kept > 0 ? clusters[kept - 1].cell.end : range.start
    clusters.removeSubrange(kept...)
    clusters.append(
      Cluster(
        cell: VisualCell(
          glyph: Glyph("…") ?? .replacement, start: end, end: end, width: 1, level: baseLevel),
        breakClass: .closing))
  }

  /// The clusters of a line in visual order; the spaces at its end hang.
  func visualLine(_ line: Range<Int>) -> VisualLine {
    let shown = line.lowerBound..<shownEnd(of: line)
    let isLast = line.upperBound == clusters.count
    // Where lines meet is where the next one starts, so that together they cover the paragraph.
    let start = line.lowerBound == 0 ? range.start : clusters[line.lowerBound].cell.start
    let end = isLast ? range.end : clusters[line.upperBound].cell.start
    return VisualLine(
      cells: cells(shown), direction: direction, range: TextRange(start, max(start, end)),
      isLast: isLast)
  }

  /// Where a line ends without the spaces at its end.
  private func shownEnd(of line: Range<Int>) -> Int {
    var end = line.upperBound
    while end > line.lowerBound, clusters[end - 1].breakClass == .space { end -= 1 }
    return end
  }

  private func cells(_ shown: Range<Int>) -> [VisualCell] {
    // Most lines are of one level even where the paragraph is not; what parts runs parts none then.
    if isUniform || clusters[shown].allSatisfy({ $0.cell.level == baseLevel }) {
      return baseLevel & 1 == 1
        ? clusters[shown].reversed().map(\.cell) : clusters[shown].map(\.cell)
    }
    // What has a level and no cell takes part in the order and is left out afterwards.
    var levels: [UInt8] = []
    var spaces: [LineSpace] = []
    var indices: [Int?] = []
    levels.reserveCapacity(shown.count)
    spaces.reserveCapacity(shown.count)
    indices.reserveCapacity(shown.count)
    for index in shown {
      levels.append(clusters[index].cell.level)
      spaces.append(clusters[index].space)
      indices.append(index)
      guard let separator = clusters[index].separator else { continue }
      levels.append(separator.level)
      spaces.append(separator.space)
      indices.append(nil)
    }
    resetWhiteSpace(&levels, spaces, base: baseLevel)
    return visualOrder(levels).compactMap { position in
      guard let index = indices[position] else { return nil }
      var cell = clusters[index].cell
      cell.level = levels[position]
      return cell
    }
  }
}
