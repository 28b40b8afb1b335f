import Analysis
import Library
import MasarModel
import Screen
import Support
import Testing
import Typesetting

@testable import Reader

@Suite struct SearchTests {
  private static let named = NamedArticle(
    """
    قمة في ⟦place:جنيف⟧

    قال NATO إن القمَّة بين 25% و30% من القمم السابقة.
    شارك القمة
    وانتهت القمة.
    """)

  @Test func `hits are marked as one types, the current one stronger, and counted`() {
    var session = Session(Self.named)
    session.type("/قمه")
    #expect(session.marked(.currentHit).contains("⟦x:قمة⟧ في"))
    #expect(session.marked(.hit).contains("إن ال⟦x:قمَّة⟧ بين"))
    #expect(session.status.contains("بحث: قمه"))
    #expect(session.status.hasPrefix("1/3") || session.status.contains(" 1/3"))
    session.press(.enter)
    #expect(session.state.prompt == nil)
    #expect(session.status.contains("1/3"))
    #expect(session.frame.cursor == nil)
  }

  @Test func `n and N go through the hits and around the ends`() {
    var session = Session(Self.named)
    session.type("/قمه")
    session.press(.enter)
    session.type("ىn")
    #expect(session.status.contains("3/3"))
    session.type("n")
    #expect(session.status.contains("1/3") && session.status.contains("فعاد إلى أوله"))
    session.type("N")
    #expect(session.status.contains("3/3") && session.status.contains("فعاد إلى آخره"))
    #expect(session.marked(.currentHit).contains("وانتهت ال⟦x:قمة⟧."))
    session.type("آ")
    #expect(session.status.contains("2/3"))
  }

  @Test func `Esc returns to the place and the search there was before`() {
    var session = Session(
      columns: 60, rows: 10, start: .article(path: "long.txt"),
      articles: [Fixture.long(paragraphs: 60)])
    session.type("jjj/٤٠:")
    session.press(.enter)
    let before = session.frame
    #expect(session.status.contains("1/1"))
    session.type("ظ55:")
    #expect(session.frame.description != before.description)
    session.press(.escape)
    #expect(session.frame == before)
    session.press(.escape)
    #expect(!session.status.contains("1/1"), "the next Esc takes the marks away")
    session.type("n")
    #expect(session.status.contains("لا بحث بعد"))
  }

  @Test func `while a query is typed no letter is a command`() {
    var session = Session(Self.named)
    session.type("/q?vtz!jضfy/nغ")
    session.press(.tab, .down, .pageDown, .function(1), .alt("x"), .unknown, .control("a"))
    #expect(session.state.prompt?.input.text == "q?vtz!jضfy/nغ")
    #expect(session.state.help == nil && session.state.article?.isRaw == false)
    #expect(session.state.article?.panel.hasFocus == false)
  }

  @Test func `Backspace, Ctrl-W and Ctrl-U edit, and controls of a paste are left out`() {
    var session = Session(Self.named)
    session.type("/وزير الخارجيه\u{64E}")
    session.press(.backspace)
    #expect(session.state.prompt?.input.text == "وزير الخارجيه")
    session.press(.control("w"))
    #expect(session.state.prompt?.input.text == "وزير ")
    session.type("\u{FEFB}\u{202E}\u{200B}\u{9B}\u{200F}\u{A0}\u{200C}")
    #expect(session.state.prompt?.input.text == "وزير لا \u{200C}")
    session.press(.control("u"))
    #expect(session.state.prompt?.input.text == "")
    #expect(session.state.article?.search == nil)
    session.type(String(repeating: "طويل ", count: 100))
    #expect(session.state.prompt?.input.scalars.count == LineInput.maximumLength)
  }

  @Test func `nothing found says so, and an empty query is none`() {
    var session = Session(Self.named)
    let before = session.frame
    session.type("/لندن")
    #expect(session.status.contains("لا نتائج"))
    session.press(.enter)
    #expect(session.status.contains("لا نتائج · لندن"))
    session.type("n")
    #expect(session.status.contains("لا نتائج · لندن"))
    session.press(.escape)
    session.type("/")
    session.press(.enter)
    #expect(session.frame == before)
  }

  @Test func `a hit runs over the line's end, and the raw file is searched whole`() {
    var session = Session(Self.named, columns: 13)
    session.type("/القمم السابقه")
    session.press(.enter)
    let rows = (0..<11).filter { !session.columns(.currentHit, row: $0).isEmpty }
    #expect(rows.count == 2)
    session.send(.resized(Size(columns: 60, rows: 12)))
    session.type("/القمه")
    session.press(.enter)
    #expect(session.status.contains("1/2"))
    session.type("v")
    #expect(session.status.contains("/3"))
    #expect(session.marked(.hit).contains("شارك ⟦x:القمة⟧"))
  }

  @Test func `the answer to a query that was typed over is dropped`() {
    var session = Session(Self.named)
    session.type("/قمه")
    session.send(
      .articleSearched(
        path: "names.txt", query: "قم", isRaw: false, SearchHits(ranges: [TextRange(0, 2)])))
    session.send(
      .articleSearched(
        path: "other.txt", query: "قمه", isRaw: false, SearchHits(ranges: [TextRange(0, 2)])))
    #expect(session.state.article?.search?.hits.ranges.count == 3)
  }

  @Test func `a query goes on in an article that arrives meanwhile`() {
    var session = Session(columns: 80, rows: 12)
    session.press(.enter)
    session.type("/يوم")
    #expect(session.state.article?.search?.hits.ranges.count == 1)
    session.state.expectedPath = "d/b.txt"
    session.send(.articleOpened(path: "d/b.txt", Fixture.opened("d/b.txt")))
    #expect(session.state.article?.path == "d/b.txt")
    #expect(session.state.prompt?.input.text == "يوم")
    #expect(session.state.article?.search?.hits.ranges.count == 1)
    session.press(.escape)
    #expect(session.state.article?.search == nil)
  }

  @Test func `the cursor stands behind the last letter in the direction of the line`() throws {
    for language in [Language.arabic, .english] {
      var session = Session(Self.named, language: language)
      session.type("/")
      let empty = try #require(session.frame.cursor?.column)
      session.type("بوتين ")
      let arabic = try #require(session.frame.cursor?.column)
      #expect(session.frame[arabic + 1, 11].glyph == .blank)
      #expect(session.frame[arabic + 2, 11].glyph.string == "ﻦ", "right to left as one types")
      #expect(language == .english ? arabic == empty : arabic == empty - 6)
      session.press(.control("u"))
      session.type("Put")
      let latin = try #require(session.frame.cursor?.column)
      #expect(session.frame[latin - 1, 11].glyph.string == "t")
      #expect(language == .arabic ? latin == empty : latin == empty + 3)
      session.press(.control("u"))
      session.type(String(repeating: "أطول من السطر ", count: 10) + "آخر")
      let end = try #require(session.frame.cursor?.column)
      #expect(session.frame[end + 1, 11].glyph.string == "ﺮ", "the end of a long query is shown")
      #expect(session.frame.description.contains("…"))
    }
  }

  @Test(arguments: [1, 2, 5, 12, 16, 20, 31, 100])
  func `a query fits every screen`(columns: Int) {
    for rows in [1, 2, 3, 10] {
      var session = Session(Self.named, columns: columns, rows: rows)
      session.press(.tab)
      session.type("f")
      #expect(session.frame.size == Size(columns: columns, rows: rows))
      session.press(.escape)
      session.type("/قمه \u{301}漢字 NATO")
      let cursor = session.frame.cursor
      #expect(cursor.map { (0..<columns).contains($0.column) && $0.row == rows - 1 } == true)
      session.press(.enter, .character("n"), .tab)
      #expect(session.frame.size == Size(columns: columns, rows: rows))
    }
  }
}

/// What is marked is a logical range; where it stands is for the lines to say.
@Suite struct MarkPropertyTests {
  private static let pieces = [
    "بيت", "لا", "سلام", "القمَّة", "NATO", "25%", "30/12/2021", "٢٥", "(", ")", "«", "»", "،", " ",
    " ", " ", "-",
    "é", "漢", "😀", "\u{200F}", "\u{2067}", "\u{2069}", "ש", "\t", "\u{1B}", "ب\u{64E}\u{651}",
  ]

  @Test(arguments: 0..<60)
  func `the marked cells are the line's columns of the range, and no others`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let body = (0..<random.number(1...60)).map { _ in random.element(of: Self.pieces) }.joined()
    let named = NamedArticle(MarkedText("عنوان\nx" + body))
    let columns = random.number(1...80)
    for role in [StyleRole.currentHit, .hit, .focus] {
      var session = Session(named, columns: columns, rows: 40)
      let text = named.article.text
      let boundaries = (8..<text.count).filter { text.bytes[$0] & 0xC0 != 0x80 } + [text.count]
      let ends = [random.element(of: boundaries), random.element(of: boundaries)].sorted()
      let range = TextRange(ends[0], ends[1])
      guard !range.isEmpty else { continue }
      if role == .focus {
        session.state.article?.focus = Mention(range: range, kind: .person, entity: "x")
      } else {
        session.type("/x")
        session.press(.enter)
        session.state.article?.search?.hits = SearchHits(ranges: [range])
        session.state.article?.search?.current = role == .hit ? nil : 0
      }
      let article = try #require(session.state.article)
      let rect = session.state.articleGeometry.text
      var position = article.top
      for row in 0..<rect.rows {
        var wanted: [Int] = []
        let block = article.layout.blocks[position.block]
        let lines = article.layout.lines(of: position.block)
        if case .text = block.content, position.row < lines.count {
          let line = lines[position.row]
          let left =
            line.direction == .rightToLeft ? rect.endColumn - line.width : rect.column
          wanted = line.columns(of: range).flatMap { $0.map { left + $0 } }
            .filter { (0..<columns).contains($0) }
        }
        #expect(session.columns(role, row: row) == wanted)
        let next = article.layout.position(position, movedBy: 1)
        if next == position { break }
        position = next
      }
    }
  }
}
