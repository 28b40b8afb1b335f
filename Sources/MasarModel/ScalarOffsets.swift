/// Converts UTF-8 offsets of a text into offsets in Unicode scalars.
///
/// The JSON document counts scalars (what Python's `str` and most databases count). A sample is kept
/// every 1,024 bytes, so a conversion reads at most that much.
public struct ScalarOffsets: Sendable {
  private static let stride = 1024
  private let bytes: [UInt8]
  /// The number of scalars that start before byte `stride * i`.
  private let samples: [Int]

  /// Indexes `text`.
  /// - Complexity: O(*n*) in the bytes of the text.
  public init(_ text: UTF8Text) {
    bytes = text.bytes
    var samples = [0]
    samples.reserveCapacity(bytes.count / Self.stride + 1)
    var count = 0
    bytes.withUnsafeBufferPointer { buffer in
      for (offset, byte) in buffer.enumerated() {
        if offset != 0, offset % Self.stride == 0 { samples.append(count) }
        if byte & 0xC0 != 0x80 { count += 1 }
      }
    }
    self.samples = samples
  }

  /// The number of scalars before the byte at `offset`.
  public func scalars(before offset: Int) -> Int {
    let slot = min(offset / Self.stride, samples.count - 1)
    var count = samples[slot]
    for byte in bytes[(slot * Self.stride)..<offset] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The start and length of `range` in scalars.
  public func scalars(of range: TextRange) -> (start: Int, length: Int) {
    let start = scalars(before: range.start)
    return (start, scalars(before: range.end) - start)
  }
}
