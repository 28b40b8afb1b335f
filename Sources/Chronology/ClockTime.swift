/// A time of the day as the words give it.
struct ClockTime: Hashable, Sendable {
  /// The hour as said, 0...24.
  var hour: Int
  /// Minutes after the hour; negative for "إلا ربعا".
  var minute = 0
  var second: Int?
  /// Whether the hour was said in words or with one digit, so that it may be one of the dial.
  var isDial = false
  /// Whether minutes were named.
  var hasMinutes = false
  var part: PartOfDay?
  /// An index into `TimeZoneTable.all`.
  var zone: Int?

  /// Minutes since midnight; 1440 and more on the next day.
  var minutes: Int { (part?.hour(hour) ?? hour) * 60 + minute }

  /// Whether nothing tells the two halves of the day apart.
  var isOpen: Bool { part == nil && isDial && (1...12).contains(hour) }

  /// `T15:30`, for minutes since midnight.
  static func text(_ minutes: Int, second: Int? = nil) -> String {
    let minutes = ((minutes % 1440) + 1440) % 1440
    let text = "T\(padded(minutes / 60)):\(padded(minutes % 60))"
    return second.map { text + ":\(padded($0))" } ?? text
  }
}
