/// The weights of the tagger, read where they stand.
///
/// Layout: `masarner`, `UInt32` version, `UInt32` bits, `UInt32` features and `UInt32` context features of
/// a token, two `Float32` (what one step of a weight is worth, first and second pass), two tables of
/// transitions (81 `Float32` each, previous label first), padding to 16 bytes, then 2^bits rows of 16
/// `Int8`: the weights of a feature for labels 1 to 8, first pass and second pass. Both passes stand in one
/// row, for it is finding the row that costs time.
package struct TaggerModel: @unchecked Sendable {
  /// The name at the head of the file.
  package static let fileName = "masarner"
  /// The bytes before the rows.
  package static let headerSize = 688
  /// The labels squared.
  package static let transitionCount = TaggerLabel.count * TaggerLabel.count

  private let rows: UnsafePointer<SIMD16<Int8>>
  /// How far a feature's hash is shifted to give its row.
  private let shift: UInt32
  /// What one step of a weight is worth, first and second pass.
  package let steps: (Float, Float)
  /// The transitions in steps, previous label first, first and second pass.
  package let transitions: ([Int32], [Int32])
  private let owner: TaggerBytes

  /// Reads the header.
  /// - Throws: ``TaggerError/malformed(_:)`` where name, version, size or number of features are others.
  package init(_ bytes: TaggerBytes) throws(TaggerError) {
    let buffer = bytes.buffer
    guard buffer.count >= Self.headerSize, buffer.prefix(8).elementsEqual(Self.fileName.utf8),
      buffer.word(8) == 1, (8...24).contains(buffer.word(12)),
      buffer.word(16) == UInt32(TaggerFeatures.count),
      buffer.word(20) == UInt32(TaggerContext.featureCount),
      buffer.count == Self.headerSize + 16 << Int(buffer.word(12)),
      let base = buffer.baseAddress, Int(bitPattern: base) % 16 == 0
    else { throw .malformed(Self.fileName) }
    let steps = (Float(bitPattern: buffer.word(24)), Float(bitPattern: buffer.word(28)))
    guard steps.0 > 0, steps.0.isFinite, steps.1 > 0, steps.1.isFinite else {
      throw .malformed(Self.fileName)
    }
    func table(_ start: Int, _ step: Float) -> [Int32] {
      (0..<Self.transitionCount).map { index in
        let value = Float(bitPattern: buffer.word(start + 4 * index)) / step
        return Int32(max(-20000, min(20000, value.isFinite ? value.rounded() : 0)))
      }
    }
    transitions = (table(32, steps.0), table(32 + 4 * Self.transitionCount, steps.1))
    self.steps = steps
    shift = 32 - buffer.word(12)
    rows = (base + Self.headerSize).assumingMemoryBound(to: SIMD16<Int8>.self)
    owner = bytes
  }

  /// The weights of the features added up, both passes.
  /// - Complexity: O(*n*) in the features.
  @inline(__always)
  func scores(_ features: UnsafePointer<UInt32>, _ count: Int) -> SIMD16<Int16> {
    var sum = SIMD16<Int16>()
    for index in 0..<count {
      sum &+= SIMD16<Int16>(truncatingIfNeeded: rows[Int(features[index] >> shift)])
    }
    return sum
  }

  /// The bytes of a model.
  /// - Parameters:
  ///   - rows: 2^bits rows of 16 weights.
  ///   - transitions: the two tables, in the unit of the weights times their step.
  package static func bytes(
    bits: Int, rows: [Int8], steps: (Float, Float), transitions: ([Float], [Float])
  ) -> [UInt8] {
    precondition(rows.count == 16 << bits)
    var bytes = Array(fileName.utf8)
    for value in [1, bits, TaggerFeatures.count, TaggerContext.featureCount] {
      bytes.append(littleEndian: UInt32(value))
    }
    for value in [steps.0, steps.1] + transitions.0 + transitions.1 {
      bytes.append(littleEndian: value.bitPattern)
    }
    bytes += Array(repeating: 0, count: headerSize - bytes.count)
    bytes.reserveCapacity(bytes.count + rows.count)
    for weight in rows { bytes.append(UInt8(bitPattern: weight)) }
    return bytes
  }
}
