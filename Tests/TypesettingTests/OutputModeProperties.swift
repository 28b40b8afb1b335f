import CICU
import MasarModel
import Support
import Testing

@testable import Screen
@testable import Typesetting

/// What terminals make of the encoded rows, with ICU and a model of kitty in the place of the terminals.
@Suite struct OutputModeProperties {
  private static let count: UInt64 = ConformanceFile.isSweep ? 100_000 : 5_000

  /// A row as the reader draws it: flush right, words of different looks.
  private func row(_ random: inout RandomParagraph, seed: UInt64) -> [Cell] {
    let text = random.next(length: 12)
    let fallback: TextDirection = seed % 3 == 0 ? .leftToRight : .rightToLeft
    let line = laid(text, measure: 60, fallback: fallback, obeysControls: seed % 2 == 0)[0]
    var cells = Array(repeating: Cell.blank, count: max(0, 60 - line.width))
    for cell in line.cells {
      // A name's look begins and ends at words, mostly.
      let isName = seed % 5 == 0 && cell.start / 9 % 3 == 1
      let style = Style(attributes: isName ? .underline : [])
      cells.append(Cell(glyph: cell.glyph, style: style))
      if cell.width == 2 { cells.append(Cell(style: style, isContinuation: true)) }
    }
    return cells
  }

  private func bases(_ cells: [Cell]) -> [Unicode.Scalar] {
    cells.filter { !$0.isContinuation }.map(\.glyph.base)
  }

  /// What a terminal shows that orders a row by UAX #9 as a left-to-right paragraph and mirrors.
  private func ordered(_ encoded: [EncodedCell]) throws -> [Unicode.Scalar] {
    var scalars: [UInt32] = []
    for cell in encoded where !cell.cell.isContinuation {
      scalars.append(cell.cell.glyph.base.value)
      if cell.isFollowedByMark { scalars.append(0x200E) }
    }
    let text = BidiText(scalars)
    guard !scalars.isEmpty else { return [] }
    let reference = try #require(BidiReference(text.units, .leftToRight))
    let line = try #require(reference.line(0..<text.units.count))
    var seen: Set<Int> = []
    return line.order.compactMap { unit in
      let index = text.scalarIndex(atUnit: unit)
      guard seen.insert(index).inserted, scalars[index] != 0x200E else { return nil }
      let isMirrored = line.levels[unit] & 1 == 1
      let value = isMirrored ? masar_icu_mirror(scalars[index]) : scalars[index]
      return Unicode.Scalar(value == 0x2800 ? 0x20 : value)
    }
  }

  @Test("terminals that obey UAX #9 show the row", arguments: [OutputMode.visualLRM, .plain])
  func reordering(mode: OutputMode) throws {
    var differences: [UInt64: String] = [:]
    for seed in 0..<Self.count {
      var random = RandomParagraph(seed: seed &+ 9_000_000)
      let cells = row(&random, seed: seed)
      if mode == .plain, !isPlainArabic(cells) { continue }
      let shown = try ordered(mode.encode(cells[...]))
      if shown != bases(cells) {
        differences[seed] = String(String.UnicodeScalarView(bases(cells)))
      }
    }
    // Of 100,000 one: the bracket of a control that is spelt out, `^[`, pairs with that of another one
    // to its left, outside of the run (N0), and no blank is near that could part them.
    let explained: Set<UInt64> = mode == .plain && Self.count > 26_542 ? [26_542] : []
    #expect(Set(differences.keys) == explained, "\(differences.count): \(differences)")
  }

  /// Whether `plain` can be right in every terminal.
  ///
  /// Where no mark survives, signs go with a number by the letter before it (UAX #9, W2 to W5): after
  /// letters other than Arabic ones, and next to numbers of both classes, otherwise than here.
  private func isPlainArabic(_ cells: [Cell]) -> Bool {
    let classes = Set(bases(cells).map(BidiClass.init))
    return !classes.contains(.rightToLeft)
      && !classes.isSuperset(of: [.europeanNumber, .arabicNumber])
  }

  @Test("terminals that turn words around show the row")
  func turning() {
    for seed in 0..<Self.count {
      var random = RandomParagraph(seed: seed &+ 9_000_000)
      let cells = row(&random, seed: seed)
      let encoded = OutputMode.words.encode(cells[...]).map(\.cell)
      // Words with letters of both directions at the wrong ends cannot be shown right there.
      var shown: [Unicode.Scalar] = []
      var wanted: [Unicode.Scalar] = []
      for (sent, seen) in zip(words(encoded), words(cells)) {
        let first = sent.first { $0.value >= 0x41 && ($0.properties.isAlphabetic || isArabic($0)) }
        let last = seen.last { $0.properties.isAlphabetic || isArabic($0) }
        guard let first, let last, isArabic(first) == isArabic(last) else { continue }
        shown +=
          isArabic(first)
          ? sent.reversed().map { Unicode.Scalar(masar_icu_mirror($0.value)) ?? $0 } : sent
        wanted += seen
      }
      #expect(shown == wanted)
    }
  }

  private func isArabic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0660...0x066D, 0x06F0...0x06F9: true
    default: BidiClass(scalar) == .rightToLeft || BidiClass(scalar) == .arabicLetter
    }
  }

  private func words(_ cells: [Cell]) -> [[Unicode.Scalar]] {
    bases(cells).split(separator: " ").map(Array.init)
  }
}

@Suite struct ScalarDirectionTests {
  @Test("what scalars mean to the order of a row is what layout knows of them")
  func directions() {
    var wrong: [String] = []
    for value in UInt32(0x20)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), case .base = ScalarDisposition(scalar),
        // The standard library knows scalars that are younger than our tables, and U+1171E as no mark.
        let age = scalar.properties.age, (age.major, age.minor) <= (15, 0), value != 0x1171E
      else { continue }
      let expected: ScalarDirection =
        switch BidiClass(scalar) {
        case .leftToRight: .leftToRight
        case .rightToLeft, .arabicLetter: .rightToLeft
        case .europeanNumber: .europeanNumber
        case .arabicNumber: .arabicNumber
        case .commonSeparator: .separator
        default: .none
        }
      if ScalarDirection(of: value) != expected { wrong.append(String(value, radix: 16)) }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
  }
}
