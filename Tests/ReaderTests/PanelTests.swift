import Analysis
import MasarModel
import Screen
import Testing

@testable import Reader

@Suite struct PanelTests {
  @Test func `the panel shows lanes, years, this article, counts and conflicts`() {
    var session = Session(columns: 120, rows: 24)
    session.press(.enter)
    let rows = session.rows.map { row in row.components(before: "│") }
    // From left to right: mark, count, title, date, lanes; the text follows behind the divider.
    #expect(rows[0] == "المصادر: 2 · خلافات: 1 الخط الزمني")
    #expect(rows[2].contains(" 2021 ─"))
    #expect(session.rows[1].contains("جق"), "the first track has the lane nearest the text")
    let all = session.rows.joined(separator: "\n")
    #expect(all.contains("مكالمة"))
    #expect(all.contains("30 ديسمبر"))
    #expect(all.contains("هذا المقال"))
    #expect(all.contains("محادثات جنيف"))
    #expect(all.contains("بلا تاريخ"))
    let talks = session.rows.first { $0.contains("محادثات جنيف") && $0.contains("10 يناير") }
    #expect(talks?.hasPrefix("!2 محادثات جنيف") == true, "\(talks ?? "")")
  }

  @Test func `a number of sources is shown whole, however long it is`() {
    var analysis = TalksFixture.long(1)
    let source = analysis.timeline.events[0].sources[0]
    analysis.timeline.events[0].sources = (0..<1600).map { number in
      EventSource(
        path: "d/\(number).txt", range: source.range, value: source.value, days: source.days)
    }
    let row = Session.talks(analysis: analysis).rows.first { $0.contains("جولة رقم 0") }
    #expect(row?.contains("1600 ") == true, "\(row ?? "")")
  }

  @Test func `below ninety columns the panel is an overlay that t opens and closes`() {
    var session = Session(columns: 80, rows: 20)
    session.press(.enter)
    #expect(!session.rows[0].contains("الخط الزمني"))
    session.type("t")
    #expect(session.rows[0].contains("الخط الزمني"))
    #expect(session.rows[0].contains("لقاء في جنيف"), "the text stays where it was")
    session.type("t")
    #expect(!session.rows[0].contains("الخط الزمني"))
  }

  @Test func `t puts the panel away on a wide screen and the text takes its place`() {
    var session = Session(columns: 120, rows: 20)
    session.press(.enter)
    session.type("t")
    #expect(session.state.article?.panel.hasFocus == true)
    session.type("t")
    #expect(session.state.articleGeometry.panel == nil)
    session.type("t")
    #expect(session.state.articleGeometry.panel != nil)
    session.type("q")
    #expect(session.state.articleGeometry.panel != nil && session.state.article != nil)
    #expect(session.state.article?.panel.hasFocus == false)
  }

  @Test func `an empty timeline leaves its place to the text until it is asked for`() {
    var session = Session(columns: 120, rows: 20)
    session.type("jj")
    session.press(.enter)
    #expect(session.state.articleGeometry.panel == nil)
    session.type("t")
    #expect(session.rows[2].contains("لم يُعثر على أحداث مؤرخة."))
    session.type("q")
    #expect(session.state.articleGeometry.panel == nil && session.state.article != nil)
  }

  @Test func `enter on an event goes to the sentence that tells it`() throws {
    var session = Session(columns: 120, rows: 5)
    session.press(.enter)
    session.type("t")
    session.type("gj")
    #expect(session.state.article?.panel.selectedEvent?.id == "geneva-talks")
    session.press(.enter)
    let state = try #require(session.state.article)
    #expect(state.path == "d/a.txt", "this article tells it too")
    #expect(session.rows.contains { $0.contains("وتبدأ المحادثات غدا") })
    #expect(!state.panel.hasFocus)
    #expect(state.sentence == Fixture.article.paragraphs[2].range)
    session.press(.escape)
    #expect(session.state.article?.sentence == nil, "Esc takes the mark away, and goes nowhere")
    #expect(session.state.article?.path == "d/a.txt")
  }

  @Test func `the sentence is marked on every row, whatever else stands there`() throws {
    var session = Session(columns: 40, rows: 12)
    session.press(.enter)
    session.type("tgj")
    session.press(.enter)
    let marked = Theme(depth: .monochrome)[.hit]
    let frame = session.frame
    let cells = (0..<frame.size.rows).flatMap { row in
      (0..<frame.size.columns).filter { frame[$0, row].style == marked }.map { (row, $0) }
    }
    #expect(Set(cells.map(\.0)).count > 1, "it takes more than a row")
    session.type("y")
    let copied = session.effects.compactMap { effect -> String? in
      if case .copy(let text) = effect { return text }
      return nil
    }
    #expect(copied.last?.hasPrefix("وتبدأ المحادثات غدا الاثنين") == true)
  }

  @Test func `enter on a source opens its article at the sentence`() {
    var session = Session(columns: 120, rows: 8)
    session.press(.enter)
    session.type("tgjn")
    #expect(session.state.article?.panel.source == 0)
    session.press(.enter)
    #expect(session.state.article?.path == "d/b.txt")
    #expect(session.rows.contains { $0.contains("قالت صحيفة") })
  }

  @Test func `the event that a source was taken from stays selected, until the text is scrolled`() {
    var session = Session.talks(columns: 120, rows: 8)
    session.type("tG")
    session.type("k")
    #expect(session.state.article?.panel.selectedEvent?.id == "council")
    session.type("n")
    session.press(.enter)
    #expect(session.state.article?.path == "d/b.txt")
    #expect(
      session.state.article?.panel.selectedEvent?.id == "council",
      "though the same sentence tells others as well")
    session.type("j")
    #expect(session.state.article?.panel.selectedEvent?.id == "other")
  }

  @Test func `the next disagreement is selected, or there is a word that there is none`() {
    var session = Session(columns: 120, rows: 24)
    session.press(.enter)
    session.type("!")
    #expect(session.state.article?.panel.selectedEvent?.id == "geneva-talks")
    #expect(session.rows.contains { $0.contains("9 يناير") && $0.contains("≠ يخالف") })
    var plain = Session(columns: 120, rows: 24)
    plain.type("jj")
    plain.press(.enter)
    plain.type("!")
    #expect(plain.rows.last?.contains("لا خلاف بين المصادر.") == true)
  }

  @Test func `the panel follows the text`() {
    var session = Session(columns: 120, rows: 2)
    session.press(.enter)
    #expect(session.state.article?.panel.selectedEvent?.id == "calls-1")
    session.type("}}}")
    #expect(session.state.article?.panel.selectedEvent?.id == "geneva-talks")
  }

  @Test func `rows of the panel are in order of time`() {
    let rows = PanelRow.rows(
      of: Fixture.analysis.timeline, published: CalendarDate(year: 2022, month: 1, day: 9))
    #expect(
      rows == [
        .year(2021), .event(0), .year(2022),
        .thisArticle(CalendarDate(dayNumber: 19001)), .event(1), .undated, .event(2),
      ])
  }
}

extension String {
  /// What stands before the divider.
  fileprivate func components(before divider: Character) -> String {
    guard let index = firstIndex(of: divider) else { return self }
    var part = self[..<index]
    while part.last == " " { part.removeLast() }
    return String(part)
  }
}
