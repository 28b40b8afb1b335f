import Screen
import Testing

@Suite struct ScalarDispositionTests {
  /// A row of the design's table of unsafe text.
  struct Row: Sendable {
    let name: String
    let scalars: [UInt32]
    let disposition: ScalarDisposition
  }

  static let rows: [Row] = [
    Row(name: "C0, DEL", scalars: [0, 8, 0xE, 0x1B, 0x1F, 0x7F], disposition: .spelled),
    Row(name: "TAB", scalars: [9], disposition: .tab),
    Row(
      name: "line ends", scalars: [0xA, 0xB, 0xC, 0xD, 0x85, 0x2028, 0x2029],
      disposition: .lineBreak),
    Row(name: "C1", scalars: [0x80, 0x84, 0x86, 0x9B, 0x9F], disposition: .spelled),
    Row(
      name: "noncharacters", scalars: [0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF, 0x1FFFE, 0x10FFFF],
      disposition: .spelled),
    Row(name: "unassigned", scalars: [0x378, 0xE0080, 0x50000], disposition: .spelled),
    Row(name: "private use", scalars: [0xE000, 0xF8FF, 0xF0000, 0x10FFFD], disposition: .spelled),
    Row(
      name: "bidi controls",
      scalars: [
        0x200E, 0x200F, 0x61C, 0x202A, 0x202B, 0x202C, 0x2066, 0x2067, 0x2068, 0x2069,
      ], disposition: .bidiControl),
    Row(name: "overrides", scalars: [0x202D, 0x202E], disposition: .spelled),
    Row(name: "ZWNJ, ZWJ", scalars: [0x200C, 0x200D], disposition: .joinControl),
    Row(name: "break hints", scalars: [0xAD, 0x200B, 0x2060], disposition: .breakHint),
    Row(
      name: "dropped", scalars: [0xFE00, 0xFE0F, 0xE0100, 0xE01EF, 0x180B, 0x34F, 0xFEFF],
      disposition: .dropped),
    Row(name: "tags", scalars: [0xE0000, 0xE0001, 0xE0067, 0xE007F], disposition: .flagged),
    Row(
      name: "marks", scalars: [0x64B, 0x651, 0x670, 0x301, 0x20DD, 0x1161, 0x11A8],
      disposition: .mark),
    Row(name: "other format", scalars: [0x206A, 0xFFF9, 0x1D173, 0x70F], disposition: .spelled),
    Row(
      name: "Arabic number signs", scalars: [0x600, 0x605, 0x6DD, 0x8E2],
      disposition: .base(width: 1)),
    Row(
      name: "narrow", scalars: [0x20, 0xA0, 0x61, 0x628, 0xFEFB, 0xFDFD, 0xFFFD, 0x2764, 0x1F1EA],
      disposition: .base(width: 1)),
    Row(
      name: "wide", scalars: [0x6F22, 0xAC01, 0x1F600, 0x1F3FD, 0x3000, 0x1F970],
      disposition: .base(width: 2)),
  ]

  @Test("the table of unsafe text", arguments: rows)
  func dispositions(row: Row) {
    for scalar in row.scalars.compactMap(Unicode.Scalar.init) {
      #expect(ScalarDisposition(scalar) == row.disposition, "\(row.name): \(scalar.value)")
    }
  }

  @Test(
    "spellings",
    arguments: [
      ("\u{0}", "^@"), ("\u{1B}", "^["), ("\u{1F}", "^_"), ("\u{7F}", "^?"), ("\u{9B}", "<U+009B>"),
      ("\u{202E}", "<U+202E>"), ("\u{10FFFF}", "<U+10FFFF>"),
    ] as [(Unicode.Scalar, String)])
  func spelling(scalar: Unicode.Scalar, expected: String) {
    #expect(ScalarDisposition.spelling(of: scalar) == expected)
  }

  @Test("a glyph is made of a base, and its marks of marks, for every scalar there is")
  func everyScalar() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let disposition = ScalarDisposition(scalar)
      let glyph = Glyph(scalar)
      if case .base(let width) = disposition {
        guard let glyph else {
          Issue.record("no glyph for U+\(String(value, radix: 16))")
          continue
        }
        #expect(glyph.base == scalar && glyph.width == width && glyph.isBare)
        if !isHarmless(scalar) { Issue.record("U+\(String(value, radix: 16)) has a glyph") }
      } else if glyph != nil {
        Issue.record("U+\(String(value, radix: 16)) has a glyph")
      }
      let marked = Glyph("a", marks: CollectionOfOne(scalar))
      if (marked != nil) != (disposition == .mark) || marked != nil && !isHarmless(scalar) {
        Issue.record("U+\(String(value, radix: 16)) as a mark")
      }
      if disposition == .spelled,
        !ScalarDisposition.spelling(of: scalar).utf8.allSatisfy({ (0x21...0x7E).contains($0) })
      {
        Issue.record("U+\(String(value, radix: 16)) is spelt unsafely")
      }
    }
  }

  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    case .format:
      [0x600...0x605, 0x6DD...0x6DD, 0x8E2...0x8E2].contains { $0.contains(scalar.value) }
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}
