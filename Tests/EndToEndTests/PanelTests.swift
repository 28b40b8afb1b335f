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
    #expect(screen.text.contains(" src · "), "sources and conflicts are counted")
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
    try await session.wait("a disagreement") { $0.text.contains("≠") || $0.text.contains("≈") }
    #expect(second.text != first.text)
    try await session.press("Enter")
    try await session.wait("an article") { $0.percent != nil && !$0.text.contains("Opening") }
  }

  @Test("Enter on a source leads to its article, Backspace back to the panel as it was")
  func sources() async throws {
    let session = try await TmuxSession.sampleArticle()
    try await session.waitUntilQuiet()
    try await session.press("!")
    try await session.wait("a disagreement") { $0.text.contains("≠") || $0.text.contains("≈") }
    try await session.press("n")
    let panel = try await session.waitUntilQuiet()
    try await session.press("Enter")
    let title = try SampleArticle.genevaVisualTitle()
    try await session.wait("another article") {
      $0.percent != nil && !$0.status.contains(title)
    }
    try await session.press("BSpace")
    try await session.wait("the panel as it was left") { $0.text == panel.text }
  }

  @Test("T shows the whole timeline, Enter a card, and Backspace leads back step by step")
  func wholeTimeline() async throws {
    let session = try await TmuxSession.sampleArticle(columns: 100, rows: 30)
    let article = try await session.waitUntilQuiet()
    try await session.press("T")
    try await session.wait(forText: "events: ")
    try await session.press("!")
    let timeline = try await session.waitUntilQuiet()
    try await session.press("Enter")
    try await session.wait(forText: "Who says so")
    try await session.press("BSpace")
    try await session.wait("the timeline as it was left") { $0.text == timeline.text }
    try await session.type("/geneva")
    try await session.wait("fewer events") {
      !$0.text.contains("events: 0") && $0.text != timeline.text
    }
    try await session.press("Escape")
    try await session.wait("all events") { $0.text == timeline.text }
    try await session.press("BSpace")
    try await session.wait("the article as it was left") { $0.text == article.text }
  }

  @Test(
    "p sets the publication date: a wrong one is said, a right one moves the mark of the article")
  func publicationDate() async throws {
    let session = try await TmuxSession.sampleArticle()
    try await session.waitUntilQuiet()
    try await session.press("p")
    try await session.wait(forText: "Published:")
    try await session.type("31/2/2022")
    try await session.press("Enter")
    try await session.wait(forText: "there is no such day")
    try await session.press("C-u")
    try await session.type("14/2/2022")
    try await session.press("Enter")
    try await session.wait("the new day beside the mark") { screen in
      screen.text.contains("set by the reader")
        && screen.lines.contains { $0.contains("14 Feb") && $0.contains("this article") }
    }
    try await session.press("p", "C-u", "Enter")
    try await session.wait("the day of the article") { screen in
      screen.lines.contains { $0.contains("11 Jan") && $0.contains("this article") }
    }
  }

  @Test("a date that was set is there again in the next run, and in the list")
  func keptDate() async throws {
    let folder = try TemporaryFolder()
    let environment: [String: String?] = ["XDG_STATE_HOME": folder.path("state")]
    let first = try await TmuxSession.sampleArticle(environment: environment)
    try await first.waitUntilQuiet()
    try await first.press("p")
    try await first.type("14/2/2022")
    try await first.press("Enter")
    try await first.wait(forText: "set by the reader")
    try await first.press("q")
    #expect(try await first.waitForEnd() == 0)
    let second = try await TmuxSession.sampleArticle(environment: environment)
    try await second.wait("the mark at the day that was set") { screen in
      screen.text.contains("set by the reader")
        && screen.lines.contains { $0.contains("14 Feb") && $0.contains("this article") }
    }
    let list = try await TmuxSession.sampleList(environment: environment)
    try await list.wait(forText: "14 Feb 2022")
  }
}
