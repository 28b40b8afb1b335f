public import MasarModel
public import Screen

/// Everything that decides how text looks on this terminal, and where things are kept.
///
/// It is a value: who fills it in asks the system, and its text depends on nothing else.
public struct DoctorReport: Sendable {
  /// What a session has found out.
  public struct Session: Sendable {
    /// What was found out about the terminal.
    public var terminal: TerminalReport
    /// The entry of terminfo that is used.
    public var entry: String
    /// How many colours are used.
    public var colors: ColorDepth
    /// The size of the window.
    public var size: Size

    /// Creates the findings of a session.
    public init(terminal: TerminalReport, entry: String, colors: ColorDepth, size: Size) {
      self.terminal = terminal
      self.entry = entry
      self.colors = colors
      self.size = size
    }
  }

  /// A file or folder of the program's own.
  public struct Place: Hashable, Sendable {
    /// Where it is, or would be; `nil` where the environment names no place.
    public var path: String?
    /// Whether there is something.
    public var exists: Bool
    /// Whether it may be read.
    public var isReadable: Bool
    /// Whether it may be written to.
    public var isWritable: Bool

    /// Creates a place.
    public init(path: String?, exists: Bool, isReadable: Bool, isWritable: Bool) {
      self.path = path
      self.exists = exists
      self.isReadable = isReadable
      self.isWritable = isWritable
    }
  }

  /// Whether colours are kept off, and by what.
  public enum ColorBan: Hashable, Sendable {
    /// `NO_COLOR` is set.
    case variable
    /// The configuration says `never`.
    case configuration
  }

  /// The program's version.
  public var version: String
  /// The environment's variables.
  public var environment: [String: String]
  /// What a session has found out; `nil` where there was none.
  public var session: Session?
  /// What there is to tell about the session: why there was none, or what was replaced.
  public var notices: [String]
  /// The C library's locale for characters.
  public var locale: String
  /// Its character set.
  public var characterSet: String
  /// Why no colours are used although there may be some.
  public var colorBan: ColorBan?
  /// The remembered calibrations.
  public var remembered: [String: OutputMode]
  /// The configuration file.
  public var configuration: Place
  /// The folder of what is remembered.
  public var state: Place
  /// The folder of the index.
  public var cache: Place
  /// What is wrong with the files of settings.
  public var findings: [Finding]

  /// Creates a report.
  public init(
    version: String, environment: [String: String], session: Session?, notices: [String],
    locale: String, characterSet: String, colorBan: ColorBan?, remembered: [String: OutputMode],
    configuration: Place, state: Place, cache: Place, findings: [Finding]
  ) {
    self.version = version
    self.environment = environment
    self.session = session
    self.notices = notices
    self.locale = locale
    self.characterSet = characterSet
    self.colorBan = colorBan
    self.remembered = remembered
    self.configuration = configuration
    self.state = state
    self.cache = cache
    self.findings = findings
  }
}
