import MasarModel
import Testing

@testable import Typesetting

/// A paragraph of a conformance file, in one of the directions that it is to be laid out in.
struct BidiCase {
  /// How the paragraph's direction is found.
  enum Direction { case automatic, leftToRight, rightToLeft }

  let scalars: [UInt32]
  let direction: Direction
  /// The expected level of each scalar; `nil` where rule X9 removes it.
  let levels: [UInt8?]
  /// The expected order, without what X9 removes; `nil` where the case names none.
  let order: [Int]?
  /// The expected level of the paragraph, where the case names one.
  let base: UInt8?

  /// Runs P2 to L2 as the pipeline does.
  /// - Returns: Whether levels and order are as expected.
  func passes() -> Bool {
    // Only the automatic direction has a way into the pipeline. A strong mark before the text sets
    // the others, and is to the rest of the text what `sos` is anyway (X10).
    let prefix: [UInt32] =
      switch direction {
      case .automatic: []
      case .leftToRight: [0x200E]
      case .rightToLeft: [0x200F]
      }
    let bidi = BidiLevels(prefix + scalars, fallback: .leftToRight)
    if let base, bidi.base != base { return false }
    let kept = scalars.indices.filter { levels[$0] != nil }
    var found = kept.map { bidi[$0 + prefix.count] }
    resetWhiteSpace(&found, kept.map { Self.space(scalars[$0]) }, base: bidi.base)
    guard found == kept.map({ levels[$0] ?? 0 }) else { return false }
    return order.map { $0 == visualOrder(found).map { kept[$0] } } ?? true
  }

  /// What a scalar is to rule L1.
  static func space(_ value: UInt32) -> LineSpace {
    switch value {
    case 0x09, 0x1F, 0x0A, 0x0D, 0x1C...0x1E, 0x85, 0x2029: return .tab
    // L1 names the isolates as well; in the pipeline they have no cluster.
    case 0x2066...0x2069: return .whiteSpace
    default:
      guard let scalar = Unicode.Scalar(value) else { return .none }
      return BidiClass(scalar) == .whiteSpace ? .whiteSpace : .none
    }
  }

  /// What scalars are to rule L1, which looks through what X9 removes.
  static func spaces(_ scalars: [UInt32]) -> [LineSpace] {
    scalars.map { isRemoved($0) ? .whiteSpace : space($0) }
  }

  /// Whether a scalar is a nonspacing mark.
  static func isMark(_ value: UInt32) -> Bool {
    Unicode.Scalar(value).map { BidiClass($0) == .nonspacingMark } ?? false
  }

  /// Whether rule X9 removes a scalar.
  static func isRemoved(_ value: UInt32) -> Bool {
    switch value {
    case 0x202A...0x202E: true
    default: Unicode.Scalar(value).map { BidiClass($0) == .boundaryNeutral } ?? true
    }
  }
}

@Suite struct BidiConformance {
  @Test(
    "BidiCharacterTest.txt",
    .enabled(
      if: ConformanceFile.isInstalled("BidiCharacterTest.txt"), "package unicode-data is missing"))
  func characters() throws {
    var failures: [String] = []
    var count = 0
    let lines = try ConformanceFile.lines("BidiCharacterTest.txt")
    for index in stride(from: 0, to: lines.count, by: ConformanceFile.isSweep ? 1 : 50) {
      let fields = lines[index].split(separator: ";", omittingEmptySubsequences: false)
      let test = BidiCase(
        scalars: fields[0].split(separator: " ").compactMap { UInt32($0, radix: 16) },
        direction: fields[1] == "0" ? .leftToRight : fields[1] == "1" ? .rightToLeft : .automatic,
        levels: fields[3].split(separator: " ").map { UInt8($0) },
        order: fields[4].split(separator: " ").compactMap { Int($0) }, base: UInt8(fields[2]))
      count += 1
      if !test.passes() { failures.append(String(lines[index])) }
    }
    #expect(try ConformanceFile.version("BidiCharacterTest.txt") == "15.0.0")
    #expect(count == (ConformanceFile.isSweep ? 91_707 : 1_835))
    #expect(failures.isEmpty, "\(failures.count) of \(count), first: \(failures.prefix(5))")
  }

  @Test(
    "BidiTest.txt",
    .enabled(if: ConformanceFile.isInstalled("BidiTest.txt"), "package unicode-data is missing"))
  func classes() throws {
    var failures: [String] = []
    var count = 0
    var levels: [UInt8?] = []
    var order: [Int] = []
    for (index, line) in try ConformanceFile.lines("BidiTest.txt").enumerated() {
      if line.hasPrefix("@Levels:") {
        levels = line.dropFirst(8).split(whereSeparator: \.isWhitespace).map { UInt8($0) }
      } else if line.hasPrefix("@Reorder:") {
        order = line.dropFirst(9).split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
      } else if ConformanceFile.isSweep || index % 50 == 0 {
        let fields = line.split(separator: ";")
        let scalars = fields[0].split(separator: " ").compactMap { Self.representatives[$0] }
        let directions = Int(fields[1].filter { $0 != " " }) ?? 0
        for (bit, direction) in [
          (1, BidiCase.Direction.automatic), (2, .leftToRight), (4, .rightToLeft),
        ]
        where directions & bit != 0 {
          count += 1
          let test = BidiCase(
            scalars: scalars, direction: direction, levels: levels, order: order, base: nil)
          if !test.passes() { failures.append("\(line) \(direction) \(levels)") }
        }
      }
    }
    #expect(try ConformanceFile.version("BidiTest.txt") == "15.0.0")
    #expect(count == (ConformanceFile.isSweep ? 770_241 : 15_404))
    #expect(failures.isEmpty, "\(failures.count) of \(count), first: \(failures.prefix(5))")
  }

  @Test("a blank at the start of a second isolate is resolved by what is in it")
  func secondIsolate() {
    // N1: the blank stands between the isolate's sos, R, and L, so it has the isolate's level, 1.
    // FriBidi 1.0.8, asked about the whole, gives it 2; the conformance files have no such case.
    let scalars: [UInt32] = [0x61, 0x2066, 0x62, 0x2069, 0x2067, 0x20, 0x63, 0x5D0, 0x2069]
    #expect(BidiLevels(scalars, fallback: .leftToRight)[5] == 1)
    let alone: [UInt32] = [0x61, 0x2067, 0x20, 0x63, 0x5D0, 0x2069]
    #expect(BidiLevels(alone, fallback: .leftToRight)[2] == 1)
  }

  @Test(
    "isolates are obeyed however many there are, and no deeper than BD2 says",
    arguments: [1, 61, 62, 63, 1_001, 100_000])
  func manyIsolates(count: Int) {
    let scalars = [UInt32](repeating: 0x2067, count: count) + [0x61, 0x20, 0x5D0]
    let nested = BidiLevels(scalars, fallback: .leftToRight)
    // RLI in RLI goes from level to level by twos, from 1 up to 125.
    let deepest = UInt8(min(count, 63) * 2 - 1)
    #expect(nested[count + 2] == deepest)
    #expect(nested[count] == deepest + 1)
    let pieces = [UInt32]((0..<count).map { _ in [0x2067, 0x20, 0x61, 0x5D0, 0x2069] }.joined())
    let row = BidiLevels([0x200E] + pieces, fallback: .leftToRight)
    for start in stride(from: 1, to: pieces.count, by: 5) {
      #expect((start..<start + 5).map { row[$0] } == [0, 1, 2, 1, 0])
    }
  }

  @Test("brackets pair 63 deep (BD16), and however many there are")
  func manyBrackets() {
    for (depth, level) in [(1, 0), (63, 0), (64, 1)] as [(Int, UInt8)] {
      // Brackets that pair hold an L and are L (N0 b); the others stand between R and R (N1).
      let open = [UInt32](repeating: 0x28, count: depth)
      let close = [UInt32](repeating: 0x29, count: depth)
      let bidi = BidiLevels(
        [0x200E, 0x5D0] + open + [0x5D0, 0x61] + close + [0x5D0], fallback: .leftToRight)
      #expect(bidi[2] == level)
    }
    // Asked about so many, FriBidi 1.0.8 ends the program; pairs of nothing take it a minute.
    for content: UInt32 in [0x61, 0x21] {
      let pieces = [UInt32]((0..<300_000).map { _ in [0x28, content, 0x29] }.joined())
      let bidi = BidiLevels([0x5D0] + pieces + [0x5D0], fallback: .rightToLeft)
      #expect(bidi[pieces.count + 1] == 1)
    }
  }

  private static let representatives: [Substring: UInt32] = [
    "L": 0x61, "R": 0x5D0, "EN": 0x31, "ES": 0x2B, "ET": 0x23, "AN": 0x661, "CS": 0x2C,
    "B": 0x2029, "S": 0x09, "WS": 0x20, "ON": 0x21, "BN": 0xAD, "NSM": 0x64B, "AL": 0x627,
    "LRE": 0x202A, "LRO": 0x202D, "RLE": 0x202B, "RLO": 0x202E, "PDF": 0x202C, "LRI": 0x2066,
    "RLI": 0x2067, "FSI": 0x2068, "PDI": 0x2069,
  ]
}
