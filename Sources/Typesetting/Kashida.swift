import Screen

/// The place in a word where a kashida may stand.
struct Kashida {
  /// The index of the letter that it stands behind.
  let index: Int
  /// How well it stands there; 1 is best.
  let priority: Int
}

extension Kashida {
  /// The fewest letters of a word that is drawn out: `من` with a stroke in it is no word any more.
  private static let fewestLetters = 3

  /// The best place in a word, where there is one.
  ///
  /// The order is that of Microsoft's Arabic justification, which word processors follow:
  /// 1. after seen and sad;
  /// 2. before a final teh marbuta, heh or dal;
  /// 3. before a final alef, tah, lam or kaf;
  /// 4. before a medial beh with reh or yeh behind it;
  /// 5. before a final waw, ain, qaf or feh;
  /// 6. before any other final letter, but not yeh.
  ///
  /// Of equal places the last in the word is taken. That order has a first rule more, after a tatweel
  /// of the text; here words with one are left alone, because two of them are one too many.
  ///
  /// - Parameter word: The clusters between two spaces.
  /// - Returns: `nil` as well for short words and for the name of God, which is not drawn out.
  static func best(in word: ArraySlice<Cluster>) -> Kashida? {
    var best: Kashida?
    var letters = 0
    for index in word.indices {
      let shown = word[index].cell.glyph.base
      if shown == "\u{640}" { return nil }
      if (0xFB50...0xFEFC).contains(shown.value) { letters += 1 }
      guard let priority = priority(behind: index, in: word) else { continue }
      if priority <= best?.priority ?? .max { best = Kashida(index: index, priority: priority) }
    }
    return letters < fewestLetters || endsInNameOfGod(word) ? nil : best
  }

  private static func priority(behind index: Int, in word: ArraySlice<Cluster>) -> Int? {
    // Between the letters that spell out one scalar there is no place in the text.
    guard index + 1 < word.endIndex, word[index].separator == nil,
      word[index].cell.start != word[index + 1].cell.start,
      word[index].cell.level == word[index + 1].cell.level,
      let letter = KashidaLetter(shown: word[index].cell.glyph.base), letter.reaches,
      let next = KashidaLetter(shown: word[index + 1].cell.glyph.base), next.isJoined
    else { return nil }
    if letter.group == .seen { return 1 }
    guard !next.reaches else {
      guard next.group == .beh || next.group == .yeh, index + 2 < word.endIndex,
        let last = KashidaLetter(shown: word[index + 2].cell.glyph.base), last.isJoined,
        !last.reaches, last.group == .reh || last.group == .yeh
      else { return nil }
      return 4
    }
    switch next.group {
    case .tehMarbuta, .heh, .dal: return 2
    case .alef, .tah, .lam, .kaf: return 3
    case .waw, .ain, .qaf, .feh: return 5
    case .yeh: return nil
    case .seen, .beh, .reh, .other: return 6
    }
  }

  /// Whether the last letters that join are those of `لله`.
  private static func endsInNameOfGod(_ word: ArraySlice<Cluster>) -> Bool {
    let letters = word.compactMap { KashidaLetter(shown: $0.cell.glyph.base) }.suffix(3)
    return letters.map(\.group) == [.lam, .lam, .heh]
  }
}
