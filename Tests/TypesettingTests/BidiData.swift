import CFriBidi
import Testing

@testable import Typesetting

@Suite struct BidiData {
  @Test(
    "every assigned scalar has its class of Unicode 15",
    .enabled(
      if: ConformanceFile.isInstalled("extracted/DerivedBidiClass.txt"),
      "package unicode-data is missing"))
  func classes() throws {
    let names: [Substring: BidiClass] = [
      "L": .leftToRight, "R": .rightToLeft, "AL": .arabicLetter, "EN": .europeanNumber,
      "ES": .europeanSeparator, "ET": .europeanTerminator, "AN": .arabicNumber,
      "CS": .commonSeparator, "NSM": .nonspacingMark, "BN": .boundaryNeutral,
      "S": .segmentSeparator, "WS": .whiteSpace, "ON": .otherNeutral,
    ]
    var wrong: [UInt32] = []
    for line in try ConformanceFile.lines("extracted/DerivedBidiClass.txt") {
      let fields = line.split(separator: ";")
      guard fields.count == 2, let scalars = ConformanceFile.scalars(fields[0]) else { continue }
      let expected = names[fields[1].filter { $0 != " " }[...]] ?? .explicit
      for value in scalars {
        guard let scalar = Unicode.Scalar(value),
          scalar.properties.generalCategory != .unassigned
        else { continue }
        if BidiClass(scalar) != expected { wrong.append(value) }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(10).map { String($0, radix: 16) })")
  }

  @Test(
    "every scalar has its mirror image of Unicode 15",
    .enabled(
      if: ConformanceFile.isInstalled("BidiMirroring.txt"), "package unicode-data is missing"))
  func mirroring() throws {
    var images: [UInt32: UInt32] = [:]
    for line in try ConformanceFile.lines("BidiMirroring.txt") {
      let fields = line.split(separator: ";").map { $0.filter { $0 != " " } }
      guard let from = UInt32(fields[0], radix: 16), let to = UInt32(fields[1], radix: 16) else {
        continue
      }
      images[from] = to
    }
    #expect(images.count > 400)
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(mirrored(scalar).value == images[value] ?? value)
    }
  }

  @Test(
    "every bracket pairs with those of Unicode 15",
    .enabled(if: ConformanceFile.isInstalled("BidiBrackets.txt"), "package unicode-data is missing")
  )
  func brackets() throws {
    var found: [UInt32: UInt32] = [:]
    for line in try ConformanceFile.lines("BidiBrackets.txt") {
      let fields = line.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
      guard let one = UInt32(fields[0], radix: 16), let other = UInt32(fields[1], radix: 16) else {
        continue
      }
      // BD16: U+2329 and U+232A are canonically equivalent to U+3008 and U+3009.
      let opening = fields[2] == "o" ? one : other
      found[one] =
        (opening == 0x2329 ? 0x3008 : opening) | (fields[2] == "o" ? masar_fribidi_opening : 0)
    }
    #expect(found.count == 128)
    let scalars = (UInt32(0)...0x10FFFF).filter { Unicode.Scalar($0) != nil }
    let brackets = BidiTypes(scalars).brackets
    let wrong = zip(scalars, brackets).filter { found[$0] ?? 0 != $1 }
    #expect(wrong.isEmpty, "\(wrong.prefix(10))")
    #expect(misjudgedBrackets.map(\.opening) == misjudgedBrackets.map(\.opening).sorted())
  }

  @Test("the table of younger scalars is in order")
  func order() {
    for (one, next) in zip(youngerScalars, youngerScalars.dropFirst()) {
      #expect(one.scalars.upperBound < next.scalars.lowerBound)
    }
  }
}
