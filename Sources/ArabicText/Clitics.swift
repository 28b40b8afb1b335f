public import MasarModel

/// The one-letter particles that Arabic writes onto the front of a word.
public enum Clitics {
  /// One way to take a word apart.
  public struct Analysis: Sendable, Hashable {
    /// How many letters of the folded word are particles.
    public var letters: Int
    /// Whether the rest begins with an article whose alef the particle ل has swallowed: للناتو is ل + الناتو.
    public var restoresArticle: Bool

    /// Creates an analysis.
    public init(letters: Int, restoresArticle: Bool = false) {
      self.letters = letters
      self.restoresArticle = restoresArticle
    }
  }

  /// The ways to take particles off a folded word, fewest letters first.
  ///
  /// The reading without particles is not among them: whoever asks has tried the whole word first, so that
  /// "وليد" and "بيروت" survive. At least two letters remain.
  /// - Complexity: O(1).
  public static func analyses(ofFolded word: some RandomAccessCollection<UInt8>) -> [Analysis] {
    var found: [Analysis] = []
    let all = Array(word.prefix(10))
    all.withUnsafeBufferPointer { bytes in
      forEachAnalysis(of: bytes, count: word.count) {
        found.append($0)
        return false
      }
    }
    return found
  }

  /// Visits the analyses until `visit` returns true; allocates nothing.
  @inlinable
  public static func forEachAnalysis(
    of bytes: UnsafeBufferPointer<UInt8>, count: Int, _ visit: (Analysis) -> Bool
  ) {
    var letters = 0
    // At most a conjunction and a preposition.
    while letters < 2, count >= 2 * (letters + 1) + 4, bytes.count >= 2 * (letters + 1) + 4 {
      let letter = bytes[2 * letters + 1]
      guard bytes[2 * letters] == 0xD9 || bytes[2 * letters] == 0xD8 else { return }
      let isD9 = bytes[2 * letters] == 0xD9
      let isConjunction = isD9 && (letter == 0x88 || letter == 0x81)  // و ف
      let isLam = isD9 && letter == 0x84
      let isPreposition = isLam || (isD9 && letter == 0x83) || (!isD9 && letter == 0xA8)  // ل ك ب
      guard letters == 0 ? isConjunction || isPreposition : isPreposition else { return }
      letters += 1
      let next = 2 * letters
      if isLam, bytes[next] == 0xD9, bytes[next + 1] == 0x84,
        visit(Analysis(letters: letters, restoresArticle: true))
      {
        return
      }
      if visit(Analysis(letters: letters)) { return }
      if isPreposition { return }
    }
  }

  /// Where the rest of a word begins in the original text once `letters` letters are taken off.
  ///
  /// The marks and the tatweel that follow the last particle belong to it.
  /// - Parameter word: the token's range in `text`.
  /// - Complexity: O(*n*) in the bytes of the particles and their marks.
  public static func offset(skipping letters: Int, of word: TextRange, in text: UTF8Text) -> Int {
    text.bytes.withUnsafeBufferPointer { bytes in
      var offset = word.start
      var seen = 0
      while offset < word.end {
        let (value, width) = decode(bytes, offset, word.end)
        if Folding.entry(of: value).folded != 0 {
          if seen == letters { return offset }
          seen += 1
        }
        offset += width
      }
      return word.end
    }
  }
}
