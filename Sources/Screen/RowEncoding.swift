/// A cell as it is sent: perhaps in another place than where it is seen, perhaps with U+200E behind it.
public struct EncodedCell: Hashable, Sendable {
  /// What is sent, and how it looks.
  public var cell: Cell
  /// Whether U+200E LEFT-TO-RIGHT MARK follows, in the same cell.
  public var isFollowedByMark: Bool

  /// Creates a cell.
  public init(_ cell: Cell, isFollowedByMark: Bool = false) {
    self.cell = cell
    self.isFollowedByMark = isFollowedByMark
  }
}

extension OutputMode {
  /// Encodes a row for a terminal of this kind.
  ///
  /// - Parameter row: The cells as they are to be seen, from left to right.
  /// - Returns: The cells in the order in which they are sent: as many, of the same widths in all.
  /// - Complexity: O(*n*).
  public func encode(_ row: ArraySlice<Cell>) -> [EncodedCell] {
    var cells = row.map { EncodedCell($0) }
    if self == .plain { cells.replaceVerticalLines() }
    guard self != .visual, row.contains(where: { $0.glyph.isOfRightToLeftScript }) else {
      return cells
    }
    switch self {
    case .visual: break
    case .visualLRM: cells.markRightToLeft()
    case .words: cells.turnWords()
    case .plain: cells.turnRuns()
    }
    return cells
  }
}

extension [EncodedCell] {
  /// Puts a mark behind everything that runs from right to left, so that each cell is a run of its own
  /// between left-to-right neighbours.
  ///
  /// Arabic-Indic digits take one as well: blanks between two numbers of that class are ordered from
  /// right to left (UAX #9, N1).
  fileprivate mutating func markRightToLeft() {
    for index in indices {
      let direction = cell(index).direction
      guard direction == .rightToLeft || direction == .arabicNumber else { continue }
      self[index].isFollowedByMark = true
    }
    markStart()
  }

  /// Makes the row a left-to-right paragraph for terminals that look for its first strong character
  /// (UAX #9, P2).
  fileprivate mutating func markStart() {
    if let first, first.cell.glyph == .blank { self[0].isFollowedByMark = true }
  }

  /// Sends vertical lines as bars at the left edge of the cell.
  ///
  /// QTermWidget places the line-drawing characters U+2500–U+257F, and no others, by the measured widths
  /// of all that comes before them in the row, so that a line from row to row comes out ragged.
  fileprivate mutating func replaceVerticalLines() {
    for index in indices where cell(index) == .verticalLine {
      self[index].cell.glyph = .verticalBar
    }
  }

  /// Turns each word around in place; styles stay where they are.
  ///
  /// kitty gives each run of cells of one font, which blanks end, to HarfBuzz, and that lays it out
  /// in the direction of the first scalar whose script it knows, be it a letter or an Arabic-Indic
  /// digit; colours are of places. A word with a left-to-right letter at its right end is sent as it is
  /// seen, because that letter would come first.
  fileprivate mutating func turnWords() {
    for range in wordRanges() {
      let last = range.last {
        cell($0).isOfRightToLeftScript
          || cell($0).direction == .leftToRight && cell($0).base.properties.isAlphabetic
      }
      guard let last, cell(last).isOfRightToLeftScript else { continue }
      turn(range, movesStyles: false)
      mirror(range)
    }
  }

  /// The longest stretches of one font that are all blanks or have none.
  private func wordRanges() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = startIndex
    var last = startIndex
    for index in indices.dropFirst() where !self[index].cell.isContinuation {
      let before = self[last].cell
      let after = self[index].cell
      last = index
      if before.glyph.isBlank != after.glyph.isBlank || before.style.font != after.style.font {
        ranges.append(start..<index)
        start = index
      }
    }
    if start < endIndex { ranges.append(start..<endIndex) }
    return ranges
  }

  /// Turns what lies between the outermost letters of each right-to-left run, numbers excepted: what
  /// UAX #9 undoes in a left-to-right paragraph.
  ///
  /// A run ends where the look changes, because some programs lay out each stretch of one look for
  /// itself (QTermWidget), while others take the row as a whole; and before brackets, where a blank can
  /// keep the runs on both sides apart, because Konsole reorders brackets but does not mirror them.
  fileprivate mutating func turnRuns() {
    var index = startIndex
    while index < endIndex {
      var end = isRightToLeft(at: index) ? runEnd(from: index) : index
      guard end > index else {
        index += 1
        continue
      }
      while end < endIndex, self[end].cell.isContinuation { end += 1 }
      turn(index..<end, movesStyles: true)
      mirror(index..<end)
      keepNumbers(index..<end)
      close(before: end)
      index = end
    }
    if let first, first.cell.glyph.isBlank { keepApart(at: startIndex) }
  }

  /// Where the right-to-left run that begins at `start` ends.
  ///
  /// With a letter, or with a number that counts as one: one without a European digit, which would
  /// be a left-to-right letter where nothing precedes it (UAX #9, W7).
  private func runEnd(from start: Int) -> Int {
    let style = self[start].cell.style
    var end = start
    var index = start
    var isArabic = true
    var (hasBracket, hasBlank) = (false, false)
    while index < endIndex, self[index].cell.style == style {
      switch cell(index).direction {
      case .leftToRight where !self[index].cell.isContinuation: return end
      case .rightToLeft:
        if hasBracket, hasBlank { return end }
        (hasBracket, hasBlank) = (false, false)
        end = index + 1
        isArabic = true
      case .europeanNumber: isArabic = false
      case .arabicNumber:
        if isArabic, isLastOfNumber(index, style) { end = index + 1 }
      case .separator: break
      case .none, .leftToRight:
        isArabic = true
        if end > start, !self[index].cell.isContinuation {
          hasBracket = hasBracket || cell(index).mirrored != nil
          hasBlank = hasBlank || cell(index).isBlank
        }
      }
      index += 1
    }
    return end
  }

  /// Whether the number that a cell belongs to ends with it, or goes on in another look.
  private func isLastOfNumber(_ index: Int, _ style: Style) -> Bool {
    index + 1 == endIndex || cell(index + 1).direction != .arabicNumber
      || self[index + 1].cell.style != style
  }

  /// Keeps a run from being ordered together with a run or a number to its right.
  ///
  /// By a blank that counts as a left-to-right letter where there is one, because U+200E is lost on the
  /// terminals that this mode is for: QTermWidget drops it, mlterm gives it a cell.
  private mutating func close(before end: Int) {
    let next = self[end...].firstIndex {
      ![.none, .separator].contains($0.cell.glyph.direction) && !$0.cell.isContinuation
    }
    guard let next, cell(next).direction != .leftToRight else { return }
    let blank = self[end..<next].firstIndex {
      $0.cell.glyph.isBlank && !$0.cell.isContinuation
    }
    if let blank {
      keepApart(at: blank)
    } else {
      self[end - 1].isFollowedByMark = true
    }
  }

  /// Makes a blank count as a left-to-right letter.
  ///
  /// It gets a look that neither neighbour has, which a blank does not show: fonts have U+2800 in widths
  /// of their own, and QTermWidget lets that move all that follows in the same look. It is concealed as
  /// well, because where no font has it mlterm shows a box.
  private mutating func keepApart(at index: Int) {
    let neighbours = [index - 1, index + 1].filter(indices.contains).map { self[$0].cell.style }
    let own = self[index].cell.style
    let looks = [Attributes.bold, .italic, [.bold, .italic]].map { attributes in
      var look = own
      look.attributes.formSymmetricDifference(attributes)
      return look
    }
    self[index].cell.glyph = .leftToRightBlank
    self[index].cell.style = (looks.first { !neighbours.contains($0) } ?? own).adding(.concealed)
  }

  private func isRightToLeft(at index: Int) -> Bool {
    let direction = cell(index).direction
    return direction == .rightToLeft || direction == .arabicNumber
  }

  private func cell(_ index: Int) -> Glyph { self[index].cell.glyph }

  /// Reverses a stretch; a wide glyph stays before its other half.
  private mutating func turn(_ range: Range<Int>, movesStyles: Bool) {
    let styles = self[range].map(\.cell.style)
    self[range].reverse()
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      if self[index].cell.isContinuation, !self[index + 1].cell.isContinuation {
        swapAt(index, index + 1)
        index += 1
      }
      index += 1
    }
    guard !movesStyles else { return }
    for (index, style) in zip(range, styles) { self[index].cell.style = style }
  }

  /// Turns the brackets of a stretch: the terminal will mirror them back (UAX #9, L4).
  private mutating func mirror(_ range: Range<Int>) {
    for index in range {
      if let mirrored = cell(index).mirrored { self[index].cell.glyph = mirrored }
    }
  }

  /// Turns the numbers of a stretch that was turned back again: they run from left to right.
  private mutating func keepNumbers(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard cell(index).direction.isNumber else {
        index += 1
        continue
      }
      var end = index + 1
      // A separator belongs to a number between two of its digits (UAX #9, W4).
      while end < range.upperBound,
        cell(end).direction.isNumber
          || cell(end).direction == .separator && end + 1 < range.upperBound
            && cell(end + 1).direction.isNumber
      {
        end += 1
      }
      turn(index..<end, movesStyles: true)
      index = end
    }
  }
}

extension Style {
  /// What chooses another face of the font.
  fileprivate var font: Attributes { attributes.intersection([.bold, .italic]) }
}
