import Testing

/// `masar times`: expressions on standard input, times on standard output.
@Suite struct TimesTests {
  private func times(_ input: String, _ arguments: String...) async throws -> CommandRun {
    let folder = try TemporaryFolder()
    try folder.write(input, to: "input")
    return try await CommandRun.run(
      Built.masar, ["times"] + arguments, input: .file(folder.path("input")))
  }

  @Test("json answers each line with an object of its own, empty lines too")
  func json() async throws {
    let run = try await times(
      "بعد غد الساعة 5\n\nلا شيء هنا\nفي الأسبوع القادم", "--reference", "2013-02-12T04:30",
      "--format", "json")
    #expect(run.ending == .exited(0))
    #expect(
      run.outputLines.map(String.init) == [
        #"{"line":1,"times":[{"anchor":"publication","granularity":"hour","length":15,"start":0,"text":"بعد غد الساعة 5","type":"time","value":"2013-02-14T05:00"}]}"#,
        #"{"line":2,"times":[]}"#, #"{"line":3,"times":[]}"#,
        #"{"line":4,"times":[{"anchor":"publication","granularity":"week","length":14,"start":3,"text":"الأسبوع القادم","type":"date","value":"2013-W08"}]}"#,
      ])
  }

  @Test("text is line, type, value and words; --news reads a bare weekday as past")
  func text() async throws {
    let coming = try await times("الأحد\n", "--reference", "2013-02-12")
    #expect(coming.output == "1\tdate\t2013-02-17\tالأحد\n")
    let past = try await times("الأحد\n", "--reference", "2013-02-12", "--news")
    #expect(past.output == "1\tdate\t2013-02-10\tالأحد\n")
  }

  @Test("without a reference values stay open")
  func open() async throws {
    let run = try await times("غدا\nالخميس\n15:30\n5 مارس 2013\n")
    #expect(
      run.outputLines.map { $0.split(separator: "\t")[2] } == [
        "XXXX-XX-XX", "XXXX-WXX-4", "XXXX-XX-XXT15:30", "2013-03-05",
      ])
  }

  @Test("what would move a cursor is spelt out", arguments: ["text", "json"])
  func unsafe(format: String) async throws {
    let run = try await times(
      "غدا\u{202E} الساعة\u{1B}[2J 5\n", "--reference", "2013-02-12", "--format", format)
    #expect(!run.outputBytes.contains(0x1B))
    #expect(!run.output.unicodeScalars.contains("\u{202E}"))
  }

  @Test(
    "a wrong moment is a wrong command line",
    arguments: [
      "yesterday", "2013-02-30", "2013-02-12T25:00", "2013-02-12T4", "2013-02-12T04:30:99x",
    ])
  func usage(moment: String) async throws {
    let run = try await times("غدا\n", "--reference", moment)
    #expect(run.ending == .exited(2))
    #expect(run.outputBytes.isEmpty)
    #expect(run.error.contains(moment))
  }
}
