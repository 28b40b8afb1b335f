import MasarModel
import Screen
import Support
import Testing

@testable import Reader

@Suite struct FullTimelineTests {
  @Test func `the whole timeline has tracks, titles, who, where, status and sources`() {
    var session = Session.talks()
    session.type("T")
    let rows = session.rows
    #expect(
      rows.prefix(2) == [
        "الأحداث: 5 · المصادر: 2 · خلافات: 1 الخط الزمني · ملف الاختبار",
        "4 · خارج المسارات 3 م مجلس الأمن 2 ق الاتصالات 1 ج حوار جنيف",
      ])
    #expect(rows[3] == "1 مكالمة هاتفية 30 ديسمبر ││@│")
    #expect(rows[5].hasPrefix("1 ملغى كييف زيارة إلى كييف 5"))
    #expect(
      rows[6...8] == [
        "» هذا المقال ++++ 9 يناير",
        "!2 سيرغي ريابكوف، ويندي شير… جنيف محادثات جنيف 10 يناير │││*",
        "1+1 مرتقب نيويورك جلسة مجلس الأمن 17 فبراير │o││",
      ])
    #expect(rows[4].contains(" 2022 ") && rows[9].contains("بلا تاريخ"))
    #expect(rows[10] == "0+1 مرتقب رد مكتوب │││o")
  }

  @Test func `below the list stands what is said of the selected event`() {
    var session = Session.talks()
    session.type("T!")
    #expect(session.timelineEvent == "talks")
    let text = session.rows.joined(separator: "\n")
    #expect(text.contains("[ج] محادثات جنيف"))
    #expect(text.contains("≠ المدة · 8 ساعات"))
    #expect(text.contains("≠ يخالف 9 يناير: هذا المقال"))
  }

  @Test func `digits choose lanes, alone and together, and give all back`() {
    var session = Session.talks()
    session.type("T1")
    #expect(session.state.fullTimeline?.count == 2, "the talks and the answer")
    session.type("2")
    #expect(session.state.fullTimeline?.count == 3)
    session.type("12")
    #expect(session.state.fullTimeline?.count == 5)
    session.type("٤")
    #expect(session.state.fullTimeline?.count == 1)
    #expect(session.timelineEvent == "other")
    session.type("9")
    #expect(session.rows.last?.contains("لا مسار برقم 9.") == true)
  }

  @Test func `what is typed filters at every letter, by name, place, status and date`() {
    for (query, events) in [
      ("جنيف", 2), ("kyiv", 1), ("ريابكوف", 1), ("ryab", 1), ("نيويورك", 1), ("ملغى", 1),
      ("2022-02", 1),
      ("فبراير", 1), ("جنيف ريابكوف", 1), ("لا شيء كهذا", 0),
    ] {
      var session = Session.talks()
      session.type("T/" + query)
      #expect(session.state.fullTimeline?.count == events, "\(query)")
    }
  }

  @Test func `Esc gives up a filter, Enter keeps it`() {
    var session = Session.talks()
    session.type("TG")
    let last = session.frame
    session.type("/مكالمة")
    #expect(session.timelineEvent == "call")
    session.press(.escape)
    #expect(session.frame == last, "the selection is where it was")
    session.type("T")
    session.type("T/نيو")
    session.press(.enter)
    #expect(session.state.fullTimeline?.count == 1)
    session.type("/xyz")
    #expect(session.rows.joined().contains("لا حدث يناسب ما كُتب."))
    session.press(.escape)
    #expect(session.state.fullTimeline?.count == 1)
    #expect(session.rows.last?.contains("تصفية: نيو") == true)
    session.type("/")
    session.press(.control("u"), .enter)
    #expect(session.state.fullTimeline?.count == 5)
  }

  @Test(arguments: [
    ("2022", "other"), ("2022-02", "council"), ("2/2022", "council"), ("فبراير 2022", "council"),
    ("٢٠٢٢", "other"), ("2021-12-31", "other"), ("1990", "call"),
  ])
  func `a year or a month can be gone to`(typed: String, event: String) {
    var session = Session.talks()
    session.type("TJ" + typed)
    session.press(.enter)
    #expect(session.timelineEvent == event)
    #expect(session.state.fullTimeline?.prompt == nil)
  }

  @Test func `what is no month, or has nothing after it, is said so`() {
    var session = Session.talks()
    session.type("TJأمس")
    session.press(.enter)
    #expect(session.rows.last?.contains("«أمس» ليس سنة ولا شهرًا") == true)
    session.type("J2030")
    session.press(.enter)
    #expect(session.rows.last?.contains("لا أحداث في 2030 أو بعده.") == true)
  }

  @Test func `braces go from year to year, brackets from month to month`() {
    var session = Session.talks()
    session.type("Tg}")
    #expect(session.timelineEvent == "other")
    session.type("]")
    #expect(session.timelineEvent == "council")
    session.type("[")
    #expect(session.timelineEvent == "other", "the first event of the month")
    session.type("{")
    #expect(session.timelineEvent == "call")
    session.type("G[")
    #expect(session.timelineEvent == "council", "back from what has no date")
  }

  @Test func `back leads to the very line of the article`() {
    var session = Session.talks(rows: 6)
    session.type("jj")
    let before = session.frame
    session.type("T")
    #expect(session.frame != before)
    session.press(.backspace)
    #expect(session.frame == before)
    session.type("Tq")
    #expect(session.frame == before)
  }

  @Test func `the way to a card and its source leads back row by row`() {
    var session = Session.talks()
    session.type("T!")
    let timeline = session.frame
    session.press(.enter)
    session.type("n")
    let card = session.frame
    session.press(.enter)
    #expect(session.state.eventCard == nil && session.state.fullTimeline == nil)
    session.press(.backspace)
    #expect(session.frame == card)
    session.press(.backspace)
    #expect(session.frame == timeline)
  }

  @Test(arguments: [1, 2, 3, 8, 20, 36, 60, 80, 120, 300])
  func `it fits every screen`(columns: Int) {
    for rows in [1, 2, 3, 7, 24, 100] {
      for keys in ["T", "T!", "T/ج", "TJ20", "T1", "!K", "T\r"] {
        var session = Session.talks(columns: columns, rows: rows)
        for scalar in keys.unicodeScalars {
          session.press(scalar == "\r" ? .enter : .character(scalar))
        }
        #expect(session.frame.size == Size(columns: columns, rows: rows))
      }
    }
  }

  @Test func `of five thousand events those in view are drawn, wherever the reader is`() {
    var session = Session.talks(analysis: TalksFixture.long(5000))
    session.type("T")
    session.press(.end)
    #expect(session.timelineEvent == "e4999")
    #expect(session.rows.joined(separator: "\n").contains("جولة رقم 4999"))
    session.type("J2000-01")
    session.press(.enter)
    #expect(session.rows.joined(separator: "\n").contains("جولة رقم 1218"))
    session.type("!")
    #expect(session.timelineEvent == "e1219")
    session.type("/رقم 49")
    #expect(session.state.fullTimeline?.count == 199, "all with 49 in them")
  }

  @Test(arguments: 0..<20)
  func `drawing after every key or only at the end gives the same screen`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let keys: [Key] =
      "TT!!KjjkkGg}{][12345/جن2J20tnpq".unicodeScalars.map { .character($0) }
      + [.enter, .enter, .enter, .backspace, .backspace, .escape, .alt("o"), .pageDown, .pageUp]
    var watched = Session.talks(columns: 80, rows: 24)
    var unwatched = watched
    for _ in 0..<80 {
      let message: Message =
        generator.once(in: 10)
        ? .resized(
          Size(columns: generator.number(1...200), rows: generator.number(1...60)))
        : .keyPressed(generator.element(of: keys))
      watched.send(message)
      #expect(watched.frame.size == watched.state.size)
      unwatched.send(message)
    }
    #expect(watched.frame == unwatched.frame)
  }
}
