import MasarModel
import Testing

@testable import Chronology

/// Whether something happened, and which days are days of something.
@Suite("Statements")
struct EventStatusTests {
  private func statements(_ text: String, published: String = "2022-01-05") -> [Statement] {
    EventFinder(profiles: TimelineTests.profiles, geography: TimelineTests.geography)
      .statements(in: TimelineTests.facts("a", published, text)).filter(\.isStrong)
  }

  @Test(
    "what the words make of an event",
    arguments: [
      ("لا نية لعقد لقاء بين سامي وهاني.", EventStatus.denied),
      ("نفى المتحدث وجود ترتيبات لاجتماع بين سامي وهاني.", .denied),
      ("لن يلتقي سامي وهاني هذا العام.", .denied), ("لم يجتمع سامي وهاني أمس.", .denied),
      ("ليس هناك موعد للقاء سامي وهاني.", .denied),
      ("ألغي اجتماع سامي وهاني في 10 يناير 2022.", .cancelled),
      ("تم إلغاء لقاء سامي وهاني المقرر في 10 يناير 2022.", .cancelled),
      ("القمة بين سامي وهاني في 10 يناير 2022 تأجلت.", .cancelled),
      ("نفى سامي خلال اجتماع مع هاني أمس وجود خلاف.", .past),
      ("من المقرر أن يلتقي سامي هاني في 10 يناير 2022.", .planned),
      ("يعتزم سامي زيارة الميناء في 10 يناير 2022.", .planned), ("التقى سامي هاني أمس.", .past),
    ])
  func status(text: String, status: EventStatus) {
    #expect(statements(text).first?.status == status, "\(text)")
  }

  @Test("put off to another day: the old one is cancelled, the new one planned")
  func postponed() {
    let found = statements("تأجل اجتماع سامي وهاني من 10 يناير 2022، إلى 17 يناير 2022.")
    #expect(
      found.map { "\($0.time?.days?.start.iso8601 ?? "-") \($0.status)" } == [
        "2022-01-10 cancelled", "2022-01-17 planned",
      ])
  }

  @Test(
    "days that are nothing's day",
    arguments: [
      "هو أول اجتماع لهما منذ 7 ديسمبر 2021.", "قال سامي، أمس الثلاثاء، إن الاجتماع كان مفيدا.",
      "انتهت المكالمة بعد منتصف الليل.", "هذا أول لقاء منذ اتفاق سامي وهاني في 1 ديسمبر 2021.",
    ])
  func noDay(text: String) {
    #expect(statements(text).allSatisfy { $0.dayLong == nil }, "\(text)")
  }

  @Test("weeks and months that one counts back are not meant to the day")
  func distance() {
    let time = statements("التقى سامي هاني قبل أسبوعين في الميناء.").first?.time
    #expect(time?.granularity == .week)
    #expect(time?.days?.contains(DayInterval(CalendarDate(dayNumber: 18_983))) == true)
  }

  @Test(
    "where it happens",
    arguments: [
      ("عُقد الاجتماع في الميناء أمس.", ["l-port"]), ("استضافت الميناء الاجتماع أمس.", ["l-port"]),
      ("انتهت محادثات الميناء أمس.", ["l-port"]), ("زار سامي الميناء أمس.", ["l-port"]),
      ("اجتمعوا أمس بمدينة القلعة.", ["l-castle"]),
      ("كانت الميناء قد استضافت القمة أمس.", ["l-port"]),
      ("بحث الاجتماع أمس ملف الميناء.", []),
    ])
  func places(text: String, places: [String]) {
    #expect(statements(text).first?.places == places, "\(text)")
  }

  @Test("who says so")
  func speaker() {
    #expect(statements("بحسب رامي، التقى سامي هاني أمس.").first?.speaker == "p-c")
    #expect(statements("التقى سامي هاني أمس.").first?.speaker == nil)
  }

  @Test(
    "the number of the round",
    arguments: [("الجولة الثامنة", 8), ("ثالث جولة", 3), ("الجولة الحادية عشرة", 11)])
  func ordinals(words: String, number: Int) {
    let found = statements("عُقدت \(words) من محادثات لجنة الميناء أمس.").first?.ordinal
    #expect(found == number, "\(words)")
  }
}
