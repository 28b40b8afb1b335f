import MasarModel
import Screen
import Typesetting

/// Pieces of chrome side by side, such as newsroom, author and date.
///
/// Each piece is a bidi paragraph of its own: were they one string, an Arabic name would turn the
/// English date behind it around, and the other way round.
enum PartsLine {
  /// Sets the pieces one after the other in the order of reading.
  /// - Parameters:
  ///   - direction: the side where the first piece stands.
  ///   - measure: the most columns; what does not fit is cut at the end.
  static func line(
    _ parts: [String], direction: TextDirection, measure: Int
  ) -> VisualLine {
    var pieces: [[VisualCell]] = []
    var rest = measure
    for (index, part) in parts.enumerated() where rest > (index == 0 ? 0 : 3) {
      if index > 0 {
        pieces.append(separator)
        rest -= 3
      }
      let piece = Typesetter(
        options: LayoutOptions(
          measure: rest, fallbackDirection: direction, obeysControls: false)
      ).singleLine(part).cells
      pieces.append(piece)
      rest -= piece.reduce(0) { $0 + $1.width }
    }
    if direction == .rightToLeft { pieces.reverse() }
    return VisualLine(
      cells: pieces.flatMap { $0 }, direction: direction, range: TextRange(0, 0))
  }

  /// Spaces at a line's end take no cell, so the separator is put together by hand.
  private static let separator = " · ".unicodeScalars.compactMap(Glyph.init).map {
    VisualCell(glyph: $0, start: 0, end: 0, width: 1, level: 0)
  }
}
