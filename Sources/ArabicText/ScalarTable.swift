/// Folding for U+0000...U+07FF, where nearly every scalar of an Arabic article lies.
enum ScalarTable {
  static let count = 0x800

  /// Folded scalar in the low 16 bits, kind above.
  static let packed: [UInt32] = (0..<UInt32(count)).map { value in
    let entry = computed(value)
    return entry.folded | UInt32(entry.kind.rawValue) << 16
  }

  static func entry(_ value: UInt32) -> Folding.Entry { unpack(packed[Int(value)]) }

  @inline(__always)
  static func unpack(_ packed: UInt32) -> Folding.Entry {
    Folding.Entry(
      folded: packed & 0xFFFF, kind: ScalarKind(rawValue: UInt8(packed >> 16)) ?? .space)
  }

  /// The base letters of U+00C0...U+017F; `?` where the scalar is no letter.
  private static let latinBases = Array(
    ("aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// Arabic letters that fold to another; every other letter folds to itself.
  private static let arabicLetters: [UInt32: UInt32] = [
    0x0622: 0x0627, 0x0623: 0x0627, 0x0625: 0x0627, 0x0671: 0x0627, 0x0672: 0x0627,
    0x0673: 0x0627, 0x0675: 0x0627,  // alefs
    0x0624: 0x0648, 0x0676: 0x0648,  // waw with hamza
    0x0626: 0x064A, 0x0649: 0x064A, 0x06CC: 0x064A, 0x06D0: 0x064A, 0x0678: 0x064A,  // yehs
    0x0629: 0x0647, 0x06D5: 0x0647, 0x06C0: 0x0647, 0x06C1: 0x0647, 0x06C2: 0x0647,
    0x06C3: 0x0647, 0x06BE: 0x0647,  // hehs and teh marbuta
    0x06A9: 0x0643, 0x06AA: 0x0643,  // kafs
  ]

  private static func computed(_ value: UInt32) -> Folding.Entry {
    switch value {
    case 0x41...0x5A: return Folding.Entry(folded: value + 0x20, kind: .letter)
    case 0x30...0x39: return Folding.Entry(folded: value, kind: .digit)
    case 0x660...0x669: return Folding.Entry(folded: value - 0x660 + 0x30, kind: .digit)
    case 0x6F0...0x6F9: return Folding.Entry(folded: value - 0x6F0 + 0x30, kind: .digit)
    case 0x66B: return Folding.Entry(folded: 0x2E, kind: .punctuation)
    case 0x66C: return Folding.Entry(folded: 0x2C, kind: .punctuation)
    case 0x640: return Folding.Entry(folded: 0, kind: .mark)
    case 0x61C, 0xAD: return Folding.Entry(folded: 0, kind: .joiner)
    case 0xC0...0x17F where latinBases[Int(value) - 0xC0] != UInt8(ascii: "?"):
      return Folding.Entry(folded: UInt32(latinBases[Int(value) - 0xC0]), kind: .letter)
    default:
      let entry = Folding.beyondTable(value)
      guard entry.kind == .letter, let folded = arabicLetters[value] else { return entry }
      return Folding.Entry(folded: folded, kind: .letter)
    }
  }
}
