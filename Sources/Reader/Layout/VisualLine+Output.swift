import Screen
import Typesetting

extension VisualLine {
  /// The line as text for a terminal, without looks.
  /// - Parameters:
  ///   - indent: the blanks in front of it, which are part of the row.
  ///   - mode: how right-to-left text is sent.
  func text(indent: Int, mode: OutputMode) -> String {
    var row = Array(repeating: Cell.blank, count: max(0, indent))
    for cell in cells {
      row.append(Cell(glyph: cell.glyph))
      if cell.width == 2 { row.append(Cell(isContinuation: true)) }
    }
    var scalars = String.UnicodeScalarView()
    for encoded in mode.encode(row[...]) where !encoded.cell.isContinuation {
      let isConcealed = encoded.cell.style.attributes.contains(.concealed)
      if isConcealed { scalars.append(contentsOf: "\u{1B}[8m".unicodeScalars) }
      scalars.append(encoded.cell.glyph.base)
      scalars.append(contentsOf: encoded.cell.glyph.marks)
      if encoded.isFollowedByMark { scalars.append("\u{200E}") }
      if isConcealed { scalars.append(contentsOf: "\u{1B}[28m".unicodeScalars) }
    }
    return String(scalars)
  }
}
