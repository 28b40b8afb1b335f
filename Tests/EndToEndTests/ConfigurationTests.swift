import Testing

/// The configuration file: where it is looked for, and what becomes of a bad one.
@Suite struct ConfigurationTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["config", "config/masar", ".config", ".config/masar"] {
      try folder.makeFolder(name)
    }
  }

  private func environment(_ changes: [String: String?] = [:]) -> [String: String] {
    Built.environment(["XDG_CONFIG_HOME": folder.path("config")].merging(changes) { $1 })
  }

  @Test("a malformed file is named with its line on standard error, and commands go on")
  func malformed() async throws {
    try folder.write("measure: 500\nlangauge: ar\nmarks: [\n", to: "config/masar/config.yaml")
    let path = folder.path("config/masar/config.yaml")
    let clean = try await CommandRun.masar("list", "articles")
    let run = try await CommandRun.masar("list", "articles", environment: environment())
    #expect(run.ending == .exited(0))
    #expect(run.outputBytes == clean.outputBytes)
    #expect(run.errorLines.count == 3)
    for (index, line) in run.errorLines.enumerated() {
      #expect(line.hasPrefix("masar: \(path), line \(index + 1): "))
    }
    #expect(run.error.contains("the nearest is ‘200’") && run.error.contains("‘language’"))
    for arguments in [["show", SampleArticle.geneva], ["analyze", SampleArticle.geneva]] {
      let clean = try await CommandRun.run(Built.masar, arguments)
      let run = try await CommandRun.run(Built.masar, arguments, environment: environment())
      #expect(run.ending == .exited(0) && run.outputBytes == clean.outputBytes)
      #expect(run.errorLines.count == 3)
    }
  }

  @Test("it is looked for as the XDG specification has it")
  func places() async throws {
    try folder.write("language: ar\n", to: "config/masar/config.yaml")
    try folder.write("nonsense: 1\n", to: ".config/masar/config.yaml")
    let home: [String: String?] = ["HOME": folder.path]
    let named = try await CommandRun.masar("list", "missing", environment: environment(home))
    #expect(named.error.contains("لا وجود له"), "the language of the configuration")
    #expect(!named.error.contains("nonsense"))
    for value in [nil, "", "config", "./config"] as [String?] {
      let run = try await CommandRun.masar(
        "list", "articles",
        environment: environment(home.merging(["XDG_CONFIG_HOME": value]) { $1 }),
        folder: Built.repository)
      #expect(run.error.contains("\(folder.path(".config/masar/config.yaml")), line 1: "))
    }
    let nowhere = try await CommandRun.masar(
      "list", "articles", environment: environment(["HOME": nil, "XDG_CONFIG_HOME": nil]))
    #expect(nowhere.ending == .exited(0) && nowhere.errorBytes.isEmpty)
  }

  @Test(
    "how right-to-left text is sent: the configuration, and an option before it",
    .enabled(if: Built.hasTmux, "tmux is not installed"))
  func outputMode() async throws {
    try folder.write("rtl-output: plain\n", to: "config/masar/config.yaml")
    let changes: [String: String?] = ["XDG_CONFIG_HOME": folder.path("config")]
    // A blank that counts as a left-to-right letter is sent in this mode only.
    func isPlain(_ screen: TerminalScreen) -> Bool { screen.text.contains("\u{2800}") }
    for (options, expected) in [([], true), (["--rtl-output", "visual"], false)] {
      let session = try await TmuxSession(
        [Built.masar] + options + ["articles"], environment: Built.environment(changes))
      let screen = try await session.wait("the list") {
        $0.status.contains("articles/") && $0.text.unicodeScalars.contains { $0.value > 0x600 }
      }
      #expect(isPlain(screen) == expected)
    }
    let doctor = try await TmuxSession(
      [Built.masar, "doctor"], columns: 100, rows: 60, environment: Built.environment(changes))
    _ = try await doctor.waitForEnd()
    let screen = try await doctor.screen()
    #expect(screen.lines.contains("right-to-left output: plain"))
    #expect(screen.lines.contains { $0.hasPrefix("why: said in the configuration") })
  }

  @Test("marks and measure of the configuration hold for text that show lays out")
  func looks() async throws {
    try folder.write("عنوان\n\nمحمَّد " + String(repeating: "كلمة ", count: 40) + "\n", to: "a.txt")
    let arguments = ["show", "--rtl-output", "visual", folder.path("a.txt")]
    func widest(_ run: CommandRun) -> Int {
      run.outputLines.map { TerminalScreen.width(of: String($0)) }.max() ?? 0
    }
    let plain = try await CommandRun.run(Built.masar, arguments)
    try folder.write("marks: off\nmeasure: 30\n", to: "config/masar/config.yaml")
    let set = try await CommandRun.run(Built.masar, arguments, environment: environment())
    #expect(plain.output.unicodeScalars.contains("\u{0651}") && widest(plain) > 60)
    #expect(!set.output.unicodeScalars.contains("\u{0651}") && widest(set) == 30)
    let logical = try await CommandRun.masar(
      "show", folder.path("a.txt"), environment: environment())
    #expect(logical.output.unicodeScalars.contains("\u{0651}"), "a pipe gets what the file says")
  }

  @Test(
    "in the reader the findings are told one after the other, and the language is the configuration's",
    .enabled(if: Built.hasTmux, "tmux is not installed"))
  func reader() async throws {
    try folder.write(
      "measure: 500\nlanguage: ar\nmarks: some\n", to: "config/masar/config.yaml")
    let changes: [String: String?] = ["XDG_CONFIG_HOME": folder.path("config")]
    let session = try await TmuxSession.reader("articles", environment: changes)
    try await session.wait(forText: #require(VisualForm.of("المكتبة")))
    try await session.wait("the first finding") { $0.status.contains("measure") }
    try await session.press("j")
    try await session.wait("the second finding") { $0.status.contains("marks") }
    try await session.press("j")
    try await session.wait("the selection") { $0.status.contains("articles/") }

    let english = try await TmuxSession(
      [Built.masar, "--language", "en", "articles"], environment: Built.environment(changes))
    try await english.wait(forText: "Masar · Library")
    try await english.wait("the finding in English") {
      $0.status.contains("config.yaml · line 1 · the value of ‘measure’ cannot be ‘500’")
    }
  }
}
