import Screen
import Testing

@Suite struct FrequentScalarsTests {
  @Test func `places are counted in the order of the tables`() {
    for (index, scalar) in FrequentScalars.all.enumerated() {
      #expect(FrequentScalars.index(of: scalar.value) == index)
    }
  }

  @Test func `no other scalar has a place`() {
    let known = Set(FrequentScalars.all.map(\.value))
    for value in UInt32(0)...0x10FFFF where !known.contains(value) {
      if FrequentScalars.index(of: value) != nil { Issue.record("U+\(value)") }
    }
  }
}
