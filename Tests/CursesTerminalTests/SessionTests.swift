import Glibc
import Screen
import Testing

@testable import CursesTerminal

extension SessionTests {
  @Test("entering and leaving", arguments: ["xterm-256color", "linux", "vt100", "ansi"])
  func balance(term: String) throws {
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    let before = terminal.modes
    let session = try terminal.session(term: term)
    #expect(terminal.modes != before)
    let entered = terminal.sent(by: session)
    #expect(entered.contains("\u{1B}[8l"))
    #expect(entered.hasSuffix(Inquiry.question) == (term != "linux"))
    #expect(entered.contains("\u{1B}[?1049h") == (term == "xterm-256color"))
    session.present(Self.article(session.size, top: 0, status: "x"))
    _ = terminal.sent(by: session)
    session.restore()
    #expect(terminal.modes == before)
    let end = "the end"
    _ = write(terminal.device, end, end.utf8.count)
    let left = terminal.read(until: end)
    #expect(left.contains("\u{1B}[8h"))
    if term == "xterm-256color" {
      // The palette is the user's, the cursor stays in its column, and it goes on blinking.
      #expect(!left.contains("\u{1B}]104") && !left.contains("\r") && !left.contains("?12l"))
      #expect(left.hasSuffix("\u{1B}[?25h\u{1B}[?1049l\u{1B}[23;0;0t"))
    }
    session.restore()
    _ = write(terminal.device, end, end.utf8.count)
    #expect(terminal.read(until: end) == "")
  }

  @Test(
    "a terminal that cannot be used is left untouched",
    arguments: [
      ([:], .noTerm), (["TERM": ""], .noTerm), (["TERM": "dumb"], .dumb(term: "dumb")),
      (["TERM": "unknown"], .dumb(term: "unknown")),
    ] as [([String: String], CursesTerminalError)])
  func unusable(environment: [String: String], expected: CursesTerminalError) throws {
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    let before = terminal.modes
    #expect(throws: expected) {
      try CursesTerminal(
        environment: environment, wantsColor: true, input: terminal.device, output: terminal.device)
    }
    #expect(terminal.modes == before)
    let end = "the end"
    _ = write(terminal.device, end, end.utf8.count)
    #expect(terminal.read(until: end) == "")
  }

  @Test("a file is no terminal")
  func noTerminal() throws {
    let file = open("/dev/null", O_RDWR)
    defer { close(file) }
    #expect(throws: CursesTerminalError.notATerminal(descriptor: file)) {
      try CursesTerminal(
        environment: ["TERM": "xterm"], wantsColor: true, input: file, output: file)
    }
  }

  @Test("a terminal that terminfo lacks is taken for its relative, with a notice")
  func relative() throws {
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    let session = try terminal.session(term: "no-such-terminal")
    defer { session.restore() }
    #expect(
      session.notices.contains(.fellBackToTerm(from: "no-such-terminal", to: "xterm-256color")))
  }

  @Test("keys that terminfo knows, characters, and a lone ESC")
  func keys() throws {
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    let session = try terminal.session()
    defer { session.restore() }
    #expect(!session.wait(alsoFor: -1, timeout: 0))
    terminal.type(Array("\u{1B}OA\u{1B}[1;5Bت\u{1B}[0n\u{1B}OP\u{1B}[<0;1;1M\u{1B}".utf8))
    #expect(session.wait(alsoFor: -1, timeout: 5000))
    #expect(
      session.pendingEvents()
        == [.up, .down, .character("ت"), .function(1), .escape].map { .key($0) })
    #expect(session.pendingEvents().isEmpty)
  }

  @Test("a further descriptor wakes the loop")
  func furtherDescriptor() throws {
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    let session = try terminal.session()
    defer { session.restore() }
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    defer { ends.forEach { close($0) } }
    #expect(!session.wait(alsoFor: ends[0], timeout: 0))
    _ = write(ends[1], "x", 1)
    #expect(session.wait(alsoFor: ends[0], timeout: 5000))
  }

  @Test("changes of size are reported once, the last one")
  func resizing() throws {
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    let session = try terminal.session()
    defer { session.restore() }
    session.present(Self.article(session.size, top: 0, status: "x"))
    for columns in [70, 60, 50] {
      terminal.resize(columns: columns, rows: 10)
      kill(getpid(), SIGWINCH)
    }
    #expect(session.wait(alsoFor: -1, timeout: 5000))
    #expect(session.pendingEvents() == [.resized(Size(columns: 50, rows: 10))])
    #expect(session.size == Size(columns: 50, rows: 10))
    _ = terminal.sent(by: session)
    session.present(Self.article(session.size, top: 0, status: "x"))
    #expect(terminal.sent(by: session).contains("\u{1B}[2J"))
  }

  @Test("signals are noted, and released again")
  func signals() throws {
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    func handler() -> UInt {
      var action = sigaction()
      sigaction(SIGTERM, nil, &action)
      return unsafeBitCast(action.__sigaction_handler.sa_handler, to: UInt.self)
    }
    let before = handler()
    let session = try terminal.session()
    #expect(handler() != before)
    // To the process: the threads that tests run on have signals blocked.
    kill(getpid(), SIGTERM)
    kill(getpid(), SIGTSTP)
    while session.receivedSignal == nil || !session.wantsSuspension {
      guard session.wait(alsoFor: -1, timeout: 5000) else { break }
      #expect(session.pendingEvents().isEmpty)
    }
    #expect(session.receivedSignal == SIGTERM)
    #expect(session.wantsSuspension)
    session.restore()
    #expect(handler() == before)
  }

  @Test("a terminal that hangs up closes once and does not spin")
  func hangingUp() throws {
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    let session = try terminal.session()
    defer { session.restore() }
    terminal.type(Array("j".utf8))
    #expect(session.wait(alsoFor: -1, timeout: 5000))
    #expect(session.pendingEvents() == [.key(.character("j"))])
    terminal.hangUp()
    #expect(session.wait(alsoFor: -1, timeout: 5000))
    #expect(session.pendingEvents() == [.closed])
    #expect(session.pendingEvents().isEmpty)
    #expect(!session.wait(alsoFor: -1, timeout: 0))
    session.present(Self.article(session.size, top: 0, status: "x"))
  }
}
