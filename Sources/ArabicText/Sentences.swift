public import MasarModel

/// Cuts a paragraph into sentences, wary of full stops that do not end one.
///
/// Scraped news is full of wrong ones ("جرى. الخميس، بين …"), so a stop only counts where both pieces stand
/// on their own: three words before it and three after it, the first phrase after it longer than a
/// parenthesis, and no single letter ("د. محمد") before it. A single line end does not count either,
/// for files are wrapped at fixed widths; an empty line does.
public enum Sentences {
  /// The sentences of a token list, in order; they cover all its tokens.
  /// - Complexity: O(*n*) in tokens.
  public static func ranges(in list: TokenList) -> [TextRange] {
    tokenRanges(in: list).map { range in
      TextRange(list[range.lowerBound].range.start, list[range.upperBound - 1].range.end)
    }
  }

  /// The sentences as ranges of token indices.
  public static func tokenRanges(in list: TokenList) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < list.count {
      let end = endOfStop(at: index, in: list)
      if let end, end < list.count, isBoundary(from: start, stop: index, next: end, in: list) {
        found.append(start..<end)
        start = end
      }
      index = max(index + 1, end ?? 0)
    }
    if start < list.count { found.append(start..<list.count) }
    return found
  }

  /// The token after the stop at `index` and the closing quotes behind it; `nil` where there is no stop.
  private static func endOfStop(at index: Int, in list: TokenList) -> Int? {
    guard isStop(index, in: list) else {
      return isBlankLine(after: index, in: list) ? index + 1 : nil
    }
    var end = index + 1
    while end < list.count, isStop(end, in: list) || isClosing(end, in: list) { end += 1 }
    return end
  }

  private static func isBoundary(
    from start: Int, stop: Int, next: Int, in list: TokenList
  ) -> Bool {
    if isBlankLine(after: next - 1, in: list) { return true }
    if wordCount(from: start, to: stop, in: list, atMost: 3) < 3 { return false }
    if list.isPunctuation(stop, UInt8(ascii: ".")) {
      // "د. محمد": a title of one letter.
      if list[stop - 1].kind == .word, list.foldedRange(stop - 1).count <= 2 { return false }
      let opens = beginsWithConjunction(next, in: list)
      let phrase = wordsUntilPause(next, in: list)
      if phrase < 3, !opens { return false }
      if beginsWithDay(next, in: list) { return false }
    }
    return wordCount(from: next, to: list.count, in: list, atMost: 3) >= 3
  }

  private static func isStop(_ index: Int, in list: TokenList) -> Bool {
    guard list[index].kind == .punctuation else { return false }
    let bytes = list.folded[list.foldedRange(index)]
    return bytes.elementsEqual(".".utf8) || bytes.elementsEqual("؟".utf8)
      || bytes.elementsEqual("!".utf8) || bytes.elementsEqual("?".utf8)
      || bytes.elementsEqual("…".utf8)
  }

  private static func isClosing(_ index: Int, in list: TokenList) -> Bool {
    guard list[index].kind == .punctuation,
      list[index].range.start == list[index - 1].range.end
    else { return false }
    let bytes = list.folded[list.foldedRange(index)]
    return ["\"", "”", "»", "’", "'", ")", "]"].contains { bytes.elementsEqual($0.utf8) }
  }

  /// Whether an empty line lies behind the token.
  private static func isBlankLine(after index: Int, in list: TokenList) -> Bool {
    guard index + 1 < list.count else { return false }
    let gap = list.text.bytes[list[index].range.end..<list[index + 1].range.start]
    var lineEnds = 0
    for byte in gap where byte == 0x0A { lineEnds += 1 }
    return lineEnds > 1
  }

  /// How many tokens are searched for the words that make a sentence; without a bound, a text of
  /// nothing but numbers and full stops would be read once for each of its stops.
  private static let wordReach = 256

  private static func wordCount(from: Int, to: Int, in list: TokenList, atMost limit: Int) -> Int {
    var count = 0
    let end = min(to, from + wordReach)
    // Numbers do not count: "10 يناير 2022." before a sentence is its date, no sentence.
    for index in from..<end where list[index].kind == .word {
      count += 1
      if count == limit { break }
    }
    return count
  }

  /// The words before the next comma or stop, counted up to three.
  private static func wordsUntilPause(_ index: Int, in list: TokenList) -> Int {
    var count = 0
    for index in index..<list.count {
      if list[index].kind != .punctuation {
        count += 1
        if count == 3 { return 3 }
      } else if isStop(index, in: list)
        || list.folded[list.foldedRange(index)].elementsEqual("،".utf8)
      {
        return count
      }
    }
    return count
  }

  /// Words that a day in the middle of a sentence begins with.
  private static let days: Set<String> = Set(
    [
      "الأحد", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "أمس",
      "اليوم",
      "غدا", "مساء", "صباح", "ليل", "ليلة", "فجر", "ظهر", "يوم",
    ].map { Folding.folded($0) })
  /// The most words of such a day: "مساء أمس الأحد 2 يناير 2022".
  private static let longestDay = 7

  /// Whether what follows is a day with a comma behind it, as the middle of a sentence has it: "أجرى بايدن. أمس
  /// الأحد، مكالمة".
  private static func beginsWithDay(_ start: Int, in list: TokenList) -> Bool {
    guard list[start].kind == .word, days.contains(list.foldedString(start)) else { return false }
    var hasNumber = false
    for index in start..<min(start + longestDay, list.count) {
      switch list[index].kind {
      case .number: hasNumber = true
      case .punctuation:
        return list.folded[list.foldedRange(index)].elementsEqual("،".utf8)
      case .word:
        // Behind a number stands the month.
        guard hasNumber || days.contains(list.foldedString(index)) else { return false }
      }
    }
    return false
  }

  /// Whether the sentence opens with و on a longer word, as Arabic sentences do ("وقال …"); ف begins too many names.
  private static func beginsWithConjunction(_ index: Int, in list: TokenList) -> Bool {
    guard list[index].kind == .word, list.foldedRange(index).count >= 8 else { return false }
    let start = list.foldedRange(index).lowerBound
    return list.folded[start] == 0xD9 && list.folded[start + 1] == 0x88
  }
}
