import Screen
import Typesetting

extension VisualLine {
  /// The line as text for a terminal, without looks.
  ///
  /// It is put together as bytes: a long article has millions of cells, and a scalar view takes more
  /// time for each of them than laying it out.
  /// - Parameters:
  ///   - indent: the blanks in front of it, which are part of the row.
  ///   - mode: how right-to-left text is sent.
  func text(indent: Int, mode: OutputMode) -> String {
    var bytes: [UInt8] = []
    // Presentation forms take three bytes.
    bytes.reserveCapacity(max(0, indent) + 3 * cells.count)
    if mode == .visual {
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, indent)))
      for cell in cells { bytes.append(cell.glyph) }
    } else {
      for encoded in mode.encode(row(indent: indent)[...]) where !encoded.cell.isContinuation {
        let isConcealed = encoded.cell.style.attributes.contains(.concealed)
        if isConcealed { bytes.append(contentsOf: "\u{1B}[8m".utf8) }
        bytes.append(encoded.cell.glyph)
        if encoded.isFollowedByMark { bytes.append("\u{200E}") }
        if isConcealed { bytes.append(contentsOf: "\u{1B}[28m".utf8) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The cells of a row that holds nothing else.
  private func row(indent: Int) -> [Cell] {
    var row = Array(repeating: Cell.blank, count: max(0, indent))
    for cell in cells {
      row.append(Cell(glyph: cell.glyph))
      if cell.width == 2 { row.append(Cell(isContinuation: true)) }
    }
    return row
  }
}

extension [UInt8] {
  /// Adds a glyph in UTF-8.
  fileprivate mutating func append(_ glyph: Glyph) {
    append(glyph.base)
    if !glyph.isBare { for mark in glyph.marks { append(mark) } }
  }

  /// Adds a scalar in UTF-8.
  fileprivate mutating func append(_ scalar: Unicode.Scalar) {
    if let bytes = UTF8.encode(scalar) { append(contentsOf: bytes) }
  }
}
