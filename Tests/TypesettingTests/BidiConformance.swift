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
    #expect(count > (ConformanceFile.isSweep ? 90_000 : 1_800))
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
    #expect(count > (ConformanceFile.isSweep ? 770_000 : 15_000))
    #expect(failures.isEmpty, "\(failures.count) of \(count), first: \(failures.prefix(5))")
  }

  private static let representatives: [Substring: UInt32] = [
    "L": 0x61, "R": 0x5D0, "EN": 0x31, "ES": 0x2B, "ET": 0x23, "AN": 0x661, "CS": 0x2C,
    "B": 0x2029, "S": 0x09, "WS": 0x20, "ON": 0x21, "BN": 0xAD, "NSM": 0x64B, "AL": 0x627,
    "LRE": 0x202A, "LRO": 0x202D, "RLE": 0x202B, "RLO": 0x202E, "PDF": 0x202C, "LRI": 0x2066,
    "RLI": 0x2067, "FSI": 0x2068, "PDI": 0x2069,
  ]
}
