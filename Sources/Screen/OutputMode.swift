/// How the cells of a row are sent to a terminal that may have ideas of its own about right-to-left.
///
/// A ``Surface`` is always what the reader is to see, from left to right. Each mode is an encoding of
/// its rows that keeps every cell on its row and every row's width, so that the surface, the search
/// for what changed and the terminal's own columns stay the same.
public enum OutputMode: String, Hashable, Sendable, CaseIterable, Codable {
  /// Cells from left to right: for terminals that show what they are sent.
  case visual
  /// The same with U+200E after each right-to-left cell: no terminal that obeys UAX #9 has anything
  /// left to reorder then.
  case visualLRM = "visual-lrm"
  /// Words from left to right, the letters of a word in reading order: for terminals that turn
  /// words around and leave lines alone.
  case words
  /// Right-to-left runs in reading order: for terminals that put them in order by themselves and
  /// cannot be told not to.
  case plain
}
