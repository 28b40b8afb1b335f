import ArabicText
import MasarModel

/// The side that an expression on its own leaves open: "منذ 2010" has no end, "قبل الجمعة" no beginning.
struct OpenSide {
  /// The first token of the words that say so.
  var token: Int
  private var hasNoEnd: Bool

  /// Words before a time, whether they leave its end open, and an example that a test runs.
  static let words: [(words: String, hasNoEnd: Bool, example: String)] = [
    ("منذ|مند|بعد|من بعد", true, "[منذ عام 2010] @@ = 2010/.."),
    ("ابتداء من|اعتبارا من|بدءا من|بداية من", true, "[اعتبارا من 1 مارس] @@ = 2013-03-01/.."),
    ("قبل|حتى|لغاية|لحد|إلى غاية", false, "[قبل نهاية الشهر] @@ = ../2013-02"),
  ]

  private static let sides: [FoldedWord: Bool] = words.reduce(into: [:]) { sides, row in
    for word in row.words.split(separator: "|") {
      sides[FoldedWord(folding: word)] = row.hasNoEnd
    }
  }

  /// The side that the one or two words before a piece leave open; `nil` where they are none of these.
  init?(before piece: TimePiece, in list: TokenList) {
    let start = piece.tokens.lowerBound
    guard piece.letters == 0, start > 0, list[start - 1].kind == .word else { return nil }
    let word = list.foldedWord(start - 1)
    if start > 1, let side = Self.sides[FoldedWord("\(list.foldedWord(start - 2)) \(word)")] {
      token = start - 2
      hasNoEnd = side
    } else if let side = Self.sides[word] {
      token = start - 1
      hasNoEnd = side
    } else {
      return nil
    }
  }

  /// The value with its open side; `nil` where it is no single day, moment or stretch of the calendar.
  func value(_ value: TimeValue) -> TimeValue? {
    guard value.kind == .date || value.kind == .time, value.days != nil,
      !value.text.utf8.contains(UInt8(ascii: "/"))
    else { return nil }
    var value = value
    value.text = hasNoEnd ? "\(value.text)/.." : "../\(value.text)"
    return value
  }
}
