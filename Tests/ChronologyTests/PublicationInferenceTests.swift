import ArabicText
import MasarModel
import Testing

@testable import Chronology

@Suite("Publication dates")
struct PublicationInferenceTests {
  static let recognizer = TimeRecognizer()

  private func infer(
    _ text: String, days: [String: Int] = [:], publications: [String] = [], years: [Int] = []
  ) -> Publication {
    var named: [CalendarDate: Int] = [:]
    for (day, count) in days { if let day = CalendarDate(iso8601: day) { named[day] = count } }
    return PublicationInference.infer(
      Self.recognizer.clues(in: Tokenizer.tokens(of: text)),
      PublicationInference.Evidence(
        days: named, publications: publications.compactMap { CalendarDate(iso8601: $0) },
        years: years))
  }

  @Test("today's date in the text, the year from the weekday")
  func today() {
    let found = infer("التقيا اليوم الجمعة 21 يناير في المدينة", years: [2021])
    #expect(found.date?.iso8601 == "2022-01-21")
    #expect(found.basis == .inferred)
  }

  @Test("yesterday's weekday, and a day that the dossier speaks of")
  func yesterday() {
    let found = infer(
      "اجتمعوا أمس الأربعاء بعد لقاء الاثنين 10 يناير", days: ["2022-01-12": 4, "2022-01-10": 5],
      publications: ["2022-01-03", "2022-01-14"], years: [2022])
    #expect(found.date?.iso8601 == "2022-01-13")
  }

  @Test("a weekday that no year makes right is never inferred")
  func contradiction() {
    #expect(infer("اليوم الاثنين 21 يناير", years: [2022]).date == nil)
  }

  @Test(
    "nothing decides", arguments: ["وقع ذلك في 10 يناير", "نص بلا تاريخ", "جرى الخميس لقاء"])
  func undecided(text: String) {
    #expect(infer(text, years: [2022]) == .unknown)
  }

  @Test("every inferred day fits every weekday in the text")
  func consistent() {
    for offset in 0..<60 {
      let day = CalendarDate(dayNumber: 18_980 + offset)
      let names = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"]
      let index = Weekday.allCases.firstIndex(of: day.weekday) ?? 0
      let months = ["يناير", "فبراير", "مارس"] + Array(repeating: "", count: 8) + ["ديسمبر"]
      let text = "قال اليوم \(names[index]) \(day.day) \(months[day.month - 1])"
      #expect(infer(text, years: [2021, 2022]).date == day)
    }
  }
}
