import MasarModel

/// The numbers of documents: those of a day are one range, later days come after earlier ones, and
/// documents without a date before all of them.
///
/// FTS5 finds documents in the order of their numbers. So the newest that answer a query are found first,
/// without a look at the others, and a span of days is a span of numbers.
enum DocumentNumber {
  /// How many documents a day may have: 16 million.
  private static let perDay: Int64 = 1 << 24
  /// The number of days before 1970 that can have documents: from the beginning of the year 1 on.
  private static let offset = 719_163

  /// The numbers of the documents of a day; `nil` for those without a date.
  static func range(of day: Int?) -> ClosedRange<Int64> {
    let bucket = Int64(day.map { min(max($0 + offset, 1), Int(Int32.max)) } ?? 0)
    return bucket * perDay...(bucket + 1) * perDay - 1
  }

  /// The numbers of the documents of a span of days; `nil` for an end that is open.
  static func range(from first: CalendarDate?, through last: CalendarDate?) -> ClosedRange<Int64> {
    let lower = first.map { range(of: $0.dayNumber).lowerBound } ?? perDay
    let upper = last.map { range(of: $0.dayNumber).upperBound } ?? Int64.max
    return lower...max(lower, upper)
  }

  /// The day of a document; `nil` where it has no date.
  static func day(of number: Int64) -> CalendarDate? {
    let bucket = Int(number / perDay)
    return bucket == 0 ? nil : CalendarDate(dayNumber: bucket - offset)
  }
}
