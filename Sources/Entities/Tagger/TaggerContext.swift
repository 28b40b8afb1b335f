/// What the first pass said about the same words elsewhere in the article, as features of the second pass.
///
/// Elsewhere is up to ``reach`` sentences before and after. A word is counted by its stem, a pair of
/// neighbours by both; the counts move along with the sentences, so the cost does not grow with the reach.
package struct TaggerContext {
  /// How many sentences before and after a sentence count.
  package static let reach = 20
  /// The number of context features of a token.
  package static let featureCount = 24
  /// Template numbers begin here, above those of ``TaggerFeatures``.
  private static let firstTemplate: UInt64 = 1000

  /// For each token the number of its stem, and of the pair that it begins.
  private var words: [Int32] = []
  private var pairs: [Int32] = []
  /// Nine counts a word; eighteen a pair: of the labels of its first and of its second word.
  private var wordCounts: [UInt16] = []
  private var pairCounts: [UInt16] = []

  /// Numbers the words of a text.
  /// - Complexity: O(*n*) in the tokens.
  init(_ traits: UnsafePointer<TokenTraits>, rowStarts: [Int], sentences: [Range<Int>], count: Int)
  {
    var numbers = HashNumbers(capacity: 2 * count)
    words.reserveCapacity(count)
    pairs.reserveCapacity(count)
    for (sentence, start) in zip(sentences, rowStarts) {
      for index in 0..<sentence.count {
        let row = traits + start + index
        words.append(numbers.number(WordHash.mix(UInt64(row[0].stem), 7)))
        pairs.append(
          numbers.number(WordHash.mix(UInt64(row[0].stem) | UInt64(row[1].stem) << 32, 9)))
      }
    }
    wordCounts = Array(repeating: 0, count: numbers.count * TaggerLabel.count)
    pairCounts = Array(repeating: 0, count: numbers.count * 2 * TaggerLabel.count)
  }

  /// Counts the sentence's labels in, or out again.
  mutating func count(
    _ sentence: Range<Int>, _ labels: UnsafeBufferPointer<UInt8>, by step: UInt16
  ) {
    for token in sentence {
      let own = Int(labels[token])
      wordCounts[Int(words[token]) * 9 + own] &+= step
      let next = token + 1 < sentence.upperBound ? Int(labels[token + 1]) : 0
      pairCounts[Int(pairs[token]) * 18 + own] &+= step
      pairCounts[Int(pairs[token]) * 18 + 9 + next] &+= step
    }
  }

  /// What the counts say about a word, its own label left out: the label most given, how often, how purely.
  private static func vote(
    _ counts: UnsafePointer<UInt16>, without own: UInt8
  ) -> UInt32 {
    var top = 0
    var most: UInt16 = 0
    var named = 0
    var mostNamed: UInt16 = 0
    var total: UInt16 = 0
    for label in 0..<TaggerLabel.count {
      let count = counts[label] &- (label == Int(own) ? 1 : 0)
      total &+= count
      if count > most { (most, top) = (count, label) }
      if label > 0, count > mostNamed { (mostNamed, named) = (count, label) }
    }
    guard total > 0 else { return 15 }
    let size: UInt32 = total == 1 ? 0 : total < 4 ? 1 : total < 10 ? 2 : 3
    let purity: UInt32 = most == total ? 0 : most * 3 >= total * 2 ? 1 : 2
    return UInt32(top) | UInt32(named) << 4 | size << 8 | purity << 10
  }

  /// The votes for the tokens of a sentence: of the word, of the pair it begins, of the pair it ends.
  struct Votes {
    var word: UInt32 = 15
    var first: UInt32 = 15
    var second: UInt32 = 15
    var label: UInt32 = 0
    static let none = Votes()
  }

  /// Reads the votes for a sentence whose labels are counted in.
  /// - Parameter votes: one more than the tokens on each side; the outer two are left alone.
  func read(
    _ sentence: Range<Int>, _ labels: UnsafeBufferPointer<UInt8>,
    into votes: UnsafeMutableBufferPointer<Votes>
  ) {
    wordCounts.withUnsafeBufferPointer { wordCounts in
      pairCounts.withUnsafeBufferPointer { pairCounts in
        guard let words = wordCounts.baseAddress, let pairs = pairCounts.baseAddress else { return }
        for (index, token) in sentence.enumerated() {
          let own = labels[token]
          let next = token + 1 < sentence.upperBound ? labels[token + 1] : 0
          votes[index + 1].label = UInt32(own)
          votes[index + 1].word = Self.vote(words + Int(self.words[token]) * 9, without: own)
          votes[index + 1].first = Self.vote(pairs + Int(self.pairs[token]) * 18, without: own)
          votes[index + 2].second = Self.vote(
            pairs + Int(self.pairs[token]) * 18 + 9, without: next)
        }
        votes[1].second = 15
        votes[sentence.count + 1] = .none
      }
    }
  }

  /// Writes the context features of a token.
  @inline(__always)
  static func write(
    _ row: UnsafePointer<TokenTraits>, _ votes: UnsafePointer<Votes>,
    to output: UnsafeMutablePointer<UInt32>
  ) {
    var count = 0
    @inline(__always) func add(_ first: UInt32, _ second: UInt32, _ third: UInt32 = 0) {
      output[count] = WordHash.mix(
        (UInt64(first) | UInt64(second) << 32) ^ (UInt64(third) &* 0xD6E8_FEB8_6659_FD93),
        firstTemplate + UInt64(count))
      count += 1
    }
    let own = votes[0]
    let before = votes[-1]
    let after = votes[1]
    add(own.word, 0)
    add(own.word & 0xFF, 0)
    add(before.word & 0xFF, 0)
    add(after.word & 0xFF, 0)
    add(before.word & 0xFF, own.word & 0xFF)
    add(own.word & 0xFF, after.word & 0xFF)
    add(own.first, 0)
    add(own.second, 0)
    add(own.first & 0xFF, own.second & 0xFF)
    add(own.label, 0)
    add(before.label, own.label)
    add(own.label, after.label)
    add(before.label, own.label, after.label)
    add(own.label, own.word)
    add(own.label, own.first & 0xFF, own.second & 0xFF)
    add(own.word & 0xFF, row[0].chain)
    add(own.word & 0xFF, row[0].list)
    add(own.word & 0xFF, UInt32(row[0].stemRecord.coarse))
    add(own.word & 0xFF, UInt32(row[0].stemRecord.frequency) / 4)
    add(own.label, row[0].stem)
    add(own.label, UInt32(row[0].stemRecord.fine))
    add(own.label, row[0].list)
    add(own.word & 0xFF, before.label, after.label)
    add(own.label, row[0].trigger, row[-1].trigger)
    assert(count == featureCount)
  }
}

/// Numbers hashes in the order in which they come.
struct HashNumbers {
  private var keys: [UInt32]
  private var numbers: [Int32]
  private(set) var count = 0

  /// Creates a table for at most `capacity` different hashes.
  init(capacity: Int) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    keys = Array(repeating: 0, count: size)
    numbers = Array(repeating: -1, count: size)
  }

  /// The number of the hash, given it on the first call.
  @inline(__always)
  mutating func number(_ hash: UInt32) -> Int32 {
    var slot = Int(hash) & (keys.count - 1)
    while numbers[slot] >= 0 {
      if keys[slot] == hash { return numbers[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    keys[slot] = hash
    numbers[slot] = Int32(count)
    count += 1
    return numbers[slot]
  }
}
