import MasarModel
import Testing

@testable import Analysis
@testable import Chronology

/// Years go from one article to another only where both tell of one story.
@Suite("Stories of a plain folder")
struct StoriesTests {
  private static let talks = """
    لقاء في جنيف
    التقى سيرغي لافروف وأنتوني بلينكن يوم 30 ديسمبر 2021 في جنيف، بحسب بيان مشترك.
    """

  @Test("an article about something else keeps its day open")
  func apart() throws {
    let analysis = Unprepared.analyzer.analyze(
      dossier: nil,
      articles: try Unprepared.articles([
        Self.talks, "أسعار القمح\nارتفعت أسعار القمح في 30 ديسمبر بعد موجة جفاف في الحقول.",
      ]))
    #expect(analysis.articles[1].times.map(\.value) == ["XXXX-12-30"])
    #expect(analysis.contexts[1].years.isEmpty)
  }

  @Test("one person in common is no story; two are")
  func together() throws {
    let other = "موعد جديد\nقال %@ إن الاجتماع السابق جرى في 30 ديسمبر وإن التحضير مستمر."
    for (names, value) in [
      ("سيرغي لافروف", "XXXX-12-30"), ("سيرغي لافروف لنظيره أنتوني بلينكن", "2021-12-30"),
    ] {
      let text = other.split(separator: "%@").joined(separator: names)
      let analysis = Unprepared.analyzer.analyze(
        dossier: nil, articles: try Unprepared.articles([Self.talks, text]))
      #expect(analysis.articles[1].times.map(\.value) == [value], "\(names)")
    }
  }

  @Test("a day that has the same weekday in both ties them, another weekday does not")
  func weekdays() throws {
    for (weekday, date) in [("الخميس", "2021-12-30"), ("الأحد", nil)] {
      let analysis = Unprepared.analyzer.analyze(
        dossier: nil,
        articles: try Unprepared.articles([
          Self.talks, "أسعار\nارتفعت الأسعار اليوم \(weekday) 30 ديسمبر في الأسواق كلها.",
        ]))
      #expect(analysis.articles[1].article.published.date?.iso8601 == date)
    }
  }

  @Test("what somebody calls a dossier is one story")
  func dossier() throws {
    let track = Track(
      id: "t", name: "مسار", letter: "م", place: nil, participants: [], cues: [])
    let dossier = Dossier(path: "d", title: "ملف", tracks: [track])
    let analysis = Unprepared.analyzer.analyze(
      dossier: dossier,
      articles: try Unprepared.articles([
        Self.talks, "أسعار القمح\nارتفعت أسعار القمح في 30 ديسمبر بعد موجة جفاف في الحقول.",
      ]))
    #expect(analysis.articles[1].times.map(\.value) == ["2021-12-30"])
  }

  @Test("ties chain, and groups keep the order")
  func groups() {
    let days = (1...5).map { Stories.Tie.day(month: 1, day: $0, weekday: .monday) }
    #expect(
      Stories.groups([[days[0]], [days[1]], [days[1], days[2]], [days[0]], [days[2]], []])
        == [[0, 3], [1, 2, 4], [5]])
  }
}
