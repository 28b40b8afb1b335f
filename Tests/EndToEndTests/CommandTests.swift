import Glibc
import Testing

/// `--version`, `--help`, usage errors and `masar list`.
@Suite struct CommandTests {
  @Test("--version and --help say what they have to on standard output and exit with 0")
  func information() async throws {
    let version = try await CommandRun.masar("--version")
    #expect(version.ending == .exited(0))
    #expect(version.outputLines.count == 1)
    #expect(version.output.contains { $0.isNumber })
    for arguments in [
      "--help", "show", "list", "analyze", "times", "timeline", "tracks", "search", "entities",
      "entity", "state", "add", "check", "calibrate", "doctor",
    ] {
      let help =
        arguments == "--help"
        ? try await CommandRun.masar("--help") : try await CommandRun.masar(arguments, "--help")
      #expect(help.ending == .exited(0))
      #expect(help.output.contains("USAGE: masar"))
      #expect(help.errorBytes.isEmpty)
    }
  }

  @Test(
    "a wrong command line exits with 2, says why on standard error and nothing on standard output",
    arguments: [
      ["--nonsense"], ["list", "--nonsense"], ["show"], ["analyze"], ["add"],
      ["check"], ["add", "--library"],
      ["show", "--width", "19", "x"],
      ["show", "--width", "10001", "x"], ["show", "--width", "0", "x"],
      ["show", "--width", "-5", "x"],
      ["entities", "--kind", "god"], ["entities", "--format", "xml"], ["entity"],
      ["entity", "--width", "1", "x"],
      ["show", "--width", "wide", "x"], ["show", "--rtl-output", "sideways", "x"],
      ["analyze", "--format", "xml", "x"], ["show", "a", "b"],
      ["read", "--rtl-output", "sideways"], ["--rtl-output", ""], ["read", "--language", "fr"],
      ["calibrate", "x"], ["doctor", "x"], ["doctor", "--language", "fr"],
    ])
  func usage(arguments: [String]) async throws {
    let run = try await CommandRun.run(Built.masar, arguments)
    #expect(run.ending == .exited(2))
    #expect(run.outputBytes.isEmpty)
    #expect(!run.errorBytes.isEmpty)
  }

  @Test("list prints a line an article: date, newsroom, title, path")
  func list() async throws {
    let run = try await CommandRun.masar("list", "articles")
    #expect(run.ending == .exited(0))
    #expect(run.errorBytes.isEmpty)
    let found = try await CommandRun.run(
      "find", ["-H", "articles", "(", "-name", "*.txt", "-o", "-name", "*.md", ")"])
    let rows = run.outputLines.map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(rows.allSatisfy { $0.count == 4 })
    #expect(rows.compactMap(\.last).sorted() == found.outputLines.sorted())
    #expect(
      rows.allSatisfy { $0[0] == "-" || String($0[0]).wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil })
    #expect(rows.allSatisfy { !$0[1].isEmpty && !$0[2].isEmpty })
    let title = rows.first { $0[3] == SampleArticle.geneva[...] }?[2]
    #expect(title == SampleArticle.genevaTitle[...])
  }

  @Test("without a path list reads articles/ below the current folder, or else the folder itself")
  func defaultPath() async throws {
    let here = try await CommandRun.masar("list")
    #expect(here.output == (try await CommandRun.masar("list", "articles")).output)
    let folder = try TemporaryFolder()
    try folder.write("عنوان\n\nنص المقال كله في سطر واحد.\n", to: "one.txt")
    let there = try await CommandRun.masar("list", folder: folder.path)
    #expect(there.ending == .exited(0))
    #expect(there.outputLines.count == 1)
  }

  @Test("a missing and an empty folder: said on standard error, exit code 1, the rest is listed")
  func missingAndEmpty() async throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("empty")
    try folder.write("عنوان\n\nنص المقال كله في سطر واحد.\n", to: "good.txt")
    for name in ["missing", "empty"] {
      let alone = try await CommandRun.masar("list", folder.path(name))
      #expect(alone.ending == .exited(1))
      #expect(alone.outputBytes.isEmpty)
      #expect(alone.errorLines.count == 1)
      #expect(alone.error.hasPrefix("masar: \(folder.path(name)): "))
      let beside = try await CommandRun.masar("list", folder.path(name), folder.path("good.txt"))
      #expect(beside.ending == .exited(1))
      #expect(beside.outputLines.count == 1)
      #expect(beside.error.contains(folder.path(name)))
    }
  }

  @Test("a folder that may not be read", .enabled(if: geteuid() != 0, "root may read everything"))
  func unreadable() async throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("locked")
    try folder.write("عنوان\n\nنص المقال كله في سطر واحد.\n", to: "locked/one.txt")
    try folder.write("عنوان\n\nنص المقال كله في سطر واحد.\n", to: "good.txt")
    for (name, mode) in [("locked/one.txt", 0o000), ("locked", 0o000)] as [(String, mode_t)] {
      chmod(folder.path(name), mode)
      let run = try await CommandRun.masar("list", folder.path)
      #expect(run.ending == .exited(1))
      #expect(run.outputLines.count == 1)
      #expect(run.error.contains(name))
      chmod(folder.path(name), 0o755)
    }
  }

  @Test("a binary file, a FIFO and a file of bad UTF-8 beside an article")
  func strangeFiles() async throws {
    let folder = try TemporaryFolder()
    try folder.write("عنوان\n\nنص المقال كله في سطر واحد.\n", to: "good.txt")
    try folder.write((0..<4096).map { UInt8($0 & 0xFF) }, to: Array("binary.txt".utf8))
    let damaged = Array("عنوان تالف\n\nنص ".utf8) + [0xD8, 0x20, 0xFF] + Array(" بعده.\n".utf8)
    try folder.write(damaged, to: Array("damaged.txt".utf8))
    mkfifo(folder.path("pipe.txt"), 0o600)
    let run = try await CommandRun.masar("list", folder.path)
    #expect(run.ending == .exited(1))
    let names = run.outputLines.compactMap { $0.split(separator: "/").last }
    #expect(names.sorted() == ["damaged.txt", "good.txt"])
    for name in ["binary.txt", "pipe.txt", "damaged.txt"] {
      #expect(run.errorLines.filter { $0.contains(name) }.count == 1, "\(name): \(run.error)")
    }
  }
}
