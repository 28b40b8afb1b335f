import Analysis
import MasarModel
import Screen
import Testing

@testable import Reader

@Suite struct EntityIndexScreenTests {
  @Test func `e shows all names with kind, Latin name and counts, most mentions first`() {
    for key in ["e", "ث"] {
      var session = Session.named()
      session.type(key)
      #expect(session.rows[0].contains("اسم:") && session.rows[0].contains("كل الأنواع"))
      #expect(
        session.rows[2...6].map { $0 } == [
          "2 3 شخص Joe Biden جو بايدن", "3 3 شخص Vladimir Putin فلاديمير بوتين",
          "1 2 مكان Geneva جنيف", "1 1 منظمة NATO حلف الناتو",
          "1 1 نسبة إلى بلد Russian روسي",
        ])
    }
  }

  @Test func `typing filters at once, and no letter is a command`() {
    var session = Session.named()
    session.type("e")
    session.type("q")
    #expect(session.rows.contains("لا اسم كهذا في المقالات."))
    session.press(.backspace)
    session.type("بايد")
    #expect(session.rows[2].contains("جو بايدن") && session.rows[3].isEmpty)
    session.press(.control("u"))
    session.type("gen")
    #expect(session.rows[2].contains("جنيف"))
  }

  @Test func `Tab asks for one kind after the other`() {
    var session = Session.named()
    session.type("e")
    var counts: [Int] = []
    for _ in 0..<5 {
      session.press(.tab)
      counts.append(session.state.index?.entries.count ?? 0)
    }
    #expect(counts == [2, 1, 1, 1, 5])
    session.press(.backTab)
    #expect(session.rows[0].contains("نسبة إلى بلد"))
    #expect(session.rows[2].contains("روسي"))
  }

  @Test func `arrows choose, Enter opens the card, Backspace returns to the very row`() {
    var session = Session.named(rows: 8)
    session.type("e")
    session.press(.tab, .tab, .tab, .tab, .tab, .down, .down)
    session.type("i")
    session.press(.backspace, .down)
    let index = session.frame
    session.press(.enter)
    #expect(session.rows[0].hasPrefix("فلاديمير بوتين"))
    session.press(.backspace)
    #expect(session.frame == index)
    session.press(.escape)
    #expect(session.state.index == nil && session.state.article == nil)
  }

  @Test func `it opens over an article and a card, and Esc returns there`() {
    var session = Session.named(article: 0)
    session.press(.tab)
    let article = session.frame
    session.press(.enter)
    let card = session.frame
    session.type("e")
    session.press(.end, .pageUp, .home, .escape)
    #expect(session.frame == card)
    session.press(.escape)
    #expect(session.frame == article)
  }

  @Test func `while the articles are read it has the names of the open one`() {
    var session = Session.named(article: 0, indexes: false)
    session.type("e")
    #expect(session.state.index?.entries.count == 3)
    #expect(session.status.contains("تُقرأ المقالات…"))
    session.press(.down)
    let selected = session.state.index?.selected?.entity.id
    session.buildIndex()
    #expect(session.state.index?.entries.count == 5)
    #expect(session.state.index?.selected?.entity.id == selected)
  }

  @Test(arguments: [Language.arabic, .english])
  func `card and index fit every size`(language: Language) {
    for columns in [1, 2, 3, 7, 16, 20, 39, 40, 45, 60, 72, 80, 100, 200] {
      for rows in [1, 2, 3, 4, 7, 8, 24, 60] {
        var session = Session.named(
          article: 0, columns: columns, rows: rows, language: language)
        for keys in ["\t", "\r", "j", "G", "r", "\u{1B}", "m", "b", "\u{1B}", "e", "n", "\t", "\r"]
        {
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
