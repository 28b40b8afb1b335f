import MasarModel
import Screen
import Support
import Testing

/// The tools of the tests, which are to be relied on.
@Suite struct SupportTests {
  @Test("marked text gives the text and the spans")
  func markedText() {
    let marked = MarkedText("حذّر ⟦person:بوتين⟧ ⟦a ⟦b⟧⟧")
    #expect(marked.text.string == "حذّر بوتين a b")
    #expect(marked.spans.map(\.name) == ["person", nil, nil])
    #expect(marked.ranges.map { marked.text[$0] } == ["بوتين", "a b", "b"])
    #expect(marked["person"] == marked.ranges[0])
    #expect(marked["place"] == nil)
    #expect(MarkedText("⟦⟧").ranges == [TextRange(0, 0)])
    #expect(MarkedText("⟦قال: لا⟧").text.string == "قال: لا")
  }

  private func surface(_ rows: [[(String, Style)]], columns: Int) -> Surface {
    var surface = Surface(size: Size(columns: columns, rows: rows.count))
    for (row, stretches) in rows.enumerated() {
      var column = 0
      for (text, style) in stretches {
        for scalar in text.unicodeScalars {
          guard let glyph = Glyph(scalar) else { continue }
          surface.put(glyph, style: style, column: column, row: row)
          column += glyph.width
        }
      }
    }
    return surface
  }

  @Test(
    "a snapshot is in logical order, Arabic as letters",
    arguments: [
      // "بيت لا" with a Latin word and a number, as it stands on a screen.
      ("\u{FEFB} \u{FE96}\u{FEF4}\u{FE91}", "بيت لا"),
      ("NATO 25% \u{FE96}\u{FEF4}\u{FE91}", "بيت NATO 25%"),
      ("%25 \u{FE96}\u{FEF4}\u{FE91}", "بيت 25%"),
      ("30/12/2021 \u{FE96}\u{FEF4}\u{FE91}", "بيت 30/12/2021"),
      ("(\u{FEFB})", "(لا)"), ("plain (text)", "plain (text)"),
      ("ab  \u{FEFB} \u{FE96}\u{FEF4}\u{FE91}", "ab  بيت لا"),
      ("1│\u{FEFB} \u{FE96}", "1│ت لا"),
    ])
  func snapshot(shown: String, expected: String) {
    #expect(ScreenSnapshot(surface([[(shown, .plain)]], columns: 40)).text == expected)
  }

  @Test("a snapshot names styles")
  func styles() {
    let bold = Style(attributes: .bold)
    let surface = surface(
      [[("\u{FE96}\u{FEF4}", .plain), ("\u{FE91}", bold)], [("a", .plain)]], columns: 5)
    let text = ScreenSnapshot(surface).text { $0 == bold ? "bold" : nil }
    #expect(text == "⟦bold:ب⟧يت\na")
  }

  @Test("a terminal in memory keeps frames and hands out events once")
  func terminal() {
    let terminal = MemoryTerminal(size: Size(columns: 2, rows: 1))
    terminal.press(.enter)
    terminal.type("jk")
    terminal.resize(to: Size(columns: 3, rows: 1))
    #expect(
      terminal.pendingEvents() == [
        .key(.enter), .key(.character("j")), .key(.character("k")),
        .resized(Size(columns: 3, rows: 1)),
      ])
    #expect(terminal.pendingEvents().isEmpty)
    #expect(terminal.screen == nil)
    terminal.present(Surface(size: terminal.size))
    #expect(terminal.screen?.size.columns == 3)
  }

  @Test("the generator gives the numbers of SplitMix64")
  func generator() {
    var generator = SeededGenerator(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
  }
}
