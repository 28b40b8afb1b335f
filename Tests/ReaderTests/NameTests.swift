import Analysis
import Library
import MasarModel
import Screen
import Support
import Testing

@testable import Reader

@Suite struct NameTests {
  static let named = NamedArticle(
    """
    لقاء في ⟦place:جنيف⟧

    وصل ⟦person:سيرغي ريابكوف⟧ إلى المدينة.
    شارك على ⟦organization:فيسبوك⟧
    قال ⟦organization:NATO⟧ إن 25% من ⟦nationality:الروس⟧ معه.
    """)

  @Test func `Tab goes from name to name in reading order and past the end to the top`() {
    var session = Session(Self.named)
    var names: [String?] = []
    for _ in 0..<4 {
      session.press(.tab)
      names.append(session.focusedText)
      #expect(!session.status.contains("فعاد"))
    }
    #expect(names == ["جنيف", "سيرغي ريابكوف", "NATO", "الروس"], "no hidden line has a name")
    session.press(.tab)
    #expect(session.focusedText == "جنيف")
    #expect(session.status.contains("بلغ آخر المقال، فعاد إلى أوله."))
    session.press(.backTab)
    #expect(session.focusedText == "الروس")
    #expect(session.status.contains("بلغ أول المقال، فعاد إلى آخره."))
  }

  @Test func `without a focus Shift-Tab begins with the last name in view`() {
    var session = Session(Self.named)
    session.press(.backTab)
    #expect(session.focusedText == "الروس")
  }

  @Test func `the focus is on all cells of a name, in mixed lines as well`() {
    var session = Session(Self.named)
    session.press(.tab, .tab)
    #expect(session.marked(.focus).contains("وصل ⟦x:سيرغي ريابكوف⟧ إلى"))
    session.press(.tab)
    let row = session.rows.firstIndex { $0.contains("25%") } ?? 0
    #expect(session.marked(.focus).contains("قال ⟦x:NATO⟧ إن"))
    #expect(session.columns(.focus, row: row).count == 4)
    #expect(session.state.theme[.focus].attributes.isSuperset(of: [.reverse, .bold]))
  }

  @Test func `a name over two lines has the focus on both`() throws {
    var session = Session(Self.named, columns: 14)
    session.press(.tab, .tab)
    let rows = (0..<session.frame.size.rows).filter { !session.columns(.focus, row: $0).isEmpty }
    try #require(rows.count == 2 && rows[1] == rows[0] + 1)
    let cells = rows.flatMap { session.columns(.focus, row: $0) }
    #expect(cells.count == "سيرغيريابكوف".count, "the blank at the line's end takes no cell")
    #expect(
      session.columns(.focus, row: rows[1]).last == 13, "the second line begins with the name")
  }

  @Test func `Enter and K open the card of the focused name`() {
    for key in [Key.enter, .character("K"), .character("،")] {
      var session = Session()
      session.press(.enter, .tab, key)
      #expect(session.rows[0] == "جنيف · مكان · Geneva")
    }
    var other = Session(Self.named)
    other.press(.tab, .tab, .character("K"))
    #expect(other.rows[0] == "سيرغي ريابكوف · شخص")
  }

  @Test func `Esc takes the focus away first and leaves the article then`() {
    var session = Session()
    session.press(.enter, .tab, .escape)
    #expect(session.state.article != nil && session.focusedText == nil)
    session.press(.escape)
    #expect(session.state.article == nil)
  }

  @Test func `an article without names says so`() {
    var session = Session(start: .article(path: "c.md"))
    session.press(.tab)
    #expect(session.status.contains("لا أسماء معروفة في هذا المقال."))
    session.type("K")
    #expect(session.status.contains("Tab أو f"))
  }
}

/// Names beyond the window, and beyond what was analysed.
@Suite struct DistantNameTests {
  /// An article with a name in every `distance`th of so many paragraphs.
  private func named(paragraphs: Int, every distance: Int) -> NamedArticle {
    let sentence = "واتفق الجانبان على مواصلة الحوار في الأسابيع المقبلة بعد مشاورات مع الحلفاء. "
    var text = "مقال طويل\n"
    for number in 1...paragraphs {
      text += number % distance == 0 ? "⟦person:بوتين\(number)⟧ " : ""
      text += String(repeating: sentence, count: 3) + "\n"
    }
    return NamedArticle(MarkedText(text))
  }

  @Test func `the focus comes into view with two lines around it`() {
    var session = Session(named(paragraphs: 40, every: 2), columns: 60, rows: 13)
    session.press(.tab)
    for step in [Key.tab, .tab, .tab, .tab, .backTab, .backTab, .backTab] {
      session.press(step)
      let rows = (0..<12).filter { !session.columns(.focus, row: $0).isEmpty }
      #expect(rows.count == 1 && (2...9).contains(rows[0]), "\(rows) after \(step)")
    }
  }

  @Test func `a focus that was scrolled out of view gives way to the first name in view`() {
    var session = Session(named(paragraphs: 40, every: 2), columns: 60, rows: 13)
    session.press(.tab)
    #expect(session.focusedText == "بوتين2")
    session.type("    ")
    #expect(session.state.visibleFocus == nil)
    let first = session.rows.compactMap { row in
      row.split(separator: " ").first { $0.hasPrefix("بوتين") }
    }.first
    session.press(.tab)
    #expect(session.focusedText == first.map(String.init))
  }

  @Test func `beyond what is analysed Tab asks, and goes on when the answer is there`() throws {
    let named = named(paragraphs: 2000, every: 1500)
    var session = Session(named, annotates: false)
    func questions() -> [Range<Int>] {
      session.effects.compactMap { if case .annotate(_, let range) = $0 { range } else { nil } }
    }
    session.press(.tab)
    #expect(session.status.contains("يجري البحث عن الأسماء…"))
    #expect(questions().count == 1, "the first piece was asked for when the article was opened")
    var answered = 0
    while session.focusedText == nil, let next = questions().dropFirst(answered).first {
      answered += 1
      session.send(
        .paragraphsAnnotated(
          path: named.article.path, paragraphs: next, named.annotation(of: next)))
    }
    #expect(session.focusedText == "بوتين1500")
    #expect(answered > 3)
    #expect(!session.columns(.focus, row: 3).isEmpty, "from afar the upper third is shown")
  }

  @Test func `Enter before the name is found opens its card when it is`() {
    for key in [Key.enter, .character("K")] {
      let named = named(paragraphs: 200, every: 2)
      var session = Session(named, annotates: false)
      session.press(.tab, key)
      #expect(session.status.contains("يجري البحث عن الأسماء…"))
      let questions = session.effects.compactMap {
        if case .annotate(_, let range) = $0 { range } else { nil }
      }
      for next in questions {
        session.send(
          .paragraphsAnnotated(
            path: named.article.path, paragraphs: next, named.annotation(of: next)))
      }
      #expect(session.rows[0] == "بوتين2 · شخص")
      session.press(.backspace)
      #expect(session.focusedText == "بوتين2")
    }
  }

  @Test func `another command calls the movement off, the same key again goes a name further`() {
    let named = named(paragraphs: 2000, every: 400)
    func answer(_ session: inout Session) {
      var answered = 0
      while answered < 40 {
        let questions = session.effects.compactMap {
          if case .annotate(_, let range) = $0 { range } else { nil }
        }
        guard answered < questions.count else { break }
        let next = questions[answered]
        answered += 1
        session.send(
          .paragraphsAnnotated(
            path: named.article.path, paragraphs: next, named.annotation(of: next)))
      }
    }
    var twice = Session(named, annotates: false)
    twice.press(.tab, .tab)
    answer(&twice)
    #expect(twice.focusedText == "بوتين800")
    var off = Session(named, annotates: false)
    off.press(.tab, .down)
    answer(&off)
    #expect(off.focusedText == nil)
  }
}
