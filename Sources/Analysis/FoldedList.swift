import ArabicText

/// Short texts, such as the titles of a list, to be filtered while somebody types and to be sorted.
///
/// All of them stand folded in one buffer: hamza, ta marbuta, alef maqsura, tashkeel, tatweel, digits and
/// the case of letters make no difference, and comparing compares bytes.
public struct FoldedList: Sendable {
  private var bytes: [UInt8] = []
  /// Where each text begins; the last number is the end of the last one.
  private var starts = [0]

  /// Folds texts.
  /// - Complexity: O(*n*) in the bytes of all texts.
  public init(_ texts: some Sequence<String>) {
    for text in texts {
      for scalar in text.unicodeScalars {
        guard let folded = Folding.fold(scalar), folded != "\n" else { continue }
        bytes += UTF8.encode(folded) ?? UTF8.encodedReplacementCharacter
      }
      bytes.append(Self.end)
      starts.append(bytes.count)
    }
  }

  /// What stands behind each text: no hit runs over it.
  private static let end = UInt8(ascii: "\n")

  /// The number of texts.
  public var count: Int { starts.count - 1 }

  /// For each text whether it holds every word of a query, in whatever spelling.
  /// - Complexity: O(*n*) in the bytes of all texts, for each word.
  public func matches(_ query: String) -> [Bool] {
    let words = query.split(whereSeparator: \.isWhitespace).map {
      Array(Folding.folded(String($0)).utf8)
    }
    .filter { !$0.isEmpty }
    var matches = [Bool](repeating: true, count: count)
    for word in words {
      let found = texts(holding: word)
      for index in matches.indices { matches[index] = matches[index] && found[index] }
    }
    return matches
  }

  /// For each text whether it holds a word (Horspool, "Practical fast searching in strings", 1980).
  private func texts(holding word: [UInt8]) -> [Bool] {
    var found = [Bool](repeating: false, count: count)
    let last = word.count - 1
    // How far the word may move on where its last byte stands over this one.
    var steps = [Int](repeating: word.count, count: 256)
    for index in 0..<last { steps[Int(word[index])] = last - index }
    bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      var text = 0
      while place + last < bytes.count {
        var index = last
        while index >= 0, bytes[place + index] == word[index] { index -= 1 }
        guard index < 0 else {
          place += steps[Int(bytes[place + last])]
          continue
        }
        while starts[text + 1] <= place { text += 1 }
        found[text] = true
        place = starts[text + 1]
      }
    }
    return found
  }

  /// Whether one text comes before another, by its folded bytes.
  public func precedes(_ a: Int, _ b: Int) -> Bool {
    bytes[starts[a]..<starts[a + 1]].lexicographicallyPrecedes(bytes[starts[b]..<starts[b + 1]])
  }
}
