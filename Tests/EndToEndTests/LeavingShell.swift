import Glibc
import Testing

/// A shell in a terminal, from which the reader is started, left and looked at.
final class LeavingShell {
  let session: TmuxSession
  /// What `stty -a` says before the reader is started.
  private(set) var modesBefore = ""
  private let folder: TemporaryFolder

  init() async throws {
    folder = try TemporaryFolder()
    session = try await TmuxSession.shell()
    modesBefore = try await modes("before")
    // Something to find again, colours included.
    try await session.type("printf 'one\\n\\033[31mtwo\\033[m\\nthree\\n'\n")
    try await session.wait("three lines") { $0.lines.contains("three") && Self.isAtPrompt($0) }
  }

  /// Starts the reader and waits for the list.
  /// - Returns: the rows of the shell's screen down to the command line, with their attributes.
  func start() async throws -> [String] {
    try await session.type("masar articles")
    try await session.wait("the command line") {
      $0.lines.last { !$0.isEmpty } == "ready> masar articles"
    }
    let before = try await rows()
    try await session.press("Enter")
    try await session.wait("the list with a selection") {
      $0.text.contains("Masar · Library") && $0.status.contains("articles/")
    }
    return before
  }

  /// The rows of the screen down to the last that is not empty, with their attributes.
  func rows() async throws -> [String] {
    let rows = try await session.styledScreen().split(
      separator: "\n", omittingEmptySubsequences: false)
    return rows.map(String.init).dropLast(while: \.isEmpty)
  }

  /// The reader's process.
  func reader() async throws -> pid_t {
    let pane = try await session.value(of: "pane_pid")
    // tmux's child is the shell that waits, its child is bash, and the reader is bash's.
    var identifiers = Self.children(of: pane)
    while let next = identifiers.popLast() {
      if contents(ofFile: "/proc/\(next)/comm").elementsEqual("masar\n".utf8) {
        return try #require(pid_t(next))
      }
      identifiers += Self.children(of: next)
    }
    throw TmuxSession.Failure.neverShown("the reader's process")
  }

  /// Waits until the shell is back, whatever it says of the reader's end.
  /// - Returns: the rows of the screen, with their attributes.
  func waitForPrompt() async throws -> [String] {
    try await session.wait("the prompt", until: Self.isAtPrompt)
    return try await rows()
  }

  /// What was there stands where it stood; below it there is nothing but the shell's own words.
  func expectRestored(
    before: [String], after: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(Array(after.prefix(before.count)) == before, sourceLocation: sourceLocation)
    let own = [
      "Terminated", "Hangup", "Segmentation fault", "Aborted", "Quit", "^C", "^\\", "[1]+  Stopped",
      "ready>",
    ]
    for line in after.dropFirst(before.count) where !line.isEmpty {
      #expect(
        own.contains { line.hasPrefix($0) }, "left on the screen: \(line)",
        sourceLocation: sourceLocation)
    }
  }

  /// Cursor visible, normal screen, normal keys, the whole screen scrolls, no mouse reports.
  func expectPlainTerminal(sourceLocation: SourceLocation = #_sourceLocation) async throws {
    let rows = try #require(Int(try await session.value(of: "pane_height")))
    let expected = [
      "alternate_on": "0", "cursor_flag": "1", "keypad_flag": "0", "keypad_cursor_flag": "0",
      "wrap_flag": "1", "insert_flag": "0", "mouse_any_flag": "0", "origin_flag": "0",
      "scroll_region_upper": "0", "scroll_region_lower": String(rows - 1),
    ]
    for (flag, value) in expected {
      let found = try await session.value(of: flag)
      #expect(found == value, "\(flag)", sourceLocation: sourceLocation)
    }
  }

  /// Runs a command in the shell.
  /// - Returns: the screen's rows once the prompt is back.
  func output(of command: String) async throws -> [String] {
    try await session.type(command + "; echo done\n")
    return try await session.wait("the end of \(command)") {
      $0.lines.contains("done") && Self.isAtPrompt($0)
    }.lines
  }

  /// What `stty -a` says now.
  func modes(_ name: String) async throws -> String {
    let file = folder.path(name)
    try await session.type("clear; stty -a > '\(file)'; echo \(name) noted\n")
    try await session.wait("the modes") {
      $0.lines.contains("\(name) noted") && Self.isAtPrompt($0)
    }
    return String(decoding: contents(ofFile: file), as: UTF8.self)
  }

  private static func isAtPrompt(_ screen: TerminalScreen) -> Bool {
    screen.lines.last { !$0.isEmpty } == "ready>"
  }

  private static func children(of process: String) -> [String] {
    let list = contents(ofFile: "/proc/\(process)/task/\(process)/children")
    return String(decoding: list, as: UTF8.self).split(separator: " ").map(String.init)
  }
}

extension Array {
  /// The elements without those at the end that are so.
  fileprivate func dropLast(while isSo: (Element) -> Bool) -> [Element] {
    var rest = self[...]
    while let last = rest.last, isSo(last) { rest.removeLast() }
    return Array(rest)
  }
}
