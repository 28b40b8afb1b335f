extension ScalarDisposition {
  /// A string in which nothing can move a cursor or change a terminal: for standard output and
  /// standard error, where there is no grid.
  ///
  /// Unsafe scalars are spelt out as on the screen; line ends and tabs stay.
  /// - Parameter keepsFormatting: whether ZWJ, ZWNJ, directional marks and break hints stay, for a
  ///   pipe, where the text goes on to be text. What reorders what follows is spelt out all the same.
  public static func safe(_ string: String, keepsFormatting: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    for scalar in string.unicodeScalars {
      switch ScalarDisposition(scalar) {
      case .base, .mark: result.append(scalar)
      case .tab: result.append("\t")
      case .lineBreak: result.append("\n")
      case .joinControl, .bidiControl, .breakHint:
        if keepsFormatting { result.append(scalar) }
      case .dropped, .flagged: break
      case .spelled: result.append(contentsOf: spelling(of: scalar).unicodeScalars)
      }
    }
    return String(result)
  }
}
