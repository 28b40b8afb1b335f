import Testing

/// The language of the interface, and what happens where the host has no such locale.
@Suite(.serialized, .enabled(if: Built.hasTmux, "tmux is not installed"))
struct LanguageTests {
  @Test(
    "LANG decides",
    arguments: [
      ("ar_EG.UTF-8", "المكتبة"), ("ar", "المكتبة"), ("en_US.UTF-8", "Library"),
      ("C.UTF-8", "Library"),
    ])
  func language(of locale: String, heading: String) async throws {
    let expected = VisualForm.of(heading) ?? heading
    let session = try await TmuxSession.reader("articles", environment: ["LANG": locale])
    let screen = try await session.wait(forText: expected)
    if locale.hasPrefix("ar") {
      #expect(TerminalScreen.width(of: screen.lines[0]) == 119, "flush right, one column free")
    } else {
      #expect(screen.lines[0].hasPrefix(" Masar · Library"))
    }
  }

  @Test("LC_ALL overrules LANG")
  func precedence() async throws {
    let session = try await TmuxSession.reader(
      "articles", environment: ["LANG": "en_US.UTF-8", "LC_ALL": "ar_MA.UTF-8"])
    try await session.wait(forText: #require(VisualForm.of("المكتبة")))
  }

  @Test("a locale of another encoding that is not installed is replaced, with a notice")
  func missingLocale() async throws {
    let session = try await TmuxSession.reader(
      "articles", environment: ["LANG": "en_XX.ISO-8859-6"])
    try await session.wait(forText: "locale ‘en_XX.ISO-8859-6’ is missing, C.UTF-8 is used")
    try await session.wait(forText: SampleArticle.genevaVisualTitle())
  }

  @Test(
    "nothing is said of a locale whose place C.UTF-8 takes; doctor knows",
    arguments: ["ar", "en_XX.UTF-8"])
  func quietLocale(locale: String) async throws {
    let session = try await TmuxSession.reader("articles", environment: ["LANG": locale])
    let screen = try await session.wait(forText: SampleArticle.genevaVisualTitle())
    #expect(!screen.text.contains("C.UTF-8"))
  }

  @Test(
    "every command takes --language",
    arguments: ["list", "show", "analyze", "check", "search", "timeline"])
  func languageOption(command: String) async throws {
    let words = ["/nonexistent", "--language", "ar"]
    let run = try await CommandRun.run(
      Built.masar, [command] + (command == "search" ? ["x", "--library"] : []) + words)
    #expect((run.output + run.error).contains("لا وجود له"), "\(run.output)\(run.error)")
  }

  @Test("only the locale of characters has to be installed", arguments: ["LC_MESSAGES", "LC_TIME"])
  func missingCategory(variable: String) async throws {
    let session = try await TmuxSession.reader(
      "articles", environment: ["LANG": "C.UTF-8", variable: "en_XX.UTF-8"])
    let screen = try await session.wait(forText: SampleArticle.genevaVisualTitle())
    #expect(!screen.text.contains("is missing"))
  }

  @Test("LC_ALL=C works: Arabic is shown all the same")
  func plainC() async throws {
    let session = try await TmuxSession.reader("articles", environment: ["LC_ALL": "C"])
    let screen = try await session.wait(forText: SampleArticle.genevaVisualTitle())
    #expect(screen.text.contains("Masar · Library"))
    try await session.press("q")
    #expect(try await session.waitForEnd() == 0)
  }

  @Test("the help page is in the language of the interface")
  func help() async throws {
    let session = try await TmuxSession.reader("articles", environment: ["LANG": "ar_EG.UTF-8"])
    try await session.wait(forText: #require(VisualForm.of("المكتبة")))
    try await session.press("?")
    try await session.wait(forText: #require(VisualForm.of("صفحة إلى الأسفل")))
  }
}
