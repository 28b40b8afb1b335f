/// The words that a line break does not part from what stands before them, as far as it has a choice.
///
/// Words are compared folded, so that `دقيقةً` and `يومًا` are found. A word with a clitic is another word: `50 ودقيقة` says nothing about minutes.
enum UnpartedWords {
  /// Words of a kind.
  struct Row: Sendable {
    /// What stands before them.
    let predecessor: Predecessor
    /// Why a reader would be misled by a break.
    let reason: String
    /// The words; two with a space between them count as one.
    let words: [String]
    /// A line of text that holds one of them where it is not to be parted, between bars.
    let example: String
  }

  /// What a word may be tied to.
  enum Predecessor: Hashable, Sendable {
    /// Digits.
    case number
    /// One of these words.
    case words([String])
  }

  /// Whether a line break should not part a word from the number before it.
  /// - Parameter next: The word together with the next.
  static func followNumbers(_ word: FoldedWord, _ next: FoldedWord?) -> Bool {
    if afterNumber.contains(word) || afterNumber.contains(word.withoutAccusative) { return true }
    return next.map(afterNumber.contains) ?? false
  }

  /// The words that `word` should not be parted from, where it is behind one of them.
  static func predecessors(of word: FoldedWord) -> Set<FoldedWord>? { afterWord[word] }

  private static let afterNumber: Set<FoldedWord> = {
    var words: Set<FoldedWord> = []
    for row in rows where row.predecessor == .number {
      words.formUnion(row.words.map { FoldedWord($0) })
    }
    return words
  }()

  private static let afterWord: [FoldedWord: Set<FoldedWord>] = {
    var table: [FoldedWord: Set<FoldedWord>] = [:]
    for row in rows {
      guard case .words(let predecessors) = row.predecessor else { continue }
      for word in row.words {
        table[FoldedWord(word), default: []].formUnion(predecessors.map { FoldedWord($0) })
      }
    }
    return table
  }()
}
