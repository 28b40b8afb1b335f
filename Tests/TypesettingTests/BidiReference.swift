import CICU

/// A paragraph as ICU resolves it, to compare ours with.
final class BidiReference {
  /// A line of the paragraph, L1 applied.
  struct Line {
    /// The level of each code unit.
    let levels: [UInt8]
    /// The code units, counted from the line's start, from left to right.
    let order: [Int]

    /// The line as it is with other levels.
    init(levels: [UInt8]) {
      var order = [Int32](repeating: 0, count: levels.count)
      masar_icu_reorder(levels, Int32(levels.count), &order)
      self.init(levels: levels, order: order.map(Int.init))
    }

    init(levels: [UInt8], order: [Int]) {
      self.levels = levels
      self.order = order
    }
  }

  /// How the paragraph's direction is found.
  enum Direction: Int32 {
    case leftToRight = 0
    case rightToLeft = 1
    case automaticElseLeftToRight = 254
    case automaticElseRightToLeft = 255
  }

  /// The Unicode version of ICU's data.
  static let unicode = Int(masar_icu_unicode())

  private let text: UnsafeMutableBufferPointer<UInt16>
  private let paragraph: UnsafeMutableRawPointer

  /// Resolves `text`; `nil` where ICU has an error to tell.
  init?(_ text: [UInt16], _ direction: Direction) {
    self.text = .allocate(capacity: text.count)
    _ = self.text.initialize(from: text)
    guard
      let paragraph = masar_icu_open(
        self.text.baseAddress, Int32(text.count), direction.rawValue)
    else {
      self.text.deallocate()
      return nil
    }
    self.paragraph = paragraph
  }

  deinit {
    masar_icu_close(paragraph)
    text.deallocate()
  }

  /// The paragraph's level.
  var base: UInt8 { UInt8(masar_icu_base(paragraph)) }

  /// The level of each code unit, L1 applied as if there were one line; `nil` where ICU has an error
  /// to tell.
  var levels: [UInt8]? {
    var levels = [UInt8](repeating: 0, count: text.count)
    return masar_icu_levels(paragraph, Int32(text.count), &levels) != 0 ? levels : nil
  }

  /// A line of code units; `nil` where ICU has an error to tell.
  func line(_ range: Range<Int>) -> Line? {
    var levels = [UInt8](repeating: 0, count: range.count)
    var order = [Int32](repeating: 0, count: range.count)
    guard
      masar_icu_line(
        paragraph, Int32(range.lowerBound), Int32(range.upperBound), &levels, &order) != 0
    else { return nil }
    return Line(levels: levels, order: order.map(Int.init))
  }
}
