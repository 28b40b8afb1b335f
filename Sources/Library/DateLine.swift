import MasarModel

/// Reads the date of a line that gives the date of publication.
///
/// Only fully dated lines: day, month and year, in digits or with a month's name, of the Gregorian
/// calendar. The years 1900...2100 are taken for years.
struct DateLine {
  private let words: [String]
  private let line: FoldedLine

  /// Looks at the words of a line.
  init(_ line: FoldedLine) { (words, self.line) = (line.words, line) }

  /// The first date of the line; where day and month may have changed places, the other reading is the
  /// alternative.
  var date: (date: CalendarDate, alternatives: [CalendarDate])? {
    for i in words.indices {
      if let (month, end) = month(at: i), let date = date(month: month, start: i, end: end) {
        return (date, [])
      }
      if let numeric = numericDate(at: i) { return numeric }
    }
    return nil
  }

  /// Whether `words[range]` says nothing but a date or a time of day.
  ///
  /// - Returns: `false` as well where there is neither weekday nor month nor a date in digits.
  func isDate(_ range: Range<Int>) -> Bool {
    var isTold = false
    var i = range.lowerBound
    while i < range.upperBound {
      if let (_, end) = month(at: i) {
        (isTold, i) = (true, end)
        continue
      }
      if Self.weekdays.contains(words[i]) || numericDate(at: i) != nil {
        isTold = true
      } else if Int(words[i]) == nil, !Self.fillers.contains(words[i]) {
        return false
      }
      i += 1
    }
    return isTold
  }

  /// Whether one of the parts of `words[range]`, between dashes, brackets and commas, is a date, and the
  /// others are as short as places and agencies are.
  func isDateline(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    var hasDate = false
    for word in range
    where word == range.upperBound - 1 || line.isSetOff(from: word + 1)
      || line.hasComma(after: word)
    {
      let part = start..<(word + 1)
      if isDate(part) { hasDate = true } else if part.count > 4 { return false }
      start = word + 1
    }
    return hasDate
  }

  /// The date of a dateline that a paragraph begins with: "الدوحة – الجمعة 16 أغسطس 2024: قال …".
  var opening: (date: CalendarDate, alternatives: [CalendarDate])? {
    let longest = min(12, words.count - 1)
    guard longest > 2 else { return nil }
    for end in (3...longest).reversed()
    where line.isSetOff(from: end) || line.hasColon(after: end - 1) {
      guard isDateline(0..<end) else { continue }
      return DateLine(FoldedLine(words[..<end].joined(separator: " "))).date
    }
    return nil
  }

  /// The month named at `start`, also as a pair of two names for the same month.
  private func month(at start: Int) -> (month: Int, end: Int)? {
    guard let (month, end) = singleMonth(at: start) else { return nil }
    guard let (second, secondEnd) = singleMonth(at: end) else { return (month, end) }
    return second == month ? (month, secondEnd) : nil
  }

  private func singleMonth(at start: Int) -> (month: Int, end: Int)? {
    guard start < words.count else { return nil }
    if start + 1 < words.count,
      let month = MonthName.byName[words[start] + " " + words[start + 1]]
    {
      return (month, start + 2)
    }
    return MonthName.byName[words[start]].map { ($0, start + 1) }
  }

  /// `31 ديسمبر 2021`, `31 من ديسمبر عام 2021`, `December 31, 2021`.
  private func date(month: Int, start: Int, end: Int) -> CalendarDate? {
    var yearAt = end
    var day: Int?
    if start > 0 { day = Int(words[start - 1]) }
    if day == nil, start > 1, words[start - 1] == "من" || words[start - 1] == "of" {
      day = Int(words[start - 2])
    }
    if day.map({ $0 < 1 || $0 > 31 }) ?? true {
      guard end < words.count, let after = Int(words[end]), after <= 31 else { return nil }
      day = after
      yearAt = end + 1
    }
    while yearAt < words.count, Self.yearWords.contains(words[yearAt]) { yearAt += 1 }
    guard let day, yearAt < words.count, let year = year(words[yearAt]) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// `31/12/2021`, `2021-12-31`.
  private func numericDate(at i: Int) -> (date: CalendarDate, alternatives: [CalendarDate])? {
    guard i + 2 < words.count, let middle = Int(words[i + 1]), words[i + 1].utf8.count <= 2,
      words[i].utf8.count + words[i + 2].utf8.count <= 6, !line.hasColon(after: i),
      !line.hasColon(after: i + 1)
    else { return nil }
    if let year = year(words[i]), let day = Int(words[i + 2]) {
      return CalendarDate(year: year, month: middle, day: day).map { ($0, []) }
    }
    guard let first = Int(words[i]), let year = year(words[i + 2]) else { return nil }
    let dayFirst = CalendarDate(year: year, month: middle, day: first)
    let monthFirst = CalendarDate(year: year, month: first, day: middle)
    guard let best = dayFirst ?? monthFirst else { return nil }
    guard let other = monthFirst, other != best else { return (best, []) }
    return (best, [other])
  }

  private func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1900...2100).contains(year) else {
      return nil
    }
    return year
  }

  private static let weekdays = words(
    """
    السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة Sat Sun Mon Tue Wed Thu Fri Saturday
    Sunday Monday Tuesday Wednesday Thursday Friday
    """)
  private static let fillers = words(
    """
    يوم في من عام سنة الساعة بتوقيت غرينتش جرينتش مكة القدس بيروت القاهرة صباحا صباح مساء ظهرا ليلا ص م
    هـ الموافق بتاريخ نشر تم النشر تاريخ التاريخ آخر تحديث التحديث منذ على ال GMT UTC am pm at on of the
    th st nd rd published updated
    """)
  private static let yearWords = words("من عام سنة للعام")

  private static func words(_ text: String) -> Set<String> { Set(FoldedLine(text).words) }
}
