/// Cuts a paragraph's clusters into lines, in logical order.
struct LineBreaker {
  let rules: BreakRules
  /// The most columns a line may take; a single wide glyph takes two even where there is one.
  let measure: Int

  private var clusters: UnsafeBufferPointer<Cluster> { rules.clusters }

  /// The lines as ranges of cluster indices; spaces at their ends hang and take no room.
  /// - Complexity: O(*n*) in the number of clusters, but for what holds whole lines together.
  func lines() -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < clusters.count {
      let end = lineEnd(from: start)
      lines.append(start..<end)
      start = end
    }
    return lines
  }

  private func lineEnd(from start: Int) -> Int {
    let clusters = clusters
    var width = 0
    var index = start
    while index < clusters.count {
      width += clusters[index].width
      // Spaces at the end of a line hang, so they never push anything to the next one.
      if width > measure, clusters[index].breakClass != .space { break }
      index += 1
    }
    guard index < clusters.count else { return clusters.count }
    var discouraged: Int?
    var end = index
    while end > start {
      if rules.allowsBreak(before: end), hasRoomForHyphen(start..<end) {
        if !rules.discouragesBreak(before: end) {
          // What should stay together may part before the line is half empty.
          guard let discouraged, shownWidth(start..<end) * 2 < measure else { return end }
          return discouraged
        }
        if discouraged == nil { discouraged = end }
      }
      end -= 1
    }
    return discouraged ?? cut(start..<index)
  }

  /// Where a word longer than the line is cut: where the line is full, but not inside what is read as
  /// one character (UAX #29, as far as it is several clusters here).
  private func cut(_ line: Range<Int>) -> Int {
    let end = rules.wholeCharacters(line.upperBound)
    return max(end > line.lowerBound ? end : line.upperBound, line.lowerBound + 1)
  }

  private func hasRoomForHyphen(_ line: Range<Int>) -> Bool {
    guard clusters[line.upperBound - 1].isHyphenated(in: rules.bytes) else { return true }
    return shownWidth(line) < measure
  }

  /// The columns of a line without the spaces at its end.
  private func shownWidth(_ line: Range<Int>) -> Int {
    var end = line.upperBound
    while end > line.lowerBound, clusters[end - 1].breakClass == .space { end -= 1 }
    return clusters[line.lowerBound..<end].reduce(0) { $0 + $1.width }
  }
}

extension Cluster {
  /// Whether a hyphen is shown where a line ends behind it.
  ///
  /// Only for alphabets that hyphenate, those below U+0500 (Latin, Greek, Cyrillic): an Arabic word is
  /// never parted with a hyphen, so there a soft hyphen says where a line may end and no more.
  func isHyphenated(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    breakHint == .hyphen && breakClass == .alphabetic && bytes[cell.start] < 0xD4
  }
}
