@testable import Typesetting

/// A paragraph in UTF-8 for us, and in UTF-16 for ICU.
struct BidiText {
  let scalars: [UInt32]
  let string: String
  let units: [UInt16]
  /// The first code unit of each scalar.
  let unitOffsets: [Int]
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

  func scalarIndex(atUnit unit: Int) -> Int { scalarOfUnit[unit] }
}

/// A paragraph that means the same to UAX #9 and has nothing that ICU 72 does wrongly.
///
/// - Of canonically equivalent brackets there is one form only. ICU lets an opening one wait for both
///   closing forms, and goes on to wait for the other when one has come (BD16).
/// - A mark behind a bracket, which always has its level (W1, N0), is replaced by something that rule X9
///   removes. ICU forgets such marks where the context decides about the brackets (N0 c1).
struct BidiSparedText {
  private(set) var scalars: [UInt32]
  /// The marks replaced, each with the index of its bracket.
  private(set) var marks: [Int: Int] = [:]

  init(_ original: [UInt32]) {
    scalars = original.map { $0 == 0x2329 ? 0x3008 : $0 == 0x232A ? 0x3009 : $0 }
    var text = BidiTypes(original)
    let brackets = text.brackets
    let levels = ExplicitLevels(&text, fallback: 0).levels
    var bracket: Int?
    for index in original.indices where !BidiCase.isRemoved(original[index]) {
      if brackets[index] != 0 {
        bracket = index
      } else if let holder = bracket, levels[holder] == levels[index],
        BidiCase.isMark(original[index])
      {
        // As many code units as before.
        scalars[index] = original[index] > 0xFFFF ? 0x1BCA0 : 0xAD
        marks[index] = holder
      } else {
        bracket = nil
      }
    }
  }
}
