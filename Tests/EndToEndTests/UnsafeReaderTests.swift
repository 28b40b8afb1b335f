import Testing

/// Nothing that an article holds reaches the terminal but as harmless text, on any screen.
@Suite(.serialized) struct UnsafeReaderTests {
  @Test("list, article, raw file, panel and help send only the terminal's own sequences")
  func screens() async throws {
    let hostile = try HostileFolder()
    let terminal = try RecordedTerminal(columns: 160, rows: 60)
    let child = try terminal.start(hostile.path)
    #expect(try await terminal.wait(for: "? help"))
    // The list: every title, newsroom, finding, and the path of each file in the status line.
    for _ in 0..<hostile.count { try await press("j", on: terminal) }
    try await press("G", on: terminal)
    for _ in 0..<4 { try await press("j", on: terminal) }
    try await press("g", on: terminal)
    try await press("\r", on: terminal)
    // Every article, once as an article and once as the file it is. A key that comes before the last
    // article has arrived is lost, so there are more keys than articles. Esc is not among them: where no
    // name has been found yet it ends no hints but leaves the article, or gives up the one that is awaited.
    var reachedEnd = false
    for index in 0..<hostile.count * 2 where !reachedEnd {
      try await press("v", on: terminal)
      if index % 20 == 0 {
        for key in ["v", "t", "j", "t", "?", " ", "q", "G", "g", "\t", "f", "\u{0C}", "y"] {
          try await press(key, on: terminal)
        }
      }
      let answer = try await press("]", on: terminal)
      reachedEnd = String(decoding: answer, as: UTF8.self).contains("last article")
    }
    #expect(reachedEnd, "not every article was opened")
    terminal.type("qqqq")
    #expect(try await terminal.waitForEnd(of: child) == .exited(0))

    let stream = TerminalStream(terminal.bytes)
    #expect(stream.faults.isEmpty, "\(stream.faults.joined(separator: "\n"))")
    // The classes did get as far as the screen, spelt out.
    // Scalar by scalar: with a mark on it, a dotted circle would be another Character.
    let text = Array(String(stream.text).utf8)
    for spelling in [
      "^@", "^[", "^G", "^?", "<U+009B>", "<U+202E>", "<U+E000>", "<U+0378>", "<U+FDD0>",
      "\u{FFFD}",
      "\u{25CC}",
    ] {
      let isShown = text.firstRange(of: Array(spelling.utf8)) != nil
      #expect(isShown, "\(spelling) was never shown")
    }
  }

  @Test("an article opened alone, with a hostile TERM and LANG in the notices")
  func environment() async throws {
    let hostile = try HostileFolder()
    for variables in [
      ["TERM": "xterm\u{1B}]0;HACKED\u{07}\u{9B}2J"], ["LANG": "en\u{1B}[2J\u{9B}2J\u{202E}"],
    ] {
      let terminal = try RecordedTerminal(columns: 160, rows: 60)
      let environment = Built.environment(variables.mapValues { $0 })
      let child = try terminal.start(hostile.folder.path("100-front.md"), environment: environment)
      #expect(try await terminal.wait(for: "? help"))
      try await terminal.waitForOutput(quiet: .milliseconds(200), limit: .milliseconds(500))
      terminal.type("q")
      #expect(try await terminal.waitForEnd(of: child) == .exited(0))
      let faults = TerminalStream.faults(in: terminal.bytes)
      #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }
  }

  @Test("the terminal's title and its answers to questions are left alone")
  func noQuestions() async throws {
    let terminal = try RecordedTerminal()
    let child = try terminal.start("articles")
    #expect(try await terminal.wait(for: "? help"))
    terminal.type("q")
    #expect(try await terminal.waitForEnd(of: child) == .exited(0))
    let faults = TerminalStream.faults(in: terminal.bytes)
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }

  /// Presses a key.
  /// - Returns: what the program wrote upon it.
  @discardableResult
  private func press(
    _ key: String, on terminal: RecordedTerminal
  ) async throws -> ArraySlice<UInt8> {
    terminal.type(key)
    return try await terminal.waitForOutput(quiet: .milliseconds(15), limit: .milliseconds(400))
  }
}
