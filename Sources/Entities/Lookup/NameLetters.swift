import ArabicText
import MasarModel

/// The letters of a name as look-up compares them: one byte each, words apart.
///
/// Latin letters and digits are their ASCII bytes; Arabic letters are 0x80 plus their place in the block
/// from U+0620, after ``Folding``; the Persian letters count as the Arabic ones of the same shape, and the
/// bare hamza, which is written as one likes, is left out. Letters of other scripts share a few codes: two
/// that fall together give a match too many, never one too few.
struct NameLetters: Sendable, Hashable {
  /// More letters than this are cut off: sets of letters are kept in 64 bits.
  static let longest = 64

  /// The codes of each word, none of them empty.
  private(set) var words: [[UInt8]] = []
  /// The number of letters over all words.
  private(set) var count = 0
  /// Whether there is an Arabic letter.
  private(set) var hasArabic = false

  /// Reads a name.
  /// - Complexity: O(*n*) up to the letter at which it is cut.
  init(_ name: some Sequence<Unicode.Scalar>) {
    var word: [UInt8] = []
    for scalar in name where count < Self.longest {
      switch Self.reading(of: scalar) {
      case .letter(let code):
        word.append(code)
        count += 1
        if code >= 0x80, code < Self.otherLetters { hasArabic = true }
      case .nothing: break
      case .gap:
        if !word.isEmpty { words.append(word) }
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(word) }
  }

  /// Words that are there already.
  init(words: [[UInt8]]) {
    self.words = words.filter { !$0.isEmpty }
    count = self.words.reduce(0) { $0 + $1.count }
    hasArabic = self.words.contains { $0.contains { $0 >= 0x80 && $0 < Self.otherLetters } }
  }

  /// All letters in a row: names are compared without their gaps, so "ابو ظبي" is "ابوظبي".
  var joined: [UInt8] { Array(words.joined()) }

  /// The code of an Arabic letter between U+0620 and U+064A.
  static func code(_ letter: Unicode.Scalar) -> UInt8 { UInt8(0x80 + letter.value - 0x620) }

  /// ال, as codes.
  static let article = [code("ا"), code("ل")]

  /// The first code of letters that are neither Arabic nor Latin.
  private static let otherLetters: UInt8 = 0xC0

  private enum Reading {
    case letter(UInt8), nothing, gap
  }

  private static func reading(of scalar: Unicode.Scalar) -> Reading {
    guard let folded = Folding.fold(scalar) else { return .nothing }
    switch folded.value {
    case 0x61...0x7A, 0x30...0x39: return .letter(UInt8(folded.value))
    case 0x27, 0x60, 0x2019, 0x2018, 0x2BC...0x2BF: return .nothing  // apostrophes, ayn, hamza
    case 0x00...0x7F: return .gap
    case 0x621: return .nothing
    case 0x620...0x64A: return .letter(code(folded))
    default:
      if let letter = persian[folded] { return .letter(code(letter)) }
      if let spelt = lamAlefs[folded] { return .letter(spelt) }
      guard folded.properties.isAlphabetic else { return .gap }
      return .letter(otherLetters + UInt8(folded.value & 0x3F))
    }
  }

  private static let persian: [Unicode.Scalar: Unicode.Scalar] = [
    "پ": "ب", "چ": "ج", "ژ": "ز", "ڤ": "ف", "گ": "ك", "ڨ": "ق", "ھ": "ه",
  ]

  /// Lam-alef as one scalar stands for its lam, as no name differs by that.
  private static let lamAlefs: [Unicode.Scalar: UInt8] = [
    "\u{FEFB}": code("ل"), "\u{FEFC}": code("ل"),
  ]
}
