import Glibc
import Testing

/// `masar search`, and the search screen in a terminal.
@Suite(.serialized)
struct LibrarySearchTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("articles")
    try folder.write(
      "لقاء في العاصمة\n\nأعلن الكرملين موعد اللقاء يوم الاثنين.\n", to: "articles/a.txt")
    try folder.write("بيان قصير\n\nلم يصدر تعليق من أحد على ما جرى.\n", to: "articles/b.txt")
  }

  private func environment(_ more: [String: String?] = [:]) -> [String: String?] {
    more.merging([
      "XDG_CACHE_HOME": folder.path("cache"), "XDG_STATE_HOME": folder.path("state"),
    ]) { $1 }
  }

  private func search(_ words: String...) async throws -> CommandRun {
    try await CommandRun.run(
      Built.masar, ["search"] + words + ["--library", folder.path("articles")],
      environment: Built.environment(environment()))
  }

  @Test("the document has path, title, day, score and the sentence with its words")
  func document() async throws {
    let run = try await search("كرملين", "--format", "json")
    #expect(run.ending == .exited(0) && run.error.isEmpty)
    let json = try JSONValue(run.outputBytes)
    #expect(json["schema"]?.integer == 1 && json["count"]?.integer == 1)
    let result = try #require(json["results"]?.array.first)
    #expect(result["path"]?.string == folder.path("articles") + "/a.txt")
    #expect(result["title"]?.string == "لقاء في العاصمة")
    #expect(result["snippet"]?.string == "أعلن الكرملين موعد اللقاء يوم الاثنين.")
    #expect(result["marks"]?.array.first?.array.compactMap(\.integer) == [5, 8])
  }

  @Test("the second search finds the index that the first one has left, for its owner alone")
  func index() async throws {
    for _ in 1...2 {
      let run = try await search("الكرملين")
      #expect(run.outputLines.count == 1 && run.output.contains("a.txt"))
    }
    try folder.write("خبر\n\nوالكرملين يرد.\n", to: "articles/c.txt")
    #expect(try await search("الكرملين").outputLines.count == 2)
    var status = stat()
    #expect(stat(folder.path("cache/masar"), &status) == 0 && status.st_mode & 0o777 == 0o700)
  }

  @Test("a malformed query is a usage error with the place in it")
  func malformed() async throws {
    let run = try await search("الكرملين", "sourse:x")
    #expect(run.ending == .exited(2))
    #expect(run.error.contains("there is no field ‘sourse’; perhaps ‘source’ (at character 10)"))
  }

  @Test(
    "s finds while it is typed, Enter opens at the words, Backspace returns",
    .enabled(if: Built.hasTmux, "tmux is not installed"))
  func screen() async throws {
    let session = try await TmuxSession.reader(
      folder.path("articles"), columns: 80, rows: 20, environment: environment())
    try await session.wait(forText: "articles: 2")
    try await session.press("s")
    try await session.wait(forText: "Search:")
    try await session.type("الكرملين")
    try await session.wait(forText: "articles: 1")
    let found = try await session.waitUntilQuiet()
    #expect(found.text.contains("a.txt"))
    try await session.press("Enter")
    try await session.wait("the article") { $0.percent != nil }
    try await session.press("BSpace")
    try await session.wait("the search") {
      $0.text.contains("Search:") && $0.text.contains("articles: 1")
    }
  }

  @Test(
    "a file that is added while the list is shown appears in it",
    .enabled(if: Built.hasTmux, "tmux is not installed"))
  func watch() async throws {
    let session = try await TmuxSession.reader(
      folder.path("articles"), columns: 80, rows: 20, environment: environment())
    try await session.wait(forText: "articles: 2")
    try folder.write("وصل الآن\n\nنص جديد.\n", to: "articles/d.txt")
    try await session.wait(forText: "articles: 3")
    unlink(folder.path("articles/d.txt"))
    try await session.wait(forText: "articles: 2")
  }
}
