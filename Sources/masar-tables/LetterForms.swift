/// The form a letter is shown in at each position, and the marks that complete it.
///
/// Unicode has presentation forms for half of the letters. The others borrow: a form of another
/// letter with the same skeleton there and no sign too many, with combining marks for the signs
/// that it lacks. What has no faithful form stays out, and the letter does not join on that side.
struct LetterForms {
  /// A form and the marks to put on it.
  struct Form: Equatable {
    let character: UInt32
    let marks: [UInt32]
  }

  /// The most marks of a form; what the table has room for.
  static let maximumMarks = 2

  /// Names that say something else than what is drawn.
  private static let correctedNames: [UInt32: Substring] = [
    // Its character name has "DOT ABOVE"; the schematic name tells where fonts put it, in the bowl.
    0x0696: "REH WITH DOT BELOW AND DOT ABOVE"
  ]
  /// Letters whose dots neither the name nor the standard settles.
  private static let undecided: Set<UInt32> = [
    // Three dots instead of the African qaf's one, or besides it?
    0x08C4
  ]

  /// The letters in order, with their schematic names.
  let names: [(letter: UInt32, name: Substring)]
  private var forms: [UInt32: [PositionalForm.Position: Form]] = [:]

  /// Finds the forms of all letters of the Arabic script.
  /// - Throws: ``TablesError/tooManyMarks(_:)``, ``TablesError/unjoinedMiddle(_:)``.
  init(_ database: UnicodeDatabase, own: PresentationForms) throws(TablesError) {
    var names: [(letter: UInt32, name: Substring)] = []
    var types: [UInt32: Substring] = [:]
    for row in database.arabicShaping.rows {
      for letter in row.scalars
      where PresentationForms.letterBlocks.contains(where: {
        $0.contains(letter)
      }) {
        names.append((letter, Self.correctedNames[letter] ?? row.fields[0]))
        types[letter] = row.fields[1]
      }
    }
    self.names = names
    let parsed = names.map { (letter: $0.letter, name: SchematicName($0.name)) }
    for (letter, name) in parsed {
      let positions: [PositionalForm.Position] =
        switch types[letter].map(String.init) {
        case JoiningType.dualJoining.letter: [.isolated, .final, .initial, .medial]
        case JoiningType.rightJoining.letter: [.isolated, .final]
        default: [.isolated]
        }
      var found: [PositionalForm.Position: Form] = [:]
      for position in positions {
        if own[letter, position] != 0 {
          found[position] = Form(character: own[letter, position], marks: [])
        } else if position != .isolated || positions.count > 1, !Self.undecided.contains(letter) {
          found[position] = Self.borrowed(name, at: position, from: parsed, own)
        }
      }
      // What does not join stays itself: its own character shows it best.
      if found[.final] == nil {
        found[.medial] = nil
        if own[letter, .isolated] == 0 { found[.isolated] = nil }
      }
      guard (found[.initial] == nil) == (found[.medial] == nil) || found[.final] == nil else {
        throw .unjoinedMiddle(letter)
      }
      guard found.values.allSatisfy({ $0.marks.count <= Self.maximumMarks }) else {
        throw .tooManyMarks(letter)
      }
      if !found.isEmpty { forms[letter] = found }
    }
  }

  /// The forms of a letter, `nil` where it has none at any position.
  subscript(letter: UInt32) -> [PositionalForm.Position: Form]? { forms[letter] }

  /// The form of another letter that lacks the fewest signs; of several, one with the same base.
  private static func borrowed(
    _ name: SchematicName, at position: PositionalForm.Position,
    from letters: [(letter: UInt32, name: SchematicName)], _ own: PresentationForms
  ) -> Form? {
    let shape = LetterShape(name, at: position)
    var best: (form: Form, isSameBase: Bool)?
    for (letter, otherName) in letters {
      let character = own[letter, position]
      guard character != 0,
        let missing = shape.missing(from: LetterShape(otherName, at: position))
      else { continue }
      let marks = missing.compactMap(\.mark)
      guard marks.count == missing.count else { continue }
      let isSameBase = otherName.base == name.base
      if let best {
        let count = best.form.marks.count
        guard marks.count < count || marks.count == count && isSameBase && !best.isSameBase else {
          continue
        }
      }
      best = (Form(character: character, marks: marks), isSameBase)
    }
    return best?.form
  }
}
