import Entities
import Support
import Testing

/// A model of the smallest size, all weights zero.
private func smallModel() -> [UInt8] {
  let transitions = [Float](repeating: 0, count: TaggerModel.transitionCount)
  return TaggerModel.bytes(
    bits: 8, rows: Array(repeating: 0, count: 16 << 8), steps: (1, 1),
    transitions: (transitions, transitions))
}

@Suite struct TaggerFileTests {
  @Test func `a model is read back`() throws {
    let model = try TaggerModel(TaggerBytes(smallModel()))
    #expect(model.transitions.0 == Array(repeating: 0, count: 81))
    #expect(model.steps == (1, 1))
  }

  @Test(arguments: [
    (0, UInt8(0)), (8, 9), (12, 7), (12, 25), (16, 0), (20, 0), (27, 0xFF), (31, 0x80),
  ])
  func `a model with a wrong header is refused`(offset: Int, byte: UInt8) {
    var bytes = smallModel()
    bytes[offset] = byte
    #expect(throws: TaggerError.malformed("masarner")) { try TaggerModel(TaggerBytes(bytes)) }
  }

  @Test(arguments: [0, 7, 24, 687, 688, 688 + 4095])
  func `a model that is cut short is refused`(count: Int) {
    let bytes = Array(smallModel().prefix(count))
    #expect(throws: TaggerError.malformed("masarner")) { try TaggerModel(TaggerBytes(bytes)) }
  }

  @Test func `a table of words finds what it was made of, and nothing else`() throws {
    var generator = SeededGenerator(seed: 3)
    var records: [UInt32: WordRecord] = [:]
    for _ in 0..<5000 {
      var record = WordRecord()
      record.fine = UInt16(generator.number(0...65535))
      record.coarse = UInt8(generator.number(0...255))
      record.learned = UInt8(generator.number(0...255))
      record.third = UInt16(generator.number(0...65535))
      records[UInt32(generator.number(1...0xFFFF_FFFF))] = record
    }
    let table = try WordClasses(TaggerBytes(WordClasses.bytes(records)))
    #expect(table.count == records.count)
    for (word, record) in records { #expect(table.record(word) == record) }
    #expect(table.record(0) == nil)
    let others = (0..<5000).map { _ in UInt32(generator.number(1...0xFFFF_FFFF)) }
    for other in others where records[other] == nil { #expect(table.record(other) == nil) }
  }

  @Test func `searches in a full table of words are short`() {
    var generator = SeededGenerator(seed: 4)
    var records: [UInt32: [UInt8]] = [:]
    for _ in 0..<20_000 { records[UInt32(generator.number(1...0xFFFF_FFFF))] = [1] }
    let steps = HashedTable.steps(
      HashedTable.bytes(name: "masartst", recordSize: 1, records: records), recordSize: 1)
    // Linear probing at four fifths: (1 + 1 / 0.2) / 2 = 3 slots on average.
    #expect(steps < 4 * records.count)
  }

  @Test func `a table of another name, size or version is refused`() {
    let bytes = WordClasses.bytes([5: WordRecord()])
    #expect(throws: TaggerError.malformed("masargaz")) { try Gazetteer(TaggerBytes(bytes)) }
    for (offset, byte) in [(0, UInt8(0)), (8, 2), (12, 9), (16, 200), (20, 2)] {
      var bad = bytes
      bad[offset] = byte
      #expect(throws: TaggerError.malformed("masarwrd")) { try WordClasses(TaggerBytes(bad)) }
    }
    #expect(throws: TaggerError.malformed("masarwrd")) {
      try WordClasses(TaggerBytes(Array(bytes.dropLast())))
    }
  }

  @Test func `the files of the program are whole and small enough`() throws {
    _ = try Tagger.builtIn()
    #expect(Tagger.builtInSize <= 16_000_000)
  }

  @Test func `hashes do not change`() {
    // They stand in the embedded files: another hash makes these unreadable.
    #expect(WordHash.hash("محمد") == WordHash.hash("محمد"))
    #expect(WordHash.hash("ا") != WordHash.hash("ب"))
    #expect(WordHash.hash("") != 0)
    #expect(WordHash.mix(1, 1) != WordHash.mix(1, 2))
  }
}
