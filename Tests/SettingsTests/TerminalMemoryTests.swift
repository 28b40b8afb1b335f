import Glibc
import MasarModel
import Screen
import Support
import Testing

@testable import Settings

@Suite struct TerminalMemoryTests {
  private let folder = TemporaryFolder()
  private var memory: TerminalMemory { TerminalMemory(folder: folder.path("state/masar")) }
  private let file = "state/masar/terminals.yaml"

  @Test func `what is remembered is there afterwards, for its own terminal`() throws {
    #expect(memory.contents() == TerminalMemory.Contents())
    #expect(folder.names() == [], "looking makes nothing")
    try memory.remember(.words, for: "kitty")
    try memory.remember(.visual, for: "tmux in kitty")
    try memory.remember(.visualLRM, for: "kitty")
    let contents = memory.contents()
    #expect(contents.modes == ["kitty": .visualLRM, "tmux in kitty": .visual])
    #expect(contents.mode(for: "kitty") == .visualLRM && contents.mode(for: "xterm") == nil)
    #expect(contents.findings.isEmpty)
  }

  @Test func `an offer is remembered until a mode is chosen, and no mode gives way to it`() throws {
    try memory.noteOffer(for: "novelty")
    #expect(memory.contents().wasOffered(for: "novelty") && memory.contents().modes.isEmpty)
    #expect(memory.contents().findings.isEmpty)
    try memory.remember(.words, for: "novelty")
    try memory.noteOffer(for: "novelty")
    #expect(memory.contents().mode(for: "novelty") == .words)
    #expect(!memory.contents().wasOffered(for: "novelty"))
  }

  @Test func `nobody else may read it`() throws {
    umask(0)
    defer { umask(0o022) }
    try memory.remember(.words, for: "kitty")
    #expect(folder.mode(of: file) == 0o600)
    #expect(folder.mode(of: "state/masar") == 0o700 && folder.mode(of: "state") == 0o700)
    #expect(folder.names(in: "state/masar") == ["terminals.yaml", "terminals.yaml.lock"])
    chmod(folder.path("state/masar"), 0o755)
    try memory.remember(.plain, for: "kitty")
    #expect(folder.mode(of: "state/masar") == 0o700)
  }

  @Test(arguments: [
    "a: b", "\"quoted\" \\ 'so'", "&a *a", "*a", "أ\u{64E}\u{1B}[2J\u{9B}\n\u{0}", "~", "true",
    "- x",
    "💡", String(repeating: "\u{301}", count: 50), "",
  ])
  func `a terminal may have any name`(name: String) throws {
    try memory.remember(.plain, for: "&a")
    try memory.remember(.words, for: name)
    let contents = memory.contents()
    #expect(contents.findings.isEmpty)
    #expect(contents.mode(for: name) == .words)
    #expect(contents.mode(for: "&a") == .plain)
    #expect(
      folder.text(of: file)?.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) } == true)
  }

  @Test func `a very long name is cut in the same way when it is written and when it is read`()
    throws
  {
    let name = String(repeating: "x", count: 100_000)
    try memory.remember(.words, for: name)
    #expect(memory.contents().mode(for: name) == .words)
    #expect((folder.text(of: file)?.utf8.count ?? 0) < 1000)
  }

  @Test(arguments: ["kitty: [", "just words\n", "- a\n", "a: b\na: c\n"])
  func `a malformed file is moved aside and said to be`(text: String) throws {
    try memory.remember(.words, for: "kitty")
    folder.write(text, to: file)
    let contents = memory.contents()
    #expect(contents.modes.isEmpty)
    #expect(contents.findings.count == 2)
    let kept = folder.path(file) + ".broken-1"
    #expect(contents.findings.last == Finding(path: folder.path(file), kind: .movedAside(to: kept)))
    #expect(folder.text(of: file + ".broken-1") == text)
    #expect(memory.contents() == TerminalMemory.Contents(), "it is gone from its place")
    // The next one gets the next name.
    folder.write(text, to: file)
    let findings = try memory.remember(.visual, for: "xterm")
    #expect(findings.last?.kind == .movedAside(to: folder.path(file) + ".broken-2"))
    #expect(folder.text(of: file + ".broken-1") == text)
    #expect(memory.contents().modes == ["xterm": .visual])
  }

  @Test func `bytes that are no text, a file that is too large, a folder: moved aside as well`()
    throws
  {
    try memory.remember(.words, for: "kitty")
    folder.write([0xFF, 0xFE], to: file)
    #expect(memory.contents().findings.map(\.kind).first == .notText)
    folder.write([UInt8](repeating: 0x23, count: (1 << 20) + 1), to: file)
    #expect(memory.contents().findings.count == 2)
    mkdir(folder.path(file), 0o700)
    #expect(memory.contents().findings.map(\.kind).first == .notARegularFile)
    #expect(
      folder.names(in: "state/masar").filter { $0.contains("broken") }
        == (1...3).map { "terminals.yaml.broken-\($0)" })
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func `a file that may not be read stays where it is`() throws {
    try memory.remember(.words, for: "kitty")
    chmod(folder.path(file), 0)
    #expect(memory.contents().findings.map(\.kind) == [.unreadable(reason: "Permission denied")])
    chmod(folder.path(file), 0o600)
    #expect(memory.contents().modes == ["kitty": .words])
  }

  @Test func `a mode of another version is passed over, named, and kept`() throws {
    try memory.remember(.words, for: "kitty")
    folder.write("xterm: sideways\nkitty: words\n", to: file)
    let contents = memory.contents()
    #expect(contents.modes == ["kitty": .words])
    #expect(contents.findings.map(\.line) == [1])
    try memory.remember(.plain, for: "kitty")
    #expect(folder.text(of: file)?.contains("\"xterm\": \"sideways\"") == true)
  }

  @Test func `no place, a file where the folder should be, and a lock that is held`() throws {
    #expect(throws: SettingsError.noPlace) {
      try TerminalMemory(folder: nil).remember(.words, for: "kitty")
    }
    #expect(TerminalMemory(folder: nil).contents() == TerminalMemory.Contents())
    folder.write("", to: "file")
    for name in ["file", "file/masar"] {
      let memory = TerminalMemory(folder: folder.path(name))
      #expect(throws: SettingsError.refused(path: folder.path(name), code: ENOTDIR)) {
        try memory.remember(.words, for: "kitty")
      }
      #expect(memory.contents() == TerminalMemory.Contents())
    }
    try memory.remember(.words, for: "kitty")
    let lock = try PrivateFile.lock(folder.path(file))
    #expect(throws: SettingsError.busy(path: folder.path(file) + ".lock")) {
      try memory.remember(.plain, for: "kitty")
    }
    withExtendedLifetime(lock) {}
    #expect(memory.contents().modes == ["kitty": .words])
  }

  @Test func `a file that is replaced is whole before it has its name`() throws {
    try memory.remember(.words, for: "kitty")
    // A directory in the place of the target refuses the renaming; the old one stays, nothing is left.
    mkdir(folder.path("target"), 0o700)
    folder.write("", to: "target/inside")
    #expect(throws: SettingsError.self) {
      try PrivateFile.replace(folder.path("target"), with: [1])
    }
    #expect(folder.names() == ["state", "target"])
  }

  @Test func `writers at the same time lose nothing, and readers see whole files`() async {
    let memory = memory
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          for entry in 0..<5 {
            #expect(throws: Never.self) {
              try memory.remember(.words, for: "terminal \(writer)-\(entry)")
            }
          }
        }
        group.addTask {
          for _ in 0..<20 { #expect(memory.contents().findings.isEmpty) }
        }
      }
    }
    #expect(memory.contents().modes.count == 40)
  }
}
