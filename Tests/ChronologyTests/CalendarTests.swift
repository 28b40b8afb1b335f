import MasarModel
import Testing

@testable import Chronology

@Suite("Other calendars, movable feasts, clock offsets")
struct CalendarTests {
  @Test(
    "days of Umm al-Qura and of the Iranian calendar",
    arguments: [
      (1443, 5, 26, "2021-12-30"), (1434, 9, 1, "2013-07-09"), (1434, 12, 10, "2013-10-15"),
      (1300, 1, 1, "1882-11-12"), (1445, 1, 1, "2023-07-19"),
    ])
  func islamic(year: Int, month: Int, day: Int, date: String) {
    #expect(OtherCalendar.islamic.date(year: year, month: month, day: day)?.iso8601 == date)
  }

  @Test(
    "days of the Iranian solar calendar",
    arguments: [
      (1357, 11, 22, "1979-02-11"), (1400, 1, 1, "2021-03-21"), (1399, 12, 30, "2021-03-20"),
      (1403, 1, 1, "2024-03-20"),
    ])
  func iranian(year: Int, month: Int, day: Int, date: String) {
    #expect(OtherCalendar.iranian.date(year: year, month: month, day: day)?.iso8601 == date)
  }

  @Test("every day of a table has one month, and the months follow one another")
  func tables() throws {
    for (table, years) in [(OtherCalendar.islamic, 1300...1499), (.iranian, 1250...1449)] {
      let months = years.flatMap { year in
        (1...12).compactMap { table.month(year: year, month: $0) }
      }
      #expect(months.count == years.count * 12)
      #expect(months.allSatisfy { (28...30).contains($0.end.dayNumber - $0.start.dayNumber) })
      #expect(zip(months, months.dropFirst()).allSatisfy { $1.start == $0.end.advanced(by: 1) })
      let numbers = months.map { [table.year(of: $0.start), table.year(of: $0.end)] }
      #expect(numbers == years.flatMap { Array(repeating: [$0, $0], count: 12) })
    }
    #expect(OtherCalendar.islamic.date(year: 1443, month: 2, day: 31) == nil)
    #expect(OtherCalendar.islamic.month(year: 900, month: 1) == nil)
  }

  @Test(
    "Easter, western and eastern",
    arguments: [
      (2013, "2013-03-31", "2013-05-05"), (2021, "2021-04-04", "2021-05-02"),
      (2025, "2025-04-20", "2025-04-20"), (2000, "2000-04-23", "2000-04-30"),
    ])
  func easter(year: Int, western: String, eastern: String) {
    #expect(Easter.western(year)?.iso8601 == western)
    #expect(Easter.eastern(year)?.iso8601 == eastern)
  }

  @Test("Easter is a Sunday of spring in every year of four centuries")
  func sundays() {
    #expect(
      (1700...2100).allSatisfy {
        Easter.western($0)?.weekday == .sunday && Easter.eastern($0)?.weekday == .sunday
      })
  }

  @Test(
    "offsets follow summer time",
    arguments: [
      ("موسكو", "2021-07-01", "+03:00"), ("باريس", "2021-01-10", "+01:00"),
      ("باريس", "2021-07-10", "+02:00"), ("واشنطن", "2021-07-10", "-04:00"),
      ("واشنطن", "2021-12-10", "-05:00"), ("طهران", "2021-12-10", "+03:30"),
      ("لندن", "2021-12-10", "Z"), ("لندن", "2021-03-28", "+01:00"), ("لندن", "2021-10-31", "Z"),
    ])
  func offsets(place: String, day: String, suffix: String) throws {
    let zone = try #require(
      TimeZoneTable.all.first { $0.names.split(separator: "|").contains { $0 == place } })
    #expect(zone.suffix(on: CalendarDate(iso8601: day)) == suffix)
  }

  @Test("every holiday has a day in every year near ours, and one name only")
  func holidays() {
    for holiday in Holiday.all {
      // The Islamic year is shorter: a holiday may fall twice into a year, or into none.
      let days = (2000...2033).flatMap { holiday.days(in: $0) }
      let isTwo = if case .either = holiday.day { true } else { false }
      #expect((33...36).contains(days.count / (isTwo ? 2 : 1)), "\(holiday.names)")
    }
    let names = Holiday.all.flatMap { $0.names.split(separator: "|") }
    #expect(Set(names).count == names.count)
  }
}
