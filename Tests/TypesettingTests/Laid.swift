import MasarModel
import Screen
import Typesetting

/// Lays out a string; what most tests of this module begin with.
func laid(
  _ text: String, measure: Int = 80, fallback: TextDirection = .rightToLeft,
  marks: MarksPolicy = .full, obeysControls: Bool = true, letters: LetterShapes = .forms,
  digits: DigitsPolicy = .asWritten, justifies: Bool = false,
  directionRule: DirectionRule = .firstStrong
) -> [VisualLine] {
  let text = UTF8Text(text)
  let options = LayoutOptions(
    measure: measure, fallbackDirection: fallback, directionRule: directionRule, marks: marks,
    obeysControls: obeysControls, letters: letters, digits: digits, justifies: justifies)
  return Typesetter(options: options).lines(of: text, range: text.range)
}

/// What a string looks like from left to right, lines parted by `/`.
func visual(
  _ text: String, measure: Int = 80, fallback: TextDirection = .rightToLeft,
  marks: MarksPolicy = .full, obeysControls: Bool = true
) -> String {
  laid(
    text, measure: measure, fallback: fallback, marks: marks, obeysControls: obeysControls
  ).map(\.visualText).joined(separator: "/")
}

/// The lines of a string as the stretches of text they stand for, blanks at their ends left out.
func broken(_ text: String, measure: Int) -> [String] {
  laid(text, measure: measure).map { line in
    var line = UTF8Text(text)[line.range]
    while line.last?.isWhitespace == true { line.removeLast() }
    return line
  }
}

/// The bases and marks of a line in logical order, as `U+` numbers a cell.
func logicalCells(_ line: VisualLine) -> [VisualCell] {
  // Cells that spell out one scalar have one start; their level says which way they run.
  line.cells.enumerated().sorted { one, other in
    guard one.element.start == other.element.start else {
      return one.element.start < other.element.start
    }
    return one.element.level & 1 == 1 ? one.offset > other.offset : one.offset < other.offset
  }.map(\.element)
}

/// The bases of a string's cells in logical order, in hexadecimal.
func forms(_ text: String, marks: MarksPolicy = .full) -> String {
  laid(text, marks: marks).flatMap(logicalCells)
    .map { String($0.glyph.base.value, radix: 16, uppercase: true) }.joined(separator: " ")
}

/// The glyphs of a string's cells in logical order, in hexadecimal, a base and its marks with `+`.
func glyphs(
  _ text: String, marks: MarksPolicy = .full, letters: LetterShapes = .forms
) -> String {
  laid(text, marks: marks, letters: letters).flatMap(logicalCells)
    .map { cell in
      cell.glyph.string.unicodeScalars.map { String($0.value, radix: 16, uppercase: true) }
        .joined(separator: "+")
    }.joined(separator: " ")
}
