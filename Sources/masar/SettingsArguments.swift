public import ArgumentParser
public import Reader
public import Settings

extension OutputChoice: ExpressibleByArgument {
  public init?(argument: String) { self.init(word: argument) }

  public static var allValueStrings: [String] { allCases.map(\.word) }

  public var defaultValueDescription: String { word }
}

extension Language: ExpressibleByArgument {}
