extension GeneratedFile {
  /// The presentation forms of single letters and their lookup.
  static func formsSource(_ forms: PresentationForms) -> String {
    let letters = PresentationForms.letters
    let positions = PositionalForm.Position.allCases
    let numbers = letters.flatMap { letter in
      positions.map { forms[letter, $0].literal }
    }
    let table = SwiftSource.array(
      "arabicFormTable", of: "UInt16", numbers, perLine: positions.count,
      note: { (letters.lowerBound + UInt32($0 / positions.count)).codePoint })
    return """
      /// The presentation forms of a letter; 0 where Unicode has none.
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

      /// The presentation forms of a letter, where Unicode has at least one.
      ///
      /// Ligatures and spacing marks are not forms of a letter; for lam with alef see
      /// ``lamAlef(alef:)``.
      func arabicForms(of value: UInt32) -> ArabicForms? {
        guard value >= \(letters.lowerBound.literal) && value <= \(letters.upperBound.literal) else { return nil }
        let index = Int(value - \(letters.lowerBound.literal)) * 4
        let forms = ArabicForms(
          isolated: arabicFormTable[index], final: arabicFormTable[index + 1],
          initial: arabicFormTable[index + 2], medial: arabicFormTable[index + 3])
        return forms.isolated | forms.final | forms.initial | forms.medial == 0 ? nil : forms
      }

      /// The isolated, final, initial and medial forms of \(letters.lowerBound.codePoint) to \
      \(letters.upperBound.codePoint), four numbers a letter.
      \(table)
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
}
