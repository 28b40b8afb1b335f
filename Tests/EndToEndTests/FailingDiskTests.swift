import Glibc
import MasarModel
import Support
import Testing

/// Reading goes on where nothing can be kept, and a notice says why.
@Suite(.serialized, .enabled(if: Built.hasTmux, "tmux is not installed"))
struct FailingDiskTests {
  private let folder: TemporaryFolder
  private static let canMount = MountedFolder.isAllowed
  private static let title = "لقاء في المرفأ"

  init() throws {
    folder = try TemporaryFolder()
    let lines = (1...60).map { "\($0)# وتابع الوفد جولته في أحياء المدينة القديمة طوال النهار." }
    try folder.write(Self.title + "\n\n" + lines.joined(separator: "\n\n"), to: "a.txt")
  }

  private func environment(
    state: String, cache: String = "/dev/null/cache", language: String = "C.UTF-8"
  ) -> [String: String?] {
    ["XDG_STATE_HOME": state, "XDG_CACHE_HOME": cache, "LC_MESSAGES": language]
  }

  private static func isNumbered(_ screen: TerminalScreen) -> Bool {
    screen.lines.contains { $0.contains("#") }
  }

  /// Reads on for some pages, and leaves.
  private func readOn(_ session: TmuxSession) async throws {
    let before = try await session.wait("the article", until: Self.isNumbered)
    try await session.press("Space")
    try await session.wait("the next page") {
      Self.isNumbered($0) && $0.lines.dropLast() != before.lines.dropLast()
    }
    try await session.press("q")
    #expect(try await session.waitForEnd() == 0)
  }

  private func note(_ text: String, in session: TmuxSession) async throws {
    try await session.press("m")
    try await session.wait(forText: "Note:")
    try await session.type(text)
    try await session.press("Enter")
  }

  @Test(
    "a full disk: each bookmark is told to be lost, and is kept as soon as there is room",
    .enabled(if: canMount, "nothing can be mounted here"))
  func fullDisk() async throws {
    let disk = try MountedFolder(size: 256)
    let fill = disk.fill()
    let session = try await TmuxSession.reader(
      folder.path("a.txt"), columns: 130, rows: 24, environment: environment(state: disk.path))
    try await session.wait(forText: "not kept, the disk is full")
    try await session.press("Space")
    try await session.wait("the notice has gone") { !$0.text.contains("not kept") }
    try await note("first", in: session)
    try await session.wait(forText: "not kept, the disk is full")
    unlink(fill)
    try await note("second", in: session)
    try await session.wait(forText: "bookmark kept")
    try await session.press("q")
    #expect(try await session.waitForEnd() == 0)
    let run = try await CommandRun.masar(
      "state", "export", environment: Built.environment(environment(state: disk.path)))
    #expect(run.output.contains("\"first\"") && run.output.contains("\"second\""))
  }

  @Test(
    "a full disk in Arabic, with the list and its index on it",
    .enabled(if: canMount, "nothing can be mounted here"))
  func fullDiskInArabic() async throws {
    let disk = try MountedFolder(size: 128)
    disk.fill()
    let session = try await TmuxSession.reader(
      folder.path, columns: 130, rows: 24,
      environment: environment(state: disk.path, cache: disk.path, language: "ar"))
    let words = try #require(VisualForm.of("ممتلئ"))
    // The path is a piece of its own, with its first slash where it belongs. Which of the two files
    // is told first depends on which is opened first.
    try await session.wait("the notice") {
      $0.text.contains(words) && $0.text.contains(" \(disk.path)/masar/")
    }
    let title = try #require(VisualForm.of(Self.title))
    try await session.wait("the list") { $0.text.contains(title) }
    try await session.press("Enter")
    try await session.wait("the article", until: Self.isNumbered)
    try await session.press("q")
    try await session.wait("the list") { !Self.isNumbered($0) }
    try await session.press("q")
    #expect(try await session.waitForEnd() == 0)
  }

  @Test(
    "a home that nobody may write to: what was kept before still counts",
    .enabled(if: canMount, "nothing can be mounted here"))
  func readOnlyHome() async throws {
    try folder.makeFolder("state")
    let before = try await TmuxSession.reader(
      folder.path("a.txt"), columns: 80, rows: 24,
      environment: environment(state: folder.path("state")))
    try await before.wait("the article", until: Self.isNumbered)
    try await before.press("Space", "Space")
    let left = try await before.waitUntilQuiet()
    try await note("here", in: before)
    try await before.wait(forText: "bookmark kept")
    try await before.press("q")
    #expect(try await before.waitForEnd() == 0)

    let home = try MountedFolder(readOnly: folder.path("state"))
    let session = try await TmuxSession.reader(
      folder.path("a.txt"), columns: 80, rows: 24, environment: environment(state: home.path))
    try await session.wait(forText: "not kept (Read-only file system)")
    let screen = try await session.waitUntilQuiet()
    #expect(screen.lines.dropLast() == left.lines.dropLast())
    try await session.press("'")
    try await session.wait(forText: "here")
    try await session.press("q")
    try await readOn(session)
  }

  @Test("a limit to the size of files is told like a full disk", arguments: [0, 8])
  func limitedFiles(kilobytes: Int) async throws {
    try folder.makeFolder("state")
    let session = try await TmuxSession(
      [
        "bash", "-c", "ulimit -f \(kilobytes); exec \"$@\"", "bash", Built.masar,
        folder.path("a.txt"),
      ],
      columns: 130, rows: 24,
      environment: Built.environment(environment(state: folder.path("state"))))
    try await session.wait(forText: "not kept, the disk is full")
    try await readOn(session)
  }

  // MARK: Damage

  private func damage(_ path: String, seed: Int) -> [UInt8] {
    var generator = SeededGenerator(seed: UInt64(seed))
    var bytes = contents(ofFile: path)
    if seed.isMultiple(of: 2) {
      bytes.removeLast(generator.number(1...(bytes.count - 1)))
    } else {
      // Somewhere in the head, so that it is always noticed.
      for _ in 0..<60 { bytes[generator.number(0...200)] ^= UInt8(generator.number(1...255)) }
    }
    truncate(path, 0)
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    _ = Glibc.write(descriptor, bytes, bytes.count)
    close(descriptor)
    return bytes
  }

  @Test(
    "a damaged state is set aside as it is, told, and a new one begun",
    arguments: [("C.UTF-8", 1), ("C.UTF-8", 2), ("ar", 3), ("ar", 4)])
  func damagedState(language: String, seed: Int) async throws {
    try folder.makeFolder("state")
    let state = environment(state: folder.path("state"), language: language)
    try folder.write(
      """
      {"schema": 1, "articles": [{"path": "/a", "title": "أ", "visits": [], "bookmarks": [], \
      "record": {"progress": 7, "isRead": true}}]}
      """, to: "one.json")
    let made = try await CommandRun.masar(
      "state", "import", folder.path("one.json"), environment: Built.environment(state))
    #expect(made.ending == .exited(0))
    let path = folder.path("state/masar/reading.sqlite")
    let bytes = damage(path, seed: seed)
    let session = try await TmuxSession.reader(
      folder.path("a.txt"), columns: 130, rows: 24, environment: state)
    let words = language == "ar" ? VisualForm.of("ملف تالف") : "a damaged file was moved aside"
    try await session.wait("the notice") {
      $0.text.contains(words ?? "?") && $0.text.contains(" \(path).broken-1")
    }
    try await readOn(session)
    #expect(contents(ofFile: path + ".broken-1") == bytes)
    let run = try await CommandRun.masar(
      "state", "export", environment: Built.environment(state))
    #expect(run.output.contains("a.txt\""), "and what comes after it is kept")
  }

  @Test("a damaged index is told, and made again", arguments: [1, 2])
  func damagedIndex(seed: Int) async throws {
    try folder.makeFolder("lib")
    try folder.write(Self.title + "\n\nوصل الوفد إلى المرفأ القديم.", to: "lib/b.txt")
    let places = Built.environment(
      environment(state: "/dev/null/state", cache: folder.path("cache")))
    func search() async throws -> CommandRun {
      try await CommandRun.masar(
        "search", "المرفأ", "--library", folder.path("lib"), environment: places)
    }
    #expect(try await search().outputLines.count == 1)
    let listed = try await CommandRun.run("find", [folder.path("cache"), "-name", "*.sqlite"])
    let path = String(try #require(listed.outputLines.first))
    // As if its log had been written back, so that nothing else makes good what is damaged.
    let log = path + "-wal"
    if contents(ofFile: path).count < 8192 { rename(log, path) } else { unlink(log) }
    _ = damage(path, seed: seed)
    let again = try await search()
    #expect(again.ending == .exited(0) && again.outputLines.count == 1)
    #expect(again.error.contains("a damaged file was moved aside, to: \(path).broken-1"))
    let third = try await search()
    #expect(third.outputLines.count == 1 && third.error.isEmpty)
  }
}
