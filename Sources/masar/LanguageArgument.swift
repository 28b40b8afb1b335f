import ArgumentParser
import Reader
import Synchronization

/// The language that somebody asks for on the command line; every command has the option.
struct LanguageArgument: ParsableArguments {
  @Option(help: "The language of the interface and of messages.")
  var language: Language?

  /// What was asked for, for whoever speaks in the course of the command.
  static var chosen: Language? { lastChosen.withLock { $0 } }

  private static let lastChosen = Mutex<Language?>(nil)

  func validate() throws {
    let language = language
    if language != nil { Self.lastChosen.withLock { $0 = language } }
  }
}
