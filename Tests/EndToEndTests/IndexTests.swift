import Testing

/// The index that the reader and `masar search` share.
@Suite(.serialized)
struct IndexTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("articles")
  }

  private var environment: [String: String?] {
    ["XDG_CACHE_HOME": folder.path("cache"), "XDG_STATE_HOME": folder.path("state")]
  }

  private func search(_ words: String...) async throws -> [String] {
    let run = try await CommandRun.run(
      Built.masar, ["search"] + words + ["--library", folder.path("articles")],
      environment: Built.environment(environment))
    #expect(run.ending == .exited(0) && run.error.isEmpty, "\(run.error)")
    return run.outputLines.map { line in
      line.split(separator: "\t")[3].split(separator: "/").last.map(String.init) ?? ""
    }
  }

  @Test(
    "entity:, place: and track: find what the articles name and tell, whatever name is asked for")
  func analysis() async throws {
    try folder.write(
      """
      title: محادثات
      tracks:
        - {id: geneva, name: مسار جنيف, place: جنيف, participants: [روسيا, الولايات المتحدة], cues: [جنيف]}
        - {id: nato, name: مسار الحلف, place: بروكسل, participants: [روسيا, حلف شمال الأطلسي], cues: [بروكسل]}
      """, to: "articles/dossier.yaml")
    let texts = [
      ("a", "تبدأ المحادثات بين روسيا والولايات المتحدة في جنيف يوم الاثنين 10 يناير 2022."),
      ("b", "يعقد مجلس روسيا وحلف شمال الأطلسي اجتماعا في بروكسل يوم الأربعاء 12 يناير 2022."),
      ("c", "قال الرئيس جو بايدن إن العمل في المصنع سيستمر."),
      ("d", "يبيع المتجر ساعات صنعت في جنيف، ولا شيء غير ذلك."),
    ]
    for (name, text) in texts {
      try folder.write(
        "---\ntitle: خبر \(name)\npublished: 2022-01-08\n---\n\n\(text)\n",
        to: "articles/\(name).txt")
    }
    for query in ["entity:biden", "entity:بايدن", "اسم:بايدن"] {
      #expect(try await search(query) == ["c.txt"], "\(query)")
    }
    #expect(Set(try await search("place:geneva")) == ["a.txt", "d.txt"])
    #expect(try await search("track:geneva") == ["a.txt"])
    #expect(try await search("place:geneva", "-track:geneva") == ["d.txt"])
  }

  /// «خبر» and «عاجل من الميناء الكبير» in windows-1256, as lines.
  private static let windows1256: [UInt8] = [
    0xCE, 0xC8, 0xD1, 0x0A, 0x0A, 0xDA, 0xC7, 0xCC, 0xE1, 0x20, 0xE3, 0xE4, 0x20, 0xC7, 0xE1, 0xE3,
    0xED, 0xE4, 0xC7, 0xC1, 0x20, 0xC7, 0xE1, 0xDF, 0xC8, 0xED, 0xD1,
  ]

  @Test(
    "an encoding that was chosen is that of the list and of the index as well",
    .enabled(if: Built.hasTmux, "tmux is not installed"))
  func encoding() async throws {
    try folder.write(Self.windows1256, to: Array("articles/a.txt".utf8))
    try folder.write("بيان قصير\n\nلا تعليق على ما جرى.\n", to: "articles/b.txt")
    #expect(try await search("الميناء") == ["a.txt"])
    let title = try #require(VisualForm.of("خبر"))
    let session = try await TmuxSession.reader(
      folder.path("articles"), columns: 120, rows: 20, environment: environment)
    try await session.wait("the list") { $0.text.contains(title) }
    try await session.press("Enter")
    try await session.wait("the article") { $0.lines.last?.contains("windows-1256") == true }
    try await session.type("ze")
    try await session.wait("the choice") { $0.lines.last?.contains("(your choice)") == true }
    try await session.press("q")
    try await session.wait("the list with another title") {
      $0.text.contains("articles: 2") && !$0.text.contains(title)
    }
    try await session.press("q")
    _ = try await session.waitForEnd()
    #expect(try await search("الميناء") == [])
  }
}
