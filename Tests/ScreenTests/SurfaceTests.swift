import Screen
import Support
import Testing

@Suite struct SurfaceTests {
  private let wide = Glyph("漢") ?? .replacement
  private let narrow = Glyph("a") ?? .replacement

  private func surface(_ columns: Int, _ rows: Int) -> Surface {
    Surface(size: Size(columns: columns, rows: rows))
  }

  /// Whether every wide glyph has its right half, and every right half its glyph.
  private func isWhole(_ surface: Surface) -> Bool {
    (0..<surface.size.rows).allSatisfy { row in
      let cells = Array(surface.row(row))
      return cells.indices.allSatisfy { index in
        let cell = cells[index]
        if cell.isContinuation {
          return index > 0 && !cells[index - 1].isContinuation && cells[index - 1].glyph.width == 2
            && cell.glyph == .blank
        }
        return cell.glyph.width == 1 || index + 1 < cells.count && cells[index + 1].isContinuation
      }
    }
  }

  @Test("wide glyphs are never halved", arguments: 0..<40 as Range<UInt64>)
  func wholeGlyphs(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var surface = surface(random.number(0...9), random.number(0...4))
    for _ in 0..<500 {
      let column = random.number(-3...12)
      let row = random.number(-2...6)
      let rect = Rect(
        column: column, row: row, columns: random.number(0...6), rows: random.number(0...3))
      switch random.number(0...9) {
      case 0...4: surface.put(wide, style: .plain, column: column, row: row)
      case 5...7: surface.put(narrow, style: .plain, column: column, row: row)
      case 8: surface.clear(rect)
      default: surface.restyle(rect) { $0.adding(.bold) }
      }
      guard isWhole(surface) else {
        Issue.record("halved: \(surface)")
        return
      }
    }
  }

  @Test("a wide glyph that does not fit, or is cut, becomes a blank")
  func cut() {
    var surface = surface(3, 1)
    surface.put(wide, style: .plain, column: 2, row: 0)
    #expect(surface.description == "   ")
    surface.put(wide, style: .plain, column: 0, row: 0)
    #expect(surface.description == "漢 ")
    surface.put(narrow, style: .plain, column: 1, row: 0)
    #expect(surface.description == " a ")
    surface.put(wide, style: .plain, column: 1, row: 0)
    surface.put(wide, style: .plain, column: 0, row: 0)
    #expect(surface.description == "漢 ")
  }

  @Test("drawing outside does nothing, whatever the size")
  func outside() {
    for (columns, rows) in [(0, 0), (1, 1), (0, 3), (3, 0), (-4, -4)] {
      var surface = surface(columns, rows)
      let before = surface
      for column in [-1, 3, 100] {
        for row in [-1, 3, 100] { surface.put(wide, style: .plain, column: column, row: row) }
      }
      surface.clear(Rect(column: -5, row: -5, columns: 5, rows: 5))
      surface.restyle(Rect(column: 9, row: 9, columns: 5, rows: 5)) { $0.adding(.bold) }
      #expect(surface == before)
    }
    var one = surface(1, 1)
    one.put(wide, style: .plain, column: 0, row: 0)
    #expect(one.description == " ")
    one.put(narrow, style: .plain, column: 0, row: 0)
    #expect(one.description == "a")
  }

  @Test("rectangles that lie partly outside are clipped")
  func clipped() {
    var surface = surface(3, 2)
    surface.restyle(Rect(column: -1, row: -1, columns: 3, rows: 2)) { $0.adding(.bold) }
    let bold = (0..<2).map { row in surface.row(row).map { $0.style.attributes.contains(.bold) } }
    #expect(bold == [[true, true, false], [false, false, false]])
    surface.clear(Rect(column: 1, row: 0, columns: 99, rows: 99), style: Style(attributes: .dim))
    let dim = (0..<2).map { row in surface.row(row).map { $0.style.attributes.contains(.dim) } }
    #expect(dim == [[false, true, true], [false, true, true]])
  }

  @Test("restyling keeps what is shown")
  func restyle() {
    var surface = surface(4, 1)
    surface.put(wide, style: .plain, column: 1, row: 0)
    surface.restyle(surface.bounds) { $0.adding(.reverse) }
    #expect(surface.text(ofRow: 0) == " 漢 ")
    #expect(surface.row(0).allSatisfy { $0.style.attributes == .reverse })
  }
}
