/// A folded word that is compared by its bytes.
///
/// Folded text has one spelling only. `String` does not know that and normalizes whatever is not ASCII before it
/// compares, which takes most of the time in a table of Arabic words.
public struct FoldedWord: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The word.
  public let text: String

  /// Creates a word of text that is folded.
  public init(_ text: String) { self.text = text }

  /// Creates a word by folding text.
  public init(folding text: some StringProtocol) { self.text = Folding.folded(String(text)) }

  /// Creates a word of text that is folded.
  public init(stringLiteral text: String) { self.text = text }

  /// The number of letters.
  public var count: Int { text.unicodeScalars.count }

  /// The first letter.
  public var first: Unicode.Scalar? { text.unicodeScalars.first }

  /// Whether the words have the same bytes.
  public static func == (a: FoldedWord, b: FoldedWord) -> Bool {
    a.text.utf8.count == b.text.utf8.count && a.text.utf8.elementsEqual(b.text.utf8)
  }

  /// Hashes the bytes.
  public func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  /// Whether the word begins with the bytes of another.
  public func hasPrefix(_ prefix: FoldedWord) -> Bool { text.utf8.starts(with: prefix.text.utf8) }

  /// Whether the word ends with the bytes of another.
  public func hasSuffix(_ suffix: FoldedWord) -> Bool {
    text.utf8.reversed().starts(with: suffix.text.utf8.reversed())
  }

  /// The word without its first letters.
  public func dropFirst(_ letters: Int = 1) -> FoldedWord {
    FoldedWord(String(text.unicodeScalars.dropFirst(letters)))
  }

  /// The word without its last letters.
  public func dropLast(_ letters: Int = 1) -> FoldedWord {
    FoldedWord(String(text.unicodeScalars.dropLast(letters)))
  }
}

extension Set<FoldedWord> {
  /// Creates a set of words that are not folded yet, separated by `|`.
  public init(folding words: String) {
    self.init(words.split(separator: "|").map(FoldedWord.init(folding:)))
  }
}

extension FoldedWord: CustomStringConvertible {
  /// The word.
  public var description: String { text }
}

extension TokenList {
  /// The folded form of the token at `index`.
  public func foldedWord(_ index: Int) -> FoldedWord { FoldedWord(foldedString(index)) }
}
