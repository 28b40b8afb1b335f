import MasarModel
import Screen
import Testing

@testable import Typesetting

@Suite struct JoiningProperties {
  /// What the presentation forms do on their two sides.
  private static let sides: [UInt32: (joined: Bool, reaches: Bool)] = {
    var sides: [UInt32: (joined: Bool, reaches: Bool)] = [:]
    for letter in arabicLetters {
      guard let forms = letter.forms else { continue }
      sides[UInt32(forms.isolated)] = (false, false)
      sides[UInt32(forms.final)] = (true, false)
      sides[UInt32(forms.initial)] = (false, true)
      sides[UInt32(forms.medial)] = (true, true)
    }
    for alef in [0x622, 0x623, 0x625, 0x627] as [UInt32] {
      guard let ligature = lamAlef(alef: alef) else { continue }
      sides[UInt32(ligature.isolated)] = (false, false)
      sides[UInt32(ligature.final)] = (true, false)
    }
    sides[0] = nil
    return sides
  }()

  @Test("no letter reaches for a neighbour that does not reach back")
  func noDanglingJoin() {
    for seed in 0..<(ConformanceFile.isSweep ? 200_000 : 5_000) as Range<UInt64> {
      var random = RandomParagraph(seed: seed &+ 1_000_000)
      let string = random.next()
      let text = UTF8Text(string)
      // Wide enough for one line: across lines forms are kept.
      let lines = laid(string, measure: 10_000)
      let cells = lines.flatMap(logicalCells)
      for (index, cell) in cells.enumerated() {
        guard let sides = Self.sides[cell.glyph.base.value] else { continue }
        if sides.reaches {
          let next = index + 1 < cells.count ? cells[index + 1] : nil
          #expect(
            meets(next, \.joined) || hasJoiner(text, cell),
            "\(string.debugDescription) after \(cell.glyph.string)")
        }
        if sides.joined {
          let previous = index > 0 ? cells[index - 1] : nil
          #expect(
            meets(previous, \.reaches) || previous.map { hasJoiner(text, $0) } ?? true,
            "\(string.debugDescription) before \(cell.glyph.string)")
        }
      }
    }
  }

  private func meets(_ cell: VisualCell?, _ side: KeyPath<(joined: Bool, reaches: Bool), Bool>)
    -> Bool
  {
    guard let cell else { return false }
    if cell.glyph.base == "\u{640}" { return true }
    return Self.sides[cell.glyph.base.value]?[keyPath: side] ?? false
  }

  private func hasJoiner(_ text: UTF8Text, _ cell: VisualCell) -> Bool {
    text[cell.range].unicodeScalars.contains("\u{200D}")
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
