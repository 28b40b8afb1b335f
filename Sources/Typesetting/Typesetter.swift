public import MasarModel

/// Turns text into lines of cells: the one way from Arabic to a grid.
///
/// The steps, per paragraph: sanitise, levels (UAX #9), joining, clusters, line breaking in logical
/// order, then per line L1, L2 and L4. Everything a reader sees, from titles to list rows, comes
/// through here.
public struct Typesetter: Sendable {
  /// How text is laid out.
  public var options: LayoutOptions

  /// Creates a typesetter.
  public init(options: LayoutOptions) {
    self.options = options
  }

  /// The lines of the paragraph that `range` is in `text`.
  ///
  /// - Returns: at least one line, even for nothing.
  /// - Complexity: O(*n*) for text of few levels.
  public func lines(of text: UTF8Text, range: TextRange) -> [VisualLine] {
    LaidParagraph(text, range, options).lines()
  }

  /// A string on a single line; what does not fit is cut at its logical end and marked with `…`.
  public func singleLine(_ string: String) -> VisualLine {
    let text = UTF8Text(string)
    var paragraph = LaidParagraph(text, text.range, options)
    return paragraph.singleLine()
  }
}
