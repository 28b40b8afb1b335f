import Foundation

/// What a right-to-left line has to look like in a terminal, found out without the program's code.
///
/// The forms are taken from Unicode's compatibility mappings: the block of Arabic Presentation Forms
/// B has, letter by letter, the isolated, final, initial and medial form in this order. A letter with
/// four forms joins on both sides, one with two on its right.
enum VisualForm {
  /// The cells of `text` from left to right.
  ///
  /// - Returns: `nil` where it holds anything but Arabic letters, blanks and marks of punctuation that
  ///   do not turn round: digits and Latin words run the other way.
  static func of(_ text: String) -> String? {
    var units: [String] = []
    for scalar in text.unicodeScalars {
      let isLamAlef = units.last == "ل" && forms["ل" + String(scalar)] != nil
      if isLamAlef {
        units[units.count - 1] += String(scalar)
      } else {
        units.append(String(scalar))
      }
    }
    guard units.allSatisfy({ forms[$0] != nil || neutral.contains($0) }) else { return nil }
    var cells = String.UnicodeScalarView()
    for index in units.indices.reversed() {
      guard let candidates = forms[units[index]] else {
        cells.append(contentsOf: units[index].unicodeScalars)
        continue
      }
      let joinsRight = index > 0 && joinsLeft(units[index - 1]) && candidates.count > 1
      let joinsNext =
        candidates.count == 4 && index + 1 < units.count
        && (forms[units[index + 1]]?.count ?? 0) > 1
      switch (joinsRight, joinsNext) {
      case (false, false): cells.append(candidates[0])
      case (true, false): cells.append(candidates[1])
      case (false, true): cells.append(candidates[2])
      case (true, true): cells.append(candidates[3])
      }
    }
    return String(cells)
  }

  private static let neutral: Set<String> = [" ", ":", "،", "؟", "."]

  private static func joinsLeft(_ unit: String) -> Bool { forms[unit]?.count == 4 }

  /// The forms of letters and of lam with alef, in the order of the block.
  private static let forms: [String: [Unicode.Scalar]] = {
    var forms: [String: [Unicode.Scalar]] = [:]
    for value in UInt32(0xFE80)...0xFEFC {
      guard let scalar = Unicode.Scalar(value) else { continue }
      forms[String(scalar).precomposedStringWithCompatibilityMapping, default: []].append(scalar)
    }
    return forms
  }()
}
