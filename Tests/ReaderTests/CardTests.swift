import Analysis
import Library
import MasarModel
import Screen
import Testing

@testable import Reader

@Suite struct CardTests {
  @Test func `the card tells names, counts, companions, events and every mention, newest first`() {
    var session = Session.named(article: 0)
    session.press(.tab, .enter)
    let rows = session.rows
    #expect(rows[0] == "جو بايدن · شخص · Joe Biden")
    #expect(
      Array(rows[1...22])
        == [
          "رئيس الولايات المتحدة",
          "في النصوص: بايدن (2) · جو بايدن (1)",
          "من 3 يناير 2022 إلى 9 يناير 2022 · مرات الذكر: 3 · المقالات: 2",
          "",
          "يُذكر مع",
          "شخص فلاديمير بوتين 2",
          "مكان جنيف 1",
          "منظمة حلف الناتو 1",
          "نسبة إلى بلد روسي 1",
          "",
          "الأحداث",
          "مكالمة بايدن وبوتين 30 ديسمبر 2021",
          "",
          "وكالة الاختبار · 9 يناير 2022 لقاء في جنيف",
          "يجتمع الوفدان في جنيف بعد مكالمة بايدن وبوتين، ثم يجتمع الناتو.",
          "",
          "وكالة الاختبار · 3 يناير 2022 مكالمة قريبة",
          rows[18],
          "وقال مسؤول إن بايدن سيطالب الجانب الروسي بخفض التصعيد.",
          "", "", "",
        ].map { $0 })
    #expect(rows[18].hasPrefix("أعلن البيت الأبيض أن جو بايدن") && rows[18].hasSuffix("…"))
    #expect(session.selectedText == "شخص فلاديمير بوتين 2")
    #expect(session.status.contains("مرات الذكر: 3"))
  }

  @Test func `in English the same stands the other way round`() {
    var session = Session.named(article: 0, language: .english)
    session.press(.tab, .enter)
    #expect(session.rows[0].contains("person · Joe Biden"))
    #expect(session.rows.contains { $0.contains("3 Jan 2022 to 9 Jan 2022 · mentions: 3") })
    #expect(session.rows.contains { $0.contains("Named together with") })
    let frame = session.frame
    #expect(frame[2, 5].glyph.string == "N", "flush left")
  }

  @Test func `the name is marked in every mention, the way its kind looks`() {
    var session = Session.named(article: 0)
    session.press(.tab, .enter)
    session.type("k")
    let person = session.state.theme[.person]
    for (row, name) in [(15, "بايدن"), (19, "بايدن")] {
      let marked = session.columns(.person, row: row)
      #expect(marked.count == name.unicodeScalars.count, "row \(row)")
    }
    #expect(person.attributes == .bold)
  }

  @Test func `Enter on a mention jumps, Backspace returns to the row, and again to the line`() {
    for article in 0...1 {
      for mention in 0...2 {
        var session = Session.named(article: article, columns: 100, rows: 12)
        session.press(.tab)
        if article == 1 {
          session.press(.tab, .tab)
          session.type("jj")
        }
        let line = session.frame
        session.press(.enter)
        #expect(session.rows[0].hasPrefix("جو بايدن"))
        session.type("G")
        for _ in 0..<mention { session.type("k") }
        let card = session.frame
        session.press(.enter)
        #expect(session.state.card == nil)
        #expect(session.focusedText?.contains("بايدن") == true)
        #expect(session.state.article?.path == (mention == 2 ? "n/2.txt" : "n/1.txt"))
        #expect(session.state.visibleFocus != nil)
        session.press(.backspace)
        #expect(session.frame == card)
        session.press(.backspace)
        #expect(session.frame == line)
        session.press(.backspace)
        #expect(session.state.article == nil && session.state.card == nil)
      }
    }
  }

  @Test func `Ctrl-o goes back and Alt-o forth, over cards and articles`() {
    var session = Session.named(article: 0, columns: 100, rows: 12)
    var frames = [session.frame]
    session.press(.tab)
    frames[0] = session.frame
    session.press(.enter)
    session.type("j")
    frames.append(session.frame)
    session.press(.enter)
    #expect(session.rows[0].hasPrefix("جنيف · مكان"))
    session.type("G")
    frames.append(session.frame)
    session.press(.enter)
    frames.append(session.frame)
    for frame in frames.dropLast().reversed() {
      session.press(.control("o"))
      #expect(session.frame == frame)
    }
    for frame in frames.dropFirst() {
      session.press(.alt("o"))
      #expect(session.frame == frame)
    }
    session.press(.alt("o"))
    #expect(session.status.contains("لا موضع تاليًا."))
  }

  @Test func `Enter on an event opens the sentence that tells it first`() {
    var session = Session.named(article: 1, columns: 80, rows: 24)
    session.press(.tab, .tab, .tab, .enter)
    session.type("}")
    #expect(session.selectedText == "مكالمة بايدن وبوتين 30 ديسمبر 2021")
    session.press(.enter)
    #expect(session.state.article?.path == "n/1.txt")
    #expect(session.rows.contains { $0.hasPrefix("أعلن البيت الأبيض") })
  }

  @Test func `K on an event opens its card, as on the timeline, and comes back`() {
    var session = Session.named(article: 1, columns: 120, rows: 24)
    session.press(.tab, .tab, .tab, .enter)
    session.type("}")
    let card = session.frame
    session.type("K")
    #expect(session.state.eventCard?.event?.id == "call")
    #expect(session.state.card == nil)
    session.press(.backspace)
    #expect(session.frame == card)
  }

  @Test func `q leaves an article that was jumped to for the card, and the first one for the list`()
  {
    var session = Session.named(article: 0)
    session.press(.tab, .enter)
    session.type("G")
    session.press(.enter)
    session.type("q")
    #expect(session.state.card != nil)
    session.type("qq")
    #expect(session.state.article == nil && session.effects.last != .quit)
    session.type("q")
    #expect(session.effects.last == .quit)
  }

  @Test func `a mention that has gone from the file since takes no focus`() {
    var session = Session.named(article: 0)
    session.press(.tab, .enter)
    session.type("Gkk")
    var state = session.state
    let short = Article(path: "n/2.txt", title: "قصير", text: "قصير", paragraphs: [])
    #expect(state.update(.keyPressed(.enter)) == [.openArticle(path: "n/2.txt")])
    _ = state.update(.articleOpened(path: "n/2.txt", .init(article: short)))
    #expect(state.article?.focus == nil)
    #expect(state.frame().size == state.size)
  }
}

@Suite struct CardBuildingTests {
  @Test func `until all articles are read the card shows what this one says`() {
    var session = Session.named(article: 0, indexes: false)
    session.press(.tab, .enter)
    #expect(session.rows[0].contains("تُقرأ المقالات…"))
    #expect(session.rows[0].contains("Joe Biden"), "who it is comes from the names that are known")
    #expect(session.rows.contains { $0.contains("مرات الذكر: 2 · المقالات: 1") })
    #expect(session.selectedText == "نسبة إلى بلد الروسي 1")
    session.type("G")
    let selected = session.selectedText
    session.buildIndex()
    #expect(session.selectedText == selected, "the selection stays on its mention")
    #expect(session.rows.contains { $0.contains("مرات الذكر: 3") })
    #expect(!session.rows[0].contains("تُقرأ المقالات…"))
  }

  @Test func `leaving calls off what only the card waits for, and it is asked for again`() {
    var session = Session.named(article: 0, indexes: false)
    session.press(.tab, .enter, .backspace)
    #expect(session.effects.contains(.stopEntityIndex))
    session.press(.enter)
    let questions = session.effects.filter {
      if case .buildEntityIndex = $0 { true } else { false }
    }
    #expect(questions.count == 2)
    session.buildIndex()
    session.press(.backspace, .enter)
    #expect(session.effects.last != .stopEntityIndex, "what is there is there")
  }

  @Test func `what comes back while it is built is the row that was left`() {
    var session = Session.named(article: 0, indexes: false)
    session.press(.tab, .enter)
    session.type("G")
    let selected = session.selectedText
    session.press(.enter, .backspace)
    #expect(session.selectedText == selected)
    session.buildIndex()
    #expect(session.selectedText == selected)
  }
}

@Suite struct CardEditTests {
  private func card(_ keys: Key...) -> Session {
    var session = Session.named(article: 0)
    session.press(.tab, .enter)
    for key in keys { session.press(key) }
    return session
  }

  @Test func `r changes the name, at once and everywhere, and u takes it back`() {
    var session = card(.character("r"))
    #expect(session.status == "الاسم الجديد: جو بايدن", "the name stands there to be changed")
    session.press(.control("u"))
    session.type("جوزيف بايدن")
    session.press(.enter)
    #expect(session.effects.contains(.editEntity(.rename("p-biden", to: "جوزيف بايدن"))))
    #expect(session.rows[0].hasPrefix("جوزيف بايدن · شخص"))
    #expect(session.status.contains("صار الاسم: · جوزيف بايدن · للتراجع: u"))
    session.type("u")
    #expect(session.rows[0].hasPrefix("جو بايدن · شخص"))
    #expect(session.status.contains("أُلغي آخر تعديل"))
    session.type("u")
    #expect(session.status.contains("لا تعديل يُلغى"))
  }

  @Test func `letters that are typed are no commands, and Esc changes nothing`() {
    var session = card(.character("a"))
    session.type("qjkx")
    #expect(session.status == "qjkx اسم آخر له:")
    session.press(.escape)
    #expect(session.rows[0].hasPrefix("جو بايدن"))
    #expect(!session.effects.contains { if case .editEntity = $0 { true } else { false } })
    session.type("r")
    session.press(.enter)
    #expect(!session.effects.contains { if case .editEntity = $0 { true } else { false } })
  }

  @Test func `a adds a name, under which it is found from then on`() {
    var session = card(.character("ش"))
    session.type("فلاديمير بوتين")
    session.press(.enter)
    #expect(session.effects.contains(.editEntity(.alias("p-biden", "فلاديمير بوتين"))))
    #expect(session.rows.contains { $0.contains("فلاديمير بوتين (1)") })
  }

  @Test func `x takes the name out of the article, and u brings it back`() {
    var session = card(.character("x"))
    #expect(session.status.contains("لم يعد اسمًا: · جو بايدن · للتراجع: u"))
    #expect(session.rows.contains("لا يُذكر في أي مقال."))
    session.press(.backspace, .tab)
    #expect(session.focusedText == "فلاديمير بوتين")
    session.press(.control("o"), .alt("o"))
    session.press(.enter)
    session.type("u")
    session.press(.backspace, .backTab)
    #expect(session.focusedText == "جو بايدن")
  }

  @Test func `m asks for another entity and makes the two one`() {
    var session = card(.character("m"))
    #expect(session.rows[0].hasPrefix("يُدمج في:") || session.rows[0].contains("يُدمج في:"))
    #expect(!session.rows.contains { $0.contains("Joe Biden") }, "not into itself")
    session.type("putin")
    session.press(.enter)
    #expect(session.effects.contains(.editEntity(.merge("p-biden", into: "p-putin"))))
    #expect(session.rows[0].hasPrefix("فلاديمير بوتين"))
    #expect(session.rows.contains { $0.contains("مرات الذكر: 6") })
    #expect(session.status.contains("دُمج في: · فلاديمير بوتين"))
    session.type("u")
    #expect(session.rows.contains { $0.contains("مرات الذكر: 3") })
  }

  @Test func `Esc in the index leads back to the card that was to be merged`() {
    var session = card(.character("m"))
    session.press(.escape)
    #expect(session.rows[0].hasPrefix("جو بايدن"))
  }
}

@Suite struct RowSelectionTests {
  private let open = [3, 4, 8, 9, 20]

  @Test(arguments: [
    (3, 1, 4), (3, 2, 8), (20, 1, 20), (8, -1, 4), (3, -1, 3), (4, 99, 20), (20, -99, 3),
  ])
  func `it moves over the rows that can be opened`(from: Int, steps: Int, to: Int) {
    var selection = RowSelection(row: from)
    selection.move(by: steps, over: open)
    #expect(selection.row == to)
  }

  @Test(arguments: [
    (3, 4, 8), (3, 5, 8), (4, 5, 9), (9, 5, 20), (20, -5, 9), (9, -3, 4), (3, -5, 3),
  ])
  func `pages lead to the nearest such row`(from: Int, rows: Int, to: Int) {
    var selection = RowSelection(row: from)
    selection.move(byRows: rows, over: open)
    #expect(selection.row == to)
  }

  @Test(arguments: 1...30)
  func `the selection is in view, and so is what stands above the first row`(height: Int) {
    var selection = RowSelection(row: 3)
    func clamp() { selection.clamp(first: 3, count: 21, height: height) }
    clamp()
    #expect(selection.top == 0)
    for _ in 0..<5 {
      selection.move(by: 1, over: open)
      clamp()
      let row = selection.row ?? 0
      #expect((selection.top..<(selection.top + height)).contains(row))
    }
    for _ in 0..<10 {
      selection.move(by: -1, over: open)
      clamp()
    }
    #expect(selection.row == 3 && selection.top == 0)
  }
}
