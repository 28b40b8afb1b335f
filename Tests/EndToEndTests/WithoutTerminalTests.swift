import Testing

/// What happens where the reader cannot run: one line that says what to do, and nothing else.
@Suite struct WithoutTerminalTests {
  /// One way to have no usable terminal.
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    var term: String? = "xterm-256color"
    /// What standard input and output are; `nil` stands for the terminal.
    var input: Child.Connection?
    var output: Child.Connection?
  }

  static let cases = [
    Case(testDescription: "standard input closed", input: .closed),
    Case(testDescription: "standard input /dev/null", input: .null),
    Case(testDescription: "standard input a file", input: .file(SampleArticle.path)),
    Case(testDescription: "standard output closed", output: .closed),
    Case(testDescription: "standard output /dev/null", output: .null),
    Case(testDescription: "all closed but standard error", input: .closed, output: .closed),
    Case(testDescription: "TERM=dumb", term: "dumb"),
    Case(testDescription: "TERM unset", term: nil),
    Case(testDescription: "TERM empty", term: ""),
    Case(testDescription: "TERM=unknown", term: "unknown"),
  ]

  @Test("one line on standard error, exit code 1, the terminal untouched", arguments: cases)
  func refuses(_ situation: Case) async throws {
    let terminal = try RecordedTerminal()
    let errors = try TemporaryFolder()
    try errors.write("", to: "errors")
    let child = try terminal.start(
      "articles", environment: Built.environment(["TERM": situation.term]),
      connections: [
        situation.input ?? terminal.connection, situation.output ?? terminal.connection,
        .file(errors.path("errors")),
      ])
    #expect(try await terminal.waitForEnd(of: child) == .exited(1))
    #expect(terminal.bytes.isEmpty, "written to the terminal: \(terminal.bytes)")
    expectOneHelpfulLine(contents(ofFile: errors.path("errors")))
  }

  @Test("standard output a pipe")
  func pipe() async throws {
    for input in [Child.Connection.null, .closed] {
      let run = try await CommandRun.masar("articles", input: input)
      #expect(run.ending == .exited(1))
      #expect(run.outputBytes.isEmpty)
      expectOneHelpfulLine(run.errorBytes)
    }
    let terminal = try RecordedTerminal()
    let run = try await CommandRun.masar("articles", input: terminal.connection)
    #expect(run.ending == .exited(1))
    expectOneHelpfulLine(run.errorBytes)
  }

  @Test("the line is in the language of the interface")
  func language() async throws {
    let run = try await CommandRun.masar(
      "articles", environment: Built.environment(["LANG": "ar_EG.UTF-8"]))
    #expect(run.error.contains("طرفية تفاعلية"))
    #expect(run.error.contains("masar show"))
  }

  @Test("TERM=nonsense is treated as xterm, with a notice")
  func unknownName() async throws {
    let terminal = try RecordedTerminal()
    let child = try terminal.start("articles", environment: Built.environment(["TERM": "nonsense"]))
    #expect(try await terminal.wait(for: "terminal nonsense is unknown, treated as xterm-256color"))
    terminal.type("q")
    #expect(try await terminal.waitForEnd(of: child) == .exited(0))
  }

  @Test("the terminal of a window that closes: the program ends instead of spinning")
  func hangUp() async throws {
    let child: Child
    do {
      let terminal = try RecordedTerminal()
      child = try terminal.start("articles")
      #expect(try await terminal.wait(for: "Masar"))
    }
    let ending = try await child.waitForEnd(within: .seconds(10))
    #expect(ending == .killed(by: 1) || ending == .exited(0))
  }

  private func expectOneHelpfulLine(
    _ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.filter { $0 == "\n" }.count == 1, "\(text)", sourceLocation: sourceLocation)
    #expect(text.hasSuffix("\n"), sourceLocation: sourceLocation)
    #expect(text.hasPrefix("masar: "), sourceLocation: sourceLocation)
    #expect(text.contains("masar show FILE"), "\(text)", sourceLocation: sourceLocation)
    #expect(PlainText.faults(in: bytes).isEmpty, sourceLocation: sourceLocation)
  }
}
