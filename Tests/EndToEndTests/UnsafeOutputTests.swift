import Testing

/// Nothing that an article or a file name holds reaches standard output or standard error as a control.
@Suite struct UnsafeOutputTests {
  @Test("show into a pipe, on a terminal, and in both orders", arguments: HostileText.all.indices)
  func show(index: Int) async throws {
    let text = HostileText.all[index]
    let folder = try TemporaryFolder()
    let bytes =
      Array("عنوان ".utf8) + text.bytes + Array(" آخر\n\n".utf8) + text.padding
      + Array("قبل ".utf8) + text.bytes + Array(" بعد\n".utf8)
    try folder.write(bytes, to: Array("a.txt".utf8))
    let path = folder.path("a.txt")

    let piped = try await CommandRun.masar("show", path)
    #expect(piped.ending == .exited(0), "\(text.name)")
    #expect(PlainText.faults(in: piped.outputBytes, keepsFormatting: true) == [], "\(text.name)")
    #expect(PlainText.faults(in: piped.errorBytes) == [], "\(text.name)")

    let visual = try await CommandRun.masar("show", "--rtl-output", "visual", "--width", "40", path)
    #expect(PlainText.faults(in: visual.outputBytes) == [], "\(text.name)")
    for line in visual.outputLines where text.name != "family" && text.name != "fillers" {
      #expect(TerminalScreen.width(of: String(line)) <= 40, "\(text.name)")
    }

    for order in ["visual", "plain"] {
      let terminal = try RecordedTerminal()
      let child = try terminal.start("show", "--rtl-output", order, path)
      #expect(try await terminal.waitForEnd(of: child) == .exited(0))
      #expect(TerminalStream.faults(in: terminal.bytes) == [], "\(text.name), \(order)")
    }
  }

  @Test("list: every file is there, every line has four fields, and nothing but text is printed")
  func list() async throws {
    let hostile = try HostileFolder()
    let run = try await CommandRun.masar("list", hostile.path)
    #expect(run.outputLines.count == hostile.count)
    for line in run.outputLines {
      #expect(line.split(separator: "\t", omittingEmptySubsequences: false).count == 4, "\(line)")
    }
    #expect(PlainText.faults(in: run.outputBytes) == [])
    #expect(PlainText.faults(in: run.errorBytes) == [])
    #expect(run.errorLines.allSatisfy { $0.hasPrefix("masar: ") }, "\(run.error)")
  }

  @Test("analyze: JSON in which controls are escaped, and findings that are harmless")
  func analyze() async throws {
    let hostile = try HostileFolder()
    let run = try await CommandRun.masar("analyze", hostile.path)
    let document = try JSONValue(run.outputBytes)
    #expect(document["articles"]?.array.count == hostile.count)
    #expect(PlainText.faults(in: run.errorBytes) == [])
    let controls = run.output.unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\n"
    }
    #expect(controls.isEmpty, "raw in the JSON: \(Set(controls.map(PlainText.name)).sorted())")
  }

  @Test(
    "a missing file whose name is hostile is named harmlessly", arguments: HostileText.all.indices)
  func missing(index: Int) async throws {
    let text = HostileText.all[index]
    let name = Array("missing-".utf8) + text.fileName + Array(".txt".utf8)
    for command in ["show", "list", "analyze"] {
      let run = try await CommandRun.masar(command, bytes: [name])
      #expect(run.ending == .exited(1), "\(command), \(text.name)")
      #expect(run.error.hasPrefix("masar: missing"))
      #expect(run.errorLines.count == 1, "\(command), \(text.name): \(run.error)")
      #expect(PlainText.faults(in: run.errorBytes) == [], "\(command), \(text.name)")
    }
  }

  @Test("usage errors quote hostile arguments harmlessly")
  func usage() async throws {
    let hostile = "x\u{1B}]0;HACKED\u{07}\u{9B}2J\u{202E}\u{200D}"
    for arguments in [
      ["--" + hostile], ["show", "--width", hostile, "x"], ["show", "--rtl-output", hostile, "x"],
      ["analyze", "--format", hostile, "x"], ["analyze", "--published", hostile, "x"],
      ["show", "x", hostile],
    ] {
      let run = try await CommandRun.run(Built.masar, arguments)
      #expect(run.ending == .exited(2))
      #expect(PlainText.faults(in: run.errorBytes) == [], "\(arguments[0])")
      #expect(PlainText.faults(in: run.outputBytes) == [])
    }
  }
}
