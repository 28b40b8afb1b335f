import Testing

/// Cards of names and the index, in a terminal.
@Suite(.serialized, .enabled(if: Built.hasTmux, "tmux is not installed"))
struct CardTests {
  /// Opens the card of the first name of the article and waits until all articles were read.
  private func card(_ session: TmuxSession) async throws -> TerminalScreen {
    try await session.press("Enter")
    try await session.wait("the whole card") {
      $0.lines[0].contains("place · Geneva") && $0.text.contains("Named together with")
        && !$0.text.contains("building…")
    }
    return try await session.waitUntilQuiet()
  }

  /// The article with the focus on its first name, once that is found.
  private func focused(
    columns: Int = 120, rows: Int = 40
  ) async throws -> (session: TmuxSession, article: TerminalScreen) {
    let session = try await TmuxSession.sampleArticle(columns: columns, rows: rows)
    try await session.waitUntilQuiet()
    try await session.press("Tab")
    try await session.waitUntilQuiet()
    let article = try await session.wait("the focus on a name") {
      !$0.text.contains("Looking for names")
    }
    return (session, article)
  }

  @Test("Enter opens the card of a name, Enter a mention, and Backspace leads back over both")
  func there() async throws {
    for (columns, rows) in [(120, 40), (80, 24)] {
      let (session, article) = try await focused(columns: columns, rows: rows)
      let card = try await card(session)
      #expect(card.text.contains("mentions:"))
      try await session.press("G")
      let last = try await session.waitUntilQuiet()
      try await session.press("Enter")
      try await session.wait("an article") { $0.percent != nil }
      try await session.waitUntilQuiet()
      try await session.press("BSpace")
      try await session.wait("the row of the card") { $0.text == last.text }
      try await session.press("C-o")
      try await session.wait("the line of the article") { $0.text == article.text }
      try await session.press("M-o")
      try await session.wait("the card again") { $0.text == last.text }
    }
  }

  @Test("e opens the index, typing finds a name by its Latin letters, Enter opens its card")
  func index() async throws {
    let session = try await TmuxSession.sampleList()
    for key in ["e", "ث"] {
      try await session.press(key)
      try await session.wait("the index of all articles") {
        $0.lines[0].contains("Name:") && $0.text.contains("Geneva")
          && !$0.text.contains("building…")
      }
      try await session.type("biden")
      try await session.wait("one name") {
        $0.text.contains("Joe Biden") && !$0.text.contains("Geneva")
      }
      try await session.press("Enter")
      try await session.wait("the card") { $0.lines[0].contains("person · Joe Biden") }
      try await session.press("BSpace")
      try await session.wait("the index as it was") { $0.lines[0].contains("Name: biden") }
      try await session.press("Escape")
      try await session.wait(forText: "Masar · Library")
    }
  }

  @Test("x takes a name out of everything, u brings it back")
  func edits() async throws {
    let (session, _) = try await focused()
    _ = try await card(session)
    try await session.press("x")
    try await session.wait("a card without mentions") {
      $0.text.contains("No article names it.") && $0.status.contains("u undoes")
    }
    try await session.press("u")
    try await session.wait("the mentions again") {
      $0.text.contains("Named together with") && $0.status.contains("undone")
    }
  }
}
