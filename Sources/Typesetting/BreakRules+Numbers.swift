/// LB23 and LB25: numbers are kept whole, with their signs.
extension BreakRules {
  /// Whether a line may begin with the digit at `index`.
  ///
  /// Apart from LB25 of Unicode 15 as its conformance test has it, a slash and a full stop at a
  /// word's start hold the digit, and so does a dash behind a number.
  func allowsBreak(behind previous: BreakClass, beforeNumberAt index: Int) -> Bool {
    switch previous {
    case .numeric, .alphabetic, .hebrewLetter, .prefix, .postfix, .hyphen, .solidus,
      .closingParenthesis:
      false
    case .infixSeparator:
      !(numberEnds(before: index) || index < 2 || clusters[index - 2].breakClass == .space)
    case .breakAfter:
      // The dashes U+2010 to U+2013.
      !(index > 1 && isDash(index - 1) && numberEnds(before: index - 1))
    default: true
    }
  }

  /// Whether a number ends right before `index`: a digit, then separators, then a closing parenthesis.
  func numberEnds(before index: Int) -> Bool {
    var last = index - 1
    guard last >= 0 else { return false }
    if clusters[last].breakClass.isClosing { last -= 1 }
    while last >= 0,
      clusters[last].breakClass == .infixSeparator || clusters[last].breakClass == .solidus
    {
      last -= 1
    }
    return last >= 0 && clusters[last].breakClass == .numeric
  }

  /// The most of `count` clusters, from the first, that end in no part of a number: `20…` for 2022 says
  /// something else. Where that would be less than a third of them, the number is cut after all.
  func wholeNumbers(_ count: Int) -> Int {
    guard count < clusters.count, isInNumber(count) else { return count }
    var start = count
    while start > 0, isInNumber(start - 1) { start -= 1 }
    return start * 3 < count ? count : start
  }

  private func isInNumber(_ index: Int) -> Bool {
    switch clusters[index].breakClass {
    case .numeric: true
    case .infixSeparator, .solidus, .hyphen, .prefix: numberBegins(at: index + 1)
    case .postfix: index > 0 && clusters[index - 1].breakClass == .numeric
    default: false
    }
  }

  /// Whether a number begins at `index`.
  func numberBegins(at index: Int) -> Bool {
    index < clusters.count && clusters[index].breakClass == .numeric
  }

  private func isDash(_ index: Int) -> Bool {
    let start = clusters[index].cell.start
    return start + 2 < bytes.count && bytes[start] == 0xE2 && bytes[start + 1] == 0x80
      && (0x90...0x93).contains(bytes[start + 2])
  }
}
