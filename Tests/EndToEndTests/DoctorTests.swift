import Testing

/// `masar doctor`: in a pipe, and on a terminal.
@Suite struct DoctorTests {
  @Test("in a pipe: plain lines, no control character, exit code 0 without a terminal")
  func pipe() async throws {
    for input in [Child.Connection.null, .closed] {
      let run = try await CommandRun.masar(
        "doctor",
        environment: Built.environment([
          "TERM_PROGRAM": "evil\u{1B}]0;x\u{07}", "VTE_VERSION": "7200", "SSH_TTY": "/dev/pts/1",
        ]), input: input)
      #expect(run.ending == .exited(0))
      #expect(run.errorBytes.isEmpty)
      #expect(PlainText.faults(in: run.outputBytes).isEmpty)
      let lines = run.outputLines.map(String.init)
      #expect(lines.allSatisfy { $0.contains(": ") })
      for line in [
        "terminal: none here that could be asked", "TERM: xterm-256color", "VTE_VERSION: 7200",
        "TERM_PROGRAM: evil^[]0;x^G", "TMUX: not set", "SSH_TTY: yes", "LANG: C.UTF-8",
        "locale: C.UTF-8, character set UTF-8", "remembered calibration: none",
      ] {
        #expect(lines.contains(line), "\(line)")
      }
      for label in ["configuration", "state", "index"] {
        #expect(
          lines.contains {
            $0.hasPrefix("\(label): /dev/null/") && $0.hasSuffix(" (does not exist)")
          })
      }
    }
  }

  @Test("in Arabic, letters in the order in which they are read")
  func arabic() async throws {
    for (arguments, locale) in [([], "ar_EG.UTF-8"), (["--language", "ar"], "C.UTF-8")] {
      let run = try await CommandRun.run(
        Built.masar, ["doctor"] + arguments, environment: Built.environment(["LANG": locale]))
      #expect(run.ending == .exited(0))
      #expect(run.output.contains("الطرفية: لا طرفية هنا تُسأل\n"))
    }
  }

  @Test("TERM that nobody knows and no terminal at all are told, not complained about")
  func unusable() async throws {
    let terminal = try RecordedTerminal()
    let child = try terminal.start("doctor", environment: Built.environment(["TERM": "dumb"]))
    #expect(try await terminal.waitForEnd(of: child) == .exited(0))
    let text = String(decoding: terminal.bytes, as: UTF8.self)
    #expect(text.contains("TERM: dumb"))
    #expect(text.contains("the terminal ‘dumb’ cannot move its cursor"))
  }

  @Test(
    "on a terminal: the session is given back before the report is printed",
    .enabled(if: Built.hasTmux, "tmux is not installed"))
  func onTerminal() async throws {
    let session = try await TmuxSession([Built.masar, "doctor"], columns: 100, rows: 60)
    #expect(try await session.waitForEnd() == 0)
    let screen = try await session.screen()
    #expect(screen.lines.contains { $0.hasPrefix("masar version: ") })
    #expect(screen.lines.contains("TERM: tmux-256color"))
    #expect(screen.lines.contains("size: 100 columns, 60 rows"))
    #expect(screen.lines.contains { $0.hasPrefix("right-to-left output: ") })
    #expect(screen.lines.contains { $0.hasPrefix("why: ") })
    #expect(try await session.value(of: "alternate_on") == "0")
  }
}
