internal import CNcurses
internal import Screen

/// One row of a surface in the form the C side takes; its memory is used again for every row.
struct CellRow {
  private(set) var cells: [masar_curses_cell] = []

  /// Takes over a row of a surface.
  ///
  /// The right half of a wide glyph has no cell of its own here: ncurses makes it.
  mutating func load(_ row: ArraySlice<Cell>, mode: OutputMode, depth: ColorDepth) {
    cells.removeAll(keepingCapacity: true)
    guard mode == .visual else {
      loadEncoded(mode.encode(row), depth: depth)
      return
    }
    var style = Style.plain
    var template = Self.template(style, depth: depth)
    for cell in row {
      if cell.isContinuation {
        if !cells.isEmpty { cells[cells.count - 1].width = 2 }
        continue
      }
      if cell.style != style {
        style = cell.style
        template = Self.template(style, depth: depth)
      }
      var converted = template
      converted.base = cell.glyph.base.value
      if !cell.glyph.isBare { Self.set(cell.glyph.marks, in: &converted) }
      cells.append(converted)
    }
  }

  private mutating func loadEncoded(_ row: [EncodedCell], depth: ColorDepth) {
    for encoded in row {
      let cell = encoded.cell
      if cell.isContinuation {
        if !cells.isEmpty { cells[cells.count - 1].width = 2 }
        continue
      }
      var converted = Self.template(cell.style, depth: depth)
      converted.base = cell.glyph.base.value
      var marks = cell.glyph.marks
      if encoded.isFollowedByMark {
        // A cell of ncurses holds four: the last of four gives way, order is worth more.
        marks = marks.prefix(Glyph.maximumMarks - 1) + ["\u{200E}"]
      }
      Self.set(marks, in: &converted)
      cells.append(converted)
    }
  }

  private static func set(_ marks: [Unicode.Scalar], in cell: inout masar_curses_cell) {
    withUnsafeMutableBytes(of: &cell.marks) { bytes in
      let places = bytes.bindMemory(to: UInt32.self)
      for (index, mark) in marks.prefix(places.count).enumerated() { places[index] = mark.value }
    }
  }

  private static func template(_ style: Style, depth: ColorDepth) -> masar_curses_cell {
    masar_curses_cell(
      base: 0x20, marks: (0, 0, 0, 0),
      foreground: PaletteReduction.index(of: style.foreground, depth: depth),
      background: PaletteReduction.index(of: style.background, depth: depth),
      attributes: style.attributes.rawValue, width: 1)
  }
}
