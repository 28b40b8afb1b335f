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
  private let text: UTF8Text
  private let options: LayoutOptions

  /// Runs the steps from sanitising to clusters.
  init(_ text: UTF8Text, _ range: TextRange, _ options: LayoutOptions) {
    var run = ScalarRun(text, range, obeysControls: options.obeysControls)
    let usual = options.fallbackDirection
    let levels = BidiLevels(
      run, fallback: usual,
      known: options.directionRule == .mostWords ? run.prevailingDirection(usual: usual) : nil)
    if options.letters == .forms { run.joinLetters(levels, policy: options.marks) }
    if options.digits != .asWritten { run.replaceDigits(options.digits, baseLevel: levels.base) }
    clusters = ClusterBuilder.clusters(of: run, levels: levels, policy: options.marks)
    baseLevel = levels.base
    isUniform = levels.levels.isEmpty && !run.hasSpelling
    self.range = range
    self.text = text
    self.options = options
  }

  var direction: TextDirection { baseLevel & 1 == 1 ? .rightToLeft : .leftToRight }

  /// The lines of the paragraph, at least one.
  ///
  /// Justified lines end where ragged ones do: what is put into them afterwards changes no break, so
  /// that a place in the text stays on its line when justification is turned on or off.
  func lines() -> [VisualLine] {
    guard !clusters.isEmpty else { return [visualLine(0..<0, number: 0)] }
    let ranges = withRules { LineBreaker(rules: $0, measure: options.measure).lines() }
    return ranges.indices.map { visualLine(ranges[$0], number: $0) }
  }

  /// The whole paragraph on one line of at most the measure; what does not fit gives way to `…`.
  mutating func singleLine() -> VisualLine {
    truncate(to: options.measure)
    return visualLine(clusters.indices, number: 0)
  }

  private func withRules<Result>(_ body: (BreakRules) -> Result) -> Result {
    clusters.withUnsafeBufferPointer { clusters in
      text.bytes.withUnsafeBufferPointer { body(BreakRules(clusters: clusters, bytes: $0)) }
    }
  }

  private mutating func truncate(to measure: Int) {
    var total = 0
    for cluster in clusters[..<shownEnd(of: clusters.indices)] { total += cluster.width }
    guard total > measure else { return }
    var width = 1
    var kept = 0
    while kept < clusters.count, width + clusters[kept].width <= measure {
      width += clusters[kept].width
      kept += 1
    }
    kept = shownEnd(of: 0..<withRules { $0.wholeCharacters($0.wholeNumbers(kept)) })
    let end = kept > 0 ? clusters[kept - 1].cell.end : range.start
    clusters.removeSubrange(kept...)
    clusters.append(
      .synthetic("…", at: end, level: baseLevel))
  }

  /// The clusters of a line in visual order; the spaces at its end hang.
  private func visualLine(_ line: Range<Int>, number: Int) -> VisualLine {
    let shown = line.lowerBound..<shownEnd(of: line)
    let isLast = line.upperBound == clusters.count
    // Where lines meet is where the next one starts, so that together they cover the paragraph.
    let start = line.lowerBound == 0 ? range.start : clusters[line.lowerBound].cell.start
    let end = isLast ? range.end : clusters[line.upperBound].cell.start
    let cells: [VisualCell]
    if isLast || !options.justifies && clusters[line.upperBound - 1].breakHint != .hyphen {
      cells = visualCells(clusters[shown])
    } else {
      cells = visualCells(filled(shown, ofLine: line, number: number)[...])
    }
    return VisualLine(
      cells: cells, direction: direction, range: TextRange(start, max(start, end)), isLast: isLast)
  }

  /// The clusters of a line that is not the last, with the hyphen that it ends in and what fills it.
  private func filled(_ shown: Range<Int>, ofLine line: Range<Int>, number: Int) -> [Cluster] {
    var clusters = Array(self.clusters[shown])
    if let last = clusters.last, shown.upperBound == line.upperBound,
      withRules({ last.isHyphenated(in: $0.bytes) }),
      clusters.reduce(0, { $0 + $1.width }) < options.measure
    {
      clusters.append(.synthetic("-", at: last.cell.end, level: last.cell.level))
    }
    guard options.justifies else { return clusters }
    return Justification(clusters, measure: options.measure, lineNumber: number).clusters
  }

  /// Where a line ends without the spaces at its end.
  private func shownEnd(of line: Range<Int>) -> Int {
    var end = line.upperBound
    while end > line.lowerBound, clusters[end - 1].breakClass == .space { end -= 1 }
    return end
  }

  private func visualCells(_ clusters: ArraySlice<Cluster>) -> [VisualCell] {
    // Most lines are of one level even where the paragraph is not; what parts runs parts none then.
    if isUniform || clusters.allSatisfy({ $0.cell.level == baseLevel }) {
      return baseLevel & 1 == 1 ? clusters.reversed().map(\.cell) : clusters.map(\.cell)
    }
    // What has a level and no cell takes part in the order and is left out afterwards.
    var levels: [UInt8] = []
    var spaces: [LineSpace] = []
    var indices: [Int?] = []
    levels.reserveCapacity(clusters.count)
    spaces.reserveCapacity(clusters.count)
    indices.reserveCapacity(clusters.count)
    for index in clusters.indices {
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
