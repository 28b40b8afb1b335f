/// A block of an article's text: one or more lines that are read as one.
public struct Paragraph: Codable, Sendable, Hashable {
  /// The bytes from the first to the last line, without the last line's end and without Markdown's marks.
  public var range: TextRange
  /// The first line's number, from 1.
  public var firstLine: Int
  /// The last line's number; equal to `firstLine` where a paragraph is a line.
  public var lastLine: Int
  /// What the block is.
  public var role: LineRole
  /// A heading's level, 1...6; 0 for everything else.
  public var level: Int
  /// Whether the reader sees it without asking for the raw file.
  public var isShown: Bool

  /// Creates a paragraph.
  public init(
    range: TextRange, firstLine: Int, lastLine: Int, role: LineRole, level: Int = 0,
    isShown: Bool = true
  ) {
    self.range = range
    self.firstLine = firstLine
    self.lastLine = lastLine
    self.role = role
    self.level = level
    self.isShown = isShown
  }
}

/// What a line of an article file is.
public enum LineRole: String, Codable, Sendable, CaseIterable {
  /// The article's title.
  case title
  /// A heading inside the article.
  case heading
  /// The article itself. A body line is never hidden.
  case body
  /// A caption under a picture.
  case caption
  /// What the page says of itself: name of the paper, rubric, front matter.
  case masthead
  /// Who wrote it, where and when.
  case byline
  /// Leftovers of the page: share buttons, related links, reading time.
  case widget
  /// Nothing, or white space only.
  case blank
}
