import MasarModel
import Screen
import Testing

@testable import Reader

@Suite struct ShelfTests {
  private static let bookmarks = [
    Bookmark(
      id: 2, path: "d/b.txt", title: "قراءة أخرى",
      place: ReadingPlace(offset: Fixture.other.paragraphs[1].range.start, in: Fixture.other.text),
      note: "تاريخ مختلف", created: 2),
    Bookmark(
      id: 1, path: "d/a.txt", title: "لقاء في جنيف",
      place: ReadingPlace(
        offset: Fixture.article.paragraphs[2].range.start, in: Fixture.article.text), created: 1),
  ]
  private static let reading = ReadingOverview(
    bookmarks: bookmarks,
    history: [
      Visit(path: "c.md", title: "In English", opened: 1_641_700_000),
      Visit(path: "d/a.txt", title: "لقاء في جنيف", opened: 1_641_600_000),
    ])

  private func session(columns: Int = 100, rows: Int = 12) -> Session {
    Session(columns: columns, rows: rows, reading: Self.reading)
  }

  private func kept(_ session: Session) -> [ReadingChange] {
    session.effects.compactMap { effect in
      if case .keep(let change) = effect { change } else { nil }
    }
  }

  @Test func `bookmarks show their notes, or the words they stand at, and the title`() {
    for key in ["'", "ط"] {
      var session = session()
      session.type(key)
      #expect(session.rows[0] == "ما فُتح أخيرًا العلامات")
      #expect(session.rows[1] == "قراءة أخرى تاريخ مختلف")
      #expect(session.rows[2] == "لقاء في جنيف وتبدأ المحادثات غدا الاثنين، بحسب واشنطن.")
      #expect(session.rows.last == "؟ مساعدة العلامات: 2 d/b.txt")
    }
  }

  @Test func `Enter opens at the place, and Backspace returns to the row`() throws {
    var session = session()
    session.type("'j")
    let shelf = session.frame
    session.press(.enter)
    #expect(session.state.shelf == nil && session.state.article?.path == "d/a.txt")
    session.press(.backspace)
    #expect(session.frame == shelf)
    session.press(.backspace)
    #expect(session.state.shelf == nil && session.state.article == nil)
  }

  @Test func `Tab shows what was opened last, with the day`() {
    var session = session()
    session.type("'")
    session.press(.tab)
    #expect(session.rows[1] == "9 يناير 2022 In English")
    #expect(session.rows.last == "؟ مساعدة المقالات: 2 c.md")
    session.press(.down, .enter)
    #expect(session.state.article?.path == "d/a.txt")
  }

  @Test func `m asks for a note and keeps it with the place`() {
    for key in ["m", "ة"] {
      var session = session()
      session.press(.enter)
      session.type(key + "موعد q")
      #expect(session.rows.last?.contains("ملاحظة: موعد q") == true)
      session.press(.enter)
      let expected = Bookmark(
        path: "d/a.txt", title: "لقاء في جنيف",
        place: ReadingPlace(offset: 0, in: Fixture.article.text), note: "موعد q")
      #expect(kept(session).last == .bookmarked(expected))
      session.type(key)
      session.press(.escape)
      #expect(kept(session).last == .bookmarked(expected), "Esc keeps nothing")
      #expect(session.state.notePrompt == nil && session.state.article != nil)
    }
  }

  @Test func `a bookmark is set at the name or hit in view`() {
    var session = session()
    session.press(.enter)
    session.type("/واشنطن")
    session.press(.enter)
    session.type("m")
    session.press(.enter)
    guard case .bookmarked(let bookmark)? = kept(session).last else {
      Issue.record("no bookmark")
      return
    }
    #expect(bookmark.place.context.hasPrefix("واشنطن"))
  }

  @Test func `notes change and bookmarks go`() {
    var session = session()
    session.type("'a")
    session.press(.control("u"))
    session.type("جديد")
    session.press(.enter)
    #expect(kept(session) == [.annotated(2, note: "جديد")])
    #expect(session.rows[1] == "قراءة أخرى جديد")
    session.type("x")
    #expect(kept(session).last == .unbookmarked(2))
    #expect(session.rows[1].contains("لقاء في جنيف"))
    session.type("xx")
    #expect(kept(session).last == .unbookmarked(1))
    #expect(session.rows[1].contains("لا علامات بعد"))
  }

  @Test func `it fits every size`() {
    for columns in [1, 2, 3, 7, 19, 20, 44, 45, 59, 60, 90, 200] {
      for rows in [1, 2, 3, 4, 8, 40] {
        var session = session(columns: columns, rows: rows)
        for keys in ["'", "a", "\u{1B}", "\t", "\r", "m", "ن"] {
          switch keys {
          case "\t": session.press(.tab)
          case "\r": session.press(.enter)
          case "\u{1B}": session.press(.escape)
          default: session.type(keys)
          }
          #expect(session.frame.size == Size(columns: columns, rows: rows))
        }
      }
    }
  }
}
