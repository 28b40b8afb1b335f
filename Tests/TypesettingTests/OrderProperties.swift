import MasarModel
import Screen
import Testing

@testable import Typesetting

@Suite struct OrderProperties {
  /// A scalar as the rules of UAX #9 have it, without clusters and cells.
  private struct Item {
    let value: UInt32
    let start: Int
    let level: UInt8
  }

  @Test("cells stand in the order that L1 and L2 give the scalars of a line")
  func order() {
    for seed in 0..<(ConformanceFile.isSweep ? 200_000 : 4_000) as Range<UInt64> {
      var random = RandomParagraph(seed: seed &+ 3_000_000)
      let text = UTF8Text(random.next())
      let fallback: TextDirection = seed % 3 == 0 ? .leftToRight : .rightToLeft
      let run = ScalarRun(text, text.range, obeysControls: true)
      // A spelling that is cut by lines has one place in the text and several on the screen.
      let measure = seed % 2 == 0 || run.hasSpelling ? 10_000 : 1 + Int(seed % 80)
      let bidi = BidiLevels(run, fallback: fallback)
      let items = items(run, bidi)
      for line in laid(text.string, measure: measure, fallback: fallback) {
        let onLine = items.indices.filter {
          line.range.contains(items[$0].start) && !isRemoved(items[$0].value)
        }
        var levels = onLine.map { items[$0].level }
        resetWhiteSpace(&levels, onLine.map { space(items[$0].value) }, base: bidi.base)
        // A hyphen at the line's end is no part of the text.
        let cells = line.cells.filter { !$0.range.isEmpty }
        let starts = Set(cells.map(\.start))
        var expected = naiveOrder(levels[...], above: 0).map { items[onLine[$0]] }
          .filter { starts.contains($0.start) && !isControl($0.value) }.map(\.start)
        var found = cells.map(\.start)
        // The letters of a spelling have one start.
        expected = expected.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
        found = found.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
        #expect(found == expected, "\(seed) \(text.string.debugDescription)")
      }
    }
  }

  /// The scalars of a run, with real isolates around what is spelt out.
  private func items(_ run: ScalarRun, _ bidi: BidiLevels) -> [Item] {
    var items: [Item] = []
    for (index, scalar) in run.scalars.enumerated() {
      let level = bidi[index]
      guard scalar.traits.kind == .spelled else {
        items.append(Item(value: scalar.value, start: scalar.start, level: level))
        continue
      }
      if index == 0 || run.scalars[index - 1].start != scalar.start {
        items.append(Item(value: 0x2066, start: scalar.start, level: level))
      }
      items.append(Item(value: scalar.value, start: scalar.start, level: (level + 1) & ~1))
      if index + 1 == run.scalars.count || run.scalars[index + 1].start != scalar.start {
        items.append(Item(value: 0x2069, start: scalar.start, level: level))
      }
    }
    return items
  }

  /// Whether a scalar has a place in the order and none on the screen.
  private func isControl(_ value: UInt32) -> Bool {
    [0x200E, 0x200F, 0x061C].contains(value) || (0x2066...0x2069).contains(value)
  }

  /// Whether X9 removes a scalar.
  private func isRemoved(_ value: UInt32) -> Bool {
    switch value {
    case 0x202A...0x202C: true
    default: Unicode.Scalar(value).map { BidiClass($0) == .boundaryNeutral } ?? true
    }
  }

  private func space(_ value: UInt32) -> LineSpace {
    switch value {
    case 0x09: return .tab
    case 0x2066...0x2069: return .whiteSpace
    default:
      return Unicode.Scalar(value).map { BidiClass($0) == .whiteSpace } ?? false
        ? .whiteSpace : .none
    }
  }

  /// Rule L2 as a recursion: a stretch above a level is ordered by itself and turned round.
  private func naiveOrder(_ levels: ArraySlice<UInt8>, above level: UInt8) -> [Int] {
    var order: [Int] = []
    var start = levels.startIndex
    while start < levels.endIndex {
      var end = start + 1
      if levels[start] > level {
        while end < levels.endIndex, levels[end] > level { end += 1 }
        order += naiveOrder(levels[start..<end], above: level + 1).reversed()
      } else {
        order.append(start)
      }
      start = end
    }
    return order
  }
}
