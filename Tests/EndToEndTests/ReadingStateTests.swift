import Glibc
import Testing

/// What is kept of reading from one run to the next, in a terminal.
@Suite(.serialized, .enabled(if: Built.hasTmux, "tmux is not installed"))
struct ReadingStateTests {
  private let folder: TemporaryFolder
  private var environment: [String: String?] { ["XDG_STATE_HOME": folder.path("state")] }

  init() throws { folder = try TemporaryFolder() }

  /// An article of many numbered lines.
  private func article() throws -> String {
    let sentence = "واتفق الجانبان على مواصلة الحوار في الأسابيع المقبلة. "
    let lines = (1...80).map { "\($0)# " + String(repeating: sentence, count: 3) }
    try folder.write("مقال طويل\n\n" + lines.joined(separator: "\n\n"), to: "long.txt")
    return folder.path("long.txt")
  }

  /// The number of the first line that begins in view.
  private static func firstNumber(on screen: TerminalScreen) -> Int? {
    screen.lines.first { $0.contains("#") }.flatMap { Int($0.filter(\.isNumber)) }
  }

  private func open(_ path: String, columns: Int = 80) async throws -> TmuxSession {
    let session = try await TmuxSession.reader(
      path, columns: columns, rows: 24, environment: environment)
    try await session.wait("the article") { $0.percent != nil }
    return session
  }

  @Test("an article opens at the line where it was left, in lines of another length as well")
  func resumes() async throws {
    let path = try article()
    let session = try await open(path)
    for _ in 0..<4 { try await session.press("Space") }
    let left = try await session.waitUntilQuiet()
    try #require(!left.text.contains("#1 "))
    try await session.press("q")
    #expect(try await session.waitForEnd() == 0)
    let again = try await open(path)
    let screen = try await again.waitUntilQuiet()
    #expect(screen.lines.dropLast() == left.lines.dropLast())
    try await again.press("q")
    let narrow = try await open(path, columns: 60)
    let first = try await narrow.waitUntilQuiet()
    #expect(Self.firstNumber(on: first) == Self.firstNumber(on: left))
    #expect(Self.firstNumber(on: left) != nil)
  }

  @Test("what is killed without a warning loses no bookmark that was acknowledged")
  func survivesKill() async throws {
    let path = try article()
    let session = try await open(path)
    try await session.press("Space")
    try await session.press("m")
    try await session.wait(forText: "Note:")
    try await session.type("remember")
    try await session.press("Enter")
    try await session.wait(forText: "bookmark kept")
    let shell = try await session.value(of: "pane_pid")
    let children = try await CommandRun.run("pgrep", ["-P", shell])
    let reader = try #require(children.outputLines.first.flatMap { pid_t($0) })
    #expect(kill(reader, SIGKILL) == 0)
    let next = try await open(path)
    try await next.press("'")
    try await next.wait(forText: "remember")
    let run = try await CommandRun.masar(
      "state", "export", environment: Built.environment(environment))
    #expect(run.output.contains("\"remember\""))
  }

  @Test("without a place to keep it reading goes on, and it is said once")
  func readsOn() async throws {
    let path = try article()
    try folder.write("", to: "file")
    let session = try await TmuxSession.reader(
      path, columns: 100, rows: 24, environment: ["XDG_STATE_HOME": folder.path("file")])
    try await session.wait(forText: "not kept")
    try await session.press("Space")
    try await session.wait("the notice has gone") { !$0.text.contains("not kept") }
    try await session.press("q")
    #expect(try await session.waitForEnd() == 0)
  }

  @Test("o opens the address in the browser of the desk, and copies it where there is none")
  func opensAddress() async throws {
    try folder.write(
      "---\ntitle: عنوان\nurl: https://example.org/a?b=1&c=$HOME\n---\nنص قصير.\n", to: "a.md")
    try folder.write("#!/bin/sh\nprintf '%s\\n' \"$#\" \"$@\" > \"$0.log\"\n", to: "browser")
    chmod(folder.path("browser"), 0o755)
    let desk: [String: String?] = ["DISPLAY": ":0", "BROWSER": folder.path("browser")]
    let session = try await TmuxSession.reader(folder.path("a.md"), columns: 100, environment: desk)
    try await session.wait("the article") { $0.percent != nil }
    try await session.press("o")
    try await session.wait(forText: "opening in the browser")
    let log = folder.path("browser.log")
    try await session.wait("the browser") { _ in !contents(ofFile: log).isEmpty }
    let words = String(decoding: contents(ofFile: log), as: UTF8.self)
    #expect(words == "1\nhttps://example.org/a?b=1&c=$HOME\n")
    let remote = try await TmuxSession.reader(
      folder.path("a.md"), columns: 100,
      environment: desk.merging(["SSH_CONNECTION": "1 2 3 4"]) { $1 })
    try await remote.wait("the article") { $0.percent != nil }
    try await remote.press("o")
    try await remote.wait(forText: "address copied")
  }
}
