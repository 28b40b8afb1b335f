import ArgumentParser
import Glibc
import Reader

/// The program: subcommands and what connects the modules; nothing is decided here.
@main
struct Masar: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "masar",
    abstract: "Read Arabic news in the terminal.",
    discussion: """
      Opens a folder of articles, or a single one. Text is laid out from right to left, names are \
      highlighted, and beside the article stands the timeline of the talks it speaks of.
      """,
    version: version,
    subcommands: [
      Read.self, List.self, Show.self, Analyze.self, Times.self, TimelineCommand.self, Tracks.self,
      Search.self, Entities.self, EntityCommand.self, StateCommand.self, Add.self, Check.self,
      Calibrate.self, Doctor.self,
    ],
    defaultSubcommand: Read.self)

  /// Runs the command line. Exit codes: 0, 1 where the input is at fault, 2 where the usage is.
  static func main() async {
    // A file that may not grow is an error to be told, not the end of the program.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot(Environment.arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let code as ExitCode {
      Glibc.exit(code.rawValue)
    } catch {
      let message = fullMessage(for: error)
      let isClean = exitCode(for: error) == .success
      if isClean { print(message) } else { StandardError.write(message) }
      Glibc.exit(isClean ? 0 : 2)
    }
  }
}
