/// How a scalar joins as far as forms exist to show it, and these forms.
struct Letter {
  private let forms: ArabicForms
  /// The joining type; a letter without forms on a side does not join there.
  let joiningType: JoiningType
  /// Whether it is lam, or lam with a sign: an alef after it shares its cell.
  let isLam: Bool
  /// The low byte of the alef that it is, but for signs that complete it; 0 where it is none.
  private let alef: UInt8
  /// The row of ``arabicFormMarks`` that completes its forms, 255 where they are complete.
  private let markRow: UInt8

  /// Looks a scalar up; anything but the letters of Arabic and what causes joining does not join.
  /// - Parameter marks: Whether forms may be completed by marks; where they may not, they are no
  ///   forms of the letter.
  init(_ value: UInt32, marks: Bool) {
    let row = Typesetting.markRow(of: value)
    var forms = arabicForms(of: value) ?? .none
    if let row, !marks { forms = forms.dropping { arabicFormMarks[row * 4 + $0] != 0 } }
    self.forms = forms
    self.markRow = marks ? row.map { UInt8($0) } ?? .max : .max
    let type = Typesetting.joiningType(of: value)
    switch type {
    case .nonJoining, .joinCausing, .transparent: joiningType = type
    case .rightJoining, .leftJoining, .dualJoining:
      joiningType =
        switch (forms.final != 0, forms.initial != 0) {
        case (true, true): .dualJoining
        case (true, false): .rightJoining
        case (false, true): .leftJoining
        case (false, false): .nonJoining
        }
    }
    isLam = forms.final != 0 && forms.final == arabicForms(of: 0x0644)?.final
    alef =
      [0x22, 0x23, 0x25, 0x27].first {
        forms.final != 0 && forms.final == arabicForms(of: 0x0600 + UInt32($0))?.final
      } ?? 0
  }

  /// Whether it takes part in joining or has at least an isolated form.
  var joinsOrHasForms: Bool { joiningType != .nonJoining || forms != .none }

  /// The form for a letter that is joined to the letter before it, to the one after it, or both.
  /// - Returns: `nil` where there is none: the letter itself is shown.
  @inline(__always)
  func form(joined: Bool, reaches: Bool) -> UInt32? {
    let form =
      switch (joined, reaches) {
      case (false, false): forms.isolated
      case (true, false): forms.final
      case (false, true): forms.initial
      case (true, true): forms.medial
      }
    return form == 0 ? nil : UInt32(form)
  }

  /// Whether marks complete a form of it.
  var needsMarks: Bool { markRow != .max }

  /// The marks that complete the form: one in the lower half of the number, another in the upper.
  @inline(__always)
  func marks(joined: Bool, reaches: Bool) -> UInt32 {
    guard needsMarks else { return 0 }
    return arabicFormMarks[Int(markRow) * 4 + (reaches ? 2 : 0) + (joined ? 1 : 0)]
  }

  /// Whether it is an alef that shares the cell of a lam before it.
  var isAlef: Bool { alef != 0 }

  /// The form that lam and this letter have together, where this is such an alef.
  func lamAlef(joined: Bool) -> UInt32? {
    guard isAlef, let ligature = Typesetting.lamAlef(alef: 0x0600 + UInt32(alef)) else {
      return nil
    }
    return UInt32(joined ? ligature.final : ligature.isolated)
  }
}

extension ArabicForms {
  /// No form at all.
  fileprivate static let none = ArabicForms(isolated: 0, final: 0, initial: 0, medial: 0)

  /// The forms whose position, in the order of the properties, is not `excluded`.
  fileprivate func dropping(_ excluded: (Int) -> Bool) -> ArabicForms {
    ArabicForms(
      isolated: excluded(0) ? 0 : isolated, final: excluded(1) ? 0 : final,
      initial: excluded(2) ? 0 : initial, medial: excluded(3) ? 0 : medial)
  }
}

/// The scalars that have a place in ``arabicLetters``: all letters with forms are among them.
let arabicLetterRange: Range<UInt32> = 0x600..<0x900

/// The letters of ``arabicLetterRange``.
let arabicLetters: [Letter] = arabicLetterRange.map { Letter($0, marks: true) }

/// The same for terminals that cannot combine: a letter that would need a mark does not join.
let markFreeLetters: [Letter] = arabicLetterRange.map { Letter($0, marks: false) }
