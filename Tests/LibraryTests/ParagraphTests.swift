import MasarModel
import Testing

@testable import Library

@Suite struct ParagraphTests {
  private let wrapped = """
    عنوان المقال عن اللقاء

    اجتمع وزراء الخارجية في العاصمة صباح الخميس لبحث خطة
    الطريق، واتفقوا بعد ثلاث ساعات من النقاش على تشكيل
    لجنة مشتركة تضع جدولا زمنيا للجولات المقبلة كلها قبل
    نهاية العام.

    شارك الموضوع نفسه في جدول أعمال الجلسة الثانية التي
    عقدت بعد الظهر، وأوضح المتحدث في ختامها أن الوفود
    ستعود إلى عواصمها.
    """

  @Test("the lines of a wrapped block are one paragraph, and no cue is looked for in them")
  func wrappedBlocks() {
    let (article, _) = Samples.parse(wrapped)
    #expect(article?.paragraphs.map(\.role) == [.title, .body, .body])
    #expect(article?.paragraphs.map(\.firstLine) == [1, 3, 8])
    #expect(article?.paragraphs.map(\.lastLine) == [1, 6, 10])
    #expect(Samples.texts(article)[2].hasSuffix("إلى عواصمها."))
  }

  @Test("lines that end sentences are paragraphs, and so are verses and lists")
  func lineParagraphs() {
    let sentences = """
      عنوان المقال عن اللقاء

      اجتمع الوزراء صباح الخميس في العاصمة لبحث الخطة.
      واتفقوا بعد ثلاث ساعات على تشكيل لجنة مشتركة.
      وأوضح المتحدث أن الوفود ستعود إلى عواصمها غدا.

      وقال إن الموعد التالي سيعلن بعد أيام قليلة فقط.
      وأضاف أن اللجنة تنتظر ردود الأطراف كلها الآن.
      """
    #expect(Samples.parse(sentences).article?.paragraphs.count == 6)
    let list = "عنوان\n\nقمح\nشعير طويل جدا وحب\nذرة\nعدس\n\nملح\nسكر"
    #expect(Samples.parse(list).article?.paragraphs.count == 7)
  }

  @Test("without blank lines there is no telling where paragraphs end")
  func noBlocks() {
    let text = wrapped.split(separator: "\n", omittingEmptySubsequences: true).joined(
      separator: "\n")
    #expect(Samples.parse(text).article?.paragraphs.count == 8)
  }

  @Test("Markdown's headings, items and quotes")
  func markdown() {
    let text = """
      أخبار
      # عنوان المقال #

      \(Samples.body)

      ###### فرع أخير ##
      #هاشتاغ
      ####### سبعة
      - بند أول
      * بند ثان
      > قول منقول

      عنوان تحته خط
      -------------

      \(Samples.secondBody)
      """
    let (article, _) = Samples.parse(text, path: "a.MD")
    #expect(article?.title == "عنوان المقال")
    #expect(
      article?.paragraphs.map(\.role)
        == [
          .masthead, .title, .body, .heading, .widget, .body, .body, .body, .body, .heading, .body,
        ])
    #expect(article?.paragraphs.map(\.level) == [0, 0, 0, 6, 0, 0, 0, 0, 0, 2, 0])
    let texts = Samples.texts(article)
    #expect(texts[1] == "عنوان المقال")
    #expect(texts[3] == "فرع أخير")
    #expect(texts[6] == "- بند أول")
    #expect(texts[8] == "قول منقول")
    #expect(texts[9] == "عنوان تحته خط")
    #expect(article?.paragraphs[9].lastLine == 14)
  }

  @Test("a block of Markdown whose lines look wrapped is one paragraph, items are not joined")
  func markdownWrapping() {
    let text = """
      # عنوان

      اجتمع وزراء الخارجية في العاصمة صباح الخميس لبحث خطة
      الطريق مع الوسيط.

      - بند أول
      - بند ثان
      """
    let (article, _) = Samples.parse(text, path: "a.md")
    #expect(article?.paragraphs.map(\.firstLine) == [1, 3, 6, 7])
    let lines = "# عنوان\n\n" + Samples.body + "\n" + Samples.secondBody
    #expect(Samples.parse(lines, path: "a.md").article?.paragraphs.count == 3)
  }

  @Test("a heading of related links is a leftover in Markdown as well")
  func markdownWidgets() {
    let text = "# عنوان\n\n\(Samples.body)\n\n## مقالات ذات صلة\n\n- لقاء أول\n- لقاء ثان\n"
    #expect(
      Samples.roles(text, path: "a.md") == ["title", "body", "-widget", "-widget", "-widget"])
  }

  @Test("short lines between paragraphs of a plain text are headings")
  func headings() {
    let text = [Samples.title, Samples.body, "ماذا بعد؟", Samples.secondBody, "سطر أخير"]
      .joined(separator: "\n\n")
    #expect(Samples.roles(text) == ["title", "body", "heading", "body", "body"])
  }

  @Test("the direction by language, else by the letters")
  func direction() {
    #expect(Samples.parse("A title\n\nSome words").article?.direction == .leftToRight)
    #expect(Samples.parse("عنوان\n\nكلام with").article?.direction == .rightToLeft)
    #expect(Samples.parse("123\n45").article?.direction == .rightToLeft)
    for (language, direction) in [
      ("ar", .rightToLeft), ("FA-IR", .rightToLeft), ("he_IL", .rightToLeft), ("en", .leftToRight),
      ("ar-Latn", .leftToRight), ("ku-Arab", .rightToLeft), ("arabic", .leftToRight),
    ] as [(String, TextDirection)] {
      #expect(Samples.parse("A title", language: language).article?.direction == direction)
    }
  }
}
