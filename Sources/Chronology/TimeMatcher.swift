import ArabicText
import MasarModel

/// What a match has read: words with their values, and marks.
enum TimeCapture: Hashable {
  /// A class and its value, and the token it stands on.
  case sense(TimeClass, Int, token: Int)
  case mark(TimeMark)
}

/// Runs patterns over a token list.
///
/// A position is a token's index times two, plus one where the particle on the front of the token has been
/// read already: "والعاشر" is و and then العاشر.
struct TimeMatcher {
  /// What stands at a position.
  struct Item {
    var entry: Int32 = -1
    var end: Int32 = 0
    var letters: Int32 = 0
  }

  let list: TokenList
  private let lexicon: TimeLexicon
  /// By position.
  private var items: [Item]
  private var captures: [TimeCapture] = []
  /// What is left of the steps of the current match.
  private var fuel = 0
  /// The most steps of one match: a list that is longer is none, and the whole stays linear.
  private static let mostSteps = 2000
  private var stack: [(address: Int, position: Int, captures: Int)] = []

  init(_ list: TokenList, _ lexicon: TimeLexicon) {
    self.list = list
    self.lexicon = lexicon
    items = Array(repeating: Item(), count: 2 * list.count)
    for index in 0..<list.count {
      switch list[index].kind {
      case .number: break
      case .punctuation: items[2 * index].letters = punctuationMark(index)
      case .word:
        if let match = lexicon.phrases.longestMatch(at: index, in: list, allowsClitics: false) {
          items[2 * index] = Item(entry: Int32(match.payload), end: Int32(match.end))
        } else if let match = lexicon.phrases.matchWithoutClitics(at: index, in: list) {
          items[2 * index + 1] = Item(
            entry: Int32(match.payload), end: Int32(match.end), letters: Int32(match.clitics))
        }
      }
    }
  }

  /// The folded scalar of a punctuation mark.
  private func punctuationMark(_ index: Int) -> Int32 {
    let range = list.foldedRange(index)
    if range.count == 1 { return Int32(list.folded[range.lowerBound]) }
    return list.foldedWord(index).first.map { Int32($0.value) } ?? 0
  }

  /// The lexicon entry at a position; -1 where there is none.
  func entry(at position: Int) -> Int { Int(items[position].entry) }

  /// How many letters of the token are particles where a match begins at `position`.
  func letters(at position: Int) -> Int { Int(items[position].letters) }

  /// The longest way to match `pattern` from `position`: the token after its end, and what was read.
  ///
  /// Patterns prefer more to less, so the first way found is taken.
  mutating func match(
    _ pattern: TimePattern, at position: Int
  ) -> (end: Int, captures: [TimeCapture])? {
    captures.removeAll(keepingCapacity: true)
    stack.removeAll(keepingCapacity: true)
    stack.append((0, position, 0))
    fuel = Self.mostSteps
    while let state = stack.popLast() {
      captures.removeLast(captures.count - state.captures)
      if let end = run(pattern, state.address, state.position) { return (end, captures) }
    }
    return nil
  }

  private mutating func run(_ pattern: TimePattern, _ start: Int, _ from: Int) -> Int? {
    var address = start
    var position = from
    while fuel > 0 {
      fuel -= 1
      switch pattern.code[address] {
      case .accept:
        // A match cannot end inside a word.
        return position & 1 == 0 ? position / 2 : nil
      case .split(let a, let b):
        stack.append((b, position, captures.count))
        address = a
        continue
      case .jump(let a):
        address = a
        continue
      case .mark(let mark):
        captures.append(.mark(mark))
      case .cls(let cls):
        guard let next = read(cls, at: position) else { return nil }
        position = next
      case .word(let word):
        guard position < items.count, items[position].entry >= 0,
          lexicon.word(of: entry(at: position)) == word
        else { return nil }
        position = 2 * Int(items[position].end)
      case .particle(let letter):
        guard let next = read(particle: letter, at: position) else { return nil }
        position = next
      case .notClass(let cls):
        let count = captures.count
        let next = read(cls, at: position)
        captures.removeLast(captures.count - count)
        if next != nil { return nil }
      case .notWord(let word):
        if position < items.count, items[position].entry >= 0,
          lexicon.word(of: entry(at: position)) == word
        {
          return nil
        }
      case .punctuation(let mark):
        guard isPunctuation(mark, at: position) else { return nil }
        position += 2
      case .notPunctuation(let mark):
        if isPunctuation(mark, at: position) { return nil }
      }
      address += 1
    }
    return nil
  }

  private func isPunctuation(_ mark: UInt32, at position: Int) -> Bool {
    position < items.count && position & 1 == 0 && items[position].letters == Int32(mark)
      && list[position / 2].kind == .punctuation
  }

  private mutating func read(_ cls: TimeClass, at position: Int) -> Int? {
    guard position < items.count else { return nil }
    let token = position / 2
    if list[token].kind == .number {
      guard position & 1 == 0, let value = numberValue(cls, token) else { return nil }
      captures.append(.sense(cls, value, token: token))
      return position + 2
    }
    let entry = Int(items[position].entry)
    guard entry >= 0, let value = lexicon.value(of: entry, as: cls) else { return nil }
    captures.append(.sense(cls, value, token: token))
    return 2 * Int(items[position].end)
  }

  /// The classes that a number can be, as bits.
  func classes(ofNumber token: Int) -> UInt64 {
    TimePattern.numberClasses.reduce(0) {
      numberValue($1, token) == nil ? $0 : $0 | $1.bit
    }
  }

  private func numberValue(_ cls: TimeClass, _ token: Int) -> Int? {
    switch cls {
    case .dotted: return dottedDate(token)
    case .decimal: return decimal(token)
    case .clockNumber: return clockNumber(token)
    default: break
    }
    guard let value = list.integer(token) else { return nil }
    let digits = list.foldedRange(token).count
    switch cls {
    case .num31: return digits <= 2 && (1...31).contains(value) ? value : nil
    case .num12: return digits <= 2 && (1...12).contains(value) ? value : nil
    case .num24:
      guard digits <= 2, value <= 24 else { return nil }
      // "03" is an hour of 24; "3" may be one of the dial.
      return (1...12).contains(value) && !(digits == 2 && value < 10) ? value + 100 : value
    case .num60: return digits == 2 && value < 60 ? value : nil
    case .year: return digits == 4 && (1800..<2200).contains(value) ? value : nil
    case .yearSoCalled: return digits == 4 && (1000..<2200).contains(value) ? value : nil
    case .shortYear: return digits == 2 ? value : nil
    case .foreignYear: return digits == 4 && (1300...1500).contains(value) ? value : nil
    case .number: return value
    default: return nil
    }
  }

  /// "2.5" in sixtieths.
  private func decimal(_ token: Int) -> Int? {
    let parts = list.folded[list.foldedRange(token)].split { $0 == 0x2E || $0 == 0x2C }
    guard parts.count == 2, parts[0].count <= 4, parts[1].count <= 2,
      let whole = Int(String(decoding: parts[0], as: UTF8.self)),
      let rest = Int(String(decoding: parts[1], as: UTF8.self))
    else { return nil }
    return whole * 60 + rest * 60 / (parts[1].count == 1 ? 10 : 100)
  }

  /// "15.30" and "1530" as the number 1530.
  private func clockNumber(_ token: Int) -> Int? {
    var value = 0
    var digits = 0
    for byte in list.folded[list.foldedRange(token)] {
      if byte == 0x2E { continue }
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      digits += 1
      value = value * 10 + Int(byte - 0x30)
      if digits > 4 { return nil }
    }
    guard digits >= 3, value / 100 < 24, value % 100 < 60 else { return nil }
    return digits == 4 || list.integer(token) == nil ? value : nil
  }

  /// "30.12.2021" as the number 20211230.
  private func dottedDate(_ token: Int) -> Int? {
    let parts = list.folded[list.foldedRange(token)].split(separator: UInt8(ascii: "."))
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4 else {
      return nil
    }
    let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 3,
      CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0]) != nil
    else { return nil }
    return numbers[2] * 10_000 + numbers[1] * 100 + numbers[0]
  }

  /// Steps over a particle: a token of its own (و only), or the first letter of one whose rest is in the lexicon.
  private func read(particle letter: UInt8, at position: Int) -> Int? {
    guard position < items.count, position & 1 == 0 else { return nil }
    let token = position / 2
    let range = list.foldedRange(token)
    guard range.count >= 2, list.folded[range.lowerBound] == (letter == 0xA8 ? 0xD8 : 0xD9),
      list.folded[range.lowerBound + 1] == letter
    else { return nil }
    if range.count == 2 { return position + 2 }
    return items[position + 1].entry >= 0 && items[position + 1].letters == 1 ? position + 1 : nil
  }
}
