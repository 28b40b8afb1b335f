public import MasarModel

/// A word, a number or a punctuation mark of a text.
public struct Token: Sendable, Hashable {
  /// The bytes of the token in the text, marks and tatweel included.
  public var range: TextRange
  /// What it is.
  public var kind: TokenKind
  /// Whether a tanween stands in the word: "روسيًا" (a Russian) is not "روسيا" (Russia).
  public var hasTanween: Bool
  /// Where its folded bytes begin in ``TokenList/folded``.
  @usableFromInline var foldedStart: Int32
  /// How many folded bytes it has.
  @usableFromInline var foldedCount: Int32
}

/// The kinds of tokens.
public enum TokenKind: UInt8, Sendable {
  /// A run of letters with their marks.
  case word
  /// A run of digits, with separators between digits.
  case number
  /// Any other visible scalar.
  case punctuation
}

/// The tokens of a stretch of text, in order, with their folded bytes in one buffer.
///
/// One buffer instead of a `String` a token: a megabyte of news has 90,000 words.
public struct TokenList: Sendable {
  /// The text that was tokenized.
  public let text: UTF8Text
  /// The tokens in reading order.
  public let tokens: [Token]
  /// The folded bytes of all tokens, one after the other.
  public let folded: [UInt8]

  /// The number of tokens.
  @inlinable public var count: Int { tokens.count }

  /// The token at `index`.
  @inlinable public subscript(index: Int) -> Token { tokens[index] }

  /// Where the folded bytes of the token at `index` stand in ``folded``.
  @inlinable
  public func foldedRange(_ index: Int) -> Range<Int> {
    let token = tokens[index]
    return Int(token.foldedStart)..<Int(token.foldedStart) + Int(token.foldedCount)
  }

  /// The folded form of the token at `index`, for what is shown or put together; ``foldedWord(_:)`` is for what is compared.
  public func foldedString(_ index: Int) -> String {
    String(decoding: folded[foldedRange(index)], as: UTF8.self)
  }

  /// Whether the token at `index` is the ASCII punctuation mark `byte`.
  @inlinable
  public func isPunctuation(_ index: Int, _ byte: UInt8) -> Bool {
    let token = tokens[index]
    return token.kind == .punctuation && token.foldedCount == 1
      && folded[Int(token.foldedStart)] == byte
  }

  /// The value of the number at `index`; `nil` where it is none, has separators or more than nine digits.
  public func integer(_ index: Int) -> Int? {
    guard tokens[index].kind == .number, tokens[index].foldedCount <= 9 else { return nil }
    var value = 0
    for byte in folded[foldedRange(index)] {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// The index of the first token that starts at or after the byte `offset`.
  /// - Complexity: O(log *n*).
  public func firstIndex(atOrAfter offset: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
