import Glibc
import Testing

/// A terminal with a program in it: tmux, on a server of its own that nothing else talks to.
final class TmuxSession {
  private let name: String
  private let folder: TemporaryFolder
  private let environment: [String: String]
  private var server: pid_t?

  /// How long a condition may take to come true. Generous: it is only waited for in full on failure.
  static let patience = Duration.seconds(20)

  /// Starts a program in a window of a size.
  ///
  /// A shell waits for it and says how it ended: tmux 3.3a often misses the end of its own child.
  /// - Parameters:
  ///   - command: The program and its arguments.
  ///   - environment: What the program sees, apart from what tmux itself sets (TERM, TMUX).
  init(
    _ command: [String], columns: Int = 120, rows: Int = 40,
    environment: [String: String] = Built.environment(),
    folder workingFolder: String = Built.repository
  ) async throws {
    folder = try TemporaryFolder()
    name = "masar-" + String(UInt64.random(in: 0 ... .max), radix: 36)
    // tmux does not start without a home that exists.
    self.environment = environment.merging(["TMUX_TMPDIR": folder.path, "HOME": folder.path]) { $1 }
    let configuration = """
      set -g status off
      set -g default-terminal tmux-256color
      set -s escape-time 0

      """
    try folder.write(configuration, to: "tmux.conf")
    try await tmux(
      [
        "new-session", "-d", "-x", String(columns), "-y", String(rows), "-c", workingFolder, "--",
        "sh", "-c", "\"$@\"; echo \"\(Self.ending)$?\"; read -r _", "sh",
      ] + command)
    server = pid_t(try await value(of: "pid"))
  }

  /// Starts the reader.
  static func reader(
    _ paths: String..., columns: Int = 120, rows: Int = 40,
    environment changes: [String: String?] = [:]
  ) async throws -> TmuxSession {
    try await TmuxSession(
      [Built.masar, "read"] + paths, columns: columns, rows: rows,
      environment: Built.environment(changes))
  }

  /// Starts an interactive shell that finds `masar`, and waits for its prompt.
  static func shell(columns: Int = 120, rows: Int = 40) async throws -> TmuxSession {
    let session = try await TmuxSession(
      ["bash", "--norc", "--noprofile", "-i"], columns: columns, rows: rows)
    try await session.wait("the prompt") { $0.lines.last { !$0.isEmpty } == "ready>" }
    return session
  }

  deinit {
    // The server takes its windows with it; they get SIGHUP.
    if let server { kill(server, SIGTERM) }
  }

  /// Types text as it is.
  func type(_ text: String) async throws { try await tmux(["send-keys", "-l", "--", text]) }

  /// Presses keys by their names in tmux, such as `Enter`, `NPage`, `C-z`.
  func press(_ keys: String...) async throws { try await tmux(["send-keys"] + keys) }

  /// Gives the window another size.
  func resize(columns: Int, rows: Int) async throws {
    try await tmux(["resize-window", "-x", String(columns), "-y", String(rows)])
  }

  /// The value of one of tmux's formats, such as `alternate_on`.
  func value(of format: String) async throws -> String {
    let output = try await tmux(["display-message", "-p", "#{\(format)}"])
    return String(output.split(separator: "\n").first ?? "")
  }

  /// What the window shows now.
  func screen() async throws -> TerminalScreen {
    TerminalScreen(text: try await tmux(["capture-pane", "-p"]))
  }

  /// What the window shows now, with the escape sequences for its colours and attributes.
  func styledScreen() async throws -> String { try await tmux(["capture-pane", "-p", "-e"]) }

  /// Waits until the window shows something.
  ///
  /// - Parameters:
  ///   - what: What is waited for, to be said when it does not come.
  ///   - limit: How long it may take.
  /// - Returns: The screen that does.
  @discardableResult
  func wait(
    _ what: String, within limit: Duration = patience,
    sourceLocation: SourceLocation = #_sourceLocation, until isThere: (TerminalScreen) -> Bool
  ) async throws -> TerminalScreen {
    var patience = Patience(limit)
    while true {
      let screen = try await screen()
      if isThere(screen) { return screen }
      guard !patience.isExhausted else {
        Issue.record(
          "\(what) did not come; on the screen:\n\(screen.text)", sourceLocation: sourceLocation)
        throw Failure.neverShown(what)
      }
      try await patience.pause(.milliseconds(10))
    }
  }

  /// Waits until the window shows `text` somewhere.
  @discardableResult
  func wait(
    forText text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> TerminalScreen {
    try await wait("‘\(text)’", sourceLocation: sourceLocation) { $0.text.contains(text) }
  }

  /// Waits until the window has not changed for a while, where there is no text to wait for.
  @discardableResult
  func waitUntilQuiet(for span: Duration = .milliseconds(250)) async throws -> TerminalScreen {
    var patience = Patience(Self.patience)
    var last = try await screen()
    var since = ContinuousClock.now
    while ContinuousClock.now - since < span, !patience.isExhausted {
      try await patience.pause(.milliseconds(20))
      let next = try await screen()
      if next != last { (last, since) = (next, .now) }
    }
    return last
  }

  /// Waits until the program that the window was opened with has ended.
  /// - Returns: its exit code; 128 and the signal's number where one has killed it.
  func waitForEnd(sourceLocation: SourceLocation = #_sourceLocation) async throws -> Int? {
    let screen = try await wait("the end of the program", sourceLocation: sourceLocation) {
      $0.text.contains(Self.ending)
    }
    let line = screen.lines.first { $0.contains(Self.ending) }
    return line.flatMap { Int($0.filter(\.isNumber)) }
  }

  private static let ending = "exit code: "

  /// What went wrong.
  enum Failure: Error {
    case tmux([String], error: String)
    case neverShown(String)
  }

  @discardableResult
  private func tmux(_ arguments: [String]) async throws -> String {
    let options = ["-u", "-L", name, "-f", folder.path("tmux.conf")]
    let run = try await CommandRun.run("tmux", options + arguments, environment: environment)
    guard run.ending == .exited(0) else { throw Failure.tmux(arguments, error: run.error) }
    return run.output
  }
}
