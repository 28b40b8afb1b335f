/// How a character joins its neighbours (Unicode, table 9-3).
///
/// The cases are written into the generated file in this order, so its raw values are these.
enum JoiningType: UInt8, CaseIterable {
  case nonJoining, rightJoining, leftJoining, dualJoining, joinCausing, transparent

  /// The letter ArabicShaping.txt has for it.
  var letter: String {
    switch self {
    case .nonJoining: "U"
    case .rightJoining: "R"
    case .leftJoining: "L"
    case .dualJoining: "D"
    case .joinCausing: "C"
    case .transparent: "T"
    }
  }

  /// What it means for the shape, for the generated documentation.
  var summary: String {
    switch self {
    case .nonJoining: "Joins on neither side."
    case .rightJoining: "Joins the letter before it only, as alef does."
    case .leftJoining: "Joins the letter after it only."
    case .dualJoining: "Joins on both sides, as beh does."
    case .joinCausing: "Has its neighbours join, as tatweel and ZWJ do; has no forms itself."
    case .transparent: "Counts for nothing: the letters around it join as if it were absent."
    }
  }
}
