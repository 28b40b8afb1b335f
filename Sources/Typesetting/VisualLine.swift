public import MasarModel
public import Screen

/// A line of text as it is shown: cells from left to right, each with what it stands for.
///
/// The invariant that everything above relies on: apart from synthetic cells, the cells of a line are
/// a permutation of the clusters of ``range``, so a logical range is a set of cells, and copying
/// gives back the original text.
public struct VisualLine: Hashable, Sendable {
  /// The cells in visual order.
  public var cells: [VisualCell]
  /// The number of columns they take.
  public var width: Int
  /// The paragraph's direction: right-to-left lines stand flush right.
  public var direction: TextDirection
  /// The bytes of the line, trailing spaces included, which take no cell.
  public var range: TextRange
  /// Whether the paragraph ends here.
  public var isLast: Bool

  /// Creates a line.
  public init(
    cells: [VisualCell], direction: TextDirection, range: TextRange, isLast: Bool = true
  ) {
    self.cells = cells
    self.direction = direction
    self.range = range
    self.isLast = isLast
    width = cells.reduce(0) { $0 + $1.width }
  }
}

/// A cluster in its place on a line.
public struct VisualCell: Hashable, Sendable {
  /// What is shown.
  public var glyph: Glyph
  /// The first byte of the text it stands for.
  public var start: Int
  /// The byte after the last; equal to `start` for a synthetic cell such as an ellipsis.
  public var end: Int
  /// The number of columns, 1 or 2.
  public var width: Int
  /// The resolved embedding level (UAX #9): odd levels run from right to left.
  public var level: UInt8
  /// Whether something of the text is not shown here: surplus marks, tag characters.
  public var isFlagged: Bool

  /// Creates a cell.
  public init(
    glyph: Glyph, start: Int, end: Int, width: Int, level: UInt8, isFlagged: Bool = false
  ) {
    self.glyph = glyph
    self.start = start
    self.end = end
    self.width = width
    self.level = level
    self.isFlagged = isFlagged
  }

  /// The bytes of the text it stands for.
  public var range: TextRange { TextRange(start, end) }
}

extension VisualLine {
  /// The glyphs as text from left to right, for tests and for output without styles.
  public var visualText: String { cells.map(\.glyph.string).joined() }

  /// The column intervals, from the line's left end, that show bytes of `range`.
  ///
  /// In mixed text a logical range can be several intervals; neighbours are joined. A synthetic cell
  /// counts where it stands inside the range, so that a highlight has no holes.
  public func columns(of range: TextRange) -> [Range<Int>] {
    guard !range.isEmpty else { return [] }
    var intervals: [Range<Int>] = []
    var column = 0
    for cell in cells {
      if cell.start < range.end, range.start < cell.end {
        if let last = intervals.last, last.upperBound == column {
          intervals[intervals.count - 1] = last.lowerBound..<(column + cell.width)
        } else {
          intervals.append(column..<(column + cell.width))
        }
      }
      column += cell.width
    }
    return intervals
  }
}
