internal import CNcurses
internal import Glibc

extension CursesTerminal {
  /// Gives the terminal back, stops the process as ^Z does, and goes on when it is continued.
  ///
  /// Returns once the process runs in the foreground again. The next ``present(_:)`` repaints
  /// everything, and a size that changed meanwhile is reported. Where SIGTSTP was ignored when the
  /// session began, nothing stops.
  public func suspend() {
    wantsSuspension = false
    masar_curses_stop_process()
    takeSignals(continuing: true)
    terminalMayHaveChanged()
  }

  /// Ends the process by a signal's default action, so that the shell sees what ended it.
  ///
  /// The terminal is given back first where that has not happened yet.
  public static func reraise(_ signal: Int32) -> Never {
    masar_curses_reraise(signal)
  }

  /// Fetches the signals that have arrived.
  ///
  /// - Parameter continuing: Whether SIGCONT is already taken care of.
  func takeSignals(continuing: Bool = false) {
    while true {
      switch masar_curses_next_signal() {
      case SIGWINCH: sizeMayHaveChanged = true
      case SIGTSTP: wantsSuspension = true
      case SIGCONT where !continuing:
        // After SIGSTOP, which cannot be caught, the shell has had the terminal in between.
        masar_curses_reenter()
        terminalMayHaveChanged()
      case SIGHUP: receivedSignal = SIGHUP
      case SIGTERM: receivedSignal = SIGTERM
      case SIGINT: receivedSignal = SIGINT
      case ..<0: return
      default: continue
      }
    }
  }

  private func terminalMayHaveChanged() {
    shown = nil
    // A process in the background is sent no SIGWINCH.
    sizeMayHaveChanged = true
    // It may be shown by another terminal as well.
    hasConcluded = false
    beginInquiry()
  }
}
