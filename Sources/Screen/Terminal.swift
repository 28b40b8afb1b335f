/// Something that shows a ``Surface`` and tells which keys were pressed.
///
/// `CursesTerminal` is the real one; tests have one in memory. A terminal belongs to the loop that
/// drives it and is used from nowhere else.
public protocol Terminal: AnyObject {
  /// The current size.
  var size: Size { get }
  /// How many colours it shows.
  var colorDepth: ColorDepth { get }
  /// Shows the surface; only what changed is sent.
  func present(_ surface: Surface)
  /// Everything that has happened since the last call; does not wait.
  func pendingEvents() -> [TerminalEvent]
}

/// What a terminal tells the program.
public enum TerminalEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The size has changed.
  case resized(Size)
  /// It is known, or known to remain unknown, what terminal this is. Comes once after the start, and
  /// again where the answer changes.
  case identified(TerminalReport)
  /// The terminal is gone.
  case closed
}
