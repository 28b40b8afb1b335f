/// The scalars that take two cells.
enum WideScalars {
  /// Unassigned scalars that are wide all the same.
  ///
  /// Later versions put ideographs there, so a table of today stays right for them. The head of
  /// EastAsianWidth.txt names these, and not every version of it lists them as rows.
  private static let wideByDefault: [ClosedRange<UInt32>] = [
    0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]

  /// The wide scalars as few ranges as possible, in order.
  ///
  /// They are those of East Asian Width W or F (UAX #11), and those that are shown as emoji
  /// without a variation selector (UTS #51, `Emoji_Presentation`). Width of combining marks is
  /// not decided here: a few, such as U+302A and U+3099, are W and yet take no cell of their own.
  static func ranges(_ database: UnicodeDatabase) -> [ClosedRange<UInt32>] {
    let wide = database.eastAsianWidth.rows.filter { ["W", "F"].contains($0.fields[0]) }
    let emoji = database.emoji.rows.filter { $0.fields[0] == "Emoji_Presentation" }
    return merged((wide + emoji).map(\.scalars) + wideByDefault)
  }

  /// The same scalars in sorted ranges that neither overlap nor touch.
  private static func merged(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
    var merged: [ClosedRange<UInt32>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
        let end = max(last.upperBound, range.upperBound)
        merged[merged.count - 1] = last.lowerBound...end
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
