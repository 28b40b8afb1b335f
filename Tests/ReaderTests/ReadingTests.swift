import Library
import MasarModel
import Screen
import Testing

@testable import Reader

/// What the reader has kept of reading, and what becomes of it when an article is opened again.
@Suite struct ReadingTests {
  private static let long = Fixture.long(paragraphs: 40)

  private func session(
    columns: Int = 100, rows: Int = 20, reading: ReadingOverview = ReadingOverview()
  ) -> Session {
    Session(
      columns: columns, rows: rows, start: .article(path: "long.txt"), articles: [Self.long],
      reading: reading)
  }

  private func kept(_ session: Session) -> [ReadingChange] {
    session.effects.compactMap { effect in
      if case .keep(let change) = effect { change } else { nil }
    }
  }

  private func lastPlace(_ session: Session) -> ReadingPlace? {
    kept(session).reversed().lazy.compactMap { change in
      if case .moved(_, let place, _) = change { place } else { nil }
    }.first
  }

  @Test func `opening is kept, and then each line that is scrolled to`() {
    var session = session()
    #expect(
      kept(session) == [
        .opened(
          path: "long.txt", title: "مقال طويل", fingerprint: Self.long.text.fingerprint)
      ])
    // The row under the title has no text of its own.
    session.type("jjj")
    #expect(kept(session).count == 3)
    session.type("g")
    #expect(lastPlace(session)?.offset == 0)
    // Nothing moves, nothing is kept.
    let count = kept(session).count
    session.press(.up, .tab)
    session.send(.resized(Size(columns: 60, rows: 20)))
    session.send(.resized(Size(columns: 100, rows: 20)))
    #expect(kept(session).count == count)
  }

  @Test(arguments: [0, 1, 7, 30, 55])
  func `an article opens at the line where it was left`(lines: Int) throws {
    var first = session()
    for _ in 0..<lines { first.type("j") }
    let place = lastPlace(first)
    let reading = ReadingOverview(records: ["long.txt": ReadingRecord(place: place)])
    let second = session(reading: reading)
    #expect(second.frame.rowTexts == first.frame.rowTexts)
    #expect(lastPlace(second) == nil, "what was kept is not kept again")
  }

  @Test func `lines of another length move nothing, however often it is opened`() throws {
    var first = session()
    for _ in 0..<23 { first.type("j") }
    let place = try #require(lastPlace(first))
    let reading = ReadingOverview(records: ["long.txt": ReadingRecord(place: place)])
    for columns in [40, 63, 200, 31, 100] {
      let other = session(columns: columns, reading: reading)
      let state = try #require(other.state.article)
      let row = state.layout.position(ofOffset: place.offset)
      #expect(state.top == row)
      #expect(lastPlace(other) == nil)
    }
    #expect(session(reading: reading).frame.rowTexts == first.frame.rowTexts)
  }

  @Test func `the raw file and a query that is being typed move no place`() {
    var session = session()
    session.type("jj")
    let count = kept(session).count
    session.type("vjjj")
    #expect(kept(session).count == count)
    session.type("v")
    #expect(kept(session).count == count + 1, "the article is shown where the file was left")
    session.type("/30:")
    #expect(kept(session).count == count + 1)
    session.press(.enter)
    #expect(kept(session).count == count + 2)
  }

  @Test func `an article is read when its end was seen, once`() {
    var session = session()
    #expect(!kept(session).contains(.marked(path: "long.txt", isRead: true)))
    session.type("G")
    #expect(kept(session).contains(.marked(path: "long.txt", isRead: true)))
    session.type("r")
    #expect(kept(session).last == .marked(path: "long.txt", isRead: false))
    #expect(session.rows.last?.contains("صار غير مقروء") == true)
    session.type("gG")
    #expect(kept(session).filter { $0 == .marked(path: "long.txt", isRead: true) }.count == 1)
  }

  @Test func `r marks the article that is selected in the list`() {
    for key in ["r", "ق"] {
      var session = Session(columns: 90, rows: 12)
      session.press(.down)
      session.type(key)
      #expect(kept(session) == [.marked(path: "d/b.txt", isRead: true)])
      #expect(session.state.reading.records["d/b.txt"]?.isRead == true)
      session.type(key)
      #expect(kept(session).last == .marked(path: "d/b.txt", isRead: false))
    }
  }

  @Test func `q leaves an article that is not there yet: the program, where nothing was listed`() {
    var state = ReaderState(
      start: .article(path: "long.txt"), size: Size(columns: 80, rows: 20),
      interface: Interface(language: .english), theme: Theme(depth: .palette))
    #expect(state.update(.keyPressed(.character("q"))) == [.quit])
  }

  @Test func `o opens the address where there is a browser, else says and copies it, if it is one`()
    throws
  {
    func session(_ url: String?, hasBrowser: Bool = false) -> Session {
      var article = Self.long
      article.source = Source(name: "وكالة", url: url)
      var session = Session(
        columns: 100, rows: 10, language: .english, start: .article(path: "long.txt"),
        articles: [article])
      session.state.preferences.opensAddresses = hasBrowser
      session.type("o")
      return session
    }
    let good = session("https://example.org/a?b=1")
    #expect(good.effects.contains(.copy("https://example.org/a?b=1")))
    #expect(good.rows.last?.contains("https://example.org/a?b=1") == true)
    let desk = session("https://example.org/a?b=1", hasBrowser: true)
    #expect(desk.effects.last == .openAddress("https://example.org/a?b=1"))
    #expect(desk.rows.last?.contains("opening in the browser") == true)
    let bad = [
      nil, "", "javascript:alert(1)", "https://example.org/\u{1B}]0;x\u{7}", "/etc/passwd",
    ]
    for address in bad {
      let shown = session(address)
      #expect(shown.rows.last?.contains("This article has no address.") == true)
      #expect(!shown.effects.contains { if case .copy = $0 { true } else { false } })
      #expect(
        !session(address, hasBrowser: true).effects.contains {
          if case .openAddress = $0 { true } else { false }
        })
    }
  }
}

extension Surface {
  /// The rows as text.
  fileprivate var rowTexts: [String] { (0..<size.rows).map { text(ofRow: $0) } }
}
