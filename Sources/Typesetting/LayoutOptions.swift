public import MasarModel

/// How a paragraph is laid out.
public struct LayoutOptions: Hashable, Sendable {
  /// The most columns a line may take; at least 1.
  public var measure: Int
  /// The direction of paragraphs without a strong character (UAX #9, P3).
  public var fallbackDirection: TextDirection
  /// Which marks are shown.
  public var marks: MarksPolicy
  /// Whether embeddings, isolates and directional marks in the text are obeyed. Titles, file names
  /// and messages ignore them, so that they cannot disturb what stands beside them.
  public var obeysControls: Bool
  /// Whether lam and alef share a cell. Not so where lines are measured for text that is sent as
  /// letters, to somebody who may show them in two.
  public var ligates: Bool

  /// Creates options.
  public init(
    measure: Int, fallbackDirection: TextDirection = .rightToLeft, marks: MarksPolicy = .full,
    obeysControls: Bool = true, ligates: Bool = true
  ) {
    self.measure = max(1, measure)
    self.fallbackDirection = fallbackDirection
    self.marks = marks
    self.obeysControls = obeysControls
    self.ligates = ligates
  }
}

/// Which marks of the text are shown.
public enum MarksPolicy: String, Hashable, Sendable, CaseIterable {
  /// All of them, at most four on a base.
  case full
  /// Of the Arabic marks only the shadda.
  case shaddaOnly = "shadda"
  /// No Arabic mark, for terminals that cannot combine.
  case off
}
