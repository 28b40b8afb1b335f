import MasarModel
import Testing

@Suite struct UTF8DecodingTests {
  @Test func `every scalar is decoded as it was encoded`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), let units = UTF8.encode(scalar) else { continue }
      let decoded = Array(units).withUnsafeBufferPointer { $0.scalarValue(at: 0) }
      if decoded != (value, units.count) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}
