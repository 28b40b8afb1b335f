import MasarModel
import Screen
import Testing

@testable import Reader

@Suite struct InterfaceTests {
  @Test(arguments: Phrase.allCases)
  func `every phrase has words in both languages, with the same arguments`(phrase: Phrase) throws {
    let words = try #require(PhraseTable.words[phrase])
    #expect(!words.arabic.isEmpty && !words.english.isEmpty)
    for argument in ["%1", "%2", "%3"] {
      #expect(words.arabic.contains(argument) == words.english.contains(argument))
    }
    let hasArabic = words.arabic.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }
    #expect(hasArabic)
  }

  @Test func `arguments are set once, whatever they contain`() {
    let interface = Interface(language: .english)
    let finding = Finding(path: "%1 %3", line: 7, kind: .malformedDate(key: "%2", value: "100%"))
    #expect(
      interface.describe(finding) == "%1 %3, line 7: the value of ‘%2’ is no date: 100%")
  }

  @Test(
    arguments: [
      Phrase.calibrationKept, .calibrationRefused, .stateNewer, .stateBusy, .stateFull,
      .stateDamaged, .stateRefused, .stateMovedAside, .findingMovedAside, .findingUnknownFile,
    ], [Language.arabic, .english])
  func `a path is a piece of its own, so that its first slash stays first`(
    phrase: Phrase, language: Language
  ) throws {
    let words = try #require(PhraseTable.words[phrase])
    let count = (1...3).count { words.english.contains("%\($0)") }
    let interface = Interface(language: language)
    let pieces =
      switch count {
      case 1: interface.pieces(phrase, "/a/b")
      case 2: interface.pieces(phrase, "x", "/a/b")
      default: interface.pieces(phrase, "x", "y", "/a/b")
      }
    #expect(pieces.count == 2 && pieces.last == "/a/b", "\(pieces)")
  }

  @Test(arguments: [
    (["LANG": "ar_EG.UTF-8"], Language.arabic),
    (["LANG": "ar"], .arabic),
    (["LANG": "en_US.UTF-8"], .english),
    (["LANG": "en_US.UTF-8", "LC_ALL": "ar_LB.UTF-8"], .arabic),
    (["LANG": "ar_EG.UTF-8", "LC_MESSAGES": "C"], .english),
    (["LANG": "ar_EG.UTF-8", "LC_ALL": ""], .arabic),
    ([:], .english),
  ])
  func `the language comes from the environment`(
    environment: [String: String], is language: Language
  ) {
    #expect(Language(environment: environment) == language)
  }

  @Test(arguments: [
    ("2022-01-09/2022-01-10", "9–10 يناير"), ("2022-01-09", "9 يناير"), ("PT50M", "50 دقيقة"),
    ("PT1H", "ساعة"), ("PT2H", "ساعتان"), ("PT8H", "8 ساعات"), ("PT11H", "11 ساعة"),
    ("PT5M", "5 دقائق"), ("PT4H30M", "4 ساعات و30 دقيقة"), ("PT2H1M", "ساعتان ودقيقة"),
    ("PT2M", "دقيقتان"), ("PT90M", "90 دقيقة"),
    ("2022-01-01/2022-01-31", "يناير"),
    ("2021-12-30/2022-01-09", "30 ديسمبر – 9 يناير"), ("P3D", "3 أيام"), ("P1W", "أسبوع"),
    ("P2M", "شهران"), ("P180D", "180 يوما"), ("P1M3D", "P1M3D"), ("", ""),
  ])
  func `values are said in words`(value: String, words: String) {
    #expect(Interface(language: .arabic).words(forTimex: value) == words)
  }
}

@Suite struct KeymapTests {
  @Test func `no key has two meanings`() {
    for bindings in [
      Keymap.bindings, Keymap.panelBindings, Keymap.timelineBindings, Keymap.cardBindings,
      Keymap.indexBindings, Keymap.shelfBindings,
    ] {
      let keys = bindings.flatMap(\.keys)
      #expect(Set(keys).count == keys.count)
    }
  }

  @Test func `every command has a key and stands in the help`() {
    #expect(Set(Keymap.allBindings.map(\.command)) == Set(Command.allCases))
    #expect(Keymap.allBindings.count == Command.allCases.count)
  }

  @Test(arguments: [
    ("ت", Command.lineDown), ("ن", .lineUp), ("ض", .back), ("ي", .halfPageDown), ("ف", .panel),
    ("ج", .previousArticle), ("د", .nextArticle), ("ر", .raw), ("؟", .help), ("ل", .top),
    ("ب", .hints), ("ظ", .search), ("ى", .nextHit), ("آ", .previousHit), ("غ", .copy),
    ("،", .lookUp), ("ث", .index), ("\u{FEF9}", .fullTimeline), ("ح", .setDate), ("٣", .lane),
  ])
  func `the Arabic keyboard has the same commands in the same places`(
    key: String, command: Command
  ) throws {
    let scalar = try #require(key.unicodeScalars.first)
    #expect(Keymap.command(for: .character(scalar), afterPrefix: false) == command)
  }

  @Test(arguments: [
    ("ق", Command.rename), ("ش", .addAlias), ("ة", .merge), ("ء", .notAnEntity), ("ع", .undoEdit),
    ("ت", .lineDown), ("ض", .back), ("ث", .index),
  ])
  func `so has a card`(key: String, command: Command) throws {
    let scalar = try #require(key.unicodeScalars.first)
    #expect(Keymap.command(for: .character(scalar), afterPrefix: false, on: .card) == command)
    #expect(
      Keymap.command(for: .alt("خ"), afterPrefix: false) == .jumpForth, "the place of Alt-o")
  }

  @Test func `two-key commands work on the Arabic keyboard as well`() {
    #expect(Keymap.latin(.character("ئ")) == .character(Keymap.prefix))
    #expect(Keymap.command(for: .character("ف"), afterPrefix: true) == .cycleMarks)
    #expect(Keymap.command(for: .character("ى"), afterPrefix: true) == .cycleDigits)
    #expect(Keymap.command(for: .character("ت"), afterPrefix: true) == .toggleJustification)
  }

  @Test func `help shows every key as it is printed, unmirrored`() {
    var session = Session(columns: 80, rows: 120)
    session.type("?")
    let text = session.frame.description
    for binding in Keymap.allBindings {
      if let range = binding.range {
        #expect(text.contains(range))
        continue
      }
      for keys in binding.keys {
        let name = keys.map(HelpView.name).joined(separator: " ")
        #expect(text.contains(name), "\(name)")
      }
    }
    let next = session.rows.first { $0.contains("المقال التالي") }
    #expect(next?.hasSuffix("]") == true)
    session.type("x")
    #expect(session.state.help == nil)
  }

  @Test func `help scrolls on a small screen and never past its end`() {
    var session = Session(columns: 40, rows: 6)
    session.type("?")
    for _ in 0..<100 { session.type("j") }
    #expect(session.rows[4] == "وقت")
    session.press(.pageUp)
    session.send(.resized(Size(columns: 80, rows: 200)))
    #expect(session.rows[1] == "الحركة")
  }
}
