// AWAITED: CursesTerminal is to bring all of this itself; delete this file then.
import CursesTerminal
import Screen
import Synchronization

/// How right-to-left text is to be sent: as found out, or as somebody has said.
enum OutputPreference {
  case detected
  case fixed(OutputMode, basis: TerminalReport.Basis)
}

/// There is one session at a time.
private let current = Mutex(
  TerminalReport(name: "", mode: .visual, basis: .environment, isCertain: true))

extension CursesTerminal {
  convenience init(
    environment: [String: String], wantsColor: Bool, output: OutputPreference,
    remembered: (String) -> OutputMode?
  ) throws(CursesTerminalError) {
    try self.init(environment: environment, wantsColor: wantsColor)
    let name = environment["TERM"] ?? ""
    var report = TerminalReport(name: name, mode: .visual, basis: .environment, isCertain: true)
    if case .fixed(let mode, let basis) = output {
      (report.mode, report.basis) = (mode, basis)
    } else if let mode = remembered(name) {
      (report.mode, report.basis) = (mode, .memory)
    }
    current.withLock { $0 = report }
  }

  var report: TerminalReport { current.withLock { $0 } }

  func adopt(_ mode: OutputMode, basis: TerminalReport.Basis) {
    current.withLock { ($0.mode, $0.basis, $0.isCertain) = (mode, basis, true) }
  }
}
