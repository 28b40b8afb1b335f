import CNcurses
import Screen
import Testing

@testable import CursesTerminal

@Suite("Fall-backs")
struct FallbackTests {
  @Test(
    "relatives of a terminal",
    arguments: [
      ("xterm-kitty", ["xterm-256color", "xterm", "vt100"]),
      ("alacritty", ["xterm-256color", "xterm", "vt100"]),
      ("xterm", ["xterm-256color", "vt100"]),
      ("tmux-256color", ["screen-256color", "screen", "xterm-256color", "xterm", "vt100"]),
      ("screen.foot", ["screen-256color", "screen", "xterm-256color", "xterm", "vt100"]),
      ("linux-16color", ["linux", "vt100"]), ("vt320", ["vt220", "vt100"]),
    ])
  func relatives(term: String, expected: [String]) {
    #expect(TerminalName.relatives(of: term) == expected)
  }

  @Test(
    "the locale that is wanted",
    arguments: [
      (["LANG": "ar_LB.UTF-8"], "ar_LB.UTF-8"), (["LANG": "C", "LC_CTYPE": "ar_EG"], "ar_EG"),
      (["LANG": "C", "LC_ALL": "", "LC_CTYPE": "x"], "x"), (["LC_ALL": "a", "LANG": "b"], "a"),
      ([:], "C"),
    ])
  func locale(environment: [String: String], expected: String) {
    #expect(LocaleChoice.wanted(by: environment) == expected)
  }

  @Test(
    "depth by terminfo's colours",
    arguments: [
      (0, .monochrome), (-1, .monochrome), (2, .monochrome), (8, .eight), (16, .sixteen),
      (88, .sixteen), (256, .palette), (1 << 24, .eight),
    ] as [(Int, ColorDepth)])
  func depth(colors: Int, expected: ColorDepth) {
    #expect(PaletteReduction.depth(colors: colors) == expected)
  }

  @Test(
    "the nearest colour",
    arguments: [
      (.palette(203), .palette, 203), (.palette(203), .monochrome, -1), (.standard, .palette, -1),
      (.palette(9), .eight, 1), (.palette(9), .sixteen, 9), (.palette(196), .sixteen, 9),
      (.palette(196), .eight, 1), (.palette(231), .eight, 7), (.palette(231), .sixteen, 15),
      (.palette(236), .eight, 0), (.palette(240), .sixteen, 8), (.palette(46), .eight, 2),
      (.palette(21), .eight, 4), (.palette(252), .sixteen, 7),
    ] as [(Color, ColorDepth, Int16)])
  func nearest(color: Color, depth: ColorDepth, expected: Int16) {
    #expect(PaletteReduction.index(of: color, depth: depth) == expected)
  }

  @Test("every entry maps into the palette there is")
  func bounds() {
    for index in UInt8.min...UInt8.max {
      #expect((0..<8).contains(PaletteReduction.index(of: .palette(index), depth: .eight)))
      #expect((0..<16).contains(PaletteReduction.index(of: .palette(index), depth: .sixteen)))
    }
  }

  @Test("a row keeps marks, widths and styles")
  func row() throws {
    var surface = Surface(size: Size(columns: 5, rows: 1))
    let marked = try #require(Glyph("\u{FE8E}", marks: ["\u{651}", "\u{64E}"]))
    let style = Style(foreground: .palette(203), attributes: [.bold, .underline])
    surface.put(marked, style: style, column: 0, row: 0)
    surface.put(try #require(Glyph("漢")), style: .plain, column: 2, row: 0)
    var row = CellRow()
    row.load(surface.row(0), mode: .visual, depth: .palette)
    #expect(row.cells.map(\.base) == [0xFE8E, 0x20, 0x6F22, 0x20])
    #expect(row.cells.map(\.width) == [1, 1, 2, 1])
    #expect(row.cells[0].marks.0 == 0x651 && row.cells[0].marks.1 == 0x64E)
    #expect(row.cells[0].marks.2 == 0)
    #expect(row.cells[0].foreground == 203 && row.cells[0].background == -1)
    #expect(row.cells[0].attributes == style.attributes.rawValue)
    #expect(row.cells[1].foreground == -1)
  }
}
