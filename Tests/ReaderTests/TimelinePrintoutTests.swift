import MasarModel
import Support
import Testing

@testable import Reader

@Suite struct TimelinePrintoutTests {
  private let printout = TimelinePrintout(
    [TalksFixture.analysis], titles: ["ملف الاختبار"], interface: Interface(language: .arabic))

  @Test func `a plain timeline has years, tracks, sources and disagreements`() {
    #expect(
      printout.plain(keepsFormatting: true) == """
        ملف الاختبار

        2021
        30 ديسمبر · [ق] مكالمة هاتفية
            المصادر: 1

        2022
        5 يناير · [·] زيارة إلى كييف · ملغى · كييف
            المصادر: 1
        10 يناير · [ج] محادثات جنيف · جنيف
            سيرغي ريابكوف، ويندي شيرمان
            المصادر: 2 · يقول به 1 من 2
            ! الموعد · ≠ يخالف
                10 يناير · وكالة الاختبار (8 يناير)
                9 يناير · وكالة الاختبار (9 يناير)
            ! المدة · ≠ يخالف
                8 ساعات · وكالة الاختبار (8 يناير)
                7 ساعات · وكالة الاختبار (9 يناير)
        17 فبراير · [م] جلسة مجلس الأمن · مرتقب · نيويورك
            المصادر: 1+1

        بلا تاريخ
        [ج] رد مكتوب · مرتقب
            المصادر: 0+1

        """)
  }

  @Test(arguments: [20, 36, 80])
  func `a laid-out one is flush right and as wide as it may be`(measure: Int) {
    for line in printout.visual(measure: measure).split(separator: "\n") {
      #expect(line.count <= measure)
    }
  }

  @Test func `a table has a field for each column`() {
    let table = TimelineTable([TalksFixture.analysis], interface: Interface(language: .english))
    #expect(table.records.count == 5)
    #expect(table.records.allSatisfy { $0.count == TimelineTable.columns.count })
    #expect(
      table.records[2] == [
        "talks", "geneva", "2022-01-10", "2022-01-10", "day", "past", "محادثات جنيف", "جنيف",
        "سيرغي ريابكوف; ويندي شيرمان", "2", "0", "وكالة الاختبار (8 Jan); وكالة الاختبار (9 Jan)",
        "date: 2022-01-10 (1) / 2022-01-09 (1); duration: PT8H (1) / PT7H (1)",
      ])
  }

  // MARK: iCalendar

  private var calendar: TimelineCalendar {
    TimelineCalendar(
      [TalksFixture.analysis, TalksFixture.analysis], titles: ["أ; ب", "ج, د"],
      interface: Interface(language: .english))
  }

  @Test func `a calendar has lines of 75 octets that end with CR LF`() {
    let text = calendar.text
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
    for line in lines {
      #expect(line.last == UInt8(ascii: "\r"))
      #expect(line.count <= CalendarLines.octets + 1)
      #expect(String(validating: line, as: UTF8.self) != nil, "no letter is cut")
    }
  }

  @Test func `an event ends the day after its last, and its status is said`() {
    let text = calendar.text
    #expect(text.contains("DTSTART;VALUE=DATE:20220110\r\nDTEND;VALUE=DATE:20220111\r\n"))
    for status in ["CONFIRMED", "TENTATIVE", "CANCELLED"] {
      #expect(text.contains("STATUS:\(status)\r\n"))
    }
    #expect(text.contains("X-WR-CALNAME:أ\\; ب · ج\\, د\r\n"))
    #expect(text.contains("CATEGORIES:حوار جنيف\r\n"))
    #expect(calendar.undated == 2, "one in each timeline")
    #expect(text.contains("DTSTAMP:20220109T000000Z\r\n"))
  }

  @Test func `identifiers are there once, and equal timelines give equal bytes`() {
    let text = calendar.text
    let identifiers = text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    #expect(identifiers.count == 8)
    #expect(Set(identifiers).count == 8)
    #expect(identifiers.first == "UID:call.d@masar.invalid")
    #expect(calendar.text == text)
  }

  @Test(arguments: [
    ("a;b,c\\d", "a\\;b\\,c\\\\d"), ("سطر\nآخر", "سطر\\nآخر"), ("x\u{1B}[2J", "x^[[2J"),
    ("\r\n", "\\n"),
  ])
  func `text is escaped`(text: String, escaped: String) {
    #expect(CalendarLines.escaped(text) == escaped)
  }

  @Test(arguments: 0..<20)
  func `a folded line unfolds to what it was`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let letters = Array("aب€😀 ;٣".unicodeScalars)
    var line = String.UnicodeScalarView()
    for _ in 0..<generator.number(0...400) { line.append(generator.element(of: letters)) }
    let folded = CalendarLines.folded(String(line))
    #expect(folded.replacing("\r\n ", with: "").dropLast(1) == String(line))
    #expect(folded.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
  }
}
