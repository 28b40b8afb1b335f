import MasarModel
import Screen
import Testing

@testable import Typesetting

@Suite struct JoiningProperties {
  @Test(
    "no letter reaches for a neighbour that does not reach back",
    .enabled(if: CharacterData.isInstalled))
  func noDanglingJoin() {
    for seed in 0..<(ConformanceFile.isSweep ? 200_000 : 5_000) as Range<UInt64> {
      var random = RandomParagraph(seed: seed &+ 1_000_000)
      let string = random.next()
      let text = UTF8Text(string)
      // Wide enough for one line: across lines forms are kept.
      let lines = laid(string, measure: 10_000)
      let cells = lines.flatMap(logicalCells)
      #expect(danglingJoins(cells, of: text) == [], "\(string.debugDescription)")
    }
  }

  @Test("the short cut for levels finds what FriBidi finds")
  func uniformLevels() {
    var shortCuts = 0
    for seed in 0..<(ConformanceFile.isSweep ? 200_000 : 10_000) as Range<UInt64> {
      var random = RandomParagraph(seed: seed &+ 2_000_000)
      let text = UTF8Text(seed % 2 == 0 ? random.next(length: 4) : random.nextPlain())
      let fallback: TextDirection = seed % 3 == 0 ? .leftToRight : .rightToLeft
      let run = ScalarRun(text, text.range, obeysControls: true)
      let short = BidiLevels(run, fallback: fallback)
      let full = BidiLevels(BidiLevels.values(run), fallback: fallback)
      if short.levels.isEmpty { shortCuts += 1 }
      #expect(short.base == full.base)
      #expect(
        run.scalars.indices.allSatisfy { short[$0] == full[$0] }, "\(text.string.debugDescription)")
    }
    #expect(shortCuts > 2_000)
  }
}
