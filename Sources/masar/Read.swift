import ArgumentParser
import CursesTerminal
import Files
import Glibc
import Library
import Reader
import Screen
import Settings

/// Opens the reader; what `masar` does when no subcommand is named.
struct Read: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the reader on articles and folders of articles (the default).")

  @Option(name: .customLong("rtl-output"), help: "How right-to-left text is sent.")
  var output: OutputChoice?

  @OptionGroup
  var language: LanguageArgument

  @OptionGroup
  var dates: PublishedArgument

  @Argument(help: "Articles and folders; without any, the folder articles/.")
  var paths: [String] = []

  @MainActor
  func run() async throws {
    let interface = Environment.interface()
    let remembered = Environment.memory.contents()
    let paths = paths.isEmpty ? Environment.defaultPaths : paths
    let mailbox = try Mailbox()
    let reading = ReadingKeeper(
      folder: Environment.directories.state, mailbox: mailbox, interface: interface)
    let choices = KeptChoices(keeper: reading)
    let library = DatedLibrary(
      try Environment.library(paths, encodings: choices), choices: choices,
      published: dates.published)
    if paths.contains(FileLibrary.standardInputPath), !StandardInput.turnToTerminal() {
      StandardError.write("masar: " + interface(.noTerminal))
      throw ExitCode(1)
    }
    let start: ReaderState.Start =
      library.namesOneArticle ? .article(path: paths[0]) : .library

    // Files are read while the terminal is being set up.
    let runner = EffectRunner(
      library: library, reading: reading, mailbox: mailbox, interface: interface)
    start.effects.forEach(runner.run)

    let terminal: CursesTerminal
    do {
      terminal = try Environment.terminal(Environment.outputPreference(output, remembered))
    } catch {
      StandardError.write("masar: " + interface.describe(error))
      throw ExitCode(1)
    }
    var state = ReaderState(
      start: start, size: terminal.size, interface: interface,
      theme: Theme(depth: terminal.colorDepth), preferences: Environment.preferences,
      notices: terminal.notices.filter(\.changesWhatIsShown).map(interface.describe),
      findings: Environment.configurationFile.findings + remembered.findings
        + Environment.entities.findings)
    // What somebody has said needs no answer from the terminal.
    if [.option, .configuration].contains(terminal.report.basis) {
      _ = state.update(.terminalIdentified(terminal.report))
    }
    var loop = ReaderLoop(terminal: terminal, mailbox: mailbox, runner: runner, state: state)
    loop.run()
    terminal.restore()
    runner.finish()
    if let signal = terminal.receivedSignal { CursesTerminal.reraise(signal) }
    // Nothing else that ran in the background has something to save, and none of it is waited for.
    Glibc.exit(0)
  }
}

extension Interface {
  /// Why there is no reader, and what to do instead.
  func describe(_ error: CursesTerminalError) -> String {
    switch error {
    case .notATerminal: self(.noTerminal)
    case .noTerm: self(.dumbTerminal, "")
    case .dumb(let term): self(.dumbTerminal, term)
    case .unknownTerminal(let term), .startFailed(let term): self(.unknownTerminal, term)
    }
  }

  /// What is not as the environment asked for.
  func describe(_ notice: CursesNotice) -> String {
    switch notice {
    case .fellBackToTerm(let from, let to): self(.termFellBack, from, to)
    case .fellBackToLocale(let from, let to): self(.localeFellBack, from, to)
    case .noUTF8Locale: self(.noUTF8Locale)
    }
  }
}
