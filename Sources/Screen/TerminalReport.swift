/// What was found out about the terminal, and how right-to-left text is therefore sent.
public struct TerminalReport: Hashable, Sendable {
  /// Where the choice of ``mode`` comes from, the strongest first.
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    /// The command line.
    case option
    /// The configuration file.
    case configuration
    /// What the reader once answered to the calibration, in a terminal of this name.
    case memory
    /// What the terminal itself has answered.
    case replies
    /// Variables such as `TERM` and `VTE_VERSION`.
    case environment
  }

  /// The terminal's name without its version, such as `xterm`, `VTE` or `tmux in kitty`; the name
  /// under which a calibration is remembered.
  public var name: String
  /// Its version as it gives it; empty where it gives none.
  public var version: String
  /// How right-to-left text is sent.
  public var mode: OutputMode
  /// Why in this way.
  public var basis: Basis
  /// Whether the terminal is one that is known to show that mode right.
  public var isCertain: Bool
  /// Whether calibration was offered in a terminal of this name before.
  public var wasOfferedCalibration: Bool = false
  /// Whether it shows marks on the letters they belong to, in this mode.
  public var combinesMarks: Bool
  /// What the terminal has answered, as sent, in the order in which it came; for display only.
  public var replies: [String]

  /// Creates a report.
  public init(
    name: String, version: String = "", mode: OutputMode, basis: Basis, isCertain: Bool,
    combinesMarks: Bool = true, replies: [String] = []
  ) {
    self.name = name
    self.version = version
    self.mode = mode
    self.basis = basis
    self.isCertain = isCertain
    self.combinesMarks = combinesMarks
    self.replies = replies
  }
}
