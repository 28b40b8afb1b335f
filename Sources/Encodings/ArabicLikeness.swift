/// How much a run of scalars looks like Arabic, by the letters that follow each other.
///
/// Bytes of one encoding, read in another, become letters as well, but letters that no Arabic word has
/// side by side: the mean cost of a pair is 9.7 half bits at most in lines of Arabic, and around 11
/// between windows-1256 and ISO-8859-6, 16 where UTF-8 is read as windows-1256.
struct ArabicLikeness {
  /// Dearer texts are no Arabic.
  static let highestMean = 10.5
  /// Fewer letters than this say nothing.
  static let fewestLetters = 4

  /// The number of Arabic letters.
  private(set) var letterCount = 0
  /// Scalars outside ASCII that no Arabic text has, and letters of two scripts side by side.
  private(set) var oddCount = 0
  /// The number of scalars outside ASCII.
  private(set) var wideCount = 0
  private var pairs = 0
  private var cost = 0
  private var previous = 0
  private var follows = Neighbour.other

  private enum Neighbour { case other, arabic, latin }

  /// Takes the next scalar of the text.
  mutating func take(_ scalar: UInt32) {
    if scalar < 0x80 {
      let isLatin = (0x41...0x5A).contains(scalar & ~0x20)
      if isLatin, follows == .arabic { oddCount += 1 }
      endWord()
      follows = isLatin ? .latin : .other
      return
    }
    wideCount += 1
    switch scalar {
    case 0x0621...0x063A, 0x0641...0x064A: takeLetter(scalar)
    // Tatweel and tashkeel stand on or between letters.
    case 0x0640, 0x064B...0x0652: if follows != .arabic { oddCount += 1 }
    case 0x067E, 0x0686, 0x0698, 0x06AF, 0x06A9, 0x06CC:
      endWord()
      follows = .arabic
    case 0x060C, 0x061B, 0x061F, 0xA0, 0xAB, 0xBB, 0x200C...0x200F, 0x2010...0x2026, 0xFEFF,
      0x0660...0x0669:
      endWord()
      follows = .other
    default:
      endWord()
      follows = .other
      oddCount += 1
    }
  }

  private mutating func takeLetter(_ scalar: UInt32) {
    if follows == .latin { oddCount += 1 }
    letterCount += 1
    let index = Int(LetterPairs.indices[Int(scalar) - 0x0621])
    addPair(index)
    previous = index
    follows = .arabic
  }

  private mutating func endWord() {
    if previous != 0 { addPair(0) }
    previous = 0
  }

  private mutating func addPair(_ next: Int) {
    cost += Int(LetterPairs.costs[previous * LetterPairs.count + next])
    pairs += 1
  }

  /// The mean cost of a pair in half bits, each odd scalar counted as the dearest one.
  var mean: Double {
    let count = pairs + oddCount
    guard count > 0 else { return Double(LetterPairs.maximumCost) }
    return Double(cost + LetterPairs.maximumCost * oddCount) / Double(count)
  }

  /// Whether this may well be Arabic.
  var isArabic: Bool {
    letterCount >= Self.fewestLetters && letterCount * 10 >= wideCount * 6
      && mean <= Self.highestMean
  }
}
