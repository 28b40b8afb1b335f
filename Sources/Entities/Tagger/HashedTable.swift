/// A table from 32-bit hashes to small records, read where it stands: open addressing, little-endian.
///
/// Layout: eight bytes of name, `UInt32` version, `UInt32` record size in bytes, `UInt32` number of slots,
/// `UInt32` number of records, then the slots: a `UInt32` key (0 where the slot is free) and the record.
/// A key's first slot is `key * slots >> 32`, so that the slots need not be a power of two.
package struct HashedTable: @unchecked Sendable {
  /// The bytes before the slots.
  static let headerSize = 24

  private let slots: UnsafeRawPointer
  private let slotCount: UInt64
  private let stride: Int
  /// The number of records.
  package let count: Int
  /// Keeps the bytes alive where they are not part of the program.
  private let owner: TaggerBytes

  /// Reads the header.
  /// - Throws: ``TaggerError/malformed(_:)`` where name, version or size are not those of the table.
  package init(_ bytes: TaggerBytes, name: String, recordSize: Int) throws(TaggerError) {
    let buffer = bytes.buffer
    guard buffer.count >= Self.headerSize, name.utf8.count == 8,
      buffer.prefix(8).elementsEqual(name.utf8),
      buffer.word(8) == 1, buffer.word(12) == UInt32(recordSize), buffer.word(16) > 0,
      buffer.word(20) < buffer.word(16)
    else { throw .malformed(name) }
    slotCount = UInt64(buffer.word(16))
    count = Int(buffer.word(20))
    stride = 4 + recordSize
    guard buffer.count == Self.headerSize + Int(slotCount) * stride,
      let base = buffer.baseAddress
    else { throw .malformed(name) }
    slots = base + Self.headerSize
    owner = bytes
  }

  /// The record of `key`; `nil` where there is none. `key` 0 is never found.
  /// - Complexity: O(1) on average; at least one slot is free, so that every search ends.
  @inline(__always)
  package func find(_ key: UInt32) -> UnsafeRawPointer? {
    guard key != 0 else { return nil }
    var slot = Int((UInt64(key) &* slotCount) >> 32)
    var seen = 0
    while seen < Int(slotCount) {
      let entry = slots + slot * stride
      let found = UInt32(littleEndian: entry.loadUnaligned(as: UInt32.self))
      if found == key { return entry + 4 }
      if found == 0 { return nil }
      slot += 1
      seen += 1
      if slot == Int(slotCount) { slot = 0 }
    }
    return nil
  }

  /// Calls `body` for every record, in the order of the slots.
  package func forEach(_ body: (UInt32, UnsafeRawPointer) -> Void) {
    for slot in 0..<Int(slotCount) {
      let entry = slots + slot * stride
      let key = UInt32(littleEndian: entry.loadUnaligned(as: UInt32.self))
      if key != 0 { body(key, entry + 4) }
    }
  }

  /// The bytes of a table that holds `records`, the same for the same records whatever their order.
  package static func bytes(
    name: String, recordSize: Int, records: [UInt32: [UInt8]]
  ) -> [UInt8] {
    let slotCount = max(2, records.count * 5 / 4 + 1)
    let stride = 4 + recordSize
    var bytes = Array(name.utf8.prefix(8))
    for value in [1, recordSize, slotCount, records.count] {
      bytes.append(littleEndian: UInt32(value))
    }
    bytes += Array(repeating: 0, count: slotCount * stride)
    var taken = Array(repeating: false, count: slotCount)
    for key in records.keys.sorted() {
      guard key != 0, let record = records[key] else { continue }
      var slot = Int((UInt64(key) * UInt64(slotCount)) >> 32)
      while taken[slot] { slot = slot + 1 == slotCount ? 0 : slot + 1 }
      taken[slot] = true
      let start = headerSize + slot * stride
      for index in 0..<4 { bytes[start + index] = UInt8(truncatingIfNeeded: key >> (8 * index)) }
      for index in 0..<recordSize { bytes[start + 4 + index] = record[index] }
    }
    return bytes
  }
}

extension HashedTable {
  /// The slots that are looked at when every record of a table is searched once: what the searches cost.
  package static func steps(_ bytes: [UInt8], recordSize: Int) -> Int {
    let stride = 4 + recordSize
    let slotCount = (bytes.count - headerSize) / stride
    return bytes.withUnsafeBytes { buffer in
      (0..<slotCount).reduce(0) { sum, slot in
        let key = buffer.word(headerSize + slot * stride)
        guard key != 0 else { return sum }
        let first = Int((UInt64(key) * UInt64(slotCount)) >> 32)
        return sum + (slot - first + slotCount) % slotCount + 1
      }
    }
  }
}

extension UnsafeRawBufferPointer {
  /// The little-endian word at `offset`, which must lie inside.
  func word(_ offset: Int) -> UInt32 {
    UInt32(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}

extension [UInt8] {
  /// Appends a word, low byte first.
  package mutating func append(littleEndian value: UInt32) {
    for index in 0..<4 { append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
  }
}
