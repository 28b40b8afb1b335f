import Glibc
import Testing

/// `masar state`.
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
}
