import ArgumentParser
import CursesTerminal
import Glibc
import Library
import Reader
import Screen
import Settings

/// Asks which of four lines reads right, and remembers the answer for terminals of this name.
struct Calibrate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Choose by eye how right-to-left text is sent to this terminal.")

  @OptionGroup
  var language: LanguageArgument

  @MainActor
  func run() async throws {
    let interface = Environment.interface()
    let remembered = Environment.memory.contents()
    let mailbox = try Mailbox()
    let runner = EffectRunner(
      library: DatedLibrary(FileLibrary(paths: [])),
      reading: ReadingKeeper(folder: nil, mailbox: mailbox, interface: interface),
      mailbox: mailbox, interface: interface)
    let terminal: CursesTerminal
    do {
      terminal = try Environment.terminal(Environment.outputPreference(nil, remembered))
    } catch {
      StandardError.write("masar: " + interface.describe(error))
      throw ExitCode(1)
    }
    let state = ReaderState(
      start: .calibration, size: terminal.size, interface: interface,
      theme: Theme(depth: terminal.colorDepth), preferences: Environment.preferences,
      notices: terminal.notices.filter(\.changesWhatIsShown).map(interface.describe),
      findings: Environment.configurationFile.findings + remembered.findings)
    var loop = ReaderLoop(terminal: terminal, mailbox: mailbox, runner: runner, state: state)
    loop.run()
    let report = terminal.report
    terminal.restore()
    let keeping = await runner.keeping()
    if let signal = terminal.receivedSignal { CursesTerminal.reraise(signal) }

    var lines = LabelledLines(interface: interface)
    lines.add(.doctorTerminal, report.name)
    switch keeping {
    case nil:
      lines.add(.calibrationChosen, interface(.calibrationLeft))
    case .kept(let mode, let path)?:
      lines.add(.calibrationChosen, mode.rawValue)
      lines.add(.calibrationPlace, path)
      if let fixed = Environment.outputPreference(nil, remembered).fixed {
        lines.add(.doctorNotice, interface(.calibrationOverruled, fixed.mode.rawValue))
      }
    case .refused(let mode, let error)?:
      lines.add(.calibrationChosen, mode.rawValue)
      StandardError.write("masar: " + interface.describe(error))
    }
    TextOutput.write(lines, mode: report.mode)
    if case .refused? = keeping { throw ExitCode(1) }
  }
}

extension Interface {
  /// Why a calibration holds for this run only.
  func describe(_ error: SettingsError) -> String { pieces(error).joined(separator: ": ") }

  /// The same for the screen, where a path is a piece of its own.
  func pieces(_ error: SettingsError) -> [String] {
    switch error {
    case .noPlace: [self(.calibrationNoPlace)]
    case .busy(let path):
      pieces(.calibrationRefused, String(cString: strerror(EWOULDBLOCK)), path)
    case .refused(let path, let code):
      pieces(.calibrationRefused, String(cString: strerror(code)), path)
    }
  }
}
