public import Screen

/// What the reader has written down in `config.yaml`; `nil` is what is left to the program.
public struct Configuration: Hashable, Sendable {
  /// The language of the interface.
  public enum Language: String, Hashable, Sendable, CaseIterable {
    case arabic = "ar"
    case english = "en"
  }

  /// Which marks of Arabic are shown.
  public enum Marks: String, Hashable, Sendable, CaseIterable {
    case full, shadda, off
  }

  /// Which digits are shown.
  public enum Digits: String, Hashable, Sendable, CaseIterable {
    case asWritten = "as-written"
    case western
    case arabicIndic = "arabic-indic"
  }

  /// Whether colours are used.
  public enum Colors: String, Hashable, Sendable, CaseIterable {
    /// As the terminal and `NO_COLOR` have it.
    case auto
    case never
  }

  /// How right-to-left text is sent.
  public var rtlOutput: OutputChoice?
  /// The language of the interface.
  public var language: Language?
  /// The most cells a line of text takes, in ``measures``.
  public var measure: Int?
  /// Which marks are shown.
  public var marks: Marks?
  /// Which digits are shown.
  public var digits: Digits?
  /// Whether lines are filled to the measure.
  public var justify: Bool?
  /// Whether copying goes to the terminal's clipboard.
  public var clipboard: Bool?
  /// Whether colours are used.
  public var colors: Colors?

  /// The measures there are, in columns.
  public static let measures = 20...200

  /// A configuration that leaves everything to the program.
  public init() {}
}

/// How right-to-left text is to be sent: found out, or as somebody says.
public enum OutputChoice: Hashable, Sendable, CaseIterable {
  /// By what is remembered of the terminal, or else by what it answers.
  case automatic
  /// In this mode, whatever the terminal says.
  case mode(OutputMode)

  /// All choices, as they are listed to the reader.
  public static let allCases = [automatic] + OutputMode.allCases.map { mode($0) }

  /// The word for it in `config.yaml` and on the command line.
  public var word: String {
    switch self {
    case .automatic: "auto"
    case .mode(let mode): mode.rawValue
    }
  }

  /// The choice of a word; `nil` for any other word.
  public init?(word: String) {
    guard let choice = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = choice
  }

  /// The mode, where one is named.
  public var mode: OutputMode? {
    if case .mode(let mode) = self { mode } else { nil }
  }
}
