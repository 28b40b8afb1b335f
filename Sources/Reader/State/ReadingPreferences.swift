public import Typesetting

/// What the reader has chosen about how text looks.
public struct ReadingPreferences: Hashable, Sendable {
  /// The most cells a line takes, as far as the screen has room.
  public var measure = 72
  /// Which marks are shown; `nil` for all, or none where the terminal cannot combine.
  public var marks: MarksPolicy?
  /// Which digits are shown.
  public var digits = DigitsPolicy.asWritten
  /// Whether lines are filled to the measure.
  public var justifies = false
  /// Whether text may be put on the terminal's clipboard (`clipboard` in the configuration).
  public var copiesToClipboard = true
  /// Whether there is a browser beside the terminal that addresses may be opened in.
  public var opensAddresses = false

  /// The measures there are.
  public static let measures = 20...200

  /// What holds where nothing is chosen.
  public init() {}
}
