import ArabicText
import Chronology
public import MasarModel

/// A day, a month or a year as somebody types it: `2021-12-31`, `31/12/2021`, `٣١/١٢/٢٠٢١`,
/// `31 كانون الأول 2021`, `12/2021`, `ديسمبر 2021`, `2021`.
///
/// Whatever depends on the day on which it is read, "yesterday" or a date without a year, is none.
public enum DateEntry {
  /// What is wrong with what was typed.
  public enum Problem: Error, Hashable, Sendable {
    /// It is no date.
    case unreadable
    /// It is a date, but of any year.
    case withoutYear
    /// It has the form of a date, but no calendar has that day.
    case noSuchDay
  }

  /// Reads a day.
  /// - Throws: ``Problem``; a month or a year is ``Problem/unreadable``.
  public static func day(_ text: String) throws(Problem) -> CalendarDate {
    let days = try days(text)
    guard days.start == days.end else { throw .unreadable }
    return days.start
  }

  /// Reads a day, a month or a year: all the days of it.
  /// - Throws: ``Problem``.
  public static func days(_ text: String) throws(Problem) -> DayInterval {
    let list = Tokenizer.tokens(of: text)
    var numbers: [String] = []
    for index in 0..<list.count where list[index].kind != .punctuation {
      guard list[index].kind == .number else { return try daysInWords(list) }
      numbers.append(list.foldedString(index))
    }
    // A tokenizer takes 31.12.2021 for one number.
    numbers = numbers.flatMap { $0.split { !$0.isASCII || !$0.isNumber }.map(String.init) }
    let separators = text.unicodeScalars.filter { Folding.fold($0).map(isSeparator) ?? false }
    guard separators.count <= 2 else { throw .unreadable }
    return try days(numbers)
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    !("0"..."9").contains(scalar) && !scalar.properties.isWhitespace
  }

  private static func days(_ numbers: [String]) throws(Problem) -> DayInterval {
    switch numbers.map(\.utf8.count) {
    case [4]: return try year(numbers[0])
    case [8]:
      let text = numbers[0]
      return try day(text.prefix(4), text.dropFirst(4).prefix(2), text.suffix(2))
    case [4, 1], [4, 2]: return try month(numbers[0], numbers[1])
    case [1, 4], [2, 4]: return try month(numbers[1], numbers[0])
    case [1, 1], [1, 2], [2, 1], [2, 2]: throw .withoutYear
    case [4, 1, 1], [4, 1, 2], [4, 2, 1], [4, 2, 2]:
      return try day(numbers[0][...], numbers[1][...], numbers[2][...])
    case [1, 1, 4], [1, 2, 4], [2, 1, 4], [2, 2, 4]:
      return try day(numbers[2][...], numbers[1][...], numbers[0][...])
    default: throw .unreadable
    }
  }

  private static func day(
    _ year: Substring, _ month: Substring, _ day: Substring
  ) throws(Problem) -> DayInterval {
    guard let year = Int(year), let month = Int(month), let day = Int(day) else {
      throw .unreadable
    }
    guard let date = CalendarDate(year: year, month: month, day: day) else { throw .noSuchDay }
    return DayInterval(date)
  }

  private static func month(_ year: String, _ month: String) throws(Problem) -> DayInterval {
    guard let year = Int(year), let month = Int(month) else { throw .unreadable }
    guard (1...12).contains(month),
      let first = CalendarDate(year: year, month: month, day: 1)
    else { throw .noSuchDay }
    return DayInterval(first, first.advanced(by: CalendarDate.days(inMonth: month, of: year) - 1))
  }

  private static func year(_ year: String) throws(Problem) -> DayInterval {
    guard let year = Int(year), let first = CalendarDate(year: year, month: 1, day: 1),
      let last = CalendarDate(year: year, month: 12, day: 31)
    else { throw .unreadable }
    return DayInterval(first, last)
  }

  /// Reads a date with the name of a month: all that was typed is one expression, which says it all.
  private static func daysInWords(_ list: TokenList) throws(Problem) -> DayInterval {
    let found = TimeRecognizer().expressions(in: list)
    guard let first = list.tokens.first, let last = list.tokens.last, let time = found.first,
      found.count == 1,
      time.range.start <= first.range.start, time.range.end >= last.range.end
    else { throw .unreadable }
    // Of "yesterday" nothing at all is known, not only the year.
    if time.value.hasPrefix("XXXX-"), !time.value.dropFirst(5).hasPrefix("X") { throw .withoutYear }
    guard time.kind == .date, time.anchor == .absolute, let days = time.days else {
      throw .unreadable
    }
    return days
  }
}
