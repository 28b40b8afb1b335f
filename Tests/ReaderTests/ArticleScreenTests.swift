import Analysis
import Library
import MasarModel
import Screen
import Support
import Testing

@testable import Reader

@Suite struct ArticleScreenTests {
  @Test func `title, source and text stand flush right, hidden lines are left out`() {
    var session = Session(columns: 60, rows: 9)
    session.press(.enter)
    #expect(
      session.rows == [
        "لقاء في جنيف",
        "وكالة الاختبار · 9 يناير 2022",
        "",
        "وصل سيرغي ريابكوف إلى جنيف يوم الأحد 9 يناير.",
        "",
        "وتبدأ المحادثات غدا الاثنين، بحسب واشنطن.",
        "", "",
        "؟ مساعدة 100% لقاء في جنيف",
      ])
    for row in [0, 1, 3, 5] {
      let line = session.frame.text(ofRow: row)
      #expect(line.hasSuffix("  ") && !line.hasSuffix("   "), "two columns of margin at the right")
    }
  }

  @Test func `a paragraph in Latin letters stands at the left of the text`() {
    var session = Session(columns: 80, rows: 8)
    session.type("jj")
    session.press(.enter)
    #expect(
      session.frame.text(ofRow: 3).hasPrefix(String(repeating: " ", count: 6) + "A paragraph"))
  }

  @Test func `the names of a paragraph are highlighted where they stand`() {
    var session = Session(columns: 60, rows: 9, depth: .palette)
    session.press(.enter)
    let place = Theme(depth: .palette)[.place]
    let marked = ScreenSnapshot(session.frame).text(naming: { $0 == place ? "place" : nil })
    #expect(marked.contains("إلى ⟦place:جنيف⟧ يوم"))
    #expect(!marked.split(separator: "\n")[0].contains("⟦"), "the title was not annotated")
  }

  @Test func `a title that stands outside the text is shown first, in every size`() {
    var long = Fixture.long(paragraphs: 10)
    long.paragraphs[0].isShown = false
    long.titleRange = nil
    var session = Session(
      columns: 80, rows: 8, start: .article(path: "long.txt"), articles: [long])
    #expect(session.rows[0] == "مقال طويل")
    session.send(.resized(Size(columns: 50, rows: 6)))
    #expect(session.rows[0] == "مقال طويل")
    #expect(session.rows[1].contains("1 يناير 2022"))
  }

  @Test func `v shows the file as it is`() {
    var session = Session(columns: 60, rows: 12)
    session.press(.enter)
    #expect(!session.rows.contains("شارك على فيسبوك"))
    session.type("v")
    #expect(session.rows.contains("شارك على فيسبوك"))
    #expect(session.rows.last?.contains("الملف كما هو") == true)
    session.type("v")
    #expect(!session.rows.contains("شارك على فيسبوك"))
  }

  @Test func `neighbours open with brackets, and the ends say so`() {
    var session = Session(columns: 80, rows: 9)
    session.press(.enter)
    session.type("]")
    #expect(session.state.article?.path == "d/b.txt")
    session.type("[[")
    #expect(session.state.article?.path == "d/a.txt")
    #expect(session.rows.last?.contains("هذا أول مقال.") == true)
  }

  @Test func `q goes back to the list, or leaves where there was none`() {
    var session = Session()
    session.press(.enter, .character("q"))
    #expect(session.state.article == nil)
    #expect(session.effects.contains(.quit) == false)
    var single = Session(start: .article(path: "d/a.txt"))
    #expect(single.state.article?.path == "d/a.txt")
    single.type("q")
    #expect(single.effects.last == .quit)
  }

  @Test func `z t goes through the marks, one key after another`() {
    var session = Session(columns: 80, rows: 9)
    session.press(.enter)
    session.type("zt")
    #expect(session.rows.last?.contains("الشدة وحدها") == true)
    session.type("t")
    #expect(session.state.article?.panel.hasFocus == true, "t alone is another command")
  }

  @Test func `marks are left out where the terminal cannot combine, unless they are asked for`() {
    let article = Fixture.article("⟦title:عنوان⟧\n⟦p:أكّدَ الوزيرُ⟧", path: "a.txt", day: 1)
    var session = Session(
      columns: 80, rows: 9, start: .article(path: article.path), articles: [article])
    func marks() -> Int {
      session.frame.description.unicodeScalars.count { (0x64B...0x652).contains($0.value) }
    }
    #expect(marks() == 3)
    session.send(
      .terminalIdentified(
        TerminalReport(
          name: "Linux console", mode: .visual, basis: .environment, isCertain: true,
          combinesMarks: false)))
    #expect(marks() == 0)
    session.type("zt")
    #expect(marks() == 3)
  }

  @Test func `an unfinished two-key command does nothing else`() {
    var session = Session(columns: 80, rows: 9)
    session.press(.enter)
    session.type("zq")
    #expect(session.state.article != nil)
    session.type("q")
    #expect(session.state.article == nil)
  }

  @Test func `the measure follows z plus and z minus within its bounds`() {
    var session = Session(columns: 160, rows: 9)
    session.press(.enter)
    session.type("z-")
    #expect(session.state.articleGeometry.text.columns == 68)
    for _ in 0..<60 { session.type("z+") }
    #expect(session.state.preferences.measure == ReadingPreferences.measures.upperBound)
    for _ in 0..<60 { session.type("z-") }
    #expect(session.state.articleGeometry.text.columns == ReadingPreferences.measures.lowerBound)
  }
}

@Suite struct ScrollingTests {
  /// A session in a long article of numbered paragraphs.
  private func session(columns: Int = 80, rows: Int = 12, paragraphs: Int = 40) -> Session {
    Session(
      columns: columns, rows: rows, start: .article(path: "long.txt"),
      articles: [Fixture.long(paragraphs: paragraphs)])
  }

  @Test func `a page is a window less one line, and back is the same way`() {
    var session = session()
    let first = session.rows
    session.press(.pageDown)
    #expect(session.rows[0] == first[10], "the last line is the first of the next page")
    session.press(.pageUp)
    #expect(session.rows == first)
    session.type("d")
    #expect(session.rows[0] == first[5])
    session.type("u")
    #expect(session.rows == first)
  }

  @Test func `the end fills the window and G and g are inverse`() {
    var session = session()
    let first = session.rows
    session.type("G")
    let last = session.rows
    #expect(last[10].hasSuffix("."), "the last line of the article is the last of the window")
    #expect(last[11].contains("100%"))
    session.type("jjj")
    #expect(session.rows == last)
    session.type("g")
    #expect(session.rows == first)
  }

  @Test func `braces go by paragraphs`() {
    var session = session()
    session.type("}}}")
    #expect(session.rows[0].hasPrefix("2:"))
    session.type("}")
    #expect(session.rows[0].hasPrefix("3:"))
    session.type("j{")
    #expect(session.rows[0].hasPrefix("3:"))
    session.type("{")
    #expect(session.rows[0].hasPrefix("2:"))
  }

  @Test func `another width keeps the place in the text`() {
    var session = session()
    session.type("}}}}}}}}jj")
    let offset = session.state.article.map { $0.layout.offset(at: $0.top) } ?? 0
    for size in [(40, 10), (1, 1), (200, 60), (20, 3), (80, 12)] {
      session.send(.resized(Size(columns: size.0, rows: size.1)))
      let paragraph = session.state.article.map { $0.layout.blocks[$0.top.block].paragraph }
      #expect(paragraph == 7, "the paragraph at the top stays, at \(size)")
    }
    let now = session.state.article.map { $0.layout.offset(at: $0.top) } ?? 0
    #expect(now <= offset)
  }

  @Test func `only what is looked at is annotated`() {
    var session = session(paragraphs: 4000)
    let first = session.effects.compactMap { effect -> Range<Int>? in
      if case .annotate(_, let paragraphs) = effect { paragraphs } else { nil }
    }
    #expect(first.count == 1 && first[0].upperBound < 1000)
    session.type("G")
    let all = session.effects.compactMap { effect -> Range<Int>? in
      if case .annotate(_, let paragraphs) = effect { paragraphs } else { nil }
    }
    #expect(all.count == 2 && all[1].upperBound == 4001)
  }
}
