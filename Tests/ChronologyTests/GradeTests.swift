import ArabicText
import MasarModel
import Support
import Testing

@testable import Chronology

/// What sources may say differently of one event, and what makes it two.
@Suite("Grades")
struct GradeTests {
  private static let published = "2022-01-20"

  private func timeline(_ sentences: String..., published: String = published) -> Timeline {
    TimelineTests.timeline(
      sentences.enumerated().map { TimelineTests.facts("\($0.offset)", published, $0.element) })
  }

  private func marks(_ timeline: Timeline) -> [String] {
    timeline.events.flatMap { event in event.disagreements.map { "\($0.kind) \($0.grade)" } }
  }

  @Test("one call on two days, looked back on by both: a contradiction, and the majority's day")
  func contradiction() {
    let timeline = timeline(
      "أجرى سامي وهاني مكالمة في 9 يناير 2022.", "أجرى سامي وهاني مكالمة في 10 يناير 2022.",
      "كانت مكالمة سامي وهاني في 10 يناير 2022 قصيرة.")
    #expect(timeline.events.map(\.days?.start.iso8601) == ["2022-01-10"])
    #expect(marks(timeline) == ["date contradicts"])
    #expect(
      timeline.events.first?.disagreements.first?.versions.map(\.sources) == [["1", "2"], ["0"]])
    #expect(timeline.events.first?.agreeing(on: .date) == ["1", "2"])
  }

  @Test("two calls a month apart are two")
  func apart() {
    let timeline = timeline(
      "أجرى سامي وهاني مكالمة في 9 ديسمبر 2021.", "أجرى سامي وهاني مكالمة في 9 يناير 2022.")
    #expect(timeline.events.count == 2)
    #expect(marks(timeline).isEmpty)
  }

  @Test("an article that tells both days tells two events")
  func both() {
    let timeline = timeline(
      "أجرى سامي وهاني مكالمة في 9 يناير 2022. ثم أجرى سامي وهاني مكالمة ثانية في 10 يناير 2022.",
      "أجرى سامي وهاني مكالمة في 9 يناير 2022.")
    #expect(timeline.events.count == 2)
  }

  @Test("sessions day after day, each told on its day, are as many events")
  func sessions() {
    let days = ["2022-01-10", "2022-01-11", "2022-01-12"]
    let timeline = TimelineTests.timeline(
      days.map {
        TimelineTests.facts($0, $0, "عُقدت اليوم في الميناء جلسة من محادثات لجنة الميناء بلا نتيجة.")
      })
    #expect(timeline.events.compactMap(\.days?.start.iso8601) == days)
    #expect(marks(timeline).isEmpty)
  }

  @Test("the same round by its number, days apart, is one; another number is another round")
  func numbered() {
    let one = timeline(
      "انطلقت الجولة الثالثة من محادثات لجنة الميناء في الميناء يوم 9 يناير 2022.",
      "انطلقت الجولة الثالثة من محادثات لجنة الميناء في الميناء يوم 12 يناير 2022.")
    #expect(one.events.count == 1)
    #expect(marks(one) == ["date contradicts"])
    let two = timeline(
      "انطلقت الجولة الثالثة من محادثات لجنة الميناء في الميناء يوم 9 يناير 2022.",
      "انطلقت الجولة الرابعة من محادثات لجنة الميناء في الميناء يوم 10 يناير 2022.")
    #expect(two.events.count == 2)
  }

  @Test("a round of two days fits its first day that opens it and its last that ends it")
  func round() {
    let timeline = timeline(
      "عُقدت في الميناء جولة من محادثات لجنة الميناء يومي 9 و10 يناير 2022.",
      "انطلقت جولة محادثات لجنة الميناء في الميناء يوم 9 يناير 2022.",
      "اختتمت جولة محادثات لجنة الميناء في الميناء يوم 10 يناير 2022.")
    #expect(timeline.events.count == 1)
    #expect(timeline.events.first?.days.map { $0.end.dayNumber - $0.start.dayNumber } == 1)
    #expect(marks(timeline).isEmpty)
  }

  @Test(
    "lengths: what the words leave open",
    arguments: [
      ("70 دقيقة", "أكثر من ساعة", nil), ("ساعتين", "أقل من ساعتين", nil),
      ("ساعة", "قرابة ساعة", nil), ("50 دقيقة", "نحو ساعة", Grade.overlaps),
      ("40 دقيقة", "أكثر من ساعتين", .contradicts), ("ساعة", "ثلاث ساعات", .contradicts),
    ])
  func lengths(first: String, second: String, grade: Grade?) {
    let timeline = timeline(
      "أجرى سامي وهاني مكالمة في 9 يناير 2022 استمرت \(first).",
      "أجرى سامي وهاني مكالمة في 9 يناير 2022 استمرت \(second).")
    #expect(timeline.events.count == 1)
    #expect(timeline.events.first?.disagreements.first?.grade == grade, "\(first), \(second)")
  }

  @Test("two towns contradict, one town and none do not")
  func towns() {
    let two = timeline(
      "التقى سامي وهاني في الميناء يوم 9 يناير 2022.",
      "التقى سامي وهاني في القلعة يوم 9 يناير 2022.",
      "التقى سامي وهاني يوم 9 يناير 2022 بلا إعلان.")
    #expect(two.events.count == 1)
    #expect(marks(two) == ["place contradicts"])
  }

  @Test(
    "numbers of those who took part",
    arguments: [
      ("12 دولة", "12 دولة", false), ("12 دولة", "15 دولة", true),
      ("12 دولة", "نحو 12 دولة", false),
      ("12 دولة", "20 مشاركا", false),
    ])
  func counts(first: String, second: String, isMarked: Bool) {
    let timeline = timeline(
      "عُقد اجتماع لجنة الميناء في الميناء يوم 9 يناير 2022 بمشاركة \(first).",
      "عُقد اجتماع لجنة الميناء في الميناء يوم 9 يناير 2022 بمشاركة \(second).")
    #expect(
      marks(timeline) == (isMarked ? ["participants contradicts"] : []), "\(first), \(second)")
  }

  @Test("inside one article counts as well")
  func inside() {
    let timeline = timeline(
      "أجرى سامي وهاني مكالمة في 9 يناير 2022 استمرت 50 دقيقة. ودامت المكالمة بين سامي وهاني ثلاث ساعات كاملة."
    )
    #expect(marks(timeline) == ["duration contradicts"])
  }

  @Test(
    "articles that name the two without a day are mentions; the day of nobody's article is none")
  func mentions() throws {
    let event = try #require(
      timeline(
        "أجرى سامي وهاني مكالمة في 9 يناير 2022.", "أجرى سامي وهاني مكالمة في 9 يناير 2022.",
        "ناقش سامي وهاني في مكالمة بينهما كل الملفات.", "تحدث سامي وهاني في مكالمة عن الملف."
      ).events.first)
    #expect(event.datingArticles == ["0", "1"])
    #expect(event.mentioningArticles == ["2", "3"])
  }

  @Test("the order of the articles changes nothing that is marked", arguments: 0..<8)
  func order(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let facts = [
      "أجرى سامي وهاني مكالمة في 9 يناير 2022 استمرت 50 دقيقة.",
      "أجرى سامي وهاني مكالمة في 10 يناير 2022.",
      "أجرى سامي وهاني مكالمة في 10 يناير 2022 دامت ساعتين.",
      "عقد سامي وهاني قمة في 16 يونيو 2021.",
      "تجري محادثات لجنة الميناء في الميناء يوم 12 يناير 2022.",
    ].enumerated().map { TimelineTests.facts("\($0.offset)", Self.published, $0.element) }
    let expected = TimelineTests.timeline(facts).events.map(\.id)
    let shuffled = TimelineTests.timeline(facts.shuffled(using: &random))
    #expect(shuffled.events.map(\.id) == expected)
    #expect(marks(shuffled).sorted() == ["date contradicts", "duration contradicts"])
  }
}
