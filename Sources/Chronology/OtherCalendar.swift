import Foundation
import MasarModel

/// The Islamic calendar of Umm al-Qura and the Iranian solar calendar, as tables of the days on which their months begin.
///
/// Foundation's calendars cost microseconds a day and are asked once.
struct OtherCalendar: Sendable {
  /// Umm al-Qura, the years that news and its backgrounds name.
  static let islamic = OtherCalendar(.islamicUmmAlQura, years: 1300...1500)
  /// Solar Hijri.
  static let iranian = OtherCalendar(.persian, years: 1250...1450)

  private let firstYear: Int
  /// The first day of each month, twelve a year, and of the month behind the last.
  private let monthStarts: [Int]

  private init(_ identifier: Calendar.Identifier, years: ClosedRange<Int>) {
    var calendar = Calendar(identifier: identifier)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
    var starts: [Int] = []
    for year in years {
      for month in 1...12 {
        // Noon, so that no rounding moves the day.
        let parts = DateComponents(year: year, month: month, day: 1, hour: 12)
        guard let date = calendar.date(from: parts) else { continue }
        starts.append(Int((date.timeIntervalSince1970 / 86_400).rounded(.down)))
      }
    }
    firstYear = years.lowerBound
    monthStarts = starts
  }

  /// The day of the common era; `nil` outside the table or where the month is shorter.
  func date(year: Int, month: Int, day: Int) -> CalendarDate? {
    guard let days = self.month(year: year, month: month), day >= 1 else { return nil }
    let date = days.start.advanced(by: day - 1)
    return date <= days.end ? date : nil
  }

  /// The days of a month.
  func month(year: Int, month: Int) -> DayInterval? {
    let index = (year - firstYear) * 12 + month - 1
    guard (1...12).contains(month), index >= 0, index + 1 < monthStarts.count else { return nil }
    return DayInterval(
      CalendarDate(dayNumber: monthStarts[index]),
      CalendarDate(dayNumber: monthStarts[index + 1] - 1))
  }

  /// The days of a year.
  func year(_ year: Int) -> DayInterval? {
    guard let first = month(year: year, month: 1), let last = month(year: year, month: 12) else {
      return nil
    }
    return DayInterval(first.start, last.end)
  }

  /// The year in which a day lies.
  func year(of date: CalendarDate) -> Int? {
    let day = date.dayNumber
    guard let first = monthStarts.first, day >= first else { return nil }
    let index = monthStarts.partitioningIndex { $0 > day } - 1
    return index < monthStarts.count - 1 ? firstYear + index / 12 : nil
  }

  /// The years that share a day with a year of the common era.
  func years(overlapping year: Int) -> [Int] {
    let ends = [(1, 1), (12, 31)].compactMap {
      CalendarDate(year: year, month: $0.0, day: $0.1).flatMap(self.year(of:))
    }
    guard let first = ends.first, let last = ends.last, ends.count == 2 else { return [] }
    return Array(first...last)
  }
}

extension [Int] {
  /// The first index whose element fulfils `isSecond`, which no element before does and all after do.
  fileprivate func partitioningIndex(_ isSecond: (Int) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if isSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
