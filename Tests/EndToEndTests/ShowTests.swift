import Testing

/// `masar show`: laid out for a terminal, as text for a pipe.
@Suite struct ShowTests {
  @Test("a missing file: exit code 1, a message that names it")
  func missing() async throws {
    let run = try await CommandRun.masar("show", "missing.txt")
    #expect(run.ending == .exited(1))
    #expect(run.outputBytes.isEmpty)
    #expect(run.errorLines.count == 1)
    #expect(run.error.contains("missing.txt"))
  }

  @Test("a folder is no article")
  func folder() async throws {
    let run = try await CommandRun.masar("show", "articles")
    #expect(run.ending == .exited(1))
    #expect(run.outputBytes.isEmpty)
    #expect(run.error.contains("articles"))
  }

  @Test("into a pipe goes the text as it is read: title first, every paragraph, logical letters")
  func logical() async throws {
    let run = try await CommandRun.masar("show", SampleArticle.geneva)
    #expect(run.ending == .exited(0))
    #expect(run.errorBytes.isEmpty)
    #expect(run.outputLines.first == SampleArticle.genevaTitle[...])
    #expect(!run.output.unicodeScalars.contains { (0xFB50...0xFEFC).contains($0.value) })
    let file = String(decoding: contents(ofFile: SampleArticle.path), as: UTF8.self)
    let paragraphs = file.split(separator: "\n").drop { !$0.hasPrefix("# ") }
    for paragraph in paragraphs {
      let words = paragraph.drop { $0 == "#" || $0 == " " }
      #expect(run.outputLines.contains { $0 == words }, "missing: \(words)")
    }
    let plain = try await CommandRun.masar("show", "--rtl-output", "plain", SampleArticle.geneva)
    #expect(plain.output == run.output)
  }

  @Test("visual output fits its width and stands flush right", arguments: [20, 40, 73, 10_000])
  func visual(width: Int) async throws {
    let run = try await CommandRun.masar(
      "show", "--rtl-output", "visual", "--width", String(width), SampleArticle.geneva)
    #expect(run.ending == .exited(0))
    let lines = run.outputLines.filter { !$0.isEmpty }
    #expect(lines.count > 5)
    for line in lines {
      #expect(TerminalScreen.width(of: String(line)) == width, "not flush right: \(line)")
    }
    #expect(!run.output.unicodeScalars.contains { (0x0620...0x064A).contains($0.value) })
    if width > 40 {
      let title = try SampleArticle.genevaVisualTitle()
      let padding = String(repeating: " ", count: width - title.unicodeScalars.count)
      #expect(run.outputLines.first == (padding + title)[...])
    }
  }

  @Test("plain output of a width is wrapped, with the same words in the same order")
  func wrapped() async throws {
    let whole = try await CommandRun.masar("show", SampleArticle.geneva)
    let wrapped = try await CommandRun.masar("show", "--width", "30", SampleArticle.geneva)
    #expect(wrapped.outputLines.allSatisfy { TerminalScreen.width(of: String($0)) <= 30 })
    let words = { (text: String) in text.split { $0.isWhitespace } }
    #expect(words(wrapped.output) == words(whole.output))
  }

  @Test("on a terminal it is laid out for its width, and the terminal is told not to reorder")
  func terminal() async throws {
    let terminal = try RecordedTerminal(columns: 50, rows: 24)
    let child = try terminal.start("show", SampleArticle.geneva)
    #expect(try await terminal.waitForEnd(of: child) == .exited(0))
    let text = String(decoding: terminal.bytes, as: UTF8.self)
    #expect(text.hasPrefix("\u{1B}[8l"))
    #expect(text.hasSuffix("\u{1B}[8h"))
    #expect(text.contains(try SampleArticle.genevaVisualTitle()))
    #expect(TerminalStream.faults(in: terminal.bytes).isEmpty)
    let rows = text.dropFirst(4).dropLast(4).split { $0.isNewline }
    #expect(rows.allSatisfy { TerminalScreen.width(of: String($0)) <= 50 })
  }

  @Test("every sample article can be shown, and no body line is lost")
  func samples() async throws {
    for sample in try await SampleArticle.all() {
      let run = try await CommandRun.masar("show", sample.path)
      #expect(run.ending == .exited(0))
      #expect(run.errorBytes.isEmpty, "\(sample.path): \(run.error)")
      #expect(run.output.contains(sample.title), "\(sample.path)")
    }
  }
}
