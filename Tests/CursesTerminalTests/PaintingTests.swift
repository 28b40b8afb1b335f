import CNcurses
import Screen
import Testing

@testable import CursesTerminal

// ncurses keeps its terminal in global variables: everything with a session runs in one suite.
@Suite("Sessions on a pseudo-terminal", .serialized)
struct SessionTests {}

extension SessionTests {
  /// Words in visual order, as presentation forms.
  private static let words = ["ﺲﻴﺋﺮﻟﺍ", "ﻦﻴﺗﻮﺑ", "ﺕﺎﺿﻭﺎﻔﻣ", "ﻒﻴﻨﺟ", "ﻮﺗﺎﻨﻟﺍ", "ﺮﻳﺎﻨﻳ", "ﺎﻴﻧﺍﺮﻛﻭﺃ"]

  /// A line of an article: flush right, with leading blanks, and blank between paragraphs.
  static func line(_ number: Int) -> String {
    guard number % 6 != 5 else { return "" }
    return (0..<(6 + number % 4)).map { words[(number * 5 + $0 * (number % 3 + 1)) % words.count] }
      .joined(separator: " ")
  }

  static func article(
    _ size: Size, top: Int, status: String, style: Style = .plain, firstColumn: Int = 0
  ) -> Surface {
    var surface = Surface(size: size)
    for row in 0..<max(0, size.rows - 1) {
      let glyphs = line(top + row).unicodeScalars.compactMap { Glyph($0) }
      for (index, glyph) in glyphs.enumerated() {
        let column = size.columns - glyphs.count + index
        if column >= firstColumn { surface.put(glyph, style: style, column: column, row: row) }
      }
    }
    for (column, scalar) in status.unicodeScalars.enumerated() {
      guard let glyph = Glyph(scalar) else { continue }
      surface.put(glyph, style: style, column: column, row: size.rows - 1)
    }
    return surface
  }

  @Test(
    "a line further costs the new line and at most 80 bytes",
    arguments: ["xterm-256color", "screen-256color", "linux", "vt100", "xterm-mono"])
  func scrolling(term: String) throws {
    let size = Size(columns: 80, rows: 24)
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    let session = try terminal.session(term: term)
    defer { session.restore() }
    let bar = Style(foreground: .palette(252), background: .palette(236))
    func frame(_ top: Int) -> Surface {
      var surface = Self.article(size, top: top, status: "\(100 + top * 37) of 999")
      surface.restyle(Rect(column: 0, row: 23, columns: 80, rows: 1)) { _ in bar }
      return surface
    }
    session.present(frame(0))
    _ = terminal.sent(by: session)
    for top in 1...20 {
      session.present(frame(top))
      let bytes = terminal.sent(by: session).utf8.count
      let budget = Self.line(top + 22).utf8.count + 80
      #expect(bytes <= budget, "\(bytes) of \(budget) at \(top)")
    }
    for top in (1..<20).reversed() {
      session.present(frame(top))
      let bytes = terminal.sent(by: session).utf8.count
      let budget = Self.line(top).utf8.count + 80
      #expect(bytes <= budget, "\(bytes) of \(budget) back at \(top)")
    }
  }

  @Test("nothing changed, nothing sent; one cell changed, a few bytes")
  func differences() throws {
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    let session = try terminal.session()
    defer { session.restore() }
    var surface = Self.article(session.size, top: 0, status: "ready")
    session.present(surface)
    _ = terminal.sent(by: session)
    session.present(surface)
    #expect(terminal.sent(by: session) == "")
    surface.put(try #require(Glyph("!")), style: .plain, column: 5, row: 23)
    session.present(surface)
    #expect(terminal.sent(by: session).utf8.count <= 16)
    session.redraw()
    session.present(surface)
    let repainted = terminal.sent(by: session)
    #expect(repainted.contains("\u{1B}[2J") && repainted.contains("ready!"))
  }

  @Test("marks, wide characters and the bottom right corner")
  func cells() throws {
    let terminal = try PseudoTerminal(columns: 6, rows: 2)
    let session = try terminal.session()
    defer { session.restore() }
    var surface = Surface(size: session.size)
    let marked = try #require(
      Glyph("\u{FE8E}", marks: ["\u{651}", "\u{64E}", "\u{670}", "\u{650}"]))
    surface.put(marked, style: .plain, column: 0, row: 0)
    surface.put(try #require(Glyph("🙂")), style: .plain, column: 1, row: 0)
    surface.put(try #require(Glyph("漢")), style: .plain, column: 4, row: 1)
    session.present(surface)
    let sent = terminal.sent(by: session)
    #expect(sent.contains("\u{FE8E}\u{651}\u{64E}\u{670}\u{650}🙂"))
    #expect(sent.contains("漢"))
    #expect(!sent.contains("\n"))
  }

  @Test("what the C library would make wider or narrower becomes U+FFFD, and columns stay right")
  func unprintable() throws {
    let terminal = try PseudoTerminal(columns: 8, rows: 1)
    let session = try terminal.session()
    defer { session.restore() }
    func cell(_ base: Unicode.Scalar, width: UInt8) -> masar_curses_cell {
      masar_curses_cell(
        base: base.value, marks: (0, 0, 0, 0), foreground: -1, background: -1, attributes: 0,
        width: width)
    }
    _ = terminal.sent(by: session)
    let cells = [
      cell("a", width: 1), cell("漢", width: 1), cell("b", width: 2), cell("\u{9B}", width: 1),
      cell("c", width: 1),
    ]
    masar_curses_put_row(0, cells, Int32(cells.count))
    masar_curses_update(-1, -1)
    #expect(terminal.sent(by: session).hasSuffix("a\u{FFFD}\u{FFFD} \u{FFFD}c"))
  }

  @Test("a panel that stands still beside text that scrolls is a diff, and right")
  func panel() throws {
    let size = Size(columns: 80, rows: 24)
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    let session = try terminal.session()
    defer { session.restore() }
    for top in 0..<6 {
      var surface = Self.article(size, top: top, status: "x", firstColumn: 38)
      for row in 0..<23 {
        for (column, scalar) in "event \(row)".unicodeScalars.enumerated() {
          guard let glyph = Glyph(scalar) else { continue }
          surface.put(glyph, style: .plain, column: column, row: row)
        }
      }
      session.present(surface)
      let bytes = terminal.sent(by: session).utf8.count
      if top > 0 { #expect(bytes < 5000, "\(bytes)") }
    }
  }

  @Test("every size from 1x1 takes every surface", arguments: [(1, 1), (2, 1), (1, 3), (300, 100)])
  func sizes(columns: Int, rows: Int) throws {
    let terminal = try PseudoTerminal(columns: columns, rows: rows)
    let session = try terminal.session()
    defer { session.restore() }
    #expect(session.size == Size(columns: columns, rows: rows))
    for size in [
      Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: columns, rows: rows),
    ] {
      var surface = Self.article(size, top: 0, status: "")
      surface.cursor = (column: columns, row: rows)
      session.present(surface)
      surface.cursor = (column: 0, row: 0)
      session.present(surface)
      _ = terminal.sent(by: session)
    }
  }

  @Test("colours only where they are wanted and there")
  func colors() throws {
    let style = Style(foreground: .palette(203), attributes: [.bold, .italic])
    for (term, wantsColor, depth) in [
      ("xterm-256color", true, ColorDepth.palette), ("xterm-256color", false, .monochrome),
      ("linux", true, .eight), ("vt100", true, .monochrome), ("xterm-mono", true, .monochrome),
    ] {
      let terminal = try PseudoTerminal(columns: 80, rows: 5)
      let session = try terminal.session(term: term, wantsColor: wantsColor)
      defer { session.restore() }
      #expect(session.colorDepth == depth)
      session.present(Self.article(session.size, top: 0, status: "", style: style))
      let sent = terminal.sent(by: session)
      #expect(sent.contains("\u{1B}[38;5;203m") == (depth == .palette))
      #expect(sent.contains("\u{1B}[31m") == (depth == .eight))
      #expect(sent.contains("\u{1B}[3m") == (term == "xterm-256color"))
    }
  }
}
