import Testing

/// The timeline panel, in a terminal.
@Suite(.serialized, .enabled(if: Built.hasTmux, "tmux is not installed"))
struct PanelTests {
  @Test("at 120 columns the panel stands beside the text, with the timeline of the dossier")
  func wide() async throws {
    let session = try await TmuxSession.sampleArticle()
    let screen = try await session.waitUntilQuiet()
    #expect(screen.lines[0].contains("Timeline"))
    #expect(screen.lines.dropLast().allSatisfy { $0.contains("│") })
    #expect(screen.text.contains("2021"))
    #expect(screen.text.contains("this article"))
    #expect(screen.text.contains("[ﺙ]"), "the detail names the track of the selected event")
  }

  @Test("at 80 columns it is an overlay: absent until t, put away by t")
  func narrow() async throws {
    let session = try await TmuxSession.sampleArticle(columns: 80)
    let article = try await session.waitUntilQuiet()
    #expect(!article.text.contains("Timeline"))
    for key in ["t", "ف"] {
      try await session.press(key)
      let panel = try await session.wait(forText: "Timeline")
      #expect(panel.text.contains("2021"))
      try await session.press(key)
      try await session.wait("the text alone") { $0.text == article.text }
    }
  }

  @Test("on a right-to-left interface it is on the left")
  func mirrored() async throws {
    let heading = try #require(VisualForm.of("الخط الزمني"))
    let session = try await TmuxSession.reader(
      SampleArticle.geneva, environment: ["LANG": "ar_EG.UTF-8"])
    try await session.wait(forText: heading)
    let screen = try await session.waitUntilQuiet()
    let panel = screen.lines[1].split(separator: "│", omittingEmptySubsequences: false).first
    #expect((36...56).contains(TerminalScreen.width(of: String(panel ?? ""))))
  }

  @Test("in the panel j and k choose events, ! goes to a disagreement, Enter to a source")
  func moving() async throws {
    let session = try await TmuxSession.sampleArticle()
    try await session.waitUntilQuiet()
    try await session.press("t", "g")
    let first = try await session.waitUntilQuiet()
    try await session.press("j")
    let second = try await session.wait("the second event") { $0.text != first.text }
    try await session.press("k")
    try await session.wait("the first event") { $0.text == first.text }
    try await session.press("!")
    try await session.wait(forText: "≠")
    #expect(second.text != first.text)
    try await session.press("Enter")
    try await session.wait("an article") { $0.percent != nil && !$0.text.contains("Opening") }
  }
}
