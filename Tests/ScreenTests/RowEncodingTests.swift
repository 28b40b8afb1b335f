import Support
import Testing

@testable import Screen

@Suite("Rows as they are sent")
struct RowEncodingTests {
  /// A row from its text, from left to right; letters between `*` are bold.
  private func row(_ text: String) throws -> [Cell] {
    var cells: [Cell] = []
    var style = Style.plain
    for character in text {
      if character == "*" {
        style.attributes.formSymmetricDifference(.bold)
        continue
      }
      let scalars = character.unicodeScalars
      let glyph = try #require(
        Glyph(scalars[scalars.startIndex], marks: Array(scalars.dropFirst())))
      cells.append(Cell(glyph: glyph, style: style))
      if glyph.width == 2 { cells.append(Cell(style: style, isContinuation: true)) }
    }
    return cells
  }

  private func sent(_ text: String, _ mode: OutputMode) throws -> String {
    let cells = try row(text)
    let encoded = mode.encode(cells[...])
    #expect(encoded.count == cells.count)
    return encoded.filter { !$0.cell.isContinuation }
      .map { $0.cell.glyph.string + ($0.isFollowedByMark ? "\u{200E}" : "") }.joined()
  }

  // שלום stands for any right-to-left word: the letters do not change their shapes in an editor.
  @Test(
    "words are turned where they stand",
    arguments: [
      ("אב גד", "בא דג"), ("abc אב", "abc בא"), ("(אב)", "(בא)"), ("«אב»", "«בא»"),
      // Arabic-Indic digits are turned by the terminal, European ones alone are not.
      ("٢٥ אב", "٥٢ בא"), ("25 אב", "25 בא"), ("٢٥אב", "בא٥٢"), ("25אב", "בא52"),
      // A letter of the other direction at the right end comes first and would decide.
      ("אבNATO", "אבNATO"), ("NATOאב", "באOTAN"),
      // Another face of the font is another run.
      ("*אב*גד", "באדג"), ("漢א", "א漢"),
    ])
  func words(seen: String, expected: String) throws {
    #expect(try sent(seen, .words) == expected)
  }

  @Test("colours stay where they are seen when a word is turned")
  func colours() throws {
    var cells = try row("אבגד")
    cells[0].style.foreground = .palette(1)
    let encoded = OutputMode.words.encode(cells[...])
    #expect(encoded.map(\.cell.glyph.string) == ["ד", "ג", "ב", "א"])
    #expect(encoded.map(\.cell.style.foreground) == [.palette(1), .standard, .standard, .standard])
    let runs = OutputMode.plain.encode(try row("*א*בגד")[...])
    #expect(runs.map(\.cell.style.attributes) == [[.bold], [], [], []])
  }

  @Test(
    "runs are turned as UAX #9 will turn them back",
    arguments: [
      ("אב גד", "דג בא"), ("אב 12:30 גד", "דג 12:30 בא"),
      ("אב 30-12 גד", "דג 12-30 בא"), ("abc אב גד xyz", "abc דג בא xyz"),
      // What is not between letters stays; a number to the right is kept apart.
      (".אב", ".בא"), ("30 אב", "30 בא"), ("אב 30", "בא\u{2800}30"), ("אב30", "בא\u{200E}30"),
      ("אב (30)", "בא\u{2800}(30)"), ("אב x 30", "בא x 30"),
      // Brackets stay as they are seen: Konsole does not mirror them.
      ("אב (גד) הו", "בא\u{2800}(דג)\u{2800}וה"), ("אב ،(גד)", "בא\u{2800}،(דג)"),
      ("(אב) 30", "(בא)\u{2800}30"), ("אב (גד", "בא\u{2800}(דג"), ("אב(גד", "דג)בא"),
      // A stretch of another look is laid out for itself.
      ("*٢*٥א", "٢\u{200E}א٥"),
      ("אב *גד* הו", "בא\u{2800}דג\u{2800}וה"), ("אב*גד*", "בא\u{200E}דג"),
      ("  אב", "\u{2800} בא"), ("  ab", "  ab"),
    ])
  func runs(seen: String, expected: String) throws {
    #expect(try sent(seen, .plain) == expected)
  }

  @Test("a vertical line is sent as a bar where widths before it would move it, in every row")
  func verticalLines() throws {
    #expect(try sent("ab │ c", .plain) == "ab ▏ c")
    #expect(try sent("אב │ 30", .plain) == "בא\u{2800}▏ 30")
    for mode in OutputMode.allCases where mode != .plain {
      #expect(try sent("ab │ c", mode) == "ab │ c")
    }
  }

  @Test("a blank that keeps runs apart looks like neither neighbour: fonts have it in other widths")
  func blanksApart() throws {
    for text in ["אב 30", "אב *גד* הו", "אב* *30", "  אב"] {
      let encoded = OutputMode.plain.encode(try row(text)[...])
      let blanks = encoded.indices.filter { encoded[$0].cell.glyph == .leftToRightBlank }
      #expect(!blanks.isEmpty, "\(text)")
      for index in blanks {
        #expect(encoded[index].cell.style.attributes.contains(.concealed), "mlterm draws a box")
        for neighbour in [index - 1, index + 1] where encoded.indices.contains(neighbour) {
          #expect(encoded[index].cell.style != encoded[neighbour].cell.style, "\(text)")
        }
      }
    }
  }

  @Test("every right-to-left cell takes a mark, Arabic-Indic digits as well")
  func marks() throws {
    #expect(
      try sent(" אבa 12 ٢٥", .visualLRM)
        == " \u{200E}א\u{200E}ב\u{200E}a 12 ٢\u{200E}٥\u{200E}")
    #expect(try sent(" abc", .visualLRM) == " abc")
  }

  @Test("a row keeps its cells and its width in every mode", arguments: OutputMode.allCases)
  func permutation(mode: OutputMode) throws {
    var generator = SeededGenerator(seed: 5)
    let letters = Array("אבגדابت٢٥12 .,:-()[]«»abcN漢🙂é*   ")
    for _ in 0..<2000 {
      let count = Int.random(in: 0...30, using: &generator)
      let text = String((0..<count).map { _ in letters.randomElement(using: &generator) ?? " " })
      let cells = try row(text)
      let encoded = mode.encode(cells[...])
      #expect(encoded.count == cells.count)
      func sorted(_ cells: [Cell]) -> [String] {
        cells.map { cell in
          let glyph = cell.glyph == .leftToRightBlank ? .blank : cell.glyph
          let mirrored = glyph.mirrored.map { min($0.string, glyph.string) } ?? glyph.string
          return mirrored + (cell.isContinuation ? "+" : "")
        }.sorted()
      }
      #expect(sorted(encoded.map(\.cell)) == sorted(cells), "\(text)")
      for (index, cell) in encoded.enumerated() where cell.cell.isContinuation {
        #expect(index > 0 && encoded[index - 1].cell.glyph.width == 2, "\(text)")
      }
      if !text.unicodeScalars.contains(where: { $0.value >= 0x590 && $0.value < 0x700 }) {
        #expect(encoded == cells.map { EncodedCell($0) })
      }
    }
  }
}
