import MasarModel
import Testing

@testable import Chronology

@Suite("Times in news and on their own")
struct TimeReadingTests {
  static let recognizer = TimeRecognizer()

  private func times(
    _ text: String, _ reading: TimeContext.Reading, on day: String = "2021-05-05",
    at minute: Int? = 720
  ) -> [TimeExpression] {
    let text = UTF8Text(text)
    return Self.recognizer.expressions(
      in: text, range: text.range,
      context: TimeContext(reference: CalendarDate(iso8601: day), minute: minute, reading: reading))
  }

  @Test(
    "the same words in news and on their own; 5 May 2021 is a Wednesday",
    arguments: [
      ("الاثنين", "2021-05-03", "2021-05-10"), ("8 أبريل", "2021-04-08", "2022-04-08"),
      ("أبريل", "2021-04", "2022-04"), ("الأيام الثلاثة الماضية", "P3D", "2021-05-02/2021-05-04"),
      ("عيد العمال", "2021-05-01", "2022-05-01"), ("الآن", "PRESENT_REF", "2021-05-05T12:00"),
      ("الساعة الثامنة صباحا", "2021-05-05T08:00", "2021-05-06T08:00"),
    ])
  func readings(text: String, news: String, expression: String) {
    #expect(times(text, .news).map(\.value) == [news])
    #expect(times(text, .expression).map(\.value) == [expression])
  }

  @Test(
    "hours after something ends are its length, after anything else a distance",
    arguments: [
      ("انتهى الاجتماع بعد ثلاث ساعات", "ثلاث ساعات", "PT3H"),
      ("أنهى الوزيران محادثاتهما بعد نحو ساعة ونصف الساعة", "نحو ساعة ونصف الساعة", "PT1H30M"),
      ("واختتمت القمة في جنيف بعد أقل من أربع ساعات", "أقل من أربع ساعات", "PT4H"),
      ("وتنتهي الجلسة عادة بعد 50 دقيقة", "50 دقيقة", "PT50M"),
      ("أعلن البيت الأبيض بعد ساعتين", "بعد ساعتين", nil),
      ("انتهت الجلسة. وبعد ساعتين صدر البيان", "بعد ساعتين", nil),
    ] as [(String, String, String?)])
  func lengths(text: String, words: String, value: String?) {
    let lengths = times(text, .news).filter { $0.kind == .duration }
    #expect(lengths.map(\.value) == (value.map { [$0] } ?? []))
    #expect(lengths.map { UTF8Text(text)[$0.range] } == (value == nil ? [] : [words]))
  }

  @Test(
    "what is a time only where nothing else stands beside it",
    arguments: ["الثالثة", "ساعة", "2014", "مارس", "الصباح", "الخامس عشر", "الصيف"])
  func alone(text: String) {
    #expect(times(text, .expression).count == 1)
    #expect(times("فازت \(text) في المسابقة الكبيرة", .news).isEmpty)
    #expect(times("فازت \(text) بجائزة المدينة الكبيرة", .expression).isEmpty)
  }

  @Test(
    "a quoted speaker's day",
    arguments: [
      ("وقال المتحدث الاثنين \"نصل صباح غد إلى المدينة\"", ["2021-05-03", "2021-05-04TMO"]),
      ("«سنعلن النتائج غدا» كما صرح الوزير الأحد", ["2021-05-03", "2021-05-02"]),
      ("وقال المتحدث \"نصل صباح غد إلى المدينة\"", ["2021-05-06TMO"]),
      ("جرى اللقاء الاثنين. وقال المتحدث \"نصل صباح غد\"", ["2021-05-03", "2021-05-06TMO"]),
    ])
  func quotations(text: String, values: [String]) {
    #expect(times(text, .news).map(\.value) == values)
  }

  @Test(
    "anchors",
    arguments: [
      ("أعلن الاثنين \"سنصل غدا\"", [TimeAnchor.publication, .quotation]),
      ("في 10 مايو 2019 و12 منه", [.absolute, .previous]), ("في عيد الفطر", [.holiday]),
      ("في 3 مايو 2019 وفي اليوم التالي", [.absolute, .previous]),
      ("في 3 مايو 2019 وبعده بيومين", [.absolute, .previous]), ("الشهر المقبل", [.publication]),
    ])
  func anchors(text: String, anchors: [TimeAnchor]) {
    #expect(times(text, .news).map(\.anchor) == anchors)
  }

  @Test("both renderings of a day are kept, with one value")
  func bothCalendars() {
    let found = times(
      "الخميس 26 جمادى الأولى 1443هـ الموافق 30 ديسمبر 2021م", .news, on: "2021-12-31")
    #expect(found.map(\.value) == ["2021-12-30", "2021-12-30"])
  }

  @Test("an hour of the dial keeps the other half of the day as its alternative")
  func halves() {
    #expect(times("غدا الساعة 5", .expression).map(\.alternatives) == [["2021-05-06T17:00"]])
    #expect(times("غدا الساعة 5 مساء", .expression).map(\.alternatives) == [[]])
  }

  @Test("an open side takes the words that open it", arguments: OpenSide.words.map(\.example))
  func openSides(example: String) {
    let marked = MarkedExample(example)
    let text = UTF8Text(marked.text)
    let found = Self.recognizer.expressions(in: text, range: text.range, context: marked.context)
    #expect(found.map { text[$0.range] } == marked.spans)
    #expect(found.last?.value == marked.value)
  }

  @Test(
    "in news the nearest verb says whether a bare day is past; 5 May 2021 is a Wednesday",
    arguments: [
      ("ويلتقي الرئيسان يوم السبت في جنيف", "2021-05-08"),
      ("ويلتقي الوزير الذي وصل يوم السبت نظيره", "2021-05-01"),
      ("وكان المجلس يعقد جلسته السبت", "2021-05-01"), ("وتنتهي الولاية في 31 أكتوبر", "2021-10-31"),
      ("ويعقد المجلس اجتماعه المقبل في 26 نوفمبر", "2021-11-26"),
      ("وفاز الفريق السبت", "2021-05-01"), ("وكان من المقرر أن يلتقيا السبت", "2021-05-01"),
      ("وسيحل الفريق ضيفا السبت", "2021-05-08"), ("وتصل العاصفة مساء الأربعاء", "2021-05-05TEV"),
      ("والتقى الرئيسان في 26 نوفمبر", "2020-11-26"),
    ])
  func announcements(text: String, value: String) {
    #expect(times(text, .news).map(\.value) == [value])
  }

  @Test("a long line of news is read as news even where expressions are asked for")
  func sentence() {
    let text = "جاء في تقرير نشرته صحيفة محلية أن سكان القرية الصغيرة احتفلوا الأحد بافتتاح المدرسة"
    #expect(times(text, .expression).map(\.value) == ["2021-05-02"])
  }

  @Test("a long request looks ahead as a short one does")
  func request() {
    let text = "ضع تذكيرا يوم الأحد لحضور اجتماع لجنة البناء في مكتب رئيس البلدية مع ملفات المشروع"
    #expect(times(text, .expression).map(\.value) == ["2021-05-09"])
    #expect(times(text, .news).map(\.value) == ["2021-05-02"])
  }

  @Test("spans leave particles and brackets out")
  func spans() {
    let text = UTF8Text("(بـ15 مارس) ولغاية الخميس، فبعد غد وكأمس")
    let found = Self.recognizer.expressions(
      in: text, range: text.range,
      context: TimeContext(reference: CalendarDate(iso8601: "2021-05-05")))
    #expect(found.map { text[$0.range] } == ["15 مارس", "الخميس", "بعد غد", "أمس"])
  }
}
