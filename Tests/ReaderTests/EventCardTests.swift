import Analysis
import MasarModel
import Screen
import Testing

@testable import Reader

@Suite struct EventCardTests {
  @Test func `a card says what, when, where, who, in which words, and what is in dispute`() {
    var session = Session.talks(columns: 80, rows: 40)
    session.type("!K")
    #expect(
      session.rows.dropLast().joined(separator: "\n").trimmingEnd() == """
        محادثات جنيف · 10 يناير 2022
        [ج] حوار جنيف المسار
        10 يناير 2022 الموعد
        جرى الحال
        جنيف المكان
        يقول به 1 من 2 الاتفاق

        المشاركون
        Sergei Ryabkov سيرغي ريابكوف
        Wendy Sherman ويندي شيرمان

        من يقول ذلك
        10 يناير 2022 · المصادر: 1
        وكالة الاختبار · 8 يناير 2022 · قراءة أخرى
        قالت صحيفة إن اللقاء يبدأ يوم 10 يناير.
        من: «يوم 10 يناير»
        9 يناير 2022 · المصادر: 1 · ≠ يخالف
        هذا المقال · 9 يناير 2022 · لقاء في جنيف
        وتبدأ المحادثات غدا الاثنين، بحسب واشنطن.
        من: «غدا الاثنين»، مقال 9 يناير 2022

        المدة · ≠ يخالف · يقول به 1 من 2
        8 ساعات: وكالة الاختبار
        7 ساعات: هذا المقال
        """)
  }

  @Test func `in English the same card reads from left to right`() {
    var session = Session.talks(columns: 80, rows: 40, language: .english)
    session.type("!K")
    let rows = session.rows
    #expect(rows.contains { $0.contains("≠ differs") })
    #expect(rows.contains { $0.contains("said by 1 of 2") })
  }

  @Test func `Enter on who takes part opens their card, and Backspace comes back`() {
    var session = Session.talks()
    session.type("!K")
    let card = session.frame
    session.press(.enter)
    #expect(session.state.card?.entity.id == "p-ryabkov")
    session.press(.backspace)
    #expect(session.frame == card)
  }

  @Test(arguments: [
    ("15:00+03:00", "بتوقيت موسكو", "الساعة 15:00 بتوقيت موسكو", "15:00 (GMT+3)"),
    ("15:00+05:30", "بتوقيت الهند", "الساعة 15:00 بتوقيت الهند", "15:00 (GMT+5:30)"),
    ("15:00Z", nil, "الساعة 15:00 بتوقيت غرينتش", "15:00 (GMT)"),
    ("19:00", "بالتوقيت المحلي", "الساعة 19:00 بالتوقيت المحلي", "19:00 local time"),
    ("15:00-05:00", nil, "الساعة 15:00 بتوقيت غرينتش -5", "15:00 (GMT-5)"),
    ("19:00", nil, "الساعة 19:00", "19:00"),
  ])
  func `a time of the day has its zone`(
    value: String, zone: String?, arabic: String, english: String
  ) {
    let clock = EventClock(value: value, zone: zone)
    #expect(Interface(language: .arabic).clock(clock) == arabic)
    #expect(Interface(language: .english).clock(clock) == english)
  }

  @Test func `card, panel and timeline show the time of the day where it fits`() {
    var analysis = TalksFixture.analysis
    for index in analysis.timeline.events.indices
    where analysis.timeline.events[index].id == "talks" {
      analysis.timeline.events[index].clock = EventClock(value: "09:30+01:00", zone: "بتوقيت جنيف")
    }
    var session = Session.talks(columns: 100, rows: 40, analysis: analysis)
    session.type("!")
    #expect(session.rows.contains { $0.contains("الساعة 09:30 بتوقيت جنيف") })
    session.type("K")
    #expect(session.rows.contains("10 يناير 2022 · الساعة 09:30 بتوقيت جنيف الموعد"))
    session.press(.backspace)
    session.type("T")
    #expect(
      session.rows.contains { $0.contains("10 يناير") && $0.contains("الساعة 09:30 بتوقيت جنيف") })
  }

  @Test func `Enter on a source goes to its sentence`() {
    var session = Session.talks(rows: 12)
    session.type("!Kn")
    #expect(session.state.eventCard?.selectedSource?.path == "d/b.txt")
    session.press(.enter)
    #expect(session.state.article?.path == "d/b.txt")
    session.press(.backspace)
    #expect(session.state.eventCard?.selectedSource?.path == "d/b.txt")
  }

  @Test func `a source copies its sentence`() {
    var session = Session.talks()
    session.type("!Kny")
    let copied = session.effects.compactMap { effect -> String? in
      if case .copy(let text) = effect { return text }
      return nil
    }
    #expect(copied.last?.hasPrefix("قالت صحيفة إن اللقاء") == true)
  }

  @Test(arguments: [
    (TimeAnchor.absolute, "من: «يوم 10 يناير»"),
    (.publication, "من: «يوم 10 يناير»، مقال 8 يناير 2022"),
    (.quotation, "من: «يوم 10 يناير»، نسبة إلى يوم التصريح"),
    (.previous, "من: «يوم 10 يناير»، نسبة إلى تاريخ ذُكر قبله"),
    (.dossier, "من: «يوم 10 يناير»، والسنة من بقية المقالات"),
    (.event, "من: «يوم 10 يناير»، نسبة إلى حدث"), (.holiday, "من: «يوم 10 يناير»، نسبة إلى مناسبة"),
    (TimeAnchor.none, "من: «يوم 10 يناير»، ولا يُعرف ممّ يُحسب"),
  ])
  func `where a time comes from is said`(anchor: TimeAnchor, words: String) throws {
    let event = try #require(TalksFixture.analysis.timeline.events.first { $0.id == "talks" })
    var source = event.sources[0]
    source.claims[0].anchor = anchor
    let said = EventWords(
      interface: Interface(language: .arabic), index: TimelineIndex(TalksFixture.analysis),
      path: nil)
    #expect(said.origin(of: source) == words)
  }

  @Test func `sources that say the same stand together, those who differ last`() throws {
    let talks = try #require(TalksFixture.analysis.timeline.events.first { $0.id == "talks" })
    let account = EventAccount(talks)
    #expect(account.versions.map(\.value) == ["2022-01-10", "2022-01-09"])
    #expect(account.versions.indices.map(account.mark) == [nil, .contradicts])
    #expect(account.versions.map(\.sources) == [0..<1, 1..<2])
  }

  @Test func `what is said twice by one article counts once, and no date comes last`() throws {
    var event = try #require(TalksFixture.analysis.timeline.events.first { $0.id == "council" })
    event.sources.insert(event.sources[1], at: 0)
    event.sources.append(event.sources[1])
    let account = EventAccount(event)
    #expect(account.sources.count == 2)
    #expect(account.versions.map(\.value) == ["2022-02-17", nil])
  }
}

extension String {
  fileprivate func trimmingEnd() -> String {
    var result = self[...]
    while result.last?.isNewline == true { result.removeLast() }
    return String(result)
  }
}
