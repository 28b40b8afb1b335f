import MasarModel

/// A word without what Arabic writes in several ways, or two words with a space between them.
///
/// Marks and tatweel are left out, the forms of alef are one letter, and so are yeh with and without
/// dots, heh and teh marbuta; Latin letters are small. It is a number, a byte a letter, because line
/// breaking asks for words on every line.
struct FoldedWord: Hashable {
  private var letters: UInt128 = 0
  private var count = 0

  /// The most letters, the space between two words counted; longer words are cut one letter behind
  /// them, so that they equal no shorter one.
  static let maximumCount = 15

  /// Reads the word at `offset`.
  /// - Parameter offset: is then behind its last letter.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from offset: inout Int) {
    read(bytes, from: &offset)
  }

  /// Creates a word, or two parted by a space.
  init(_ words: String) {
    let bytes = Array(words.utf8)
    bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      read(bytes, from: &offset)
      if offset < bytes.count { appendNext(bytes, from: offset) }
    }
  }

  /// The word without the alef that an accusative ends in; the same where it does not end so.
  var withoutAccusative: FoldedWord {
    guard letters & 0xFF == 0x27, count > 1 else { return self }
    var word = self
    word.letters >>= 8
    word.count -= 1
    return word
  }

  /// This word and the next, where a single space is all that is between them.
  func followed(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> FoldedWord? {
    guard offset < bytes.count, bytes[offset] == 0x20 else { return nil }
    var word = self
    word.appendNext(bytes, from: offset)
    return word
  }

  private mutating func appendNext(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int) {
    var offset = offset + 1
    guard count <= Self.maximumCount else { return }
    append(0x1F)
    read(bytes, from: &offset)
  }

  private mutating func append(_ letter: UInt32) {
    letters = letters << 8 | UInt128(letter & 0xFF)
    count += 1
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, from offset: inout Int) {
    while offset < bytes.count, count <= Self.maximumCount {
      let (value, length) = bytes.scalarValue(at: offset)
      switch value {
      case 0x622, 0x623, 0x625: append(0x627)
      case 0x624: append(0x648)
      case 0x626, 0x649: append(0x64A)
      case 0x629: append(0x647)
      case 0x621...0x63A, 0x641...0x64A, 0x671...0x6D3: append(value)
      // Below the last bytes of all Arabic letters.
      case 0x41...0x5A: append(value - 0x40)
      case 0x61...0x7A: append(value - 0x60)
      case 0x640, 0x64B...0x65F, 0x670: break
      default: return
      }
      offset += length
    }
  }
}
