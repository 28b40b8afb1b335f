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

  init() {
    for row in TimeWords.rows {
      for word in row.words.utf8.split(separator: UInt8(ascii: "|")) {
        let index = entry(for: String(Substring(word)))
        let sense = TimeSense(cls: row.cls, value: row.value)
        if !entries[index].senses.contains(sense) { entries[index].senses.append(sense) }
      }
    }
  }

  private mutating func entry(for phrase: String) -> Int {
    let index = phrases.add(phrase, payload: entries.count) ?? entries.count
    if index == entries.count { entries.append(Entry()) }
    return index
  }

  /// The number of a pattern's word.
  mutating func word(_ word: String) -> Int32 {
    let index = entry(for: word)
    if entries[index].word < 0 {
      entries[index].word = wordCount
      wordCount += 1
    }
    return entries[index].word
  }
}
