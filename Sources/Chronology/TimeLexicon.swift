import ArabicText

/// One reading of a word in a time expression.
struct TimeSense: Hashable {
  var cls: TimeClass
  var value: Int
}

/// The words of time expressions and of the rules' patterns, in one phrase table.
struct TimeLexicon: Sendable {
  /// What a phrase can be.
  struct Entry: Sendable {
    var senses: [TimeSense] = []
    /// The number of the pattern word it is; -1 where no pattern names it.
    var word: Int32 = -1
  }

  private(set) var phrases = PhraseTable()
  private(set) var entries: [Entry] = []
  private var wordCount: Int32 = 0
  /// By entry: its classes as bits, so that most questions end without its senses.
  private var classes: [UInt64] = []
  private var words: [Int32] = []

  init() {
    for row in TimeWords.rows {
      for word in row.words.utf8.split(separator: UInt8(ascii: "|")) {
        let index = entry(for: String(Substring(word)))
        let sense = TimeSense(cls: row.cls, value: row.value)
        if !entries[index].senses.contains(sense) { entries[index].senses.append(sense) }
        classes[index] |= row.cls.bit
      }
    }
  }

  private mutating func entry(for phrase: String) -> Int {
    let index = phrases.add(phrase, payload: entries.count) ?? entries.count
    if index == entries.count {
      entries.append(Entry())
      classes.append(0)
      words.append(-1)
    }
    return index
  }

  /// The number of a pattern's word.
  mutating func word(_ word: String) -> Int32 {
    let index = entry(for: word)
    if entries[index].word < 0 {
      entries[index].word = wordCount
      words[index] = wordCount
      wordCount += 1
    }
    return entries[index].word
  }

  /// The number of the pattern word that an entry is; -1 where it is none.
  func word(of entry: Int) -> Int32 { words[entry] }

  /// The value of an entry as a class; `nil` where it is none of that class.
  func value(of entry: Int, as cls: TimeClass) -> Int? {
    guard classes[entry] & cls.bit != 0 else { return nil }
    return entries[entry].senses.first { $0.cls == cls }?.value
  }
}
