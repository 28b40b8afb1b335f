import MasarModel
import Testing

@testable import Analysis
@testable import Chronology

/// Agreements, truces and rounds of unprepared articles: what a reader of negotiation news looks for beside the meetings.
@Suite("Timelines of agreements and rounds")
struct AgreementTimelineTests {
  /// The events of one article of 10 June 2023, as `day status title`.
  private static func told(_ body: String) throws -> [String] {
    try Unprepared.timeline(["أخبار\n10 يونيو 2023\n" + body]).events.map {
      "\($0.days?.start.iso8601 ?? "-") \($0.status.rawValue) \($0.title)"
    }
  }

  @Test(
    "one sentence, one event",
    arguments: [
      (
        "ويدخل اتفاق الرياض حيز التنفيذ في 20 يوليو.",
        "2023-07-20 planned دخول اتفاق الرياض حيز التنفيذ"
      ),
      (
        "ويسري الاتفاق بين السودان وتشاد اعتبارا من الأحد المقبل.",
        "2023-06-11 planned دخول الاتفاق حيز التنفيذ: السودان وتشاد"
      ),
      (
        "ومدد السودان وتشاد الاتفاق يوم الخميس.", "2023-06-08 past تمديد الاتفاق"
      ),
      (
        "دخلت الهدنة في اليمن حيز التنفيذ الخميس.", "2023-06-08 past بدء الهدنة في اليمن"
      ),
      (
        "مدد الطرفان وقف إطلاق النار في اليمن الخميس.", "2023-06-08 past تمديد الهدنة في اليمن"
      ),
      (
        "وقّع الوفدان الخميس في مسقط اتفاقا لوقف إطلاق النار.", "2023-06-08 past توقيع في مسقط"
      ),
      (
        "انهارت المحادثات في مسقط الخميس.", "2023-06-08 past انهيار المحادثات في مسقط"
      ),
      (
        "علقت الحكومة الخميس مشاركتها في محادثات مسقط.", "2023-06-08 past تعليق المحادثات في مسقط"
      ),
      (
        "اختتمت في مسقط الخميس جولة المفاوضات.", "2023-06-08 past اختتام المحادثات في مسقط"
      ),
      (
        "وستعقد الجولة المقبلة من المحادثات في واشنطن في سبتمبر.",
        "2023-09-01 planned محادثات في واشنطن"
      ),
      (
        "أعلنت الحكومة الخميس التوصل إلى وقف لإطلاق النار في اليمن.",
        "2023-06-08 past إعلان هدنة في اليمن"
      ),
      (
        "وقعت اللجنة ليل الخميس في مسقط. على القوانين الانتخابية الجديدة، بعد أيام من النقاش.",
        "2023-06-08 past توقيع في مسقط"
      ),
      (
        "وقدم أنتوني بلينكن الخميس إحاطة أمام مجلس الأمن.", "2023-06-08 past إحاطة مجلس الأمن"
      ),
      (
        "أعلنت السعودية وقطر أن الطرفين اتفقا الخميس على تمديد الهدنة في اليمن.",
        "2023-06-08 past تمديد الهدنة في اليمن"
      ),
      (
        "انطلقت محادثات مسقط الخميس بعد مشاورات في القاهرة.",
        "2023-06-08 past انطلاق المحادثات في مسقط"
      ),
      (
        "وألغي اجتماع كان مقررا بين إلهام علييف ونيكول باشينيان في أبريل.",
        "2023-04-01 cancelled لقاء علييف وباشينيان"
      ),
      ("تبادل السودان وتشاد الخميس 20 أسيرا.", "2023-06-08 past تبادل أسرى بين السودان وتشاد"),
      (
        "وعقد إلهام علييف ونيكول باشينيان الخميس لقاء في بروكسل بحضور شارل ميشال.",
        "2023-06-08 past لقاء علييف وباشينيان"
      ),
      (
        "انطلقت الخميس الجولة الثالثة من المحادثات.", "2023-06-08 past انطلاق الجولة الثالثة"
      ),
      (
        "انطلقت الخميس محادثات بين أرمينيا وأذربيجان.",
        "2023-06-08 past انطلاق محادثات أرمينيا وأذربيجان"
      ),
      (
        "وأجرى أنتوني بلينكن مكالمة هاتفية مع نظيره المصري يوم الأربعاء.",
        "2023-06-07 past مكالمة بلينكن ونظيره المصري"
      ),
      (
        "انطلقت في العاصمة السويسرية. جولة جديدة من المحادثات بين أذربيجان وأرمينيا الاثنين الماضي.",
        "2023-06-05 past انطلاق المحادثات في برن"
      ),
      (
        "وقال أنتوني بلينكن إن وفدا من أربعة خبراء توجه إلى مسقط مساء الخميس.",
        "2023-06-08 past زيارة إلى مسقط"
      ),
    ])
  func told(sentence: String, event: String) throws {
    #expect(try Self.told(sentence) == [event])
  }

  @Test(
    "what only sounds like it",
    arguments: [
      "وقعت هزة أرضية الخميس في شمال البلاد، ودعا خبراء إلى تعديل قانون البناء.",
      "تبادل الجانبان الخميس الاتهامات.",
      "مدد اللاعب عقده مع النادي الخميس حتى عام 2026.",
      "دخل المطرب الخميس حيز المنافسة على الجائزة.",
      "انسحب الفريق من البطولة الخميس بعد اتفاق داخلي.",
      "سرى الخبر الخميس في المدينة سريان النار.",
    ])
  func others(sentence: String) throws {
    #expect(try Self.told(sentence) == [])
  }

  @Test("a line of a chronology tells a truce by its noun; elsewhere the noun tells nothing")
  func chronology() throws {
    #expect(try Self.told("- 20 مايو 2023: اتفاق وقف إطلاق النار.").count == 1)
    #expect(try Self.told("وخرقت القوات الخميس اتفاق وقف إطلاق النار.") == [])
  }

  @Test(
    "two newsrooms have one truce for a week and for ten days, and in weeks and months the same")
  func terms() throws {
    let first = "هدنة\n10 يونيو 2023\nوقعت الحكومة الخميس في مسقط اتفاقا لوقف إطلاق النار مدته "
    let second = "بعد التوقيع\n11 يونيو 2023\nوقعت الحكومة يوم الخميس في مسقط هدنة مدتها "
    func kinds(_ a: String, _ b: String) throws -> [[DisagreementKind]] {
      try Unprepared.timeline([
        "\(first)\(a).",
        "\(second)\(b) هي الأولى، أي اتفاقا ترعاه الأمم المتحدة.",
      ]).events.map { $0.disagreements.map(\.kind) }
    }
    #expect(try kinds("سبعة أيام", "عشرة أيام") == [[.duration]])
    #expect(try kinds("سبعة أيام", "أسبوع") == [[]])
    #expect(try kinds("180 يوما", "ستة أشهر") == [[]])
  }

  @Test(
    "the time of the day at which an event begins, with its zone",
    arguments: [
      ("يتحدثان هاتفيا الخميس المقبل عند الساعة 15:00 بتوقيت موسكو", "15:00+03:00", "بتوقيت موسكو"),
      ("يتحدثان هاتفيا الخميس المقبل، الساعة 15:30 بتوقيت غرينتش", "15:30Z", "بتوقيت غرينتش"),
      (
        "يتحدثان هاتفيا الساعة السابعة مساء غد الأحد بالتوقيت المحلي", "19:00", "بالتوقيت المحلي"
      ),
      ("يتحدثان هاتفيا الساعة 21:45 بتوقيت موسكو من مساء غد الأحد", "21:45+03:00", "بتوقيت موسكو"),
      ("يتحدثان هاتفيا غدا الأحد", nil, nil),
      ("تحدثا هاتفيا الخميس ولم تنته المكالمة إلا بعد منتصف الليل", nil, nil),
    ])
  func clocks(sentence: String, value: String?, zone: String?) throws {
    let timeline = try Unprepared.timeline([
      "أخبار\n10 يونيو 2023\nجو بايدن وفلاديمير بوتين \(sentence)."
    ])
    let event = try #require(timeline.events.first)
    #expect(event.clock?.value == value)
    #expect(event.clock?.zone == zone)
  }

  @Test("talks that two newsrooms have opened in one town on two days are one")
  func openings() throws {
    let timeline = try Unprepared.timeline([
      "جولة\n23 مايو 2023\nانطلقت أمس الاثنين في مسقط محادثات بين السودان وتشاد.",
      "أسئلة\n2 يوليو 2023\nانطلقت المحادثات بين السودان وتشاد في مسقط يوم الأحد 21 مايو 2023.",
    ])
    #expect(timeline.events.map { $0.disagreements.map(\.kind) } == [[.date]])
  }

  @Test("how long a meeting lasted belongs to the town that is named with it")
  func lengths() throws {
    let timeline = try Unprepared.timeline([
      """
      لقاء أول
      14 مايو 2023
      عقد إلهام علييف ونيكول باشينيان اليوم الأحد لقاء في بروكسل دام نحو ثلاث ساعات.
      """,
      """
      لقاء ثان
      24 مايو 2023
      يلتقي إلهام علييف ونيكول باشينيان في موسكو غدا الخميس.
      ويبدأ اللقاء عند الساعة 16:00 بتوقيت موسكو.
      وكان لقاء بروكسل قد استمر خمس ساعات.
      """,
    ])
    let meetings = timeline.events.filter { $0.place == "بروكسل" || $0.place == "موسكو" }
    #expect(meetings.map { $0.disagreements.map(\.kind) } == [[.duration], []])
    #expect(meetings.map(\.clock?.value) == [nil, "16:00+03:00"])
  }

  @Test("a state is on the track of its capital")
  func capitals() throws {
    let timeline = try Unprepared.timeline([
      """
      جولة أولى
      14 فبراير 2023
      انطلقت الاثنين في مسقط محادثات بين السودان وتشاد.
      وعقدت في مسقط جلسة تمهيدية يوم الأحد.
      """,
      """
      جولة ثانية
      14 مارس 2023
      انطلقت الاثنين في الدوحة محادثات بين السودان وتشاد.
      وعقدت في الدوحة جلسة تمهيدية يوم الأحد.
      وتنعقد الجولة الثالثة في سلطنة عمان في 4 أبريل المقبل.
      """,
    ])
    let third = try #require(timeline.events.first { $0.days?.start.iso8601 == "2023-04-04" })
    let muscat = try #require(timeline.tracks.first { $0.place == "مسقط" })
    #expect(third.track == muscat.id)
  }
}
