import MasarModel
import Screen
import Testing

@testable import Typesetting

/// Paragraphs that begin in another script than the text around them.
@Suite struct DirectionRuleTests {
  @Test(
    "a paragraph of Arabic news is one from right to left, whatever its first word",
    arguments: [
      // Hebrew letters have no forms, so these strings can be read.
      ("BBC: אבג דהו.", ".והד גבא :BBC"), ("NATO (אב)", "(בא) NATO"),
      ("abc 25% אב גד", "דג בא abc 25%"), ("5G אב", "בא 5G"),
      // A long address is one word.
      ("https://example.org/abc/def אב", "בא https://example.org/abc/def"),
      ("«abc» אב", "בא «abc»"),
    ])
  func rightToLeft(text: String, expected: String) {
    let lines = laid(text, directionRule: .mostWords)
    #expect(lines.map(\.visualText) == [expected])
    #expect(lines[0].direction == .rightToLeft)
    #expect(laid(text)[0].direction == .leftToRight)
  }

  @Test(
    "mostly Latin words, directional marks, embeddings and isolates leave it to the first letter",
    arguments: [
      "The talks (אב) begin", "abc def אב", "\u{200E}abc אב גד", "abc אב\u{200E} גד",
      "abc \u{2067}אב גד\u{2069} הו", "abc", "abc 12",
    ])
  func leftToRight(text: String) {
    let lines = laid(text, directionRule: .mostWords)
    #expect(lines[0].direction == .leftToRight)
    #expect(lines == laid(text))
  }

  @Test("the same holds the other way round in a text from left to right")
  func turned() {
    let lines = laid("אב is what he said.", fallback: .leftToRight, directionRule: .mostWords)
    #expect(lines.map(\.visualText) == ["בא is what he said."])
    #expect(lines[0].direction == .leftToRight)
    let quoted = laid("He said: אב גד הו זח", fallback: .leftToRight, directionRule: .mostWords)
    #expect(quoted[0].direction == .leftToRight)
  }

  @Test("controls that are not obeyed say nothing")
  func titles() {
    let title = "\u{202A}BBC\u{202C}: \u{200E}אבג דהו"
    let lines = laid(title, obeysControls: false, directionRule: .mostWords)
    #expect(lines[0].direction == .rightToLeft)
  }

  @Test("where the rules differ, the order is that of ICU for the direction that was found")
  func reference() throws {
    var count = 0
    for seed in UInt64(0)..<4_000 {
      var random = RandomParagraph(seed: seed &+ 77_000_000)
      let text = UTF8Text("abc " + random.next(length: 8))
      let run = ScalarRun(text, text.range, obeysControls: true)
      guard let known = run.prevailingDirection(usual: .rightToLeft) else { continue }
      #expect(known == .rightToLeft)
      count += 1
      let ours = BidiLevels(run, fallback: .rightToLeft, known: known)
      let scalars = BidiLevels.values(run)
      var levels = scalars.indices.map { ours[$0] }
      resetWhiteSpace(&levels, BidiCase.spaces(scalars), base: ours.base)
      let spared = BidiText(BidiSparedText(scalars).scalars)
      let reference = try #require(BidiReference(spared.units, .rightToLeft)?.levels)
      for index in levels.indices where !BidiCase.isRemoved(spared.scalars[index]) {
        #expect(levels[index] == reference[spared.unitOffsets[index]], "\(seed) \(index)")
      }
      #expect(ours.base == 1)
    }
    #expect(count > 300)
  }
}
