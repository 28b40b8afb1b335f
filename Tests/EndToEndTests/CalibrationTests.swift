import Glibc
import Testing

/// `masar calibrate`, the same in the reader, and what `masar doctor` says of it.
@Suite(.serialized, .enabled(if: Built.hasTmux, "tmux is not installed"))
struct CalibrationTests {
  private let folder: TemporaryFolder
  private var changes: [String: String?] { ["XDG_STATE_HOME": folder.path("state")] }
  private var file: String { folder.path("state/masar/terminals.yaml") }
  private var kept: String { String(decoding: contents(ofFile: file), as: UTF8.self) }

  init() throws { folder = try TemporaryFolder() }

  private func session(_ command: [String]) async throws -> TmuxSession {
    try await TmuxSession(command, columns: 100, environment: Built.environment(changes))
  }

  @Test("one key chooses; what was chosen and where it is kept is printed")
  func chooses() async throws {
    let session = try await session([Built.masar, "calibrate"])
    try await session.wait(forText: "Which of the four lines reads right?")
    for number in 1...4 { try await session.wait(forText: "key \(number)") }
    try await session.press("3")
    #expect(try await session.waitForEnd() == 0)
    let screen = try await session.screen()
    #expect(screen.text.contains("chosen mode: words"))
    #expect(screen.text.contains("kept in: \(file)"))
    #expect(kept.contains(": \"words\"\n"))
    var status = stat()
    #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o600)
    let doctor = try await CommandRun.masar("doctor", environment: Built.environment(changes))
    #expect(doctor.output.contains("remembered calibration: words ("))
    #expect(doctor.output.contains("state: \(folder.path("state/masar")) (readable, writable)"))
  }

  @Test("leaving it keeps nothing", arguments: ["Escape", "q"])
  func leaves(key: String) async throws {
    let session = try await session([Built.masar, "calibrate", "--language", "en"])
    try await session.wait(forText: "key 4")
    try await session.press(key)
    #expect(try await session.waitForEnd() == 0)
    #expect(try await session.screen().text.contains("nothing was chosen"))
    #expect(kept.isEmpty)
  }

  @Test("z c in the reader, which goes on where it was")
  func inReader() async throws {
    let session = try await TmuxSession.reader("articles", environment: changes)
    try await session.wait(forText: "Masar · Library")
    try await session.press("z", "c")
    try await session.wait(forText: "key 4")
    try await session.press("0")
    try await session.wait(forText: "DejaVu Sans Mono")
    try await session.press("2")
    try await session.wait("the list, and what was kept") {
      $0.text.contains("Masar · Library") && $0.status.contains("the mode visual-lrm is kept")
    }
    #expect(kept.contains(": \"visual-lrm\"\n"))
    try await session.press("q")
    #expect(try await session.waitForEnd() == 0)
  }

  /// Ways in which nothing can be kept, as commands that start the program.
  static let refusals: [[String]] = [
    ["env", "-u", "HOME", "-u", "XDG_STATE_HOME"],
    ["env", "XDG_STATE_HOME=/dev/null"],
    ["sh", "-c", "ulimit -f 0; exec \"$@\"", "sh"],
  ]

  @Test(
    "where nothing can be kept that is said, and the choice holds for this run", arguments: refusals
  )
  func refused(prefix: [String]) async throws {
    let alone = try await session(prefix + [Built.masar, "calibrate"])
    try await alone.wait(forText: "key 4")
    try await alone.press("3")
    #expect(try await alone.waitForEnd() == 1)
    #expect(try await alone.screen().text.contains("holds for this run"))
    let reader = try await session(prefix + [Built.masar, "read", "articles"])
    try await reader.wait(forText: "Masar · Library")
    try await reader.press("z", "c", "3")
    try await reader.wait("the notice") {
      $0.text.contains("Masar · Library") && $0.status.contains("holds for this run")
    }
    #expect(kept.isEmpty)
    try await reader.press("q")
    #expect(try await reader.waitForEnd() == 0)
  }

  @Test("a damaged memory is moved aside, said to be, and reading goes on")
  func damaged() async throws {
    try folder.makeFolder("state")
    try folder.makeFolder("state/masar")
    try folder.write("kitty: [\n", to: "state/masar/terminals.yaml")
    let session = try await TmuxSession.reader("articles", environment: changes)
    try await session.wait(forText: "Masar · Library")
    try await session.wait("what is wrong") { $0.status.contains("terminals.yaml") }
    try await session.press("j")
    try await session.wait("the new name") { $0.status.contains("terminals.yaml.broken-1") }
    let moved = contents(ofFile: file + ".broken-1")
    #expect(moved == Array("kitty: [\n".utf8))
  }

  @Test("without a terminal there is nothing to ask")
  func withoutTerminal() async throws {
    let run = try await CommandRun.masar("calibrate")
    #expect(run.ending == .exited(1))
    #expect(run.outputBytes.isEmpty && run.errorLines.count == 1)
  }
}
