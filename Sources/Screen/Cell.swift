/// One position of the grid.
public struct Cell: Hashable, Sendable {
  /// What it shows.
  public var glyph: Glyph
  /// How it looks.
  public var style: Style
  /// The right half of the wide glyph before it; shows nothing of its own.
  public var isContinuation: Bool

  /// Creates a cell.
  public init(glyph: Glyph = .blank, style: Style = .plain, isContinuation: Bool = false) {
    self.glyph = glyph
    self.style = style
    self.isContinuation = isContinuation
  }

  /// An empty cell.
  public static let blank = Cell()
}
