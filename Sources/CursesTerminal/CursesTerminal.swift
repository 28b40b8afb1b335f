internal import CNcurses
public import Screen

/// The terminal the program runs in, driven through ncurses.
///
/// ncurses keeps one terminal in global variables, so there is one session at a time, used from the
/// thread that started it. The object is the session: creating it takes the terminal, ``restore()``
/// gives it back. Signals and crashes give it back as well; `exit()` does not, because it runs no
/// `deinit`.
public final class CursesTerminal: Terminal {
  /// What is not as the environment asked for; to be told to the reader once.
  public private(set) var notices: [CursesNotice]
  /// How many colours it shows; ``ColorDepth/monochrome`` also where none are wanted.
  public let colorDepth: ColorDepth
  /// SIGHUP, SIGTERM or SIGINT, once it has arrived.
  ///
  /// The loop leaves, calls ``restore()``, and then ``reraise(_:)``, so that the shell sees what
  /// ended the program.
  public internal(set) var receivedSignal: Int32?
  /// Whether SIGTSTP (^Z) has arrived and ``suspend()`` is to be called.
  public internal(set) var wantsSuspension = false

  /// What is known about the terminal; complete once ``TerminalEvent/identified(_:)`` has come.
  public internal(set) var report: TerminalReport

  var preference: OutputPreference
  let environment: [String: String]
  var inquiry = Inquiry()
  /// Whether the answer has come, or the time for it has passed.
  var hasConcluded = false
  /// Whether the loop has not been told of ``report``.
  var isReportNew = false
  var client: TmuxClient?
  var tmuxAnswer: CommandAnswer?
  var tmuxAskedAt: Int64 = 0
  /// What keeps the terminal from reordering at present; BDSM is part of entering.
  var reorderingOff = "\u{1B}[8l"

  /// What the terminal shows; `nil` where all of it must be painted again.
  var shown: Surface?
  var row = CellRow()
  var decoder: KeyDecoder
  var sizeMayHaveChanged = false
  /// The terminal is gone, and the loop has been told.
  var isClosed = false
  /// A flood of input was cut short; the rest is waiting inside ncurses, where poll cannot see it.
  var hasMoreInput = false

  /// Takes the terminal on standard input and standard output.
  ///
  /// - Parameters:
  ///   - environment: The process's environment; `TERM` and the locale's variables are looked at.
  ///   - wantsColor: Whether colours may be used (`NO_COLOR`, a setting).
  ///   - preference: What the user has said about how right-to-left text is sent.
  /// - Throws: ``CursesTerminalError``. Nothing has been written then, and the terminal's modes are
  ///   untouched.
  public convenience init(
    environment: [String: String], wantsColor: Bool,
    preference: OutputPreference = OutputPreference()
  ) throws(CursesTerminalError) {
    try self.init(
      environment: environment, wantsColor: wantsColor, preference: preference, input: 0, output: 1)
  }

  /// Takes the terminal on two descriptors, so that a test can have it on a pseudo-terminal.
  init(
    environment: [String: String], wantsColor: Bool,
    preference: OutputPreference = OutputPreference(), input: Int32, output: Int32
  ) throws(CursesTerminalError) {
    for descriptor in [input, output] where !masar_curses_is_terminal(descriptor) {
      throw .notATerminal(descriptor: descriptor)
    }
    let name = try TerminalName(environment: environment, output: output)
    let locale = LocaleChoice(environment: environment)
    self.environment = environment
    self.preference = preference
    report = preference.applied(
      to: TerminalIdentity(replies: [], environment: environment, client: nil).report)
    guard masar_curses_start(name.chosen, input, output, wantsColor) else {
      throw .startFailed(term: name.chosen)
    }
    notices = name.notices + locale.notices
    colorDepth = PaletteReduction.depth(colors: Int(masar_curses_colors()))
    decoder = KeyDecoder(controlHIsBackspace: masar_curses_backspace_is_control_h())
    beginInquiry()
  }

  deinit { restore() }

  /// The current size.
  public var size: Size {
    Size(columns: Int(masar_curses_columns()), rows: Int(masar_curses_rows()))
  }

  /// Gives the terminal back exactly as it was found: modes, screen, cursor, attributes, keypad.
  ///
  /// Calling it again does nothing. Nothing can be shown afterwards.
  public func restore() {
    masar_curses_stop()
    shown = nil
    isClosed = true
  }
}
