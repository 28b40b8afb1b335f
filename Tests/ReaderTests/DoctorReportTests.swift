import MasarModel
import Screen
import Testing

@testable import Reader

@Suite struct DoctorReportTests {
  private func report(session: Bool = true) -> DoctorReport {
    DoctorReport(
      version: "1.2.3",
      environment: [
        "TERM": "xterm-kitty", "TERM_PROGRAM": "evil\u{1B}[2J", "VTE_VERSION": "7200",
        "SSH_TTY": "/dev/pts/3", "LANG": "ar_EG.UTF-8", "LC_TIME": "C", "HOME": "/home/a",
      ],
      session: session
        ? DoctorReport.Session(
          terminal: TerminalReport(
            name: "VTE", version: "0.72", mode: .visual, basis: .replies, isCertain: true,
            replies: ["\u{1B}[8;1$y", "\u{1B}[?65;1;9c"]),
          entry: "xterm-256color", colors: .palette, size: Size(columns: 90, rows: 30)) : nil,
      notices: ["something was replaced"], locale: "ar_EG.UTF-8", characterSet: "UTF-8",
      colorBan: nil, remembered: ["kitty": .words, "VTE": .visual],
      configuration: .init(
        path: "/c/masar/config.yaml", exists: true, isReadable: true, isWritable: false),
      state: .init(path: "/s/masar", exists: false, isReadable: false, isWritable: false),
      cache: .init(path: nil, exists: false, isReadable: false, isWritable: false),
      findings: [
        Finding(
          path: "/c/masar/config.yaml", line: 4,
          kind: .unknownKey(key: "colour", nearest: "colors"))
      ])
  }

  @Test func `a version that says the name does not say it twice`() {
    for (version, words) in [("tmux 3.3a", "tmux 3.3a"), ("3.3a", "tmux 3.3a"), ("", "tmux")] {
      var report = report()
      report.session?.terminal.name = "tmux"
      report.session?.terminal.version = version
      let text = report.lines(Interface(language: .english)).plain
      #expect(text.contains("\nterminal: \(words)\n"))
    }
  }

  @Test func `the text for a pipe, in English`() {
    #expect(
      report().lines(Interface(language: .english)).plain == """
        masar version: 1.2.3
        terminal: VTE 0.72
        TERM: xterm-kitty
        terminfo entry: xterm-256color
        replies: ^[[8;1$y  ^[[?65;1;9c
        colours: 256
        size: 90 columns, 30 rows
        notice: something was replaced
        TERM_PROGRAM: evil^[[2J
        VTE_VERSION: 7200
        KONSOLE_VERSION: not set
        TMUX: not set
        STY: not set
        COLORTERM: not set
        SSH_TTY: yes
        LANG: ar_EG.UTF-8
        LC_TIME: C
        locale: ar_EG.UTF-8, character set UTF-8
        right-to-left output: visual
        why: from the terminal's replies
        remembered calibration: visual (VTE)
        remembered calibration: words (kitty)
        font: terminals do not tell; with a complete font the test line has no boxes and no gaps in words
        test line: لا لأ لإ لآ بلا بلأ پژچگ ڤ یە محمَّد ١٢٣٪ «؟»
        fonts with all forms: DejaVu Sans Mono, FreeMono, Unifont
        fonts without Arabic: Hack, Fira Code, JetBrains Mono, Liberation Mono, Noto Sans Mono
        configuration: /c/masar/config.yaml (readable, not writable)
        state: /s/masar (does not exist)
        index: no place: neither HOME nor the XDG variables name a folder
        finding: /c/masar/config.yaml, line 4: there is no setting ‘colour’; the nearest is ‘colors’

        """)
  }

  @Test func `in Arabic the labels are Arabic and the values the same`() {
    let arabic = report().lines(Interface(language: .arabic))
    let english = report().lines(Interface(language: .english))
    #expect(arabic.lines.count == english.lines.count)
    #expect(arabic.plain.contains("\nوضع إرسال العربية: visual\nالسبب: من ردود الطرفية\n"))
    #expect(arabic.plain.contains("ردود الطرفية: ^[[8;1$y  ^[[?65;1;9c\n"))
  }

  @Test func `without a terminal that is said, and what only a terminal tells is left out`() {
    let text = report(session: false).lines(Interface(language: .english)).plain
    #expect(text.contains("terminal: none here that could be asked\nTERM: xterm-kitty\n"))
    for label in ["replies", "colours", "size", "why", "right-to-left output"] {
      #expect(!text.contains("\n\(label): "))
    }
    #expect(text.contains("\nfont: ") && text.contains("\nlocale: "))
  }

  @Test(arguments: TerminalReport.Basis.allCases)
  func `every basis has its words, and doubt is told`(basis: TerminalReport.Basis) {
    var report = report()
    report.session?.terminal.basis = basis
    func why() -> String? {
      report.lines(Interface(language: .english)).lines.first { $0.label == "why" }?.value
    }
    let certain = why()
    report.session?.terminal.isCertain = false
    #expect(certain?.isEmpty == false)
    #expect(why() == certain.map { $0 + "; not certain, to make sure: masar calibrate" })
  }

  @Test(arguments: [
    (DoctorReport.ColorBan.variable, "NO_COLOR"), (.configuration, "colors: never"),
  ])
  func `colours that are kept off are told with the reason`(ban: DoctorReport.ColorBan, why: String)
  {
    var report = report()
    report.colorBan = ban
    #expect(report.lines(Interface(language: .english)).plain.contains("colours: off (\(why))\n"))
  }

  @Test func `a character set that is not UTF-8 is told`() {
    var report = report()
    (report.locale, report.characterSet) = ("C", "ANSI_X3.4-1968")
    #expect(
      report.lines(Interface(language: .english)).plain.contains(
        "locale: C, character set ANSI_X3.4-1968, which is not UTF-8\n"))
  }

  @Test(arguments: [1, 2, 5, 20, 40, 80, 200])
  func `on a terminal no row is wider than it, and in Arabic rows are flush right`(columns: Int) {
    for language in Language.allCases {
      let text = report().lines(Interface(language: language)).visual(columns: columns)
      for row in text.split(separator: "\n") {
        let width = row.unicodeScalars.filter { ScalarDisposition($0) != .mark }.count
        #expect(width <= max(columns, 3), "\(row)")
        if language == .arabic, columns >= 20 { #expect(width == columns, "\(row)") }
      }
    }
  }

  @Test func `on a terminal the label stands before its value in the order of reading`() {
    var lines = LabelledLines(interface: Interface(language: .arabic))
    lines.add(.doctorMode, "visual")
    #expect(lines.visual(columns: 32) == "       visual :ﺔﻴﺑﺮﻌﻟﺍ ﻝﺎﺳﺭﺇ ﻊﺿﻭ\n")
    lines = LabelledLines(interface: Interface(language: .english))
    lines.add(.doctorMode, "visual")
    #expect(lines.visual(columns: 40) == "right-to-left output: visual\n")
    #expect(lines.visual(columns: 24) == "right-to-left output:\n  visual\n")
  }
}
