import Support

/// Writes saved pages for tests as sites of many kinds write them: news that nobody has published, in
/// layouts of our own.
struct PageWriter {
  /// What a page says, apart from what stands around it.
  struct News {
    var title: String
    var site: String
    var author: String
    /// Year, month, day.
    var date: (Int, Int, Int)
    var paragraphs: [String]

    var isoDate: String {
      let (year, month, day) = date
      return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
  }

  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private static let places = [
    "جنيف", "فيينا", "عمّان", "الرباط", "بروكسل", "القاهرة", "الدوحة", "مسقط", "بيروت", "تونس",
  ]
  private static let actors = [
    "الوفد المفاوض", "وزير الخارجية", "المتحدثة باسم الحكومة", "رئيس اللجنة", "المبعوث الأممي",
    "مندوب الاتحاد", "أعضاء المجلس", "خبراء الطاقة", "ممثلو النقابات", "مدير الوكالة",
  ]
  private static let verbs = [
    "ناقش", "أعلن", "رفض", "اقترح", "راجع", "أجّل", "بحث", "استعرض", "أقرّ", "وصف",
  ]
  private static let objects = [
    "مسودة الاتفاق المعروضة منذ الشهر الماضي", "جدول الجولات الثلاث المقبلة", "خطة تمويل الموانئ",
    "مقترح الوسيط بشأن الحدود", "تقرير المراقبين عن الهدنة", "أسعار القمح في الأسواق",
    "شروط العودة إلى طاولة الحوار", "نتائج الانتخابات البلدية", "مشروع الربط الكهربائي",
  ]
  private static let tails = [
    "في جلسة مغلقة دامت أكثر من ساعتين", "بحضور ممثلين عن خمس دول", "قبل موعد القمة بأسبوع واحد",
    "وسط تكتم شديد من الطرفين", "بعد مشاورات هاتفية مع العواصم المعنية",
    "وفق ما جاء في بيان وُزّع مساء أمس", "من دون أن يحدد موعدا جديدا", "على هامش المنتدى السنوي",
  ]
  private static let links = [
    "توقيع اتفاق جديد بين الشركتين", "صور من افتتاح المعرض السنوي", "ارتفاع طفيف في أسعار النفط",
    "المنتخب يبدأ معسكره التدريبي", "كيف تختار هاتفك الجديد؟", "خمس وصفات لمائدة الشتاء",
    "زلزال خفيف يضرب الساحل", "الطقس: أمطار متفرقة غدا", "مقابلة مع مخرجة الفيلم الفائز",
  ]
  private static let opinions = [
    "كلام جميل لكننا سمعناه من قبل مرات كثيرة، والعبرة بالتنفيذ كما يعرف الجميع.",
    "أتابع موقعكم منذ سنوات، وأرجو أن تنشروا نص البيان كاملا حتى نحكم بأنفسنا.",
    "لا أظن أن شيئا سيتغير هذا العام، فالخلاف أعمق مما يبدو في الأخبار.",
  ]
  private static let names = [
    "سلمى الحداد", "كريم منصور", "ليلى بن عمر", "نادر الخطيب", "هدى سالم",
  ]
  private static let sites = [
    "صدى المرفأ", "بوابة النخيل", "جريدة السنديان", "شبكة الأفق", "موقع القلعة",
  ]

  mutating func news() -> News {
    var paragraphs: [String] = []
    for _ in 0..<generator.number(3...12) {
      let length = generator.once(in: 6) ? 0 : generator.number(1...4)
      paragraphs.append(paragraph(sentences: length))
    }
    // An article has a body; three short remarks are none.
    paragraphs.insert(paragraph(sentences: 3), at: 0)
    paragraphs.append(paragraph(sentences: 2))
    return News(
      title: "\(one(Self.actors)) في \(one(Self.places)): \(one(Self.objects))",
      site: one(Self.sites), author: one(Self.names),
      date: (generator.number(2019...2024), generator.number(1...12), generator.number(1...28)),
      paragraphs: paragraphs)
  }

  private mutating func paragraph(sentences: Int) -> String {
    if sentences == 0 { return "ولم يصدر أي رد من \(one(Self.actors))." }
    return (0..<sentences).map { index in
      let opening = index == 0 ? "" : generator.once(in: 2) ? "كما " : "ثم "
      return "\(opening)\(one(Self.verbs)) \(one(Self.actors)) في \(one(Self.places)) "
        + "\(one(Self.objects))، \(one(Self.tails))."
    }.joined(separator: " ")
  }

  mutating func one(_ list: [String]) -> String { generator.element(of: list) }

  // MARK: What stands around

  mutating func link() -> String {
    "<a href=\"/\(generator.number(1...9999))\">\(one(Self.links))</a>"
  }

  mutating func linkList(_ count: ClosedRange<Int>, tag: String = "li") -> String {
    (0..<generator.number(count)).map { _ in "<\(tag)>\(link())</\(tag)>" }.joined(separator: "\n")
  }

  mutating func menu() -> String {
    let names = ["الرئيسية", "سياسة", "اقتصاد", "رياضة", "ثقافة", "منوعات", "اتصل بنا", "فيديو"]
    return names.prefix(generator.number(4...8)).map { "<li><a href=\"/\($0)\">\($0)</a></li>" }
      .joined()
  }

  static func isOpinion(_ text: String) -> Bool { opinions.contains(text) }
  mutating func opinion() -> String { one(Self.opinions) }
  mutating func reader() -> String { one(Self.names) }

  /// A paragraph now and then has a link or bold words in it, as editors put them there.
  mutating func inline(_ paragraph: String) -> String {
    guard generator.once(in: 3) else { return paragraph }
    let words = paragraph.split(separator: " ").map(String.init)
    let place = generator.number(0...(words.count - 3))
    let tag = generator.once(in: 2) ? ("<a href='/t/1'>", "</a>") : ("<strong>", "</strong>")
    return
      (words[..<place] + [tag.0 + words[place], words[place + 1] + tag.1]
      + words[(place + 2)...]).joined(separator: " ")
  }

  /// Paragraphs with what editors and advertisers put between them.
  mutating func paragraphs(
    _ news: News, open: String = "<p>", close: String = "</p>", between: [String] = []
  ) -> String {
    news.paragraphs.enumerated().map { index, text in
      let paragraph = open + inline(text) + close
      let isGap = !between.isEmpty && index > 0 && index < news.paragraphs.count - 1
      return isGap && generator.once(in: 3) ? paragraph + "\n" + one(between) : paragraph
    }.joined(separator: "\n")
  }
}
