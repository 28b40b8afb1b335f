import Testing

/// An open article, in a terminal.
@Suite(.serialized, .enabled(if: Built.hasTmux, "tmux is not installed"))
struct ArticleScreenTests {
  @Test("text stands in visual order, in presentation forms, flush right")
  func layout() async throws {
    let title = try SampleArticle.genevaVisualTitle()
    let session = try await TmuxSession.reader(
      SampleArticle.geneva, environment: ["LANG": "ar_EG.UTF-8"])
    let screen = try await session.wait("the title and the panel") {
      $0.text.contains(title) && $0.text.contains("│") && $0.percent != nil
    }
    // In Arabic the panel is on the left, and two columns are left free on the right.
    let rows = screen.lines.dropLast().map { row in
      (text: row, words: row.split(separator: "│", omittingEmptySubsequences: false).last ?? "")
    }
    let filled = rows.filter { $0.words.contains { $0 != " " } }
    try #require(filled.count > 20)
    for row in filled {
      #expect(TerminalScreen.width(of: row.text) == 118, "not flush right: \(row.text)")
    }
    #expect(filled.contains { $0.words.hasSuffix(title) })
    // Letters in their logical form would be joined by nobody.
    let letters = filled.flatMap { $0.words.unicodeScalars }.filter {
      (0x0620...0x064A).contains($0.value)
    }
    #expect(letters.isEmpty)
  }

  @Test("pages, half pages, ends: the percentage in the status line follows")
  func paging() async throws {
    let session = try await TmuxSession.sampleArticle(rows: 20)
    let first = try await session.waitUntilQuiet()
    let start = try #require(first.percent)
    #expect(start < 100)
    for (forth, back) in [("Space", "b"), ("NPage", "PPage"), ("d", "u"), ("j", "k")] {
      try await session.press(forth)
      let moved = try await session.wait("\(forth) further down") { $0.lines[0] != first.lines[0] }
      #expect(try #require(moved.percent) >= start)
      try await session.press(back)
      try await session.wait("\(back) back at the top") {
        $0.lines[0] == first.lines[0] && $0.percent == start
      }
    }
    try await session.press("G")
    try await session.wait("the end") { $0.percent == 100 }
    try await session.press("g")
    try await session.wait("the top") { $0.percent == start }
  }

  @Test("pages overlap by one row, and going to the end page by page reaches it")
  func pagesOverlap() async throws {
    let session = try await TmuxSession.sampleArticle(columns: 80, rows: 12)
    var before = try await session.waitUntilQuiet()
    for _ in 0..<60 where before.percent != 100 {
      try await session.press("Space")
      // On the last page there may be less than a page left to go.
      let overlap = before.lines[before.lines.count - 2]
      try await session.wait("the next page") { $0.lines[0] == overlap || $0.percent == 100 }
      before = try await session.waitUntilQuiet(for: .milliseconds(100))
    }
    #expect(before.percent == 100)
  }

  @Test("v shows the file as it is, front matter and all, and v again the article")
  func rawFile() async throws {
    let session = try await TmuxSession.sampleArticle()
    let article = try await session.waitUntilQuiet()
    #expect(!article.text.contains("published"))
    for key in ["v", "ر"] {
      // The place is kept, and the front matter stands above it.
      try await session.press(key, "g")
      try await session.wait("the raw file") {
        $0.status.contains("raw file") && $0.text.contains("published: 2022-01-11")
      }
      try await session.press(key)
      try await session.wait("the article") { $0.text == article.text }
    }
  }

  @Test(
    "? shows the keys and any key closes them, with the place kept", arguments: ["?", "F1", "؟"])
  func help(key: String) async throws {
    let session = try await TmuxSession.sampleArticle(rows: 24)
    try await session.press("Space")
    let article = try await session.waitUntilQuiet()
    try await session.press(key)
    let help = try await session.wait(forText: "any key closes this page")
    #expect(help.text.contains("a page down"))
    try await session.press("j")
    try await session.wait("help further down") { $0.lines[1] == help.lines[2] }
    try await session.press("q")
    try await session.wait("the article") { $0.text == article.text }
  }

  @Test("an article given by its path is left by q, and the program with it")
  func singleArticle() async throws {
    let session = try await TmuxSession.sampleArticle()
    try await session.press("q")
    #expect(try await session.waitForEnd() == 0)
  }

  @Test("names and times are highlighted, each kind by its own look")
  func highlights() async throws {
    let session = try await TmuxSession.sampleArticle()
    try await session.waitUntilQuiet()
    let styled = try await session.styledScreen()
    let looks = Set(
      styled.split(separator: "\u{1B}[").compactMap { piece -> Substring? in
        let look = piece.prefix { $0 != "m" }
        return piece.dropFirst(look.count + 1).contains { $0 != " " } ? look : nil
      })
    #expect(looks.count >= 4, "looks on the screen: \(looks)")
  }
}
