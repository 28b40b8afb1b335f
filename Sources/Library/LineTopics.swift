/// Finds the topic of a line by the tables of cues and vocabularies.
///
/// Cues are filed under their first or last word, so that a line is compared with few of them.
struct LineTopics: Sendable {
  /// A line with more words than this, and with sentence punctuation, is never a leftover.
  static let maximumWords = 12

  /// All the rules there are.
  static let standard = LineTopics(
    cues: LineCue.widgets + LineCue.furniture + LineCue.bylines + LineCue.captions)

  private struct Cue {
    var cue: LineCue
    var words: [UInt8]
    var wordCount: Int
  }
  private struct Bag {
    var topic: LineTopic
    var telling: [Set<[UInt8]>]
    var all: Set<[UInt8]>
  }

  private var byFirstWord: [[UInt8]: [Cue]] = [:]
  private var byLastWord: [[UInt8]: [Cue]] = [:]
  private let bags: [Bag]
  private let credits: Set<[UInt8]>
  private let agencies: [[UInt8]]
  private let openers: Set<[UInt8]>

  private init(cues: [LineCue]) {
    func set(_ words: String) -> Set<[UInt8]> {
      Set(FoldedLine(words).bytes.split(separator: 0x20).map(Array.init))
    }
    bags = WordBag.rules.map { bag in
      let telling = bag.telling.map(set)
      return Bag(
        topic: bag.topic, telling: telling,
        all: telling.reduce(set(bag.others)) { $0.union($1) })
    }
    credits = Set(LineCue.credits.map { FoldedLine($0).bytes })
    agencies = LineCue.agencies.map { FoldedLine($0).bytes }
    openers = set(LineCue.sentenceOpeners)
    for cue in cues {
      let folded = FoldedLine(cue.text)
      let filed = Cue(cue: cue, words: folded.bytes, wordCount: folded.wordCount)
      let words = folded.bytes.split(separator: 0x20)
      if case .end = cue.place {
        if let last = words.last { byLastWord[Array(last), default: []].append(filed) }
      } else if let first = words.first {
        byFirstWord[Array(first), default: []].append(filed)
      }
    }
  }

  /// The topic of a line, or `nil` where nothing gives one away.
  func topic(of line: FoldedLine) -> LineTopic? {
    guard line.wordCount > 0 else { return nil }
    if line.hashtagCount == line.wordCount, line.wordCount <= Self.maximumWords { return .tags }
    if let cues = byFirstWord[Array(line.bytes.prefix { $0 != 0x20 })],
      let cue = cues.first(where: { matches($0, line) })
    {
      return cue.cue.topic
    }
    guard line.wordCount <= 2 * Self.maximumWords else { return nil }
    let words = line.bytes.split(separator: 0x20)
    let numberless = words.filter { !$0.allSatisfy { (0x30...0x39).contains($0) } }.map(Array.init)
    if let bag = bags.first(where: { matches($0, numberless) }) { return bag.topic }
    if let last = words.last, let cues = byLastWord[Array(last)],
      let cue = cues.first(where: { endsWith($0, line) })
    {
      return cue.cue.topic
    }
    return endsWithCredit(line, words) ? .caption : nil
  }

  private func matches(_ cue: Cue, _ line: FoldedLine) -> Bool {
    guard line.bytes.starts(with: cue.words) else { return false }
    let rest = line.bytes[cue.words.count...]
    guard rest.isEmpty || rest.first == 0x20 else { return false }
    let isShort = line.wordCount <= Self.maximumWords
    switch cue.cue.place {
    case .alone: return rest.allSatisfy { $0 == 0x20 || (0x30...0x39).contains($0) }
    case .label: return rest.isEmpty || line.hasColon(after: cue.wordCount - 1)
    case .start: return isShort && line.ending != .stop && line.stopCount <= 1
    case .phrase: return line.wordCount <= 2 * Self.maximumWords
    case .end: return false
    }
  }

  private func matches(_ bag: Bag, _ words: [[UInt8]]) -> Bool {
    !words.isEmpty && words.allSatisfy(bag.all.contains)
      && bag.telling.allSatisfy { telling in words.contains(where: telling.contains) }
  }

  /// A cue at the end stands alone, in brackets, or after a dash; as the last word of a sentence it
  /// means nothing.
  private func endsWith(_ cue: Cue, _ line: FoldedLine) -> Bool {
    guard line.bytes.count > cue.words.count, line.ending != .stop,
      line.wordCount <= Self.maximumWords * 2,
      Array(line.bytes.suffix(cue.words.count + 1)) == [0x20] + cue.words
    else { return false }
    if cue.cue.topic != .caption { return line.wordCount <= Self.maximumWords }
    return line.stopCount == 0 && line.isSetOff(from: line.wordCount - cue.wordCount)
  }

  /// Whether the line ends in brackets, or in a part after a dash, that begins with an agency or with
  /// the word archive.
  private func endsWithCredit(_ line: FoldedLine, _ words: [ArraySlice<UInt8>]) -> Bool {
    guard line.stopCount == 0, line.wordCount > 2, line.ending == .none else { return false }
    for start in max(1, words.count - 4)..<words.count where line.isSetOff(from: start) {
      for length in 1...3 where start + length <= words.count {
        if credits.contains(Array(words[start..<(start + length)].joined(separator: [0x20]))) {
          return true
        }
      }
    }
    return false
  }

  /// Whether a line begins like a sentence of an article, and not like a headline.
  func opensSentence(_ line: FoldedLine) -> Bool {
    line.bytes.split(separator: 0x20).first.map { openers.contains(Array($0)) } ?? false
  }

  /// Whether a short line reads `place – agency`.
  func isDateline(_ line: FoldedLine) -> Bool {
    guard line.wordCount <= 8, line.stopCount == 0, line.dashes != 0 || line.crumbs != 0 else {
      return false
    }
    let mask = line.dashes | line.crumbs
    let lastPart = 64 - mask.leadingZeroBitCount
    let tail = Array(
      line.bytes.split(separator: 0x20).dropFirst(lastPart).joined(separator: [0x20]))
    return agencies.contains { agency in
      tail.starts(with: agency) && (tail.count == agency.count || tail[agency.count] == 0x20)
    }
  }
}
