import CICU
import MasarModel
import Screen
import Testing

@testable import Typesetting

/// The path from a paragraph to its cells against ICU, which shares neither code nor data with FriBidi.
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
        let paragraph = Paragraph(scalars)
        // Where all of a text reads one way, ICU says so instead of its levels; the paragraph behind
        // the separator reads both.
        let units = paragraph.units + [0x2029, 0x61, 0x5D0]
        let reference = try #require(BidiReference(units, direction))
        let levels = try #require(reference.levels)
        let bidi = BidiLevels(prefix + scalars, fallback: fallback)
        let kept = scalars.indices.filter { !BidiCase.isRemoved(scalars[$0]) }
        var found = kept.map { bidi[$0 + prefix.count] }
        resetWhiteSpace(&found, kept.map { BidiCase.space(scalars[$0]) }, base: bidi.base)
        let expected = kept.map { levels[paragraph.unitOffsets[$0]] }
        guard bidi.base == reference.base, found == expected else {
          differences.append("\(seed) \(direction) \(hex(scalars)) \(found) \(expected)")
          continue
        }
      }
    }
    #expect(differences.count == 0, "such as \(differences.min { $0.count < $1.count } ?? "none")")
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
        let paragraph = Paragraph(prefix + scalars)
        let reference = try #require(
          BidiReference(
            paragraph.units,
            fallback == .leftToRight ? .automaticElseLeftToRight : .automaticElseRightToLeft))
        for line in laid(paragraph.string, measure: measure, fallback: fallback) {
          let start = paragraph.unit(atByte: line.range.start)
          let end = paragraph.unit(atByte: line.range.end)
          guard start < end else { continue }
          let expected = try #require(reference.line(start..<end))
          if Set(line.cells.map(\.start)).count != line.cells.count { print("DUP", hex(prefix + scalars), line.visualText); return }
          let cells = Dictionary(
            uniqueKeysWithValues: line.cells.map { (paragraph.unit(atByte: $0.start), $0) })
          let order = expected.order.map { $0 + start }.filter { cells[$0] != nil }
          let found = line.cells.map { paragraph.unit(atByte: $0.start) }
          let isMirrored = line.cells.allSatisfy { cell in
            let unit = paragraph.unit(atByte: cell.start)
            let value = paragraph.scalar(atUnit: unit)
            let image = masar_icu_mirror(value)
            return image == value
              || cell.glyph.base.value == (expected.levels[unit - start] & 1 == 1 ? image : value)
          }
          guard found == order, isMirrored else {
            differences.append(
              "\(seed) \(fallback) \(measure) \(hex(prefix + scalars)) \(found) \(order)")
            continue
          }
        }
      }
    }
    #expect(differences.count == 0, "such as \(differences.min { $0.count < $1.count } ?? "none")")
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

  /// A paragraph in UTF-8 for us, and in UTF-16 for ICU.
  private struct Paragraph {
    let string: String
    let units: [UInt16]
    /// The first code unit of each scalar.
    let unitOffsets: [Int]
    private let scalars: [UInt32]
    // For each byte the code unit of its scalar, and one for the end.
    private let unitOfByte: [Int]
    private let scalarOfUnit: [Int]

    init(_ scalars: [UInt32]) {
      self.scalars = scalars
      var string = String.UnicodeScalarView()
      var units: [UInt16] = []
      var unitOffsets: [Int] = []
      var unitOfByte: [Int] = []
      var scalarOfUnit: [Int] = []
      for (index, scalar) in scalars.compactMap(Unicode.Scalar.init).enumerated() {
        string.append(scalar)
        unitOffsets.append(units.count)
        unitOfByte += repeatElement(units.count, count: UTF8.width(scalar))
        units += scalar.utf16
        scalarOfUnit += repeatElement(index, count: scalar.utf16.count)
      }
      unitOfByte.append(units.count)
      self.string = String(string)
      self.units = units
      self.unitOffsets = unitOffsets
      self.unitOfByte = unitOfByte
      self.scalarOfUnit = scalarOfUnit
    }

    func unit(atByte offset: Int) -> Int { unitOfByte[offset] }

    func scalar(atUnit unit: Int) -> UInt32 { scalars[scalarOfUnit[unit]] }
  }
}
