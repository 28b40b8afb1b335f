import Testing

/// The checks that other tests rely on must be able to fail.
@Suite struct CheckerTests {
  @Test(
    "a terminal stream with anything but the terminal's own sequences is refused",
    arguments: [
      "\u{1B}]0;x\u{07}", "\u{1B}[2;1", "\u{1B}", "\u{1B}P$q\u{1B}\\", "\u{1B}[6n", "\u{1B}[0c",
      "\u{1B}[?1000h", "\u{1B}[21t", "\u{1B}c", "\u{07}", "\u{0}", "\u{7F}", "\u{9B}2J", "\u{85}",
      "\u{200F}", "\u{202E}", "\u{200D}", "\u{FEFF}", "\u{E000}", "\u{0378}", "\u{FE0F}",
      "\u{E0041}", "\u{2028}", "\u{0651}", "ب\u{064B}\u{064C}\u{064D}\u{064E}\u{0651}",
      "ب\u{1B}[m\u{0651}",
    ])
  func refused(text: String) {
    #expect(!TerminalStream.faults(in: Array(text.utf8)).isEmpty)
  }

  @Test("bytes that are no UTF-8 are refused")
  func damaged() {
    for bytes in [[0x9B], [0xC0, 0x9B], [0xED, 0xA0, 0x80], [0xD8]] as [[UInt8]] {
      #expect(!TerminalStream.faults(in: bytes).isEmpty)
      #expect(!PlainText.faults(in: bytes).isEmpty)
    }
  }

  @Test("the sequences of xterm's terminfo entry are accepted")
  func accepted() {
    let text =
      "\u{1B}[?1049h\u{1B}[22;0;0t\u{1B}[1;40r\u{1B}(B\u{1B}[m\u{1B}[4l\u{1B}[?7h\u{1B}[?1h\u{1B}=\u{1B}[8l"
      + "\u{1B}[H\u{1B}[2J\u{1B}[3;7Hكِتَّاب\r\n\u{1B}[38;5;4m–\u{1B}[39;49m\u{1B}[K\u{1B}[5b\u{1B}M\u{1B}[?12l\u{1B}[?25h"
      + "\u{1B}[?1049l\u{1B}[23;0;0t\r\u{1B}[?1l\u{1B}>\u{1B}[8h"
    #expect(TerminalStream.faults(in: Array(text.utf8)) == [])
    #expect(String(TerminalStream(Array("a\u{1B}[31mb".utf8)).text) == "ab")
  }

  @Test("a document that is not as the schema says is refused")
  func schema() throws {
    let good =
      #"{"schema":1,"articles":[],"entities":[],"tracks":[{"id":"a","name":"b","place":""}],"events":[]}"#
    #expect(AnalysisSchema.document.faults(in: try JSONValue(Array(good.utf8))) == [])
    for (old, new) in [
      (":1,", ":2,"), (":1,", ":1.5,"), (#""events":[]"#, #""events":[],"more":1"#),
      (#","events":[]"#, ""), (#""id":"a""#, #""id":null"#), (#""id":"a""#, #""id":"Ä""#),
      (#""place":"""#, #""place":null"#),
    ] {
      let bad = good.replacing(old, with: new, maxReplacements: 1)
      #expect(!AnalysisSchema.document.faults(in: try JSONValue(Array(bad.utf8))).isEmpty, "\(bad)")
    }
    for bad in ["", "{", "[1,]", #"{"a":1,"a":2}"#, "01", "[1] 2", "\"\n\"", #""\x""#, "nul"] {
      #expect(throws: JSONValue.Malformed.self, "\(bad)") { try JSONValue(Array(bad.utf8)) }
    }
  }

  @Test(
    "values of TIMEX3",
    arguments: [
      "2021-12-30", "2021-12-30TEV", "2022-01", "2022-W02", "2021-12-30/2022-01-09",
      "2022-01-01/..", "PT50M", "PT1H30M", "P5D", "P30Y", "2022", "202", "XXXX-12-30", "2022-Q1",
    ])
  func timex(value: String) { #expect(AnalysisSchema.isTimex(value)) }

  @Test(
    "what is no value of TIMEX3",
    arguments: [
      "", "2021-02-30", "2021-13-01", "30-12-2021", "P", "PT", "../..", "tomorrow", "2022-01-01/",
      "2022-1-1",
    ])
  func noTimex(value: String) { #expect(!AnalysisSchema.isTimex(value)) }

  @Test("visual order and forms, against lines written by hand")
  func visualForm() {
    #expect(VisualForm.of("باب") == "\u{FE8F}\u{FE8E}\u{FE91}")
    #expect(VisualForm.of("سلام") == "\u{FEE1}\u{FEFC}\u{FEB3}")
    #expect(VisualForm.of("لا دور") == "\u{FEAD}\u{FEED}\u{FEA9} \u{FEFB}")
    #expect(VisualForm.of("عام 2022") == nil)
  }
}
