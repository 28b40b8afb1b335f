import Testing

/// Windows that change their size under the reader.
@Suite(.serialized, .enabled(if: Built.hasTmux, "tmux is not installed"))
struct ResizingTests {
  /// Makes the window smaller and smaller, then as it was.
  private func resizeThereAndBack(_ session: TmuxSession) async throws {
    try await session.resize(columns: 40, rows: 10)
    try await session.wait("a small screen") { screen in
      screen.lines.count == 10 && screen.lines.allSatisfy { TerminalScreen.width(of: $0) <= 40 }
    }
    try await session.waitUntilQuiet()
    try await session.resize(columns: 1, rows: 1)
    try await session.waitUntilQuiet()
    #expect(try await session.value(of: "alternate_on") == "1", "the program must live at 1x1")
    try await session.resize(columns: 120, rows: 40)
  }

  @Test("120x40, 40x10, 1x1 and back: the article shows the same place")
  func article() async throws {
    let session = try await TmuxSession.sampleArticle()
    try await session.press("j", "j", "j", "j", "j", "j", "j")
    try await session.waitUntilQuiet()
    let before = try await session.waitUntilQuiet()
    try await resizeThereAndBack(session)
    let after = try await session.waitUntilQuiet()
    #expect(after.lines == before.lines)
  }

  @Test("120x40, 40x10, 1x1 and back: the list shows the same selection")
  func list() async throws {
    let samples = try await SampleArticle.all()
    let session = try await TmuxSession.sampleList()
    try await session.press("j", toSelect: samples[1])
    try await session.press("j", toSelect: samples[2])
    let before = try await session.waitUntilQuiet()
    try await resizeThereAndBack(session)
    try await session.wait("the same screen") { $0.text == before.text }
  }

  @Test("the end of an article stays in view")
  func end() async throws {
    let session = try await TmuxSession.sampleArticle(columns: 120, rows: 20)
    try await session.press("G")
    try await session.wait("the end") { $0.percent == 100 }
    try await session.resize(columns: 120, rows: 40)
    try await session.wait("the end") { $0.lines.count == 40 && $0.percent == 100 }
  }

  @Test("a window that opens at 1x1 can grow")
  func grows() async throws {
    let session = try await TmuxSession.reader("articles", columns: 1, rows: 1)
    try await session.waitUntilQuiet()
    try await session.resize(columns: 100, rows: 30)
    try await session.wait(forText: "Masar · Library")
  }

  @Test("every size in between draws without a crash")
  func manySizes() async throws {
    let session = try await TmuxSession.sampleArticle()
    for (columns, rows) in [
      (2, 1), (3, 2), (1, 30), (11, 3), (19, 4), (44, 5), (89, 7), (90, 2), (300, 60),
    ] {
      try await session.resize(columns: columns, rows: rows)
      let screen = try await session.waitUntilQuiet(for: .milliseconds(80))
      #expect(screen.lines.allSatisfy { TerminalScreen.width(of: $0) <= columns })
    }
    try await session.resize(columns: 120, rows: 40)
    try await session.wait(forText: SampleArticle.genevaVisualTitle())
    try await session.press("q")
    #expect(try await session.waitForEnd() == 0)
  }
}
