/// What a line break should not part although UAX #14 would let it, and should although it would not.
extension BreakRules {
  /// Whether the break before `index`, which is allowed, should be avoided.
  ///
  /// It is taken only where the line would otherwise be more than half empty or a word would have to
  /// be cut. All of it is about two words with a single space between them: a number and what it
  /// counts, its sign, the name of the month; `الـ` and what it belongs to.
  func discouragesBreak(before index: Int) -> Bool {
    guard index > 1, isPlainSpace(index - 1) else { return false }
    let after = clusters[index].breakClass
    switch clusters[index - 2].breakClass {
    case .prefix: return after == .numeric
    case .postfix: return after == .numeric && !numberEnds(before: index - 2)
    case .numeric:
      if after.isNumberSign { return !numberBegins(at: index + 1) }
      guard after.isLetter else { return false }
      var offset = clusters[index].cell.start
      let word = FoldedWord(bytes, from: &offset)
      return UnpartedWords.followNumbers(word, word.followed(bytes, from: offset))
    case .alphabetic:
      if isTatweel(index - 2) { return true }
      guard after.isLetter else { return false }
      var offset = clusters[index].cell.start
      let predecessors = UnpartedWords.predecessors(of: FoldedWord(bytes, from: &offset))
      return predecessors?.contains(word(endingBefore: index - 1)) ?? false
    default: return false
    }
  }

  /// Whether the cluster is one space and no other stands before it.
  private func isPlainSpace(_ index: Int) -> Bool {
    clusters[index].breakClass == .space && bytes[clusters[index].cell.start] == 0x20
      && clusters[index].breakHint == .none && clusters[index - 1].breakClass != .space
  }

  private func isTatweel(_ index: Int) -> Bool {
    let start = clusters[index].cell.start
    return bytes[start] == 0xD9 && bytes[start + 1] == 0x80
  }

  /// The word whose last letter is the cluster before `index`.
  private func word(endingBefore index: Int) -> FoldedWord {
    var start = index
    while start > 0, index - start <= FoldedWord.maximumCount,
      clusters[start - 1].breakClass.isLetter
    {
      start -= 1
    }
    var offset = clusters[start].cell.start
    return FoldedWord(bytes, from: &offset)
  }
}
