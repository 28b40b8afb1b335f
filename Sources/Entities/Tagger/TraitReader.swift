import ArabicText

/// Reads the traits of a text's tokens: hashes, particles, what the tables know.
package struct TraitReader: Sendable {
  /// What the table of words knows.
  package let classes: WordClasses
  /// The names of the open lists.
  package let gazetteer: Gazetteer

  /// Creates a reader.
  package init(classes: WordClasses, gazetteer: Gazetteer) {
    self.classes = classes
    self.gazetteer = gazetteer
  }

  /// The tokens kept free on each side of a sentence, so that a feature may look that far.
  static let margin = 3

  /// Where the traits of each sentence's first token stand in ``read(_:)``.
  static func rowStarts(_ text: TaggerText) -> [Int] {
    var starts: [Int] = []
    var row = margin
    for sentence in text.sentences {
      starts.append(row)
      row += sentence.count + margin
    }
    return starts
  }

  /// The traits of all tokens, sentence by sentence, with ``margin`` boundaries around each sentence.
  /// - Complexity: O(*n*) in the bytes of the text.
  func read(_ text: TaggerText) -> [TokenTraits] {
    let rows = text.count + Self.margin * (text.sentences.count + 1)
    var traits = Array(repeating: TokenTraits.boundary, count: rows)
    TriggerWords.withLookUp { trigger in
      text.folded.withUnsafeBufferPointer { folded in
        guard let bytes = folded.baseAddress else { return }
        traits.withUnsafeMutableBufferPointer { buffer in
          guard let all = buffer.baseAddress else { return }
          var row = Self.margin
          for sentence in text.sentences {
            for token in sentence {
              let start = Int(text.starts[token])
              let count = Int(text.starts[token + 1]) - start
              read(
                bytes + start, count, text.kinds[token], trigger,
                into: &all[row + token - sentence.lowerBound])
            }
            markPhrases(all + row, sentence.count)
            markChains(all + row, sentence.count)
            row += sentence.count + Self.margin
          }
        }
      }
    }
    return traits
  }

  @inline(__always)
  private func read(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, _ kind: TokenKind,
    _ trigger: TriggerWords.LookUp, into traits: inout TokenTraits
  ) {
    let length = min(count, WordHash.longest)
    traits.length = UInt32(truncatingIfNeeded: length)
    traits.head = WordHash.head(bytes, min(8, length))
    traits.tail =
      length >= 8
      ? WordHash.head(bytes + length - 8, 8)
      : length == 0 ? 0 : traits.head << UInt64(8 * (8 - length))
    traits.stemHead = traits.head
    traits.shape = Self.shape(bytes, length, kind).rawValue
    if kind == .number, bytes[0] >= 0x30, bytes[0] <= 0x39 {
      traits.word = WordHash.mix(UInt64(length), 3)
      traits.stem = traits.word
      return
    }
    traits.word = WordHash.hash(bytes, length)
    traits.stem = traits.word
    guard kind == .word else { return }
    let whole = classes.record(traits.word)
    if let whole { traits.record = whole }
    traits.stemRecord = traits.record
    findStem(bytes, length, whole, into: &traits)
    if whole == nil { traits.record = traits.stemRecord }
    traits.trigger = trigger(traits.word)
    if traits.trigger == 0, traits.stem != traits.word { traits.trigger = trigger(traits.stem) }
  }

  /// Takes particles off where the rest is more frequent than the whole by a half order of magnitude.
  @inline(__always)
  private func findStem(
    _ bytes: UnsafePointer<UInt8>, _ length: Int, _ whole: WordRecord?,
    into traits: inout TokenTraits
  ) {
    var best = Int(whole?.frequency ?? 0) + (whole == nil ? 0 : 1)
    Clitics.forEachAnalysis(
      of: UnsafeBufferPointer(start: bytes, count: length), count: length
    ) { analysis in
      let skipped = 2 * analysis.letters
      let stemHash: UInt32
      var head: UInt64
      if analysis.restoresArticle {
        (stemHash, head) = Self.restored(bytes + skipped - 2, length - skipped + 2)
      } else {
        stemHash = WordHash.hash(bytes + skipped, length - skipped)
        head = WordHash.head(bytes + skipped, min(8, length - skipped))
      }
      if let record = classes.record(stemHash) {
        // A particle more must be earned: "وليد" is no "ليد". Before an article it is one: "والولايات".
        let isDefinite = skipped + 10 <= length && head & 0xFFFF_FFFF == TokenTraits.article
        let score = Int(record.frequency) - (whole == nil || isDefinite ? 0 : 3)
        if score > best || (whole == nil && best == 0) {
          best = max(1, score)
          traits.stem = stemHash
          traits.stemHead = head
          traits.stemRecord = record
          traits.clitics = UInt32(analysis.letters) | (analysis.restoresArticle ? 4 : 0)
        }
      }
      return false
    }
    if traits.clitics != 0 {
      traits.particles = UInt32(
        truncatingIfNeeded: traits.head & (traits.clitics & 3 == 1 ? 0xFFFF : 0xFFFF_FFFF))
    }
  }

  /// The hash and the first bytes of a word whose first letter ل stands for the alef of the article.
  private static func restored(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> (UInt32, UInt64) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordHash.longest) { scratch in
      let length = min(count, WordHash.longest)
      for index in 0..<length { scratch[index] = bytes[index] }
      scratch[0] = 0xD8
      scratch[1] = 0xA7
      guard let base = scratch.baseAddress else { return (1, 0) }
      return (WordHash.hash(base, length), WordHash.head(base, min(8, length)))
    }
  }

  private static func shape(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, _ kind: TokenKind
  ) -> TokenShape {
    guard count > 0 else { return .otherMark }
    let first = bytes[0]
    switch kind {
    case .number:
      return count == 4 && (first == 0x31 || first == 0x32) ? .year : .number
    case .word:
      if first >= 0xD8 && first <= 0xDB { return .arabic }
      return first >= 0x61 && first <= 0x7A ? .latin : .otherLetters
    case .punctuation:
      switch WordHash.head(bytes, min(count, 8)) {
      case 0x2C, 0x8CD8, 0x3B, 0x9BD8, 0x3A: return .comma
      case 0x2E, 0x21, 0x3F, 0x9FD8: return .stop
      case 0x22, 0x27, 0x9C80E2, 0x9D80E2: return .quote
      case 0x28, 0x5B, 0xABC2: return .opening
      case 0x29, 0x5D, 0xBBC2: return .closing
      case 0x2D, 0x2F, 0x9380E2, 0x9480E2: return .dash
      default: return .otherMark
      }
    }
  }

  /// Marks the phrases of the gazetteer: at each word the longest one, then on behind it.
  private func markPhrases(_ row: UnsafeMutablePointer<TokenTraits>, _ count: Int) {
    var index = 0
    while index < count {
      guard row[index].shape != TokenShape.number.rawValue else {
        index += 1
        continue
      }
      var (end, kinds) = longestPhrase(row, index, count, row[index].word)
      if row[index].stem != row[index].word {
        let (stemEnd, stemKinds) = longestPhrase(row, index, count, row[index].stem)
        if stemEnd > end { (end, kinds) = (stemEnd, stemKinds) }
      }
      guard end > index else {
        index += 1
        continue
      }
      for word in index..<end {
        let place: UInt32 = end == index + 1 ? 3 : word == index ? 1 : 2
        row[word].list = UInt32(kinds.rawValue) << 2 | place
      }
      index = end
    }
  }

  /// The longest phrase whose first word has the hash `first`: where it ends, `index` where there is none.
  @inline(__always)
  private func longestPhrase(
    _ row: UnsafeMutablePointer<TokenTraits>, _ index: Int, _ count: Int, _ first: UInt32
  ) -> (Int, Gazetteer.Kinds) {
    var best = (index, Gazetteer.Kinds())
    var hash = first
    var end = index + 1
    while true {
      let kinds = gazetteer.kinds(hash)
      let named = kinds.subtracting(.prefix)
      if !named.isEmpty { best = (end, named) }
      guard kinds.contains(.prefix), end < count, end - index < Gazetteer.longest else {
        return best
      }
      hash = WordHash.phrase(hash, row[end].word)
      end += 1
    }
  }

  /// Marks, behind a trigger, the words that a chain of definite words leads to, and open quotes.
  private func markChains(_ row: UnsafeMutablePointer<TokenTraits>, _ count: Int) {
    var trigger: UInt32 = 0
    var distance: UInt32 = 0
    var enclosure: UInt32 = 0
    for index in 0..<count {
      if trigger != 0, distance < 6 {
        row[index].chain = trigger << 3 | distance
      } else {
        trigger = 0
      }
      let shape = row[index].shape
      switch shape {
      case TokenShape.quote.rawValue: enclosure = enclosure == 1 ? 0 : 1
      case TokenShape.opening.rawValue: enclosure = row[index].word & 1 == 0 ? 2 : 3
      case TokenShape.closing.rawValue: enclosure = 0
      default: break
      }
      row[index].enclosure = enclosure
      if row[index].trigger != 0 {
        trigger = row[index].trigger
        distance = 1
      } else if shape == TokenShape.arabic.rawValue, row[index].isDefinite || row[index].list != 0 {
        distance += 1
      } else {
        trigger = 0
      }
    }
  }
}
