/// What is known about one token before its neighbours are looked at.
package struct TokenTraits {
  /// The hash of the folded word; of its length alone where it is a number.
  var word: UInt32 = 0
  /// The hash of the word without particles.
  var stem: UInt32 = 0
  /// The first eight folded bytes.
  var head: UInt64 = 0
  /// The last eight folded bytes, the last one highest.
  var tail: UInt64 = 0
  /// The first eight folded bytes without particles.
  var stemHead: UInt64 = 0
  /// The folded bytes.
  var length: UInt32 = 0
  /// The number of particles, at most two, plus four where an article was restored behind them.
  var clitics: UInt32 = 0
  /// The particles themselves, as bytes.
  var particles: UInt32 = 0
  /// The look of the token: see ``TokenShape``.
  var shape: UInt32 = 0
  /// What the table of words knows about the word, or about its stem where it does not know the word.
  var record = WordRecord()
  /// What it knows about the stem.
  var stemRecord = WordRecord()
  /// The longest phrase of the gazetteer that it is part of: its kinds and, in the two low bits, its place.
  var list: UInt32 = 0
  /// The kinds of all phrases that it is part of.
  var lists: UInt32 = 0
  /// The trigger it is: see ``Trigger``.
  var trigger: UInt32 = 0
  /// The trigger before it from which a chain of definite words leads here, and how many words ago.
  var chain: UInt32 = 0
  /// Whether quotes or parentheses are open.
  var enclosure: UInt32 = 0

  /// A token beyond the ends of a sentence.
  static let boundary: TokenTraits = {
    var traits = TokenTraits()
    traits.word = 2
    traits.stem = 2
    traits.shape = TokenShape.boundary.rawValue
    return traits
  }()

  /// Whether the only particle is و.
  @inline(__always) var isAnd: Bool { particles == 0x88D9 }
  /// ال, as folded bytes.
  static let article: UInt64 = 0x84D9_A7D8
  /// Whether the word without its particles begins with the article.
  @inline(__always) var isDefinite: Bool { stemHead & 0xFFFF_FFFF == Self.article }
  /// The last `count` bytes.
  @inline(__always) func suffix(_ count: UInt64) -> UInt64 {
    UInt64(length) < count ? 1 : tail >> (64 - 8 * count)
  }
  /// The first `count` bytes.
  @inline(__always) func prefix(_ count: UInt64) -> UInt64 {
    UInt64(length) < count ? 1 : count == 8 ? head : head & (1 << (8 * count) - 1)
  }
}

/// The looks of tokens.
package enum TokenShape: UInt32 {
  case boundary, arabic, latin, otherLetters, number, year, comma, stop, quote, opening, closing,
    dash
  case otherMark
}
