import ArgumentParser
import CursesTerminal
import Glibc
import MasarModel
import Reader
import Screen
import Settings

/// Says what the program knows about the terminal, and why text is shown as it is.
struct Doctor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what is known about the terminal, its fonts, and the program's own files.")

  @OptionGroup
  var language: LanguageArgument

  @MainActor
  func run() async throws {
    let interface = Environment.interface()
    let remembered = Environment.memory.contents()
    var notices: [String] = []
    var session: DoctorReport.Session?
    do {
      let terminal = try Environment.terminal(Environment.outputPreference(nil, remembered))
      session = Self.examine(terminal)
      notices = terminal.notices.map(interface.describe)
      if let signal = terminal.receivedSignal { CursesTerminal.reraise(signal) }
    } catch {
      // Nothing was started: the locale is the one of the environment, if the host has it.
      setlocale(LC_CTYPE, "")
      if case .notATerminal = error {} else { notices = [interface.describe(error)] }
    }
    let report = DoctorReport(
      version: Masar.version, environment: Environment.variables, session: session,
      notices: notices, locale: setlocale(LC_CTYPE, nil).map { String(cString: $0) } ?? "C",
      characterSet: String(cString: nl_langinfo(nl_item(CODESET))),
      colorBan: Environment.colorBan, remembered: remembered.modes,
      configuration: .init(Environment.directories.configurationFile),
      state: .init(Environment.directories.state), cache: .init(Environment.directories.cache),
      findings: Environment.configurationFile.findings + Environment.entities.findings
        + remembered.findings)
    TextOutput.write(report.lines(interface), mode: session?.terminal.mode ?? .visual)
  }

  /// How often, and how long each time in milliseconds, the terminal's replies are waited for.
  private static let waits: (count: Int, length: Int32) = (20, 50)

  /// Takes the terminal for as long as it takes to answer, and gives it back.
  @MainActor
  private static func examine(_ terminal: CursesTerminal) -> DoctorReport.Session {
    for _ in 0..<waits.count where terminal.receivedSignal == nil {
      let isIdentified = terminal.pendingEvents().contains { event in
        if case .identified = event { true } else { event == .closed }
      }
      if isIdentified { break }
      _ = terminal.wait(alsoFor: -1, timeout: waits.length)
    }
    let fallback = terminal.notices.compactMap { notice in
      if case .fellBackToTerm(_, let entry) = notice { entry } else { nil }
    }
    let session = DoctorReport.Session(
      terminal: terminal.report,
      entry: fallback.first ?? Environment.variables["TERM"] ?? "",
      colors: terminal.colorDepth, size: terminal.size)
    terminal.restore()
    return session
  }
}

extension DoctorReport.Place {
  /// Looks at a path.
  fileprivate init(_ path: String?) {
    self.init(
      path: path, exists: path.map { access($0, F_OK) == 0 } ?? false,
      isReadable: path.map { access($0, R_OK) == 0 } ?? false,
      isWritable: path.map { access($0, W_OK) == 0 } ?? false)
  }
}
