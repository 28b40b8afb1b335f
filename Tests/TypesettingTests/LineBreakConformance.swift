import MasarModel
import Screen
import Testing

@testable import Typesetting

/// A line of LineBreakTest.txt: scalars, and where between them a line may end.
private struct LineBreakCase {
  let name: String
  var scalars: [UInt32] = []
  /// Whether a break may stand before the scalar of that index.
  var allows: [Bool] = []

  init(_ line: Substring) {
    name = String(line.filter { $0 != "\t" })
    for field in line.split(whereSeparator: \.isWhitespace) {
      if field == "÷" || field == "×" {
        allows.append(field == "÷")
      } else if let scalar = UInt32(field, radix: 16) {
        // The file's sample of the class BA is the tab, which is a space here; U+2010 is in its place.
        scalars.append(scalar == 0x09 ? 0x2010 : scalar)
      }
    }
  }

  /// Why layout does otherwise, where it is meant to.
  var departure: Departure? { Departure.allCases.first { $0.applies(to: scalars) } }

  /// Whether layout lets lines end where the case does.
  ///
  /// A break may stand anywhere between two cells: what has no cell goes with the one before.
  func passes() -> Bool {
    var string = String.UnicodeScalarView()
    string.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
    let text = UTF8Text(String(string))
    var starts: [Int: Int] = [:]
    var offset = 0
    for (index, scalar) in string.enumerated() {
      starts[offset] = index
      offset += UTF8.width(scalar)
    }
    let paragraph = LaidParagraph(text, text.range, LayoutOptions(measure: 80, letters: .letters))
    return paragraph.clusters.withUnsafeBufferPointer { clusters in
      text.bytes.withUnsafeBufferPointer { bytes in
        let rules = BreakRules(clusters: clusters, bytes: bytes)
        return clusters.indices.dropFirst().allSatisfy { index in
          guard let first = starts[clusters[index - 1].cell.start],
            let next = starts[clusters[index].cell.start]
          else { return false }
          // The letters that spell out one scalar.
          guard first < next else { return true }
          return rules.allowsBreak(before: index) == allows[(first + 1)...next].contains(true)
        }
      }
    }
  }
}

/// The cases that layout is not to pass, by why.
private enum Departure: CaseIterable {
  /// A paragraph has no hard line ends: they are spaces here.
  case hardLineEnd
  /// What is spelled out or left out is no longer of its class.
  case unsafe
  /// A mark without a base stands on a dotted circle; the later letters of a Hangul syllable are marks.
  case loneMark
  /// A break control before any cell has nothing to say anything about.
  case leadingControl
  /// `/2` and `.5` are kept whole.
  case number

  func applies(to scalars: [UInt32]) -> Bool {
    let kinds = scalars.map { Unicode.Scalar($0).map { ScalarDisposition($0) } ?? .dropped }
    switch self {
    case .hardLineEnd: return kinds.contains(.lineBreak)
    case .unsafe: return kinds.contains { [.spelled, .dropped, .flagged].contains($0) }
    case .loneMark:
      return kinds.indices.contains { index in
        guard kinds[index] == .mark else { return false }
        guard index > 0 else { return true }
        if case .base = kinds[index - 1] { return [0x20, 0xA0].contains(scalars[index - 1]) }
        return kinds[index - 1] != .mark
      }
    case .leadingControl: return kinds.first == .breakHint
    case .number:
      let bases = scalars.indices.filter { kinds[$0] != .mark }.map { scalars[$0] }
      return zip(bases, bases.dropFirst()).contains { before, after in
        [0x2C, 0x2E, 0x2F].contains(before) && (0x30...0x39).contains(after)
      }
    }
  }
}

@Suite struct LineBreakConformance {
  @Test(
    "LineBreakTest.txt",
    .enabled(
      if: ConformanceFile.isInstalled("auxiliary/LineBreakTest.txt"),
      "package unicode-data is missing"))
  func file() throws {
    let cases = try ConformanceFile.lines("auxiliary/LineBreakTest.txt").map(LineBreakCase.init)
    var failed: [String] = []
    var departed: [Departure: Int] = [:]
    for test in cases where !test.passes() {
      if let departure = test.departure {
        departed[departure, default: 0] += 1
      } else {
        failed.append(test.name)
      }
    }
    #expect(failed.isEmpty, "\(failed.count) of \(cases.count), first: \(failed.prefix(40))")
    // The numbers of Unicode 15.0, whose file has 7,654 cases.
    guard cases.count == 7_654 else { return }
    #expect(
      departed == [.hardLineEnd: 40, .unsafe: 43, .loneMark: 54, .number: 5, .leadingControl: 5])
  }
}
