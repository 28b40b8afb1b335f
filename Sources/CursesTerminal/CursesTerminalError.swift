/// Why a session could not be started.
public enum CursesTerminalError: Error, Hashable, Sendable {
  /// Standard input (0) or standard output (1) is a file, a pipe or closed.
  case notATerminal(descriptor: Int32)
  /// `TERM` is unset or empty.
  case noTerm
  /// The terminal cannot place its cursor, as `TERM=dumb`.
  case dumb(term: String)
  /// Neither the terminal nor any that resembles it is described in terminfo.
  case unknownTerminal(term: String)
  /// ncurses refused a terminal that terminfo describes; out of memory, or of descriptors.
  case startFailed(term: String)
}
