import Testing

/// The list of articles, in a terminal.
@Suite(.serialized, .enabled(if: Built.hasTmux, "tmux is not installed"))
struct ListScreenTests {
  @Test("the list opens on the sample folder with every article, titles in visual order")
  func opens() async throws {
    let samples = try await SampleArticle.all()
    try #require(samples.count >= 16)
    let session = try await TmuxSession.sampleList()
    let screen = try await session.wait(forText: "articles: \(samples.count)")
    let titles = samples.compactMap { VisualForm.of($0.title) }
    try #require(titles.count > samples.count / 2)
    // The longest titles are cut short; those that fit must be there whole.
    for title in titles where title.unicodeScalars.count < 70 {
      #expect(screen.text.contains(title))
    }
  }

  @Test("j, k and the arrows move the selection, on the Arabic layout as well")
  func selection() async throws {
    let samples = try await SampleArticle.all()
    let session = try await TmuxSession.sampleList()
    try await session.press("j", toSelect: samples[1])
    try await session.press("j", toSelect: samples[2])
    try await session.press("k", toSelect: samples[1])
    try await session.press("Down", toSelect: samples[2])
    try await session.press("Up", toSelect: samples[1])
    try await session.press("ت", toSelect: samples[2])
    try await session.press("ن", toSelect: samples[1])
    try await session.press("G", toSelect: #require(samples.last))
    try await session.press("Home", toSelect: samples[0])
  }

  @Test("the selected row looks different from the others")
  func selectionIsVisible() async throws {
    let samples = try await SampleArticle.all()
    let session = try await TmuxSession.sampleList()
    try await session.press("j", toSelect: samples[1])
    let rows = try await session.styledScreen().split(separator: "\n")
    let reversed = rows.dropFirst().dropLast().filter { row in
      row.split(separator: "\u{1B}[").contains {
        $0.prefix { $0 != "m" }.split(separator: ";").contains("7")
      }
    }
    #expect(reversed.count == 1, "one row in reverse video: \(reversed)")
  }

  @Test("q ends the program", arguments: ["q", "ض"])
  func quits(key: String) async throws {
    let session = try await TmuxSession.sampleList()
    try await session.press(key)
    #expect(try await session.waitForEnd() == 0)
  }

  @Test("Enter opens the selected article, q returns to it in the list")
  func opensAndReturns() async throws {
    let samples = try await SampleArticle.all()
    let index = try #require(samples.firstIndex { $0.path == SampleArticle.geneva })
    let session = try await TmuxSession.sampleList()
    for sample in samples[1...index] { try await session.press("j", toSelect: sample) }
    try await session.press("Enter", toOpen: samples[index])
    try await session.press("q")
    try await session.wait("the list") {
      $0.text.contains("Masar · Library") && $0.status.contains(samples[index].fileName)
    }
    try await session.press("Enter", toOpen: samples[index])
    try await session.press("ض")
    try await session.wait(forText: "Masar · Library")
  }

  @Test("] and [ open the neighbours; past the last article the status line says so")
  func neighbours() async throws {
    let samples = try await SampleArticle.all()
    let index = try #require(
      samples.indices.dropLast().first { index in
        VisualForm.of(samples[index].title) != nil && VisualForm.of(samples[index + 1].title) != nil
      })
    let session = try await TmuxSession.sampleList()
    for sample in samples[..<index].dropFirst() { try await session.press("j", toSelect: sample) }
    if index > 0 { try await session.press("j", toSelect: samples[index]) }
    try await session.press("Enter", toOpen: samples[index])
    try await session.press("]", toOpen: samples[index + 1])
    try await session.press("[", toOpen: samples[index])
    try await session.press("د", toOpen: samples[index + 1])
    try await session.press("ج", toOpen: samples[index])
    try await session.press("q")
    try await session.press("G", toSelect: #require(samples.last))
    try await session.press("Enter")
    try await session.wait("the last article") { $0.percent != nil }
    try await session.press("]")
    try await session.wait(forText: "This is the last article.")
  }
}
