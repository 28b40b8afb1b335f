import MasarModel
import Screen
import Testing

@testable import Reader

/// The search of the library, with its answers given by hand.
@Suite struct FinderTests {
  private static func hit(_ path: String, _ title: String, day: Int) -> LibraryHit {
    LibraryHit(
      path: path, title: title, source: "وكالة الاختبار",
      published: CalendarDate(year: 2022, month: 1, day: day), score: 2)
  }

  private static let hits = LibraryHits(
    hits: [hit("d/a.txt", "لقاء في جنيف", day: 9), hit("d/b.txt", "قراءة أخرى", day: 8)], count: 7)

  /// The passage of the word واشنطن in the fixture's second paragraph.
  private static let passage: Passage = {
    let range = Fixture.article.paragraphs[2].range
    let text = UTF8Text(Fixture.article.text[range])
    let word = Array("واشنطن".utf8)
    let start = (0..<(text.count - word.count)).first {
      text.bytes[$0..<($0 + word.count)] == word[...]
    }
    return Passage(
      text: text, marks: [TextRange(start ?? 0, (start ?? 0) + word.count)],
      offset: range.start + (start ?? 0))
  }()

  private func session(
    _ query: String = "واشنطن", columns: Int = 100, rows: Int = 12, depth: ColorDepth = .monochrome
  ) -> Session {
    var session = Session(columns: columns, rows: rows, depth: depth)
    session.type("s")
    session.type(query)
    session.send(.librarySearched(query: query, .success(Self.hits)))
    session.send(.passagesFound(query: query, ["d/a.txt": Self.passage]))
    return session
  }

  @Test func `s opens it, and every letter asks anew`() {
    for key in ["s", "س"] {
      var session = Session(columns: 100, rows: 10)
      session.type(key)
      #expect(session.rows[0].hasPrefix("بحث:"))
      #expect(session.rows.contains { $0.contains("مصدر:") }, "it tells what can be asked")
      session.type("بو")
      #expect(
        session.effects.suffix(2) == [.searchLibrary(query: "ب"), .searchLibrary(query: "بو")])
      session.press(.control("u"))
      #expect(session.effects.last == .searchLibrary(query: "بو"), "nothing is no query")
    }
  }

  @Test func `hits stand with title, newsroom, day and sentence, and their number`() {
    let session = session()
    #expect(session.rows[0] == "المقالات: 7 بحث: واشنطن")
    #expect(session.rows[1...4].contains("9 يناير 2022 وكالة الاختبار لقاء في جنيف"))
    #expect(session.rows.contains("وتبدأ المحادثات غدا الاثنين، بحسب واشنطن."))
    #expect(session.rows.last?.contains("d/a.txt") == true)
    #expect(
      session.effects.contains(
        .findPassages(query: "واشنطن", paths: ["d/a.txt", "d/b.txt"])))
  }

  @Test func `where not all answers were counted, it says so`() {
    var session = session()
    var hits = Self.hits
    hits.count = 20_000
    hits.isMore = true
    session.send(.librarySearched(query: "واشنطن", .success(hits)))
    #expect(session.rows[0] == "المقالات: أكثر من 20000 بحث: واشنطن")
  }

  @Test func `the words that answer are marked by an attribute`() throws {
    let session = session(columns: 60)
    let row = try #require(session.rows.firstIndex { $0.contains("واشنطن.") })
    let marked = session.frame.row(row).filter { $0.style.attributes.contains(.reverse) }
    #expect(marked.count == 6)
  }

  @Test func `Enter opens at the words, and Backspace returns to the very row`() throws {
    var session = session()
    let before = session.frame
    session.press(.enter)
    #expect(session.state.finder == nil && session.state.article?.path == "d/a.txt")
    session.press(.backspace)
    #expect(session.frame == before)
    session.press(.down, .enter)
    #expect(session.state.article?.path == "d/b.txt")
    session.type("s")
    #expect(session.state.finder?.input.text == "واشنطن", "it opens with what was asked last")
    session.press(.escape)
    #expect(session.state.finder == nil && session.state.article?.path == "d/b.txt")
  }

  @Test func `the answer to another query is dropped, and so are its sentences`() {
    var session = session()
    session.type("x")
    session.send(.librarySearched(query: "واشنطن", .success(LibraryHits())))
    session.send(.passagesFound(query: "واشنطن", ["d/b.txt": Self.passage]))
    #expect(session.state.finder?.hits == session.state.finder?.hits)
    #expect(session.state.finder?.hits.hits.count == 2, "what was found before stays until then")
    #expect(session.state.finder?.hits.hits[1].passage == nil)
  }

  @Test func `a malformed query says what and where, and keeps what was found`() {
    var session = session()
    session.type(" \"")
    session.send(
      .librarySearched(
        query: "واشنطن \"", .failure(QueryProblem(.unclosed, at: 7, word: "\""))))
    #expect(session.rows.last?.contains("لم يُغلق \" (الحرف 8)") == true)
    #expect(session.state.finder?.hits.hits.count == 2)
  }

  @Test func `nothing found is said`() {
    var session = session()
    session.send(.librarySearched(query: "واشنطن", .success(LibraryHits())))
    #expect(session.rows.contains("لا مقال فيه هذا."))
    #expect(session.rows[0] == "المقالات: 0 بحث: واشنطن")
  }

  @Test func `while the library is being indexed that is said, and then it is asked again`() {
    var session = session()
    session.send(.indexProgressed(LibraryProgress(done: 10, total: 400, rate: 30)))
    #expect(session.rows.last?.contains("10 من 400، والباقي 13 ثانية") == true)
    let count = session.effects.count
    session.send(.indexProgressed(LibraryProgress(done: 400, total: 400, isComplete: true)))
    #expect(session.effects.dropFirst(count) == [.searchLibrary(query: "واشنطن")])
    session.press(.down)
    session.send(.librarySearched(query: "واشنطن", .success(Self.hits)))
    #expect(session.state.finder?.selected?.path == "d/b.txt", "the selection stays")
    #expect(session.state.finder?.hits.hits[0].passage != nil, "and so do the sentences")
  }

  @Test(arguments: [Language.arabic, .english])
  func `it fits every size`(language: Language) {
    for columns in [1, 2, 3, 19, 20, 39, 40, 45, 60, 64, 90, 200] {
      for rows in [1, 2, 3, 4, 7, 8, 40] {
        var session = Session(columns: columns, rows: rows, language: language)
        session.type("s")
        session.type("واشنطن")
        session.send(.librarySearched(query: "واشنطن", .success(Self.hits)))
        session.send(.passagesFound(query: "واشنطن", ["d/a.txt": Self.passage]))
        for key in [Key.down, .pageDown, .end, .up, .home] {
          session.press(key)
          #expect(session.frame.size == Size(columns: columns, rows: rows))
        }
      }
    }
  }
}
