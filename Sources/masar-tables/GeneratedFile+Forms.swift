extension GeneratedFile {
  /// The forms of letters, the marks that complete them, and their lookup.
  static func formsSource(_ forms: LetterForms) -> String {
    let positions = PositionalForm.Position.allCases
    let letters = forms.names.filter { forms[$0.letter] != nil }
    let marked = letters.filter { letter, _ in
      forms[letter]?.values.contains { !$0.marks.isEmpty } ?? false
    }
    func rows(_ letters: [(letter: UInt32, name: Substring)]) -> (Int) -> String {
      { "\(letters[$0].letter.codePoint) \(letters[$0].name)" }
    }
    let columns = 1 + positions.count
    let table = SwiftSource.array(
      "arabicFormTable", of: "UInt16",
      letters.flatMap { letter, _ in
        [letter.literal] + positions.map { (forms[letter]?[$0]?.character ?? 0).literal }
      }, perLine: columns, note: { rows(letters)($0 / columns) })
    let markedLetters = SwiftSource.array(
      "markedLetters", of: "UInt16", marked.map(\.letter.literal), perLine: 10)
    let marks = SwiftSource.array(
      "arabicFormMarks", of: "UInt32",
      marked.flatMap { letter, _ in
        positions.map { position in
          (forms[letter]?[position]?.marks ?? []).enumerated()
            .reduce(0 as UInt32) { $0 | $1.element << (16 * UInt32($1.offset)) }.literal
        }
      }, perLine: positions.count, access: "",
      note: { rows(marked)($0 / positions.count) })
    return """
      /// The characters that show a letter; 0 where none does.
      struct ArabicForms: Equatable {
        /// Joined on neither side.
        let isolated: UInt16
        /// Joined to the letter before it.
        let final: UInt16
        /// Joined to the letter after it.
        let initial: UInt16
        /// Joined on both sides.
        let medial: UInt16
      }

      /// The forms of a letter, its own or borrowed ones, where it has at least one.
      ///
      /// Borrowed ones may lack signs, see ``markRow(of:)``. Ligatures and spacing marks are not forms
      /// of a letter; for lam with alef see ``lamAlef(alef:)``.
      /// - Complexity: O(log *n*) of \(letters.count) letters.
      func arabicForms(of value: UInt32) -> ArabicForms? {
        var low = 0
        var high = arabicFormTable.count / \(columns)
        while low < high {
          let middle = (low + high) / 2
          if arabicFormTable[middle * \(columns)] < value { low = middle + 1 } else { high = middle }
        }
        let index = low * \(columns)
        guard index < arabicFormTable.count, arabicFormTable[index] == value else { return nil }
        return ArabicForms(
          isolated: arabicFormTable[index + 1], final: arabicFormTable[index + 2],
          initial: arabicFormTable[index + 3], medial: arabicFormTable[index + 4])
      }

      /// The row of a letter in ``arabicFormMarks``, where one of its forms needs marks.
      func markRow(of value: UInt32) -> Int? { markedLetters.firstIndex { $0 == value } }

      /// The letters with forms in order, with their isolated, final, initial and medial forms.
      \(table)

      /// The letters with forms that need marks, in order.
      \(markedLetters)

      /// The marks that complete the isolated, final, initial and medial forms of those letters: one
      /// mark in the lower half of a number, another in the upper.
      \(marks)
      """
  }

  /// The lookup of the ligatures of lam with alef.
  static func lamAlefSource(_ forms: PresentationForms) -> String {
    let cases = PresentationForms.alefs.map { alef in
      let isolated = forms[alef, lamAlefAt: .isolated].literal
      let final = forms[alef, lamAlefAt: .final].literal
      return "  case \(alef.literal): (\(isolated), \(final))"
    }
    return """
      /// The ligature of lam with an alef; final where the lam joins the letter before it.
      /// - Parameter alef: The scalar after the lam.
      /// - Returns: `nil` where it is none of the alefs that lam has a ligature with.
      func lamAlef(alef: UInt32) -> (isolated: UInt16, final: UInt16)? {
        switch alef {
      \(cases.joined(separator: "\n"))
        default: nil
        }
      }
      """
  }

  /// The lookup of canonical composites.
  static func compositesSource(_ database: UnicodeDatabase) -> String {
    var cases: [String] = []
    for record in database.characters {
      let parts = record.canonicalDecomposition
      let letter = record.scalars.lowerBound
      guard parts.count == 2,
        PresentationForms.letterBlocks.contains(where: { $0.contains(letter) })
      else { continue }
      cases.append("  case (\(parts[0].literal), \(parts[1].literal)): \(letter.literal)")
    }
    return """
      /// The Arabic letter that is canonically equivalent to a letter and a mark.
      func canonicalComposite(_ letter: UInt32, _ mark: UInt32) -> UInt32? {
        switch (letter, mark) {
      \(cases.joined(separator: "\n"))
        default: nil
        }
      }
      """
  }
}
