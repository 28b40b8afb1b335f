import Glibc
import Support
import Testing

/// `masar state`, and what is left of it when it is killed.
@Suite struct StateCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func environment(_ name: String = "state") -> [String: String] {
    Built.environment(["XDG_STATE_HOME": folder.path(name)])
  }

  private static func document(_ paths: [String]) -> String {
    let articles = paths.map { path in
      """
      {"path": "\(path)", "title": "عنوان", "visits": [100], "bookmarks": [
        {"place": {"offset": 3, "context": "سطر"}, "note": "ملاحظة", "created": 5}],
       "record": {"progress": 7, "isRead": true, "place": {"offset": 3, "context": "سطر"}}}
      """
    }
    return "{\"schema\": 1, \"articles\": [" + articles.joined(separator: ",") + "]}"
  }

  @Test("what is exported can be imported elsewhere, and comes out the same")
  func roundTrip() async throws {
    try folder.write(Self.document(["/a", "/b"]), to: "first.json")
    let first = try await CommandRun.masar(
      "state", "import", folder.path("first.json"), environment: environment())
    #expect(first.ending == .exited(0) && first.output.contains("took 2 articles"))
    let exported = try await CommandRun.masar("state", "export", environment: environment())
    #expect(exported.output.contains("\"ملاحظة\""))
    try folder.write(exported.output, to: "second.json")
    let second = try await CommandRun.masar(
      "state", "import", "-", environment: environment("other"),
      input: .file(folder.path("second.json")))
    #expect(second.ending == .exited(0))
    let again = try await CommandRun.masar("state", "export", environment: environment("other"))
    #expect(again.output == exported.output)
  }

  @Test("what is no document is named, with the place and the reason; the others are taken")
  func mistakes() async throws {
    try folder.write("{\"schema\": 1, \"articles\": [{\"path\": 5}]}", to: "type.json")
    try folder.write("{\"schema\": 9, \"articles\": []}", to: "newer.json")
    try folder.write("مقال", to: "text.txt")
    try folder.write(Self.document(["/a"]), to: "good.json")
    let names = ["type.json", "newer.json", "text.txt", "missing.json"].map(folder.path)
    let run = try await CommandRun.run(
      Built.masar, ["state", "import"] + names + [folder.path("good.json")],
      environment: environment())
    #expect(run.ending == .exited(1))
    #expect(run.errorLines.count == 4)
    for (name, line) in zip(names, run.errorLines) { #expect(line.contains(name)) }
    #expect(run.error.contains(".articles[0].path"))
    #expect(run.error.contains("schema 9 > 1"))
    #expect(run.output.contains("took 1 articles"))
  }

  @Test("a state that a newer program has written is refused, and so is a full disk")
  func refusals() async throws {
    try folder.write(Self.document(["/a"]), to: "one.json")
    try folder.makeFolder("closed")
    chmod(folder.path("closed"), 0o500)
    let run = try await CommandRun.masar(
      "state", "import", folder.path("one.json"), environment: environment("closed"))
    // Root may write anywhere.
    if geteuid() != 0 {
      #expect(run.ending == .exited(1) && run.error.contains("not kept"))
    }
    let limited = try await CommandRun.run(
      "bash",
      ["-c", "ulimit -f 8; exec \"$0\" state import \"$1\"", Built.masar, folder.path("one.json")],
      environment: environment("limited"))
    #expect(limited.ending == .exited(1))
    #expect(limited.error.contains("not kept"), "\(limited.error)")
  }

  /// How often the writers are killed; 100 times in the sweep.
  private static let rounds = getenv("MASAR_SWEEPS") == nil ? 3 : 100

  @Test("two that write at once and are killed lose nothing that they have acknowledged")
  func survivesKill() async throws {
    var generator = SeededGenerator(seed: 6)
    var acknowledged: Set<String> = []
    for round in 0..<Self.rounds {
      var writers: [(child: Child, log: String)] = []
      for writer in 0..<2 {
        let paths = try (0..<40).map { number in
          let name = "\(round)-\(writer)-\(number)"
          try folder.write(Self.document(["/x/" + name]), to: name)
          return folder.path(name)
        }
        let log = folder.path("log-\(round)-\(writer)")
        try folder.write("", to: "log-\(round)-\(writer)")
        let words = [Built.masar, "state", "import"] + paths
        let child = try Child(
          words.map { Array($0.utf8) }, environment: environment(),
          connections: [.null, .file(log), .null])
        writers.append((child, log))
      }
      // From before the first write to after the last one.
      var patience = Patience(.milliseconds(generator.number(1...400)))
      while !patience.isExhausted, writers.contains(where: { $0.child.pollEnding() == nil }) {
        try await patience.pause(.milliseconds(1))
      }
      for writer in writers where writer.child.pollEnding() == nil {
        kill(writer.child.identifier, SIGKILL)
      }
      for writer in writers { _ = try await writer.child.waitForEnd() }
      for writer in writers { acknowledged.formUnion(try Self.acknowledged(in: writer.log)) }
    }
    let run = try await CommandRun.masar("state", "export", environment: environment())
    #expect(run.ending == .exited(0) && run.error.isEmpty, "\(run.error)")
    for name in acknowledged { #expect(run.output.contains("\"/x/\(name)\""), "\(name)") }
    #expect(acknowledged.count > Self.rounds, "the writers had time to keep something")
    let check = try await CommandRun.masar(
      "state", "import", "/dev/null", environment: environment())
    #expect(!check.error.contains("moved aside"))
  }

  /// The documents whose lines were written out whole.
  private static func acknowledged(in log: String) throws -> [String] {
    guard let stream = fopen(log, "r") else { return [] }
    defer { fclose(stream) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, stream)
    let text = String(decoding: bytes.prefix(count), as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().compactMap {
      $0.split(separator: "/").last.map(String.init)
    }
  }
}
