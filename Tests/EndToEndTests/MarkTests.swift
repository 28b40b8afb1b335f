import Foundation
import Testing

/// Search, names and the clipboard, in a terminal.
@Suite(.serialized, .enabled(if: Built.hasTmux, "tmux is not installed"))
struct MarkTests {
  @Test("an Arabic word is typed, shown in visual order, found and counted")
  func search() async throws {
    let session = try await TmuxSession.sampleArticle(columns: 80, rows: 24)
    // The key of the slash on the Arabic keyboard.
    try await session.type("ظالمحادثات")
    let word = try #require(VisualForm.of("المحادثات"))
    let typed = try await session.wait("the query and its hits") {
      $0.status.contains(word) && $0.status.contains("1/")
    }
    #expect(typed.status.contains("Search:"))
    // Right to left as one types: the cursor is on the left of the word.
    let column = try #require(Int(try await session.value(of: "cursor_x")))
    let before = try #require(typed.status.range(of: word))
    #expect(column == typed.status[..<before.lowerBound].unicodeScalars.count - 1)
    #expect(try await session.value(of: "cursor_flag") == "1")
    try await session.press("Enter")
    try await session.wait("the article's own status line") {
      $0.status.contains("1/") && !$0.status.contains("Search:")
    }
    #expect(try await session.value(of: "cursor_flag") == "0")
    let styled = try await session.styledScreen()
    #expect(styled.contains("\u{1B}[7m") || styled.contains(";7;") || styled.contains(";7m"))
    try await session.type("n")
    try await session.wait("the next hit") { $0.status.contains("2/") }
    try await session.type("/zzz")
    try await session.wait(forText: "not found")
    try await session.press("Escape")
    try await session.wait("the search before") { $0.status.contains("2/") }
  }

  @Test("Tab goes to a name, Enter opens its card, Esc leaves both")
  func names() async throws {
    let session = try await TmuxSession.sampleArticle(columns: 80, rows: 24)
    try await session.waitUntilQuiet()
    // The name may still have to be found; another key would call that off.
    try await session.press("Tab")
    try await session.wait("the name's mark") { !$0.text.contains("Looking for names") }
    try await session.waitUntilQuiet()
    try await session.press("Enter")
    try await session.wait("the card") { $0.lines[0].contains("place · Geneva") }
    try await session.press("Escape", "Escape")
    let before = try await session.wait("the title") { !$0.text.contains("Geneva") }
    try await session.type("f")
    try await session.wait("letters") { $0.lines[0] != before.lines[0] }
    try await session.type("س")
    try await session.wait("the name without its letter") { $0.lines[0] == before.lines[0] }
    try await session.press("Enter")
    try await session.wait("the second name") { $0.lines[0].contains("place · Geneva") }
  }

  @Test("y puts the sentence and its source on the clipboard, and says so")
  func copy() async throws {
    let terminal = try RecordedTerminal(columns: 80, rows: 24)
    // Said on the command line, so that an answer that comes late on a busy machine changes nothing.
    let child = try terminal.start("read", "--rtl-output", "visual", SampleArticle.geneva)
    #expect(try await terminal.wait(for: "? help"))
    terminal.type("/التقى المسؤولان\r")
    #expect(try await terminal.wait(for: "1/1"))
    terminal.type("y")
    #expect(try await terminal.wait(for: "copied (characters:"))
    terminal.type("q")
    #expect(try await terminal.waitForEnd(of: child) == .exited(0))
    let stream = TerminalStream(terminal.bytes)
    #expect(stream.faults.isEmpty, "\(stream.faults.joined(separator: "\n"))")
    try #require(stream.copied.count == 1)
    let data = try #require(Data(base64Encoded: stream.copied[0]))
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
    try #require(lines.count == 2)
    #expect(lines[0].hasPrefix("ففي مساء الأحد 9 جانفي التقى المسؤولان حول عشاء عمل"))
    #expect(lines[0].hasSuffix("."))
    #expect(lines[1].hasPrefix(SampleArticle.genevaTitle + " — "))
    #expect(lines[1].contains("11 Jan 2022"))
  }
}
