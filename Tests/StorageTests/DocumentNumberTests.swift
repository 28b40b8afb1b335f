import MasarModel
import Testing

@testable import Storage

@Suite struct DocumentNumberTests {
  @Test(arguments: ["0001-01-01", "1900-02-28", "1970-01-01", "2022-01-10", "9999-12-31"])
  func `a number tells its day`(day: String) throws {
    let date = try #require(CalendarDate(iso8601: day))
    let range = DocumentNumber.range(of: date.dayNumber)
    for number in [range.lowerBound, range.lowerBound + 77, range.upperBound] {
      #expect(DocumentNumber.day(of: number) == date)
    }
    let next = DocumentNumber.range(of: date.dayNumber + 1)
    #expect(next.lowerBound == range.upperBound + 1)
  }

  @Test func `what has no date comes before everything that has one`() throws {
    let none = DocumentNumber.range(of: nil)
    #expect(DocumentNumber.day(of: none.lowerBound) == nil)
    #expect(DocumentNumber.day(of: none.upperBound) == nil)
    let first = try #require(CalendarDate(year: 1, month: 1, day: 1))
    #expect(DocumentNumber.range(of: first.dayNumber).lowerBound == none.upperBound + 1)
    #expect(!DocumentNumber.range(from: nil, through: first).overlaps(none))
  }

  @Test func `a span of days is a span of numbers`() throws {
    let (first, last) = (CalendarDate(dayNumber: 100), CalendarDate(dayNumber: 102))
    let span = DocumentNumber.range(from: first, through: last)
    for day in 98...104 {
      let own = DocumentNumber.range(of: day)
      #expect(span.contains(own.lowerBound) == (100...102).contains(day))
      #expect(span.contains(own.upperBound) == (100...102).contains(day))
    }
    #expect(DocumentNumber.range(from: last, through: nil).upperBound == Int64.max)
  }
}
