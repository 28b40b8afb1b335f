import Glibc
import Testing

/// The terminal is left as it was found, however the program ends.
@Suite(.serialized, .enabled(if: Built.hasTmux, "tmux is not installed"))
struct LeavingTests {
  /// A way to end, and what the shell sees of it.
  enum Way: CustomTestStringConvertible, CaseIterable {
    case quit, interruptKey, quitKey, terminate, hangUp, interrupt, segmentationFault, abort

    /// The code that the shell has in `$?`.
    var code: Int32 { signal.map { 128 + $0 } ?? 0 }

    var signal: Int32? {
      switch self {
      case .quit: nil
      case .interruptKey, .interrupt: SIGINT
      case .quitKey: SIGQUIT
      case .terminate: SIGTERM
      case .hangUp: SIGHUP
      case .segmentationFault: SIGSEGV
      case .abort: SIGABRT
      }
    }

    var testDescription: String {
      switch self {
      case .quit: "q"
      case .interruptKey: "^C"
      case .quitKey: "^\\"
      default: "signal \(signal ?? 0)"
      }
    }
  }

  @Test("screen, modes, cursor and exit code are as the shell expects", arguments: Way.allCases)
  func leaves(by way: Way) async throws {
    let shell = try await LeavingShell()
    let before = try await shell.start()
    switch way {
    case .quit: try await shell.session.press("q")
    case .interruptKey: try await shell.session.press("C-c")
    case .quitKey: try await shell.session.press("C-\\")
    default: Glibc.kill(try await shell.reader(), try #require(way.signal))
    }
    let after = try await shell.waitForPrompt()
    shell.expectRestored(before: before, after: after)
    try await shell.expectPlainTerminal()
    #expect(try await shell.output(of: "echo code=$?").contains("code=\(way.code)"))
    #expect(try await shell.modes("after") == shell.modesBefore)
  }

  @Test("a program that is sent the signal while an article is open leaves as well")
  func leavesFromArticle() async throws {
    let shell = try await LeavingShell()
    let before = try await shell.start()
    try await shell.session.press("Enter")
    try await shell.session.wait("an article") { $0.percent != nil }
    try await shell.session.resize(columns: 100, rows: 30)
    try await shell.session.resize(columns: 120, rows: 40)
    try await shell.session.waitUntilQuiet()
    Glibc.kill(try await shell.reader(), SIGTERM)
    let after = try await shell.waitForPrompt()
    shell.expectRestored(before: before, after: after)
    try await shell.expectPlainTerminal()
    #expect(try await shell.modes("after") == shell.modesBefore)
  }

  @Test("^Z gives the terminal back, fg repaints, and the end leaves no trace")
  func suspension() async throws {
    let shell = try await LeavingShell()
    let before = try await shell.start()
    let list = try await shell.session.waitUntilQuiet()
    var expected = before
    for round in 1...2 {
      try await shell.session.press("C-z")
      let after = try await shell.waitForPrompt()
      #expect(after.contains { $0.contains("Stopped") })
      shell.expectRestored(before: expected, after: after)
      try await shell.expectPlainTerminal()
      #expect(try await shell.modes("stopped \(round)") == shell.modesBefore)
      try await shell.session.type("clear; fg\n")
      try await shell.session.wait("the list again") { $0.text == list.text }
      // bash says which job it continues, below the line that was cleared.
      expected = ["masar articles"]
    }
    try await shell.session.press("q")
    try await shell.session.wait("the prompt") { $0.lines.last { !$0.isEmpty } == "ready>" }
    try await shell.expectPlainTerminal()
    #expect(try await shell.output(of: "echo code=$?").contains("code=0"))
    #expect(try await shell.modes("after") == shell.modesBefore)
  }

  @Test("a window that changed its size while the program was stopped is painted whole")
  func resizedWhileStopped() async throws {
    let shell = try await LeavingShell()
    _ = try await shell.start()
    try await shell.session.press("C-z")
    try await shell.session.wait("the prompt after ^Z") { $0.text.contains("Stopped") }
    try await shell.session.resize(columns: 90, rows: 20)
    try await shell.session.type("fg\n")
    try await shell.session.wait("the list in the new size", within: .seconds(4)) { screen in
      screen.lines.first?.hasPrefix(" Masar · Library") == true && screen.lines.count == 20
        && screen.status.hasSuffix("? help")
    }
    try await shell.session.press("q")
  }
}
