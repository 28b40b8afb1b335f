import ArabicText
import MasarModel

/// The minutes that "50 minutes", "about an hour" and "more than an hour" leave open.
struct DurationBound: Sendable, Hashable {
  /// The least and the most minutes.
  var minutes: ClosedRange<Double>
  /// Whether the words say that it is not exact.
  var isApproximate: Bool

  /// How far from the number the truth may be, as factors of it.
  enum Looseness: Sendable {
    case exact, about, nearly, over, under

    var factors: ClosedRange<Double> {
      switch self {
      case .exact: 1...1
      case .about: 0.85...1.15
      case .nearly: 0.8...1.1
      case .over: 1...1.5
      case .under: 0.5...1
      }
    }
  }

  /// The words that say so, each beside an example that a test runs.
  static let words: [(looseness: Looseness, words: String, example: String)] = [
    (
      .over,
      """
      أكثر من|لأكثر من|ما يزيد على|ما يزيد عن|يزيد على|زادت على|زاد على|تجاوز|تجاوزت|يتجاوز|ما لا يقل عن|فاق|فاقت|يفوق|\
      نيف|ونيف|وبضع دقائق|وبعض الوقت|على الأقل
      """, "أكثر من ساعة"
    ),
    (
      .under, "أقل من|لأقل من|دون|لم يتجاوز|لم تتجاوز|لا يتجاوز|لا تتجاوز|على الأكثر", "أقل من ساعة"
    ),
    (.nearly, "قرابة|ما يقارب|ما يقرب من|يقارب|قاربت|قارب|تقارب|زهاء", "قرابة ساعة"),
    (.about, "نحو|حوالي|تقريبا|ما يناهز|يناهز|ناهز|في حدود|بحدود", "نحو ساعة"),
  ]

  private static let table: PhraseTable = {
    var table = PhraseTable()
    for (number, row) in words.enumerated() {
      for word in row.words.split(separator: "|") { table.add(String(word), payload: number) }
    }
    return table
  }()

  /// The bound of a duration, by the words in it and up to three before and two after it.
  init?(_ duration: TimeExpression, in list: TokenList, within tokens: Range<Int>) {
    guard let minutes = Self.minutes(duration.value) else { return nil }
    let first = list.firstIndex(atOrAfter: duration.range.start)
    let last = list.firstIndex(atOrAfter: duration.range.end)
    let near = max(tokens.lowerBound, first - 3)..<min(tokens.upperBound, last + 2)
    var found: Looseness?
    // "لم تتجاوز" is longer than "تتجاوز": what is found from the left counts.
    for token in near where found == nil {
      if let match = Self.table.longestMatch(at: token, in: list), match.end <= near.upperBound {
        found = Self.words[match.payload].looseness
      }
    }
    let looseness = found ?? (duration.isApproximate ? .about : .exact)
    let factors = looseness.factors
    self.minutes =
      (minutes.lowerBound * factors.lowerBound)...(minutes.upperBound * factors.upperBound)
    isApproximate = looseness != .exact
  }

  /// A bound of given minutes.
  init(_ minutes: ClosedRange<Double>, isApproximate: Bool = false) {
    self.minutes = minutes
    self.isApproximate = isApproximate
  }

  /// How two lengths compare: ranges that meet fit; two that are within a quarter, one of them loose, overlap.
  func grade(_ other: DurationBound) -> Grade {
    let gap = max(
      minutes.lowerBound - other.minutes.upperBound, other.minutes.lowerBound - minutes.upperBound)
    if gap <= 0 { return .fits }
    let isLoose = isApproximate || other.isApproximate
    let longer = max(minutes.upperBound, other.minutes.upperBound)
    return isLoose && gap <= longer / 4 ? .overlaps : .contradicts
  }

  /// Days that a unit of the calendar may have, by its letter; a month has 28 to 31.
  private static let units: [UInt8: ClosedRange<Double>] = [
    UInt8(ascii: "D"): 1...1, UInt8(ascii: "W"): 7...7, UInt8(ascii: "M"): 28...31,
    UInt8(ascii: "Y"): 365...366,
  ]

  /// The minutes of `PT1H30M` and of `P1M7D`, which a calendar leaves open; `nil` for what is no length.
  static func minutes(_ value: String) -> ClosedRange<Double>? {
    guard value.hasPrefix("P"), value.utf8.count > 2 else { return nil }
    var least = 0.0
    var most = 0.0
    var number: Double?
    var isClock = false
    for byte in value.utf8.dropFirst() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        number = min(number ?? 0, 100_000) * 10 + Double(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "T") where !isClock: isClock = true
      default:
        guard let count = number else { return nil }
        number = nil
        if isClock {
          guard byte == UInt8(ascii: "H") || byte == UInt8(ascii: "M") else { return nil }
          least += count * (byte == UInt8(ascii: "H") ? 60 : 1)
          most += count * (byte == UInt8(ascii: "H") ? 60 : 1)
        } else {
          guard let days = units[byte] else { return nil }
          least += count * days.lowerBound * 1440
          most += count * days.upperBound * 1440
        }
      }
    }
    return number == nil && most > 0 ? least...most : nil
  }
}
