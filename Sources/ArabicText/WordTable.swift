/// Numbers words by their folded bytes: open addressing over FNV-1a, bytes compared on a hit.
public struct WordTable: Sendable {
  /// The longest word that is kept, in folded bytes; longer ones are never found.
  public static let longest = 96

  private var slots: [Int32] = Array(repeating: -1, count: 256)
  private var starts: [Int32] = [0]
  private var storage: [UInt8] = []

  /// Creates an empty table.
  public init() {}

  /// The number of words.
  public var count: Int { starts.count - 1 }

  /// The number of `word`, given it on the first call.
  public mutating func intern(_ word: some Collection<UInt8>) -> Int32 {
    let bytes = Array(word.prefix(Self.longest))
    let known = bytes.withUnsafeBufferPointer { find($0) }
    if known >= 0 { return known }
    let number = Int32(count)
    storage.append(contentsOf: bytes)
    starts.append(Int32(storage.count))
    if count * 2 > slots.count { grow() } else { place(number) }
    return number
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 4)
    for number in 0..<count { place(Int32(number)) }
  }

  private mutating func place(_ number: Int32) {
    let range = Int(starts[Int(number)])..<Int(starts[Int(number) + 1])
    let hash = storage.withUnsafeBufferPointer {
      Self.hash(UnsafeBufferPointer(rebasing: $0[range]))
    }
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = number
  }

  /// The number of `word`; -1 where it is not in the table.
  /// - Complexity: O(*n*) in the bytes of the word, at most ``longest``.
  public func find(_ word: UnsafeBufferPointer<UInt8>) -> Int32 {
    guard word.count <= Self.longest else { return -1 }
    var slot = Self.hash(word) & (slots.count - 1)
    while true {
      let number = slots[slot]
      if number < 0 { return -1 }
      if equals(Int(number), word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  private func equals(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == word.count else { return false }
    for index in 0..<word.count where storage[start + index] != word[index] { return false }
    return true
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
  }
}
