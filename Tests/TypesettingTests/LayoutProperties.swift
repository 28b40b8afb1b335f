import MasarModel
import Screen
import Testing
import Typesetting

/// Properties of every layout, over random text and measures.
@Suite struct LayoutProperties {
  private static let count: UInt64 = ConformanceFile.isSweep ? 100_000 : 3_000

  private func forEachLayout(
    _ body: (_ text: String, _ measure: Int, _ lines: [VisualLine]) throws -> Void
  ) rethrows {
    for seed in 0..<Self.count {
      var random = RandomParagraph(seed: seed)
      let text = random.next()
      let measure = 1 + Int(seed % 80)
      try body(
        text, measure,
        laid(text, measure: measure, fallback: seed % 3 == 0 ? .leftToRight : .rightToLeft))
    }
  }

  @Test("lines cover the paragraph, and cells all of it that has a cell")
  func coverage() {
    forEachLayout { string, measure, lines in
      let text = UTF8Text(string)
      var end = 0
      for line in lines {
        #expect(line.range.start == end, "\(text)")
        end = line.range.end
        #expect(line.isLast == (line == lines.last))
      }
      #expect(end == text.count)

      var covered = 0
      for cell in lines.flatMap(logicalCells) {
        if cell.range.isEmpty {
          #expect(cell.glyph.string == "-", "\(string.debugDescription) \(measure)")
          continue
        }
        if cell.start > covered {
          let gap = text[TextRange(covered, cell.start)]
          #expect(
            gap.unicodeScalars.allSatisfy(isInvisible), "\(string.debugDescription) \(measure)")
        }
        covered = max(covered, cell.end)
      }
      #expect(text[TextRange(covered, text.count)].unicodeScalars.allSatisfy(isInvisible))
    }
  }

  /// Whether a scalar may have no cell at a line's end or a paragraph's start.
  private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch ScalarDisposition(scalar) {
    case .base, .mark, .spelled: scalar.properties.isWhitespace
    default: true
    }
  }

  @Test("no line is wider than the measure, but for a wide glyph in one column")
  func measures() {
    forEachLayout { text, measure, lines in
      for line in lines {
        #expect(
          line.width <= measure || measure == 1 && line.cells.count == 1,
          "\(text.debugDescription) \(measure)")
        #expect(line.width == line.cells.reduce(0) { $0 + $1.glyph.width })
      }
    }
  }

  @Test("no cell holds a control of any kind")
  func controls() {
    forEachLayout { text, _, lines in
      for scalar in lines.flatMap(\.cells).flatMap(\.glyph.string.unicodeScalars) {
        switch scalar.properties.generalCategory {
        case .control, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
          Issue.record("U+\(String(scalar.value, radix: 16)) from \(text.debugDescription)")
        case .format: #expect([0x600, 0x6DD].contains(scalar.value))
        default: break
        }
      }
    }
  }
}
