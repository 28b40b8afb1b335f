import GRDB
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

  @Test("a date and an encoding that were set hold in the next run, and on another machine")
  func keepsChoices() async throws {
    // «خبر» and a sentence in windows-1256.
    let bytes: [UInt8] = [
      0xCE, 0xC8, 0xD1, 0x0A, 0x0A, 0xDA, 0xC7, 0xCC, 0xE1, 0x20, 0xE3, 0xE4, 0x20, 0xC7, 0xE1,
      0xE3,
      0xED, 0xE4, 0xC7, 0xC1, 0x20, 0xC7, 0xE1, 0xDF, 0xC8, 0xED, 0xD1,
    ]
    try folder.write(bytes, to: Array("a.txt".utf8))
    let path = folder.path("a.txt")
    let session = try await open(path, columns: 120)
    try await session.press("p")
    try await session.type("2022-01-09")
    try await session.press("Enter")
    try await session.wait(forText: "9 Jan 2022")
    try await session.type("ze")
    try await session.wait(forText: "UTF-8 (your choice)")
    try await session.press("q")
    #expect(try await session.waitForEnd() == 0)
    let exported = try await CommandRun.masar(
      "state", "export", environment: Built.environment(environment))
    try folder.write(exported.output, to: "state.json")
    let elsewhere: [String: String?] = ["XDG_STATE_HOME": folder.path("other")]
    let imported = try await CommandRun.masar(
      "state", "import", folder.path("state.json"), environment: Built.environment(elsewhere))
    #expect(imported.ending == .exited(0))
    for places in [environment, elsewhere] {
      let next = try await TmuxSession.reader(path, columns: 120, rows: 24, environment: places)
      try await next.wait("date and encoding") {
        $0.text.contains("9 Jan 2022") && $0.text.contains("UTF-8 (your choice)")
      }
    }
  }

  @Test(
    "a state of a later version is left alone, and reading goes on without",
    arguments: ["C.UTF-8", "ar"])
  func newerState(language: String) async throws {
    let path = try article()
    let made = try await open(path)
    try await made.press("q")
    #expect(try await made.waitForEnd() == 0)
    let database = folder.path("state/masar/reading.sqlite")
    let queue = try DatabaseQueue(path: database)
    try await queue.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 something new')")
    }
    let before = try await queue.read(Self.rows)
    try queue.close()
    let session = try await TmuxSession.reader(
      path, columns: 130, rows: 24,
      environment: environment.merging(["LC_MESSAGES": language]) { $1 })
    try await session.wait(
      forText: language == "ar" ? #require(VisualForm.of("أحدث")) : "a newer Masar")
    try await session.wait("the article") { $0.percent != nil }
    try await session.press("Space")
    try await session.press("q")
    #expect(try await session.waitForEnd() == 0)
    #expect(try await DatabaseQueue(path: database).read(Self.rows) == before)
    #expect(access(database + ".broken-1", F_OK) != 0)
  }

  /// What is in the tables of the state.
  private static func rows(_ database: Database) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT path || title || coalesce(offset, '-') || isRead FROM article
        UNION SELECT identifier FROM grdb_migrations UNION SELECT opened FROM visit ORDER BY 1
        """)
  }
}
