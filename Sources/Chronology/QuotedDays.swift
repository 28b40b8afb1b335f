import ArabicText
import MasarModel

/// The days on which quoted speakers said what they say: "غدا" in their mouths counts from there.
///
/// A day that a verb of saying stands with, in the sentence that the quotation belongs to, is the speaker's.
struct QuotedDays {
  /// By piece: the piece that names its speaker's day.
  private var days: [Int: Int] = [:]

  private static let verbs: Set<FoldedWord> = Set(
    folding:
      """
      قال|قالت|صرح|صرحت|أعلن|أعلنت|أكد|أكدت|أضاف|أضافت|ذكر|ذكرت|كتب|كتبت|غرد|أوضح|أوضحت|تابع|تابعت|نقل|نقلت|وعد|وعدت|توقع|توقعت
      """)

  /// The most tokens between a quotation and its speaker's day.
  private static let reach = 20

  init(pieces: [TimePiece], in list: TokenList) {
    // Most texts quote nobody.
    guard pieces.count > 1, pieces.contains(where: Self.isRelative) else { return }
    let quotes = Self.quotes(in: list)
    guard !quotes.isEmpty else { return }
    var quote = 0
    var speaker: Int??
    for (index, piece) in pieces.enumerated() {
      let first = piece.tokens.lowerBound
      while quote < quotes.count, quotes[quote].upperBound <= first {
        quote += 1
        speaker = nil
      }
      guard quote < quotes.count else { break }
      guard quotes[quote].contains(first), Self.isRelative(piece) else { continue }
      let known = speaker ?? Self.speaker(of: quotes[quote], among: pieces, near: index, in: list)
      speaker = .some(known)
      if let known { days[index] = known }
    }
  }

  /// The piece that names the day of a quotation's speaker, the nearest one.
  /// - Parameter index: a piece in the quotation, the first that asks.
  private static func speaker(
    of quote: Range<Int>, among pieces: [TimePiece], near index: Int, in list: TokenList
  ) -> Int? {
    let before = pieces[..<index].lastIndex { $0.tokens.upperBound <= quote.lowerBound }
    let after = pieces[index...].firstIndex { $0.tokens.lowerBound >= quote.upperBound }
    // Of two days beside each other, the second may be the speaker's.
    let candidates = [before, before.map { $0 - 1 }, after, after.map { $0 + 1 }].compactMap(\.self)
    return candidates.filter {
      pieces.indices.contains($0) && isSpeakersDay(pieces[$0])
        && belongs(pieces[$0].tokens, to: quote, in: list)
    }.min { distance(pieces[$0].tokens, quote) < distance(pieces[$1].tokens, quote) }
  }

  subscript(piece: Int) -> Int? { days[piece] }

  /// Quotations as ranges of tokens.
  private static func quotes(in list: TokenList) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    for index in 0..<list.count where list[index].kind == .punctuation {
      let bytes = list.folded[list.foldedRange(index)]
      let isStraight = bytes.elementsEqual("\"".utf8)
      let opens = bytes.elementsEqual("«".utf8) || bytes.elementsEqual("“".utf8)
      let closes = bytes.elementsEqual("»".utf8) || bytes.elementsEqual("”".utf8)
      if let from = start, closes || isStraight {
        found.append(from..<index)
        start = nil
      } else if opens || isStraight {
        start = index
      }
    }
    return found
  }

  /// Whether a time counts from the day on which it is said.
  private static func isRelative(_ piece: TimePiece) -> Bool {
    switch piece.sketch?.kind {
    case .deictic, .period, .weekday, .part, .clock, .fromNow, .ago:
      piece.sketch?.years.isEmpty ?? false
    default: false
    }
  }

  /// Whether it is the day on which something was said: a weekday or أمس outside quotations, and not to come.
  private static func isSpeakersDay(_ piece: TimePiece) -> Bool {
    guard let sketch = piece.sketch, sketch.which ?? -1 <= 0 else { return false }
    switch sketch.kind {
    case .weekday, .date: return !sketch.isFuture
    case .deictic: return sketch.deictic ?? 0 < 0
    default: return false
    }
  }

  private static func distance(_ tokens: Range<Int>, _ quote: Range<Int>) -> Int {
    tokens.lowerBound < quote.lowerBound
      ? quote.lowerBound - tokens.upperBound : tokens.lowerBound - quote.upperBound
  }

  /// Whether a day outside a quotation stands in its sentence, with a verb of saying.
  private static func belongs(
    _ day: Range<Int>, to quote: Range<Int>, in list: TokenList
  ) -> Bool {
    guard !quote.overlaps(day), distance(day, quote) <= reach else { return false }
    let isBefore = day.lowerBound < quote.lowerBound
    let start = isBefore ? max(0, day.lowerBound - 8) : quote.upperBound
    let end = isBefore ? quote.lowerBound : min(list.count, day.upperBound + 3)
    var isSaid = false
    for index in start..<end {
      let between = isBefore ? index >= day.upperBound : index < day.lowerBound
      if between, list.isPunctuation(index, UInt8(ascii: ".")) { return false }
      guard list[index].kind == .word else { continue }
      let word = list.foldedWord(index)
      if verbs.contains(word) || verbs.contains(word.dropFirst()) { isSaid = true }
    }
    return isSaid
  }
}
