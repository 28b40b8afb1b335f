/// How a scalar joins as far as forms exist to show it, and its forms.
struct Letter {
  /// The joining type; a letter without forms on a side does not join there.
  let joiningType: JoiningType
  /// Its presentation forms.
  let forms: ArabicForms?

  /// Looks a scalar up; anything but the letters of Arabic and what causes joining does not join.
  init(_ value: UInt32) {
    let forms = arabicForms(of: value)
    self.forms = forms
    let type = Typesetting.joiningType(of: value)
    switch type {
    case .nonJoining, .joinCausing, .transparent: joiningType = type
    case .rightJoining, .leftJoining, .dualJoining:
      if let forms, forms.final != 0 {
        joiningType = type == .dualJoining && forms.initial == 0 ? .rightJoining : type
      } else {
        joiningType = .nonJoining
      }
    }
  }

  /// Whether it takes part in joining or has at least an isolated form.
  var joinsOrHasForms: Bool { joiningType != .nonJoining || forms != nil }

  /// The form for a letter that is joined to the letter before it, to the one after it, or both.
  /// - Returns: `nil` where there is none: the letter itself is shown.
  func form(joined: Bool, reaches: Bool) -> UInt32? {
    guard let forms else { return nil }
    let form =
      switch (joined, reaches) {
      case (false, false): forms.isolated
      case (true, false): forms.final
      case (false, true): forms.initial
      case (true, true): forms.medial
      }
    return form == 0 ? nil : UInt32(form)
  }
}

/// The letters U+0600 to U+06FF, the only ones with forms.
let arabicLetters: [Letter] = (0x600..<0x700).map { Letter($0) }
