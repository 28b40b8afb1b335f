import Analysis
import MasarModel
import Typesetting

/// What a card says in more than a row, cut into rows.
struct FittedFacts {
  /// The columns of a row.
  var columns = 80
  /// Whose direction the rows have.
  var interface = Interface(language: .arabic)
  /// The lines of the note.
  private(set) var note: [VisualLine] = []
  /// The spellings that stand in each row, with their counts.
  private(set) var spellings: [[String]] = []

  /// The columns of the words in front of the spellings; 0 where there is no room for them.
  var labelColumns: Int {
    columns >= 40 ? width(of: interface(.cardSpellings)) + 1 : 0
  }

  private var typesetter: Typesetter {
    Typesetter(
      options: LayoutOptions(
        measure: columns, fallbackDirection: interface.direction, obeysControls: false))
  }

  private func width(of string: String) -> Int { typesetter.singleLine(string).width }

  /// Cuts what a card says.
  mutating func take(_ card: EntityCard) {
    let text = UTF8Text(card.entity.note)
    note = text.bytes.isEmpty ? [] : typesetter.lines(of: text, range: text.range)
    spellings = []
    let measure = columns - labelColumns
    var room = 0
    for spelling in card.spellings {
      let piece = "\(spelling.text) (\(spelling.count))"
      let width = width(of: piece)
      if spellings.isEmpty || width + Self.separatorColumns > room {
        spellings.append([piece])
        room = measure - width
      } else {
        spellings[spellings.count - 1].append(piece)
        room -= width + Self.separatorColumns
      }
    }
  }

  /// What stands between two pieces: a dot and its blanks.
  private static let separatorColumns = 3
}
