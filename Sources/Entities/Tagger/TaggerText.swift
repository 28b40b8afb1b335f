package import ArabicText

/// The words of an article as the tagger reads them: folded bytes, what each token is, and the sentences.
///
/// Made from our own tokens or from a corpus's, whose tokens may hold letters, digits and marks together;
/// everything behind it is the same for both.
package struct TaggerText: Sendable {
  /// The folded bytes of all tokens, one after the other.
  package private(set) var folded: [UInt8] = []
  /// Where the tokens begin in ``folded``, and where the last one ends.
  package private(set) var starts: [Int32] = [0]
  /// What the tokens are.
  package private(set) var kinds: [TokenKind] = []
  /// The sentences as ranges of tokens, in order; they cover all tokens, and none is empty.
  package private(set) var sentences: [Range<Int>] = []

  /// The number of tokens.
  package var count: Int { kinds.count }

  /// Creates an empty text.
  package init() {}

  /// The most tokens that are taken for one sentence: text without stops must not make the tables of a
  /// sentence as large as the text.
  package static let longestSentence = 400

  /// Appends the tokens of a paragraph, cut into sentences.
  /// - Complexity: O(*n*) in the bytes of the paragraph.
  package mutating func append(_ list: TokenList) {
    let first = count
    kinds.reserveCapacity(count + list.count)
    starts.reserveCapacity(count + list.count + 1)
    let base = folded.count
    folded += list.folded
    for index in 0..<list.count {
      kinds.append(list[index].kind)
      starts.append(Int32(truncatingIfNeeded: base + list.foldedRange(index).upperBound))
    }
    for range in Sentences.tokenRanges(in: list) {
      appendSentence(first + range.lowerBound..<first + range.upperBound)
    }
  }

  /// Appends a sentence of a corpus, one string a token.
  package mutating func append(sentence: [String]) {
    let first = count
    for token in sentence {
      let bytes = Array(Folding.folded(token).utf8)
      folded += bytes
      starts.append(Int32(truncatingIfNeeded: folded.count))
      kinds.append(Self.kind(of: bytes))
    }
    appendSentence(first..<count)
  }

  private mutating func appendSentence(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(range.upperBound, start + Self.longestSentence)
      sentences.append(start..<end)
      start = end
    }
  }

  /// What a token is whose folded bytes are `bytes`, by its first letter or digit.
  private static func kind(of bytes: [UInt8]) -> TokenKind {
    for byte in bytes {
      if byte >= 0x30, byte <= 0x39 { return .number }
      if byte >= 0xC3 && byte <= 0xDF || byte >= 0x61 && byte <= 0x7A {
        // U+060C, U+061B and U+061F are marks.
        return bytes.count == 2 && byte == 0xD8 && [0x8C, 0x9B, 0x9F].contains(bytes[1])
          || byte == 0xC2 ? .punctuation : .word
      }
    }
    return .punctuation
  }
}

extension TaggerText {
  /// The sentences that lie in a range of tokens, as a text of their own.
  package func part(_ range: Range<Int>) -> TaggerText {
    let first = sentences.firstIndex { $0.lowerBound >= range.lowerBound } ?? sentences.count
    let end = sentences[first...].firstIndex { $0.upperBound > range.upperBound }
    return part(sentences: first..<(end ?? sentences.count))
  }

  /// Some of the sentences as a text of their own.
  /// - Complexity: O(*n*) in their bytes.
  package func part(sentences numbers: Range<Int>) -> TaggerText {
    var part = TaggerText()
    guard !numbers.isEmpty else { return part }
    let tokens =
      sentences[numbers.lowerBound]
      .lowerBound..<sentences[numbers.upperBound - 1]
      .upperBound
    let bytes = Int(starts[tokens.lowerBound])..<Int(starts[tokens.upperBound])
    part.folded = Array(folded[bytes])
    part.starts = starts[tokens.lowerBound...tokens.upperBound].map {
      $0 - Int32(truncatingIfNeeded: bytes.lowerBound)
    }
    part.kinds = Array(kinds[tokens])
    part.sentences = sentences[numbers].map {
      $0.lowerBound - tokens.lowerBound..<$0.upperBound - tokens.lowerBound
    }
    return part
  }

  /// Runs of sentences with about so many tokens, which cover all sentences.
  func windows(tokens size: Int) -> [Range<Int>] {
    var windows: [Range<Int>] = []
    var start = 0
    for (number, sentence) in sentences.enumerated()
    where number + 1 == sentences.count
      || sentence.upperBound - sentences[start].lowerBound >= size
    {
      windows.append(start..<number + 1)
      start = number + 1
    }
    return windows
  }
}
