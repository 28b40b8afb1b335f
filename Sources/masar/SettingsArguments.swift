public import ArgumentParser
public import MasarModel
public import Reader
public import Settings

extension OutputChoice: ExpressibleByArgument {
  /// Reads the word of a choice.
  public init?(argument: String) { self.init(word: argument) }

  /// The words, for the help page and for completion.
  public static var allValueStrings: [String] { allCases.map(\.word) }

  /// The word of a choice that is the default.
  public var defaultValueDescription: String { word }
}

extension Language: ExpressibleByArgument {}

extension EntityKind: ExpressibleByArgument {}
