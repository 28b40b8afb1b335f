public import MasarModel

/// How a paragraph is laid out.
public struct LayoutOptions: Hashable, Sendable {
  /// The most columns a line may take; at least 1.
  public var measure: Int
  /// The direction of paragraphs without a strong character (UAX #9, P3), and the usual one of the text.
  public var fallbackDirection: TextDirection
  /// How the direction of the other paragraphs is found.
  public var directionRule: DirectionRule
  /// Which marks are shown.
  public var marks: MarksPolicy
  /// Whether embeddings, isolates and directional marks in the text are obeyed. Titles, file names
  /// and messages ignore them, so that they cannot disturb what stands beside them.
  public var obeysControls: Bool
  /// What stands in the cells of letters that join.
  public var letters: LetterShapes
  /// Which digits are shown.
  public var digits: DigitsPolicy
  /// Whether all lines of a paragraph but the last are filled to the measure.
  public var justifies: Bool

  /// Creates options.
  public init(
    measure: Int, fallbackDirection: TextDirection = .rightToLeft,
    directionRule: DirectionRule = .mostWords, marks: MarksPolicy = .full,
    obeysControls: Bool = true, letters: LetterShapes = .forms,
    digits: DigitsPolicy = .asWritten, justifies: Bool = false
  ) {
    self.measure = max(1, measure)
    self.fallbackDirection = fallbackDirection
    self.directionRule = directionRule
    self.marks = marks
    self.obeysControls = obeysControls
    self.letters = letters
    self.digits = digits
    self.justifies = justifies
  }
}

/// How the direction of a paragraph with letters is found.
public enum DirectionRule: String, Hashable, Sendable, CaseIterable {
  /// By its first strong character (UAX #9, P2, P3).
  case firstStrong = "first-strong"
  /// The same, but a paragraph keeps the usual direction of its text where at least half of its words
  /// have that (UAX #9, HL1).
  case mostWords = "most-words"
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

/// What stands in the cells of letters that join their neighbours.
public enum LetterShapes: String, Hashable, Sendable, CaseIterable {
  /// Presentation forms, for terminals that show what they are sent; lam and alef share a cell.
  case forms
  /// The letters themselves, each with a cell of its own, for whoever joins them.
  case letters
}

/// Which digits are shown for the digits of the text.
public enum DigitsPolicy: String, Hashable, Sendable, CaseIterable {
  /// Those of the text.
  case asWritten = "as-written"
  /// 0123456789.
  case western
  /// ٠١٢٣٤٥٦٧٨٩.
  case arabicIndic = "arabic-indic"
}
