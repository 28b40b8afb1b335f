import MasarModel
import Testing

@testable import Analysis

@Suite struct DateEntryTests {
  @Test(arguments: [
    ("2021-12-31", "2021-12-31", "2021-12-31"), ("31/12/2021", "2021-12-31", "2021-12-31"),
    ("٣١/١٢/٢٠٢١", "2021-12-31", "2021-12-31"), ("۳۱/۱۲/۲۰۲۱", "2021-12-31", "2021-12-31"),
    ("31.12.2021", "2021-12-31", "2021-12-31"), ("31 12 2021", "2021-12-31", "2021-12-31"),
    ("20211231", "2021-12-31", "2021-12-31"), (" 1/2/2022 ", "2022-02-01", "2022-02-01"),
    ("29/2/2020", "2020-02-29", "2020-02-29"), ("2022", "2022-01-01", "2022-12-31"),
    ("2022-02", "2022-02-01", "2022-02-28"), ("2/2022", "2022-02-01", "2022-02-28"),
    ("31 ديسمبر 2021", "2021-12-31", "2021-12-31"),
    ("31 كانون الأول 2021", "2021-12-31", "2021-12-31"),
    ("شباط 2022", "2022-02-01", "2022-02-28"),
  ])
  func `dates are read as people type them`(text: String, first: String, last: String) throws {
    let days = try DateEntry.days(text)
    #expect((days.start.iso8601, days.end.iso8601) == (first, last))
  }

  @Test(arguments: [
    ("", DateEntry.Problem.unreadable), ("أمس", .unreadable), ("غدا", .unreadable),
    ("x", .unreadable), ("1/2/3/2022", .unreadable), ("99999", .unreadable),
    ("31/12", .withoutYear), ("31 ديسمبر", .withoutYear), ("31/2/2022", .noSuchDay),
    ("2022-13", .noSuchDay), ("0/1/2022", .noSuchDay), ("ليس 31 ديسمبر 2021", .unreadable),
  ])
  func `what is no date is refused`(text: String, problem: DateEntry.Problem) {
    #expect(throws: problem) { try DateEntry.days(text) }
  }

  @Test(arguments: ["2022", "2022-01", "يناير 2022"])
  func `a month is no day`(text: String) {
    #expect(throws: DateEntry.Problem.unreadable) { try DateEntry.day(text) }
  }

  @Test func `a selection takes tracks and days`() {
    func event(_ id: String, _ track: String?, _ day: String?) -> Event {
      Event(
        id: id, track: track, title: id,
        days: day.flatMap { CalendarDate(iso8601: $0) }.map { DayInterval($0) }, precision: .day,
        status: .past)
    }
    let timeline = Timeline(
      tracks: ["a", "b"].map { Track(id: $0, name: $0, letter: $0) },
      events: [
        event("1", "a", "2021-12-30"), event("2", "b", "2022-01-10"), event("3", nil, "2022-01-12"),
        event("4", "a", nil),
      ])
    func ids(_ selection: TimelineSelection) -> [String] {
      selection.applied(to: timeline).events.map(\.id)
    }
    let day = CalendarDate(iso8601: "2022-01-10")
    #expect(ids(TimelineSelection()) == ["1", "2", "3", "4"])
    #expect(ids(TimelineSelection(tracks: ["a"])) == ["1", "4"])
    #expect(ids(TimelineSelection(from: day)) == ["2", "3"])
    #expect(ids(TimelineSelection(to: day)) == ["1", "2"])
    #expect(ids(TimelineSelection(tracks: ["b"], from: day, to: day)) == ["2"])
    #expect(TimelineSelection(tracks: ["b"]).applied(to: timeline).tracks.map(\.id) == ["b"])
  }
}
