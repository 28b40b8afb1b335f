import ArabicText
import Foundation
import MasarModel
import Testing

@testable import Chronology

@Suite("Times and what is known")
struct TimeContextTests {
  static let recognizer = TimeRecognizer()

  private func times(_ text: String, _ context: TimeContext) -> [TimeExpression] {
    let text = UTF8Text(text)
    return Self.recognizer.expressions(in: text, range: text.range, context: context)
  }

  @Test(
    "without a publication date values stay open",
    arguments: [
      ("أمس", "XXXX-XX-XX"), ("أمس الخميس", "XXXX-WXX-4"), ("الأحد", "XXXX-WXX-7"),
      ("30 ديسمبر", "XXXX-12-30"), ("مساء 30 ديسمبر", "XXXX-12-30TEV"), ("ديسمبر", "XXXX-12"),
      ("الشهر المقبل", "XXXX-XX"), ("9 و10 يناير", "XXXX-01-09/XXXX-01-10"),
      ("بعد رأس السنة", "XXXX-01-01/.."),
    ])
  func open(text: String, value: String) {
    let found = times(text, .unknown)
    #expect(found.map(\.value) == [value])
    #expect(found.first?.days == nil)
    #expect(found.first?.anchor == TimeAnchor.none)
  }

  @Test(
    "the dossier's years date a day where only one of them fits",
    arguments: [
      ("30 ديسمبر", [2021], "2021-12-30", TimeAnchor.dossier),
      ("الخميس 30 ديسمبر", [2020, 2021, 2022], "2021-12-30", .dossier),
      ("الاثنين 10 يناير", [2021], "2022-01-10", .dossier),
      ("30 ديسمبر", [2021, 2022], "XXXX-12-30", .none),
      ("29 فبراير", [2019, 2020, 2021], "2020-02-29", .dossier),
    ])
  func dossierYears(text: String, years: [Int], value: String, anchor: TimeAnchor) {
    let found = times(text, TimeContext(years: years))
    #expect(found.map(\.value) == [value])
    #expect(found.map(\.anchor) == [anchor])
  }

  @Test("an open day keeps the years that fit as alternatives")
  func alternatives() {
    #expect(
      times("30 ديسمبر", TimeContext(years: [2021, 2022])).first?.alternatives
        == ["2021-12-30", "2022-12-30"])
  }

  @Test(
    "times are counted from events whose day is known",
    arguments: [
      ("عقدت القمة في 16 يونيو 2021. و[بعد يومين من القمة] غادر الوفد", "2021-06-18"),
      ("عقدت القمة في 16 يونيو 2021. و[بعد أسبوع على انتهاء القمة] غادر الوفد", "2021-06-23"),
      ("عقدت القمة في 16 يونيو 2021. ووصل [عشية القمة] وفد من الخبراء", "2021-06-15"),
      ("انطلقت محادثات جنيف في 10 يناير 2022. وقال [غداة المحادثات] إنها مفيدة", "2022-01-11"),
      ("عقدت القمة في 16 يونيو 2021. و[بعد يومين من ذلك] غادر الوفد", "2021-06-18"),
      ("عقد لقاء في موسكو في 25 مايو 2021. وغادر [بعد يومين من لقاء] موسكو", "2021-05-27"),
      (
        "انتهت المحادثات في 16 يونيو 2021. وكانت محادثات أخرى قد جرت في 2 مايو 2021. وصدر [بعد يومين من المحادثات] بيان",
        "2021-06-18"
      ),
      ("التقيا [قبل ثلاثة أيام من محادثات] تجرى في 10 يناير 2022", "2022-01-07"),
    ])
  func fromEvents(text: String, value: String) throws {
    let start = try #require(text.firstIndex(of: "["))
    let end = try #require(text.firstIndex(of: "]"))
    let marked = String(text[text.index(after: start)..<end])
    let plain = text.filter { $0 != "[" && $0 != "]" }
    var context = TimeContext(reference: CalendarDate(year: 2022, month: 2, day: 1))
    var found: [TimeExpression] = []
    for sentence in plain.components(separatedBy: ". ") {
      let list = Tokenizer.tokens(in: UTF8Text(sentence), range: UTF8Text(sentence).range)
      found = Self.recognizer.expressions(in: list, context: context)
      context.remember(found, in: list)
      guard let time = found.first(where: { $0.anchor == .event || $0.anchor == .previous }) else {
        continue
      }
      #expect(UTF8Text(sentence)[time.range] == marked)
      #expect(time.value == value)
      return
    }
    Issue.record("nothing is counted from an event in \(plain)")
  }

  @Test(
    "nothing is counted from an event of which no day is known, or which did not take place",
    arguments: [
      "عقد لقاء في موسكو في 25 مايو 2021، بعد عشرة أيام من لقاء بروكسل",
      "وبعد يومين من القمة غادر الوفد", "عشية القمة",
      "عقدت قمة في 16 يونيو 2021. وبعد يومين من قمة أخرى",
      "لم تعقد القمة في 16 يونيو. غادر عشية القمة",
    ])
  func unknownEvents(text: String) {
    #expect(!times(text, .unknown).contains { $0.anchor == .event })
  }

  @Test("a day that another article names with its year is that day")
  func knownDays() throws {
    let day = try #require(CalendarDate(year: 2021, month: 4, day: 6))
    let reference = CalendarDate(year: 2021, month: 12, day: 27)
    let found = times("في 6 أبريل", TimeContext(reference: reference, days: [day]))
    #expect(found.map(\.value) == ["2021-04-06"])
    #expect(found.map(\.anchor) == [.dossier])
  }

  @Test("anchors")
  func anchors() {
    let context = TimeContext(reference: CalendarDate(year: 2021, month: 12, day: 31))
    #expect(
      times("10 يناير 2022 و12 منه وأمس و50 دقيقة", context).map(\.anchor)
        == [.absolute, .previous, .publication, .absolute])
  }

  @Test(
    "about is noted",
    arguments: [("نحو ساعة", true), ("50 دقيقة", false), ("أكثر من ساعتين", true)])
  func approximate(text: String, isApproximate: Bool) {
    #expect(times(text, .unknown).map(\.isApproximate) == [isApproximate])
  }

  @Test(
    "days that do not exist are none",
    arguments: ["31 فبراير", "30/02/2021", "31 نوفمبر 2021", "32 يناير"])
  func impossible(text: String) {
    #expect(times(text, .unknown).allSatisfy { $0.granularity != .day })
  }

  @Test(
    "what counts from the date before may find it in the paragraph before",
    arguments: [
      ("استقبله الاثنين 7 شباط", "وبعدها بخمسة أيام تحدثا", "2022-02-12"),
      ("عقدت في 10 يناير 2020", "وفي اليوم التالي غادروا", "2020-01-11"),
      ("عقدت في 10 يناير 2020", "وفي 12 منه غادروا", "2020-01-12"),
      ("عقدت في مارس 2020", "وفي العام نفسه عادوا", "2020"),
      ("دامت ساعتين", "وبعدها بيومين عادوا", "2022-02-18"),
    ])
  func earlierParagraphs(first: String, second: String, value: String) {
    var context = TimeContext(reference: CalendarDate(year: 2022, month: 2, day: 16))
    context.remember(
      times(first, context), in: Tokenizer.tokens(in: UTF8Text(first), range: UTF8Text(first).range)
    )
    #expect(times(second, context).map(\.value) == [value])
  }

  @Test("a day that is named beside it says from which date it counts")
  func namedDay() {
    let context = TimeContext(reference: CalendarDate(year: 2021, month: 12, day: 31))
    let text = "تحدثا أمس الخميس بعد لقاء في 7 ديسمبر، وعرف ذلك قبلها بيوم، أي الأربعاء 29 ديسمبر"
    #expect(
      times(text, context).map(\.value)
        == ["2021-12-30", "2021-12-07", "2021-12-29", "2021-12-29"])
  }

  @Test("the nearer of a date and a word of expecting says what is counted from")
  func laterThan() {
    let context = TimeContext(reference: CalendarDate(year: 2021, month: 12, day: 31))
    #expect(
      times("ستبحث مسودة سلمت في 15 ديسمبر ونشرت بعد يومين", context).map(\.value)
        == ["2021-12-15", "2021-12-17"])
    #expect(
      times("أعلن في 15 ديسمبر أنه سيصل بعد يومين", context).map(\.value)
        == ["2021-12-15", "2022-01-02"])
  }

  @Test("ISO weeks at the turn of the year")
  func weeks() {
    let resolver = TimeResolver(context: .unknown)
    let weeks = [(2022, 1, 2, "2021-W52"), (2022, 1, 3, "2022-W01"), (2020, 12, 31, "2020-W53")]
    for (year, month, day, week) in weeks {
      let date = CalendarDate(year: year, month: month, day: day)
      #expect(date.map { resolver.weekValue(of: $0, anchor: .absolute).text } == week)
    }
  }

  @Test("random mixtures of time words: sorted, disjoint, inside the text, no trap")
  func properties() {
    var random = Generator(state: 7)
    let words =
      TimeWords.rows.flatMap { $0.words.split(separator: "|").map(String.init) }
      + [
        "و", "من", "إلى", "بين", "/", "-", "(", ")", "،", ".", "9", "30", "2021", "منه", "عام",
        "قبل", "نصف",
      ]
    let context = TimeContext(reference: CalendarDate(year: 2021, month: 12, day: 31))
    for _ in 0..<600 {
      let picked = (0..<30).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
      let separator = Bool.random(using: &random) ? " " : ""
      let text = UTF8Text(picked.joined(separator: separator))
      var end = 0
      for time in Self.recognizer.expressions(in: text, range: text.range, context: context) {
        #expect(time.range.start >= end && !time.range.isEmpty)
        end = time.range.end
        #expect(end <= text.count)
        #expect(text.bytes[time.range.start] & 0xC0 != 0x80)
      }
    }
  }

  @Test("a long list of days and a million words end")
  func long() {
    let days = String(repeating: "9 و", count: 20_000) + "10 يناير"
    #expect(!times(days, .unknown).isEmpty)
    #expect(times(String(repeating: "من ", count: 500_000), .unknown).isEmpty)
    let context = TimeContext(reference: CalendarDate(year: 2021, month: 12, day: 31))
    for words in [
      "بعد يومين من ", "يومين قبل ", "قبل الخميس بيومين ", "قال الاثنين \"غدا\" ", "\"غدا ",
      "من 9 إلى ",
      "الخميس الساعة 5 ", "كل يوم أحد و", "أول خميس من ",
    ] {
      #expect(!times(String(repeating: words, count: 5_000) + "غدا", context).isEmpty)
    }
  }
}

struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
