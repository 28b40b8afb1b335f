/// What a terminal shows, row by row; blanks at the ends of rows are left out.
struct TerminalScreen: Equatable {
  let text: String
  let lines: [String]

  /// Takes a capture: a line a row.
  init(text: String) {
    self.text = text
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    self.lines = lines
  }

  /// The last row: the reader's status line.
  var status: String { lines.last ?? "" }

  /// How far the article was read, from the status line.
  var percent: Int? {
    status.split(separator: " ").compactMap { word -> Int? in
      // A right-to-left interface puts the sign where UAX #9 has it.
      guard word.hasSuffix("%") || word.hasPrefix("%") else { return nil }
      return Int(word.filter(\.isNumber))
    }.last
  }

  /// The number of cells of a row up to the last that is not blank; marks take none.
  static func width(of row: String) -> Int {
    row.unicodeScalars.filter { scalar in
      ![.nonspacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
    }.count
  }
}
