import MasarModel
import Screen
import Testing

@testable import Reader

@Suite struct PublicationDateTests {
  private static let newYear = CalendarDate(year: 2021, month: 12, day: 31)

  @Test(arguments: ["2021-12-31", "31/12/2021", "٣١/١٢/٢٠٢١", "31 كانون الأول 2021"])
  func `a date can be set, and everything follows`(typed: String) {
    var session = Session(columns: 100, rows: 20)
    session.press(.enter)
    let asked = session.effects.count
    session.type("p" + typed)
    session.press(.enter)
    #expect(session.state.article?.article.published.date == Self.newYear)
    #expect(session.state.article?.article.published.basis == .reader)
    #expect(session.rows.last?.contains("تاريخ النشر: 31 ديسمبر 2021") == true)
    #expect(session.rows.joined().contains("حدّده القارئ"))
    let later = session.effects.dropFirst(asked)
    #expect(later.contains(.setPublished(path: "d/a.txt", Self.newYear)))
    let follows = later.drop { $0 != .setPublished(path: "d/a.txt", Self.newYear) }
    #expect(
      follows.contains {
        if case .buildTimeline(let article, _) = $0 {
          return article.published.date == Self.newYear
        }
        return false
      })
    #expect(
      follows.contains {
        if case .annotate(let article, _) = $0 { return article.published.date == Self.newYear }
        return false
      })
    session.type("q")
    #expect(session.rows.contains { $0.contains("لقاء في جنيف") && $0.contains("31 ديسمبر 2021") })
  }

  @Test(arguments: [
    ("أمس", "ليس تاريخًا"), ("31/2/2022", "لا يوم كهذا في التقويم"), ("31/12", "بلا سنة"),
    ("2021", "ليس تاريخًا"), ("x", "ليس تاريخًا"),
  ])
  func `what is no date is said, and stands there to be mended`(typed: String, problem: String) {
    var session = Session(columns: 100, rows: 20)
    session.press(.enter)
    session.type("p" + typed)
    session.press(.enter)
    let rows = session.rows
    #expect(rows[rows.count - 2].contains(problem))
    #expect(rows[rows.count - 1].contains(typed))
    session.press(.backspace)
    #expect(!session.rows.joined().contains(problem))
    session.press(.escape)
    #expect(session.state.datePrompt == nil)
    #expect(!session.effects.contains { if case .setPublished = $0 { true } else { false } })
  }

  @Test func `nothing typed leaves the date to the article again`() {
    var session = Session(columns: 100, rows: 20)
    session.press(.enter)
    session.type("p2021-12-31")
    session.press(.enter)
    session.type("p")
    #expect(session.state.datePrompt?.input.text == "2021-12-31", "it stands there to be changed")
    session.press(.control("u"), .enter)
    #expect(session.state.article?.article.published.date?.iso8601 == "2022-01-09")
    #expect(session.rows.last?.contains("عاد تاريخ النشر") == true)
    session.type("p")
    session.press(.enter)
    #expect(session.state.datePrompt == nil, "nothing was set, nothing changes")
  }

  @Test func `the mark of this article goes to its new day`() {
    var session = Session(columns: 120, rows: 30)
    session.press(.enter)
    session.type("p2022-03-01")
    session.press(.enter)
    #expect(session.rows.contains { $0.contains("هذا المقال") && $0.contains("1 مارس") })
  }
}
