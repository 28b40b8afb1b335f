import MasarModel
import Testing
import Typesetting

@testable import Reader

@Suite struct PartsLineTests {
  private func line(_ parts: [String], _ direction: TextDirection, _ measure: Int) -> VisualLine {
    PartsLine.line(parts, direction: direction, measure: measure)
  }

  @Test(
    "each part is ordered by itself, and what does not fit is cut at its own end",
    arguments: [
      // Hebrew letters have no forms, so these strings can be read.
      (["אבג", "9 Jan 2022"], TextDirection.rightToLeft, 40, "9 Jan 2022 · גבא"),
      (["אבג", "9 Jan 2022"], .leftToRight, 40, "גבא · 9 Jan 2022"),
      (["אבג", "דהו", "abc"], .rightToLeft, 40, "abc · והד · גבא"),
      // The ellipsis stands where the part goes on: left of Hebrew, right of Latin.
      (["אבגדה"], .rightToLeft, 4, "…גבא"), (["abcde"], .rightToLeft, 4, "abc…"),
      (["אבג", "abcdef"], .rightToLeft, 10, "abc… · גבא"),
      (["אבג", "דהוזח"], .leftToRight, 10, "גבא · …והד"),
      // No part of a date is shown as if it were the whole.
      (["אבג", "abc 2022"], .rightToLeft, 12, "abc… · גבא"),
      // Where there is no room for a part, there is none for what parts it.
      (["אבג", "abc"], .rightToLeft, 6, "גבא"), ([], .rightToLeft, 6, ""),
    ] as [([String], TextDirection, Int, String)])
  func parts(parts: [String], direction: TextDirection, measure: Int, expected: String) {
    let line = line(parts, direction, measure)
    #expect(line.visualText == expected)
    #expect(line.width <= measure)
    #expect(line.direction == direction)
  }
}
