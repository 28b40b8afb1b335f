import Library
import MasarModel
import Screen
import Testing

@testable import Reader

/// The order of the list, its groups, its filter and its duplicates.
@Suite struct ListArrangementTests {
  private static func entry(
    _ name: String, _ title: String, _ source: String, day: Int, words: Int, fingerprint: UInt64 = 0
  ) -> ArticleEntry {
    ArticleEntry(
      path: name, title: title, source: source,
      published: Publication(
        date: CalendarDate(year: 2022, month: 1, day: day), basis: .frontMatter),
      byteCount: 10, wordCount: words, fingerprint: fingerprint)
  }

  private static let listing = Listing(groups: [
    Group(
      title: "أول", path: "x",
      entries: [
        entry("x/1", "قمة جنيف", "النهار", day: 3, words: 50, fingerprint: 7),
        entry("x/2", "أسئلة", "الأفق", day: 5, words: 90),
      ]),
    Group(
      title: "ثان", path: "y",
      entries: [
        entry("y/1", "قِمّةُ جنيف", "البرق", day: 4, words: 70, fingerprint: 7),
        entry("y/2", "NATO talks", "البرق", day: 5, words: 10),
      ]),
  ])

  private func session(columns: Int = 100, reading: ReadingOverview = ReadingOverview()) -> Session
  {
    var session = Session(columns: columns, rows: 20, reading: reading)
    session.send(.libraryListed(Self.listing))
    session.press(.home)
    return session
  }

  private func paths(_ session: Session) -> [String] { session.state.list.paths }

  @Test func `z o goes through the orders`() {
    let reading = ReadingOverview(records: ["x/1": ReadingRecord(isRead: true)])
    var session = session(reading: reading)
    session.type("zdzgzg")
    #expect(paths(session) == ["x/1", "x/2", "y/1", "y/2"])
    var orders: [[String]] = []
    for _ in 0..<6 {
      session.type("zo")
      orders.append(paths(session))
    }
    #expect(
      orders == [
        ["x/2", "y/2", "y/1", "x/1"], ["y/2", "x/2", "y/1", "x/1"],
        ["x/2", "y/1", "y/2", "x/1"], ["x/2", "y/1", "x/1", "y/2"],
        ["x/2", "y/1", "y/2", "x/1"], ["x/1", "x/2", "y/1", "y/2"],
      ])
    session.type("ئخ")
    #expect(
      session.rows.last?.contains("الأحدث") == true, "the same keys on the Arabic layout")
  }

  @Test func `z g groups by folder, by day, or not at all`() {
    var session = session()
    #expect(session.rows[1] == "أول")
    session.type("zg")
    #expect(session.rows[1] == "5 يناير 2022")
    #expect(paths(session).prefix(2) == ["x/2", "y/2"])
    session.type("zg")
    #expect(session.rows[1].contains("قمة جنيف"))
    session.type("zg")
    #expect(session.rows[1] == "أول")
  }

  @Test func `articles with the same text are one row, until z d shows them`() {
    var session = session()
    #expect(paths(session) == ["x/1", "x/2", "y/2"])
    #expect(session.rows[2].contains("مكرر ×2"))
    #expect(session.rows[0].contains("3 من 4"))
    session.type("zd")
    #expect(paths(session) == ["x/1", "x/2", "y/1", "y/2"])
    #expect(session.rows[0].contains("المقالات: 4"))
  }

  @Test func `a filter keeps what holds every word, in whatever spelling`() {
    var session = session()
    session.type("zd/قمه")
    #expect(paths(session) == ["x/1", "y/1"])
    #expect(session.rows.last?.contains("تصفية: قمه") == true)
    session.type(" برق")
    #expect(paths(session) == ["y/1"])
    session.press(.control("u"))
    #expect(paths(session).count == 4)
    session.type("nato")
    #expect(paths(session) == ["y/2"])
    session.type("x")
    #expect(session.rows.contains("لا عنوان فيه هذا."))
    session.press(.escape)
    #expect(paths(session).count == 4 && !session.state.list.isFiltering)
    #expect(
      session.state.list.selectedEntry?.path == "y/2", "the selection returns with its article")
  }

  @Test func `an article opens out of a filtered list, which is there again after it`() {
    var session = Session(columns: 100, rows: 20)
    session.type("/english")
    session.press(.enter)
    #expect(session.state.article?.path == "c.md")
    session.press(.backspace)
    #expect(session.state.article == nil)
    #expect(session.rows.last?.contains("english") == true)
    #expect(session.state.list.shownCount == 1)
  }

  @Test func `unread articles have a sign, and begun ones their percentage`() {
    let reading = ReadingOverview(records: [
      "x/1": ReadingRecord(progress: 100, isRead: true), "x/2": ReadingRecord(progress: 42),
    ])
    let rows = session(reading: reading).rows
    #expect(rows[2].contains("قمة جنيف") && !rows[2].contains("•"))
    #expect(rows[3].contains("•") && rows[3].contains("42%"))
    #expect(!session().rows.contains { $0.contains("•") }, "nobody has read anything yet")
  }

  @Test func `where the selected article goes away, the next one takes its place`() {
    var session = session()
    session.type("zdzgzgj")
    #expect(session.state.list.selectedEntry?.path == "x/2")
    var listing = Self.listing
    listing.groups[0].entries.removeLast()
    session.send(.libraryListed(listing))
    #expect(session.state.list.selectedEntry?.path == "y/1")
    listing.groups[1].entries.removeAll()
    session.send(.libraryListed(listing))
    #expect(session.state.list.selectedEntry?.path == "x/1")
  }

  @Test func `what comes in leaves the selected article where it was on the screen`() {
    var session = session()
    session.press(.end)
    let row = session.state.list.selection.map { $0 - session.state.list.top }
    var listing = Self.listing
    for number in 0..<100 {
      listing.groups[0].entries.insert(
        Self.entry("x/new\(number)", "جديد", "مصدر", day: 1, words: 3), at: 0)
      listing.groups[1].entries.append(
        Self.entry("y/new\(number)", "جديد", "مصدر", day: 9, words: 3))
    }
    session.send(.libraryListed(listing))
    #expect(session.state.list.selectedEntry?.path == "y/2")
    #expect(session.state.list.selection.map { $0 - session.state.list.top } == row)
  }
}
