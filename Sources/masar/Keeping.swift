import Reader
import Screen
import Settings

/// What has become of an answer to the calibration.
enum Keeping: Sendable {
  case kept(OutputMode, path: String)
  /// It holds for this run only.
  case refused(OutputMode, SettingsError)

  /// Keeps an answer.
  init(_ mode: OutputMode, for terminal: String, in memory: TerminalMemory) {
    do throws(SettingsError) {
      try memory.remember(mode, for: terminal)
      self = .kept(mode, path: memory.path ?? "")
    } catch {
      self = .refused(mode, error)
    }
  }

  /// What the status line says.
  func pieces(_ interface: Interface, terminal: String) -> [String] {
    switch self {
    case .kept(let mode, let path):
      interface.pieces(.calibrationKept, mode.rawValue, terminal, path)
    case .refused(_, let error): interface.pieces(error)
    }
  }
}
