import MasarModel
import Screen
import Support
import Testing

@testable import Reader

@Suite struct CalibrationTests {
  private func state(
    columns: Int = 80, rows: Int = 24, language: Language = .arabic,
    start: ReaderState.Start = .calibration
  ) -> ReaderState {
    ReaderState(
      start: start, size: Size(columns: columns, rows: rows),
      interface: Interface(language: language), theme: Theme(depth: .monochrome))
  }

  private func report(
    _ mode: OutputMode = .visual, basis: TerminalReport.Basis = .environment,
    isCertain: Bool = false
  ) -> TerminalReport {
    TerminalReport(name: "screen", mode: mode, basis: basis, isCertain: isCertain)
  }

  @Test
  func `the four rows stand below each other, each in its mode, with its number at the left edge`()
    throws
  {
    let frame = state().frame()
    let rows = frame.outputModes.keys.sorted()
    #expect(rows.compactMap { frame.outputModes[$0] } == OutputMode.allCases)
    for (index, row) in rows.enumerated() {
      #expect(frame.text(ofRow: row).hasPrefix("  key \(index + 1)  "))
    }
    // The grid holds the same on all of them: a mode is in how a row is sent.
    let texts = rows.map { String(frame.text(ofRow: $0).dropFirst(9)) }
    #expect(Set(texts).count == 1)
    let snapshot = ScreenSnapshot(frame, direction: .rightToLeft)
    for row in rows {
      let words = snapshot.rows[row].split(separator: "  ").dropFirst().joined()
      #expect(words.contains("قالت المفوضية (UNHCR) إن"), "\(words)")
    }
  }

  @Test func `every instruction stands in English as well, from left to right`() {
    let arabic = state().frame().description
    let english = state(language: .english).frame().description
    for phrase in [Phrase.calibrationQuestion, .calibrationNone, .calibrationLeave] {
      let words = Interface(language: .english)(phrase)
      #expect(arabic.contains(words) && english.contains(words))
    }
    let rows = ScreenSnapshot(state().frame()).rows.map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(rows.contains("أي سطر من الأسطر الأربعة يُقرأ صحيحًا؟ اضغط رقمه."))
  }

  @Test(arguments: [Language.arabic, .english])
  func `every size has its frame, and the choices come before the explanations`(
    language: Language
  ) {
    for columns in [1, 2, 3, 6, 7, 8, 11, 12, 13, 20, 40, 60, 80, 200] {
      for rows in [1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 24, 60] {
        var state = state(columns: columns, rows: rows, language: language)
        for keys in ["", "0"] {
          if !keys.isEmpty { _ = state.update(.keyPressed(.character("0"))) }
          let frame = state.frame()
          #expect(frame.size == Size(columns: columns, rows: rows))
          let room = min(OutputMode.allCases.count, max(1, rows >= 4 ? rows - 2 : rows - 1))
          #expect(frame.outputModes.count >= room, "\(columns)x\(rows)")
          #expect(frame.outputModes.keys.allSatisfy { (0..<rows).contains($0) })
        }
      }
    }
  }

  @Test func `the sample is as long as there is room for, and never cut at 40 columns`() {
    for columns in 40...120 {
      let frame = state(columns: columns).frame()
      #expect(
        !frame.description.split(separator: "\n").contains {
          $0.hasPrefix("  key") && $0.contains("…")
        })
    }
  }

  @Test(arguments: [
    ("1", OutputMode.visual), ("2", .visualLRM), ("3", .words), ("4", .plain), ("١", .visual),
    ("٢", .visualLRM), ("٣", .words), ("٤", .plain), ("۱", .visual), ("۴", .plain),
  ])
  func `one key chooses`(typed: String, mode: OutputMode) throws {
    let key = try #require(typed.unicodeScalars.first)
    var alone = state()
    #expect(alone.update(.keyPressed(.character(key))) == [.rememberOutputMode(mode), .quit])
    var session = Session(columns: 80, rows: 24)
    session.send(.terminalIdentified(report(basis: .replies)))
    session.type("zc")
    #expect(session.state.calibration != nil)
    session.type(typed)
    #expect(session.effects.last == .rememberOutputMode(mode))
    #expect(session.state.calibration == nil)
    #expect(session.state.terminal?.mode == mode)
    #expect(session.state.terminal?.basis == .memory)
    #expect(session.state.terminal?.isCertain == true)
    #expect(session.rows[0].contains("المكتبة"), "the list is there again")
    #expect(session.rows.last?.contains(mode.rawValue) == true, "what was chosen is said")
  }

  @Test(arguments: [Key.escape, .character("q"), .character("ض"), .backspace])
  func `leaving changes nothing`(key: Key) {
    var alone = state()
    #expect(alone.update(.keyPressed(key)) == [.quit])
    var session = Session(columns: 80, rows: 24)
    session.send(.terminalIdentified(report(basis: .replies, isCertain: true)))
    let before = session.frame
    session.type("ئؤ")
    #expect(session.state.calibration != nil, "z c on the Arabic layout")
    let count = session.effects.count
    session.press(key)
    #expect(session.effects.count == count)
    #expect(session.frame == before)
  }

  @Test(arguments: ["0", "5", "٠", "٥"] as [Unicode.Scalar])
  func `none of them: advice about fonts and terminals, and the choice stays open`(
    key: Unicode.Scalar
  ) {
    var state = state()
    #expect(!state.frame().description.contains("DejaVu"))
    #expect(state.update(.keyPressed(.character(key))) == [])
    #expect(state.frame().description.contains("Unifont"))
    #expect(state.frame().outputModes.count == 4)
    #expect(
      state.update(.keyPressed(.character("2"))) == [.rememberOutputMode(.visualLRM), .quit])
  }

  @Test(arguments: [Key.character("6"), .character("j"), .enter, .tab, .unknown, .character("z")])
  func `other keys do nothing`(key: Key) {
    var state = state()
    #expect(state.update(.keyPressed(key)) == [])
    #expect(state.calibration == CalibrationState())
  }

  @Test func `the offer stays until a key that does not take it up`() {
    let offer = "Arabic reversed? press z c"
    var session = Session(columns: 100, rows: 12)
    session.send(.terminalIdentified(report()))
    #expect(session.frame.description.contains(offer))
    #expect(session.rows.last?.contains("هل يُقرأ النص معكوسًا؟ اضغط z ثم") == true)
    session.send(.resized(Size(columns: 90, rows: 12)))
    session.type("z")
    #expect(session.frame.description.contains(offer))
    session.type("c")
    #expect(session.state.calibration != nil)
    session.press(.escape)
    #expect(!session.frame.description.contains(offer))
    session.send(.terminalIdentified(report()))
    #expect(!session.frame.description.contains(offer), "it is offered once")

    var other = Session(columns: 100, rows: 12)
    other.press(.enter)
    other.send(.terminalIdentified(report()))
    #expect(other.frame.description.contains(offer), "in an article as well")
    other.type("j")
    #expect(!other.frame.description.contains(offer))
  }

  @Test func `a terminal in which it was offered before is left in peace`() {
    var report = report(basis: .environment, isCertain: false)
    var first = Session(columns: 100, rows: 12)
    first.send(.terminalIdentified(report))
    #expect(first.effects.contains(.noteCalibrationOffer))
    report.wasOfferedCalibration = true
    var second = Session(columns: 100, rows: 12)
    second.send(.terminalIdentified(report))
    #expect(second.state.calibrationOffer == nil)
    #expect(!second.effects.contains(.noteCalibrationOffer))
  }

  @Test func `it is offered where answers leave it open: a multiplexer shows elsewhere`() {
    for basis in [TerminalReport.Basis.replies, .environment] {
      var session = Session(columns: 100, rows: 12)
      session.send(.terminalIdentified(report(.visualLRM, basis: basis)))
      #expect(session.state.calibrationOffer != nil, "\(basis)")
    }
  }

  @Test func `who is certain, or was told, is not asked`() {
    for basis in TerminalReport.Basis.allCases {
      var session = Session(columns: 100, rows: 12)
      session.send(.terminalIdentified(report(basis: basis, isCertain: true)))
      #expect(session.state.calibrationOffer == nil, "\(basis)")
    }
  }

  @Test func `the mode changes nothing on the grid`() {
    var session = Session(columns: 120, rows: 30)
    session.press(.enter)
    let before = session.frame
    session.send(.terminalIdentified(report(.plain, basis: .replies, isCertain: true)))
    #expect(session.frame == before)
  }

  @Test func `what is to be told at first is told one after the other`() {
    var state = ReaderState(
      start: .library, size: Size(columns: 80, rows: 5),
      interface: Interface(language: .english), theme: Theme(depth: .monochrome),
      notices: ["first thing", "second thing"])
    _ = state.update(.libraryListed(Fixture.listing))
    #expect(state.frame().text(ofRow: 4).contains("first thing"))
    _ = state.update(.keyPressed(.down))
    #expect(state.frame().text(ofRow: 4).contains("second thing"))
    _ = state.update(.keyPressed(.down))
    #expect(!state.frame().text(ofRow: 4).contains("thing"))
  }
}
