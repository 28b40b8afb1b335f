import Glibc
import Screen
import Testing

@testable import CursesTerminal

extension SessionTests {
  private static let konsole = "\u{1B}P>|Konsole 22.12.3\u{1B}\\\u{1B}[>1;115;0c\u{1B}[?62;1;4c"
  private static let off = "\u{1B}[8l\u{1B}]50;BidiRenderingEnabled=false\u{7}"
  private static let on = "\u{1B}]50;BidiRenderingEnabled=true\u{7}\u{1B}[8h"

  /// Waits for the next events that are not nothing.
  private func events(_ session: CursesTerminal) -> [TerminalEvent] {
    for _ in 0..<10 {
      _ = session.wait(alsoFor: -1, timeout: 5000)
      let events = session.pendingEvents()
      if !events.isEmpty { return events }
    }
    return []
  }

  @Test("an answer is heard once, switches what has to be switched, and is no key")
  func answer() throws {
    let terminal = try PseudoTerminal(columns: 40, rows: 10)
    let session = try terminal.session(preference: OutputPreference(), answer: nil)
    defer { session.restore() }
    #expect(session.report.mode == .visual && !session.report.isCertain)
    session.present(Self.article(session.size, top: 0, status: "x"))
    #expect(!terminal.sent(by: session).contains("]50;"))
    terminal.type(Array((Self.konsole + "j").utf8))
    let events = events(session)
    #expect(events.first == .key(.character("j")))
    guard case .identified(let report) = events.last else {
      return #expect(Bool(false), "\(events)")
    }
    #expect(report.name == "Konsole" && report.isCertain && report.basis == .replies)
    #expect(events.count == 2)
    #expect(terminal.sent(by: session).contains(Self.off))
    // Whatever was drawn before may have been reordered.
    session.present(Self.article(session.size, top: 0, status: "x"))
    #expect(terminal.sent(by: session).contains("\u{1B}[2J"))
    session.restore()
    let end = "the end"
    _ = write(terminal.device, end, end.utf8.count)
    #expect(terminal.read(until: end).contains(Self.on))
  }

  @Test("no answer: it is said when the time is over, and a late answer still counts")
  func lateAnswer() throws {
    let terminal = try PseudoTerminal(columns: 40, rows: 10)
    let session = try terminal.session(preference: OutputPreference(), answer: nil)
    defer { session.restore() }
    guard case .identified(let first) = events(session).first else {
      return #expect(Bool(false), "nothing was said")
    }
    #expect(!first.isCertain && first.mode == .visual && first.replies.isEmpty)
    terminal.type(Array("\u{1B}P>|kitty(0.26.5)\u{1B}\\\u{1B}[?62;c".utf8))
    guard case .identified(let second) = events(session).first else {
      return #expect(Bool(false), "the late answer was not heard")
    }
    #expect(second.name == "kitty" && second.mode == .words)
    #expect(session.pendingEvents().isEmpty)
  }

  @Test("the terminal is asked again, and switched again, after it was somebody else's")
  func resuming() throws {
    let terminal = try PseudoTerminal(columns: 40, rows: 10)
    let session = try terminal.session(preference: OutputPreference(), answer: Self.konsole)
    defer { session.restore() }
    #expect(terminal.sent(by: session).contains(Self.off))
    kill(getpid(), SIGCONT)
    #expect(session.wait(alsoFor: -1, timeout: 5000))
    _ = session.pendingEvents()
    let sent = terminal.sent(by: session)
    #expect(sent.contains(Self.off) && sent.contains(Inquiry.question))
  }

  @Test("each mode sends the same row in its own way, and the cells come back in one frame")
  func modes() throws {
    let terminal = try PseudoTerminal(columns: 8, rows: 6)
    let session = try terminal.session(term: "xterm-mono")
    defer { session.restore() }
    _ = terminal.sent(by: session)
    var surface = Surface(size: session.size)
    for (row, mode) in OutputMode.allCases.enumerated() {
      surface.setOutputMode(mode, row: row)
      for (column, scalar) in "  ﺔﻐﻟ 12".unicodeScalars.enumerated() {
        surface.put(try #require(Glyph(scalar)), style: .plain, column: column, row: row)
      }
    }
    session.present(surface)
    let sent = terminal.sent(by: session)
    for text in [
      "ﺔﻐﻟ 12", "ﺔ\u{200E}ﻐ\u{200E}ﻟ\u{200E} 12", "ﻟﻐﺔ 12", "ﻟﻐﺔ\u{1B}[1m\u{2800}\u{1B}[m12",
    ] {
      #expect(sent.contains(text), "\(text.debugDescription) in \(sent.debugDescription)")
    }
  }

  @Test("what keeps runs apart is concealed where the terminal can: SGR 8")
  func concealing() throws {
    let terminal = try PseudoTerminal(columns: 8, rows: 2)
    let session = try terminal.session(term: "xterm-256color")
    defer { session.restore() }
    _ = terminal.sent(by: session)
    var surface = Surface(size: session.size)
    surface.setOutputMode(.plain, row: 0)
    for (column, scalar) in "ﺔﻐﻟ 12".unicodeScalars.enumerated() {
      surface.put(try #require(Glyph(scalar)), style: .plain, column: column, row: 0)
    }
    session.present(surface)
    let sent = terminal.sent(by: session)
    let before = try #require(sent.split(separator: "\u{2800}").first)
    #expect(before.contains("[8m") || before.contains(";8m"), "\(sent.debugDescription)")
  }

  @Test("a mode that is adopted holds at once; plain lets the terminal reorder")
  func adopting() throws {
    let terminal = try PseudoTerminal(columns: 40, rows: 10)
    let session = try terminal.session(preference: OutputPreference(), answer: Self.konsole)
    defer { session.restore() }
    _ = terminal.sent(by: session)
    session.adopt(.plain, basis: .memory)
    #expect(session.report.mode == .plain && session.report.basis == .memory)
    let sent = terminal.sent(by: session)
    #expect(sent.contains(Self.on) && sent.hasSuffix("\u{1B}[8h"))
    session.adopt(.visual, basis: .memory)
    #expect(terminal.sent(by: session).hasSuffix(Self.off))
  }
}
