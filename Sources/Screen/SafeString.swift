extension ScalarDisposition {
  /// A string in which nothing can move a cursor or change a terminal: for standard output and
  /// standard error, where there is no grid.
  ///
  /// Unsafe scalars are spelt out as on the screen, and so are marks beyond the fourth on a base.
  /// - Parameters:
  ///   - keepsFormatting: whether ZWJ, ZWNJ, directional marks, break hints and all marks stay, for a
  ///     pipe, where the text goes on to be text. What reorders what follows is spelt out all the same.
  ///   - keepsLines: whether line ends and tabs stay; in a message of one line they are spelt out.
  public static func safe(
    _ string: String, keepsFormatting: Bool = false, keepsLines: Bool = true
  ) -> String {
    var result = String.UnicodeScalarView()
    var marks = 0
    for scalar in string.unicodeScalars {
      let disposition = ScalarDisposition(scalar)
      marks = disposition == .mark ? marks + 1 : 0
      switch disposition {
      case .mark where marks > Glyph.maximumMarks && !keepsFormatting:
        result.append(contentsOf: spelling(of: scalar).unicodeScalars)
      case .base, .mark: result.append(scalar)
      case .tab, .lineBreak:
        if keepsLines {
          result.append(disposition == .tab ? "\t" : "\n")
        } else {
          result.append(contentsOf: spelling(of: scalar).unicodeScalars)
        }
      case .joinControl, .bidiControl, .breakHint:
        if keepsFormatting { result.append(scalar) }
      case .dropped, .flagged: break
      case .spelled: result.append(contentsOf: spelling(of: scalar).unicodeScalars)
      }
    }
    return String(result)
  }
}
