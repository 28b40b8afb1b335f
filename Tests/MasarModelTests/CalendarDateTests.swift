import Foundation
import MasarModel
import Support
import Testing

@Suite struct CalendarDateTests {
  @Test(
    "known days",
    arguments: [
      ("1970-01-01", 0, .thursday), ("1969-12-31", -1, .wednesday),
      ("2000-02-29", 11_016, .tuesday),
      ("2021-12-30", 18_991, .thursday), ("2022-01-10", 19_002, .monday),
      ("1582-10-15", -141_427, .friday), ("0001-01-01", -719_162, .monday),
      ("2024-02-29", 19_782, .thursday), ("1900-03-01", -25_508, .thursday),
    ] as [(String, Int, Weekday)])
  func knownDays(iso: String, number: Int, weekday: Weekday) {
    let date = CalendarDate(iso8601: iso)
    #expect(date?.dayNumber == number)
    #expect(date?.weekday == weekday)
    #expect(date?.iso8601 == iso)
    #expect(CalendarDate(dayNumber: number) == date)
  }

  @Test("days and numbers go both ways")
  func roundTrip() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<20_000 {
      let number = random.number(-200_000...200_000)
      let date = CalendarDate(dayNumber: number)
      #expect(date.dayNumber == number)
      #expect(CalendarDate(year: date.year, month: date.month, day: date.day) == date)
      #expect(CalendarDate(iso8601: date.iso8601) == date)
      let days = random.number(-1_000...1_000)
      let other = date.advanced(by: days)
      #expect(other.dayNumber - number == days)
      #expect((date < other) == (0 < days))
    }
  }

  @Test("days follow each other as a calendar has them")
  func succession() {
    var date = CalendarDate(dayNumber: -200_000)
    for number in -199_999...200_000 {
      let next = CalendarDate(dayNumber: number)
      let isLastOfMonth = date.day == CalendarDate.days(inMonth: date.month, of: date.year)
      if isLastOfMonth {
        #expect(next.day == 1 && next.month == date.month % 12 + 1)
        #expect(next.year == date.year + (date.month == 12 ? 1 : 0))
      } else {
        #expect(next.day == date.day + 1 && next.month == date.month && next.year == date.year)
      }
      let weekdays = Weekday.allCases
      #expect(next.weekday == weekdays[((weekdays.firstIndex(of: date.weekday) ?? 0) + 1) % 7])
      date = next
    }
  }

  @Test(
    "days that there are not",
    arguments: [
      (2021, 2, 29), (1900, 2, 29), (2021, 4, 31), (2021, 13, 1), (2021, 0, 1), (2021, 1, 0),
      (2021, 1, 32), (2021, 1, -1),
    ])
  func impossible(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(
    "ISO 8601",
    arguments: [
      ("2021-12-30", "2021-12-30"), ("2021-12-30T22:00:00+03:00", "2021-12-30"),
      ("2021-12-30 22:00", "2021-12-30"), ("2021-12-30x", nil), ("2021-12-3", nil), ("", nil),
      ("2021-13-30", nil), ("2021-02-30", nil), ("2021/12/30", nil), ("20211230", nil),
      ("٢٠٢١-١٢-٣٠", nil), ("+021-12-30", nil), ("2021-1 -30", nil), ("2021-12-301", nil),
    ] as [(String, String?)])
  func parsing(text: String, expected: String?) {
    #expect(CalendarDate(iso8601: text)?.iso8601 == expected)
    #expect(CalendarDate(iso8601: text[...])?.iso8601 == expected)
  }

  @Test("dates are coded as ISO 8601 strings, and nothing else is a date")
  func coding() throws {
    let date = try #require(CalendarDate(year: 2021, month: 12, day: 30))
    let data = try JSONEncoder().encode([date])
    #expect(String(decoding: data, as: UTF8.self) == "[\"2021-12-30\"]")
    #expect(try JSONDecoder().decode([CalendarDate].self, from: data) == [date])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDate].self, from: Data("[\"30.12.2021\"]".utf8))
    }
  }
}
