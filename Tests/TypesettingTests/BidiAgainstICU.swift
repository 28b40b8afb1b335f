import CICU
import MasarModel
import Screen
import Testing

@testable import Typesetting

/// The path from a paragraph to its cells against ICU, which shares neither code nor data with FriBidi.
///
/// Where they differ, ICU must agree as soon as it is spared what it does wrongly, see
/// ``BidiSparedText``; every other difference fails.
@Suite struct BidiAgainstICU {
  private static let batches = 20
  private static let count: UInt64 = ConformanceFile.isSweep ? 200_000 : 5_000

  private func seeds(_ batch: Int) -> Range<UInt64> {
    let size = Self.count / UInt64(Self.batches)
    return UInt64(batch) * size..<UInt64(batch + 1) * size
  }

  @Test("ICU has the Unicode version that our tables have")
  func version() {
    #expect(BidiReference.unicode == 15)
  }

  @Test("levels are those of ICU in every direction", arguments: 0..<batches)
  func levels(batch: Int) throws {
    var differences: [String] = []
    for seed in seeds(batch) {
      var random = BidiRandomParagraph(seed: seed)
      let scalars = random.next()
      // As in BidiCase: a strong mark in front is what `sos` would be.
      for (prefix, direction, fallback) in [
        ([0x200E], BidiReference.Direction.leftToRight, TextDirection.rightToLeft),
        ([0x200F], .rightToLeft, .leftToRight),
        ([], .automaticElseLeftToRight, .leftToRight),
        ([], .automaticElseRightToLeft, .rightToLeft),
      ] as [([UInt32], BidiReference.Direction, TextDirection)] {
        let bidi = BidiLevels(prefix + scalars, fallback: fallback)
        var found = scalars.indices.map { bidi[$0 + prefix.count] }
        resetWhiteSpace(&found, BidiCase.spaces(scalars), base: bidi.base)
        var expected = try Self.levels(scalars, direction)
        if !Self.agree(scalars, found, expected) {
          let spared = BidiSparedText(scalars)
          expected = try Self.levels(spared.scalars, direction)
          for (mark, bracket) in spared.marks { expected[mark] = expected[bracket] }
        }
        if !Self.agree(scalars, found, expected) {
          differences.append("\(seed) \(direction) \(hex(scalars)) \(found) \(expected)")
        }
      }
    }
    #expect(differences.isEmpty)
  }

  @Test("cells stand, and are mirrored, as ICU has it on every line", arguments: 0..<batches)
  func order(batch: Int) throws {
    var differences: [String] = []
    for seed in seeds(batch) {
      var random = BidiRandomParagraph(seed: seed &+ 1_000_000)
      let scalars = random.next()
      let measure = random.measure()
      for (prefix, fallback) in [
        ([0x200E], TextDirection.rightToLeft), ([0x200F], .leftToRight), ([], .leftToRight),
        ([], .rightToLeft),
      ] as [([UInt32], TextDirection)] {
        let text = BidiText(prefix + scalars)
        let lines = laid(text.string, measure: measure, fallback: fallback)
        if try !Self.agree(lines, text, prefix + scalars, [:], fallback) {
          let spared = BidiSparedText(prefix + scalars)
          guard try !Self.agree(lines, text, spared.scalars, spared.marks, fallback) else {
            continue
          }
          differences.append("\(seed) \(fallback) \(measure) \(hex(prefix + scalars))")
        }
      }
    }
    #expect(differences.isEmpty)
  }

  @Test("known: ICU 72 leaves a mark behind a bracket of the other direction as it is")
  func marks() throws {
    // N0: a mark that follows a bracket changes to match it. The brackets are R by their context (c1).
    let scalars: [UInt32] = [0x5D0, 0x5B, 0x5D0, 0x5D, 0x300, 0x61]
    let bidi = BidiLevels([0x200E] + scalars, fallback: .leftToRight)
    #expect((1...6).map { bidi[$0] } == [1, 1, 1, 1, 1, 0])
    #expect(try Self.levels(scalars, .leftToRight) == [1, 1, 1, 1, 0, 0])
  }

  @Test("known: ICU 72 lets an angle bracket pair twice, with each of its two closing forms")
  func angleBrackets() throws {
    // BD16: U+3008 has found U+3009 and is no longer waiting for U+232A, which so leaves { waiting
    // for }. These two hold an L and are L (N0 b).
    let scalars: [UInt32] = [0x5D0, 0x3008, 0x3009, 0x7B, 0x232A, 0x5D0, 0x61, 0x7D]
    let bidi = BidiLevels([0x200E] + scalars, fallback: .leftToRight)
    #expect((1...8).map { bidi[$0] } == [1, 0, 0, 0, 0, 1, 0, 0])
    #expect(try Self.levels(scalars, .leftToRight) == [1, 1, 1, 1, 1, 1, 0, 0])
  }

  @Test("every scalar has ICU's mirror image")
  func mirroring() {
    let wrong = (UInt32(0)...0x10FFFF).filter { value in
      guard let scalar = Unicode.Scalar(value) else { return false }
      return mirrored(scalar).value != masar_icu_mirror(value)
    }
    #expect(wrong.isEmpty, "\(hex(Array(wrong.prefix(10))))")
  }

  private func hex(_ scalars: [UInt32]) -> String {
    scalars.map { String($0, radix: 16) }.joined(separator: " ")
  }

  /// The levels of ICU, one a scalar.
  private static func levels(
    _ scalars: [UInt32], _ direction: BidiReference.Direction
  ) throws -> [UInt8] {
    let text = BidiText(scalars)
    // Where all of a text reads one way, ICU says so instead of its levels; the paragraph behind the
    // separator reads both.
    let reference = try #require(BidiReference(text.units + [0x2029, 0x61, 0x5D0], direction))
    let levels = try #require(reference.levels)
    return text.unitOffsets.map { levels[$0] }
  }

  private static func agree(_ scalars: [UInt32], _ one: [UInt8], _ other: [UInt8]) -> Bool {
    scalars.indices.allSatisfy { BidiCase.isRemoved(scalars[$0]) || one[$0] == other[$0] }
  }

  /// Whether the cells of `lines`, which are those of `text`, stand as ICU has it for `scalars`.
  /// - Parameter marks: Which of them have the level of which other.
  private static func agree(
    _ lines: [VisualLine], _ text: BidiText, _ scalars: [UInt32],
    _ marks: [Int: Int], _ fallback: TextDirection
  ) throws -> Bool {
    let paragraph = try #require(
      BidiReference(
        BidiText(scalars).units,
        fallback == .leftToRight ? .automaticElseLeftToRight : .automaticElseRightToLeft))
    let levels = try #require(paragraph.levels)
    for line in lines {
      let start = text.unit(atByte: line.range.start)
      let end = text.unit(atByte: line.range.end)
      guard start < end else { continue }
      var expected = try #require(paragraph.line(start..<end))
      if !marks.isEmpty {
        var changed = expected.levels
        for unit in changed.indices {
          let scalar = text.scalarIndex(atUnit: start + unit)
          if let bracket = marks[scalar] {
            changed[unit] = levels[text.unitOffsets[bracket]]
          } else if unit > 0, BidiCase.isRemoved(scalars[scalar]) {
            // What X9 removes must not part what stands on either side of it.
            changed[unit] = changed[unit - 1]
          }
        }
        expected = BidiReference.Line(levels: changed)
      }
      // A hyphen at the line's end stands for no text.
      let cells = line.cells.filter { !$0.range.isEmpty }
      let found = cells.map { text.unit(atByte: $0.start) - start }
      let shown = Set(found)
      guard found == expected.order.filter(shown.contains) else { return false }
      for (cell, unit) in zip(cells, found) {
        let value = text.scalars[text.scalarIndex(atUnit: start + unit)]
        let image = masar_icu_mirror(value)
        guard image != value else { continue }
        let isMirrored = expected.levels[unit] & 1 == 1
        guard cell.glyph.base.value == (isMirrored ? image : value) else { return false }
      }
    }
    return true
  }
}
