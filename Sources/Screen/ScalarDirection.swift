/// What a base character means to the order of a row, by its Bidi_Class (UAX #9, table 4).
enum ScalarDirection: UInt8 {
  /// A neutral, or what is one next to nothing.
  case none = 0
  /// L.
  case leftToRight = 1
  /// R and AL.
  case rightToLeft = 2
  /// EN.
  case europeanNumber = 3
  /// AN: digits and signs that go with right-to-left letters.
  case arabicNumber = 4
  /// CS: holds the digits before and after it together.
  case separator = 5

  /// Looks a base up.
  /// - Complexity: O(log *n*) in the runs of the table.
  init(of value: UInt32) {
    var low = 0
    var high = directionRunStarts.count
    while low < high {
      let middle = (low + high) / 2
      if directionRunStarts[middle] <= value { low = middle + 1 } else { high = middle }
    }
    self = low > 0 ? ScalarDirection(rawValue: directionRunClasses[low - 1]) ?? .none : .none
  }

  /// Whether it is a digit or a sign of a number.
  var isNumber: Bool { self == .europeanNumber || self == .arabicNumber }
}
