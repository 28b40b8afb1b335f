import MasarModel
import Testing

@testable import Library

@Suite struct TitleTests {
  @Test("the first content line is the title")
  func firstLine() {
    let (article, _) = Samples.parse("\n" + Samples.title + "\n" + Samples.body)
    #expect(article?.title == Samples.title)
    #expect(article?.titleRange == article?.paragraphs.first?.range)
    #expect(Samples.roles("عنوان قصير\n\n" + Samples.body) == ["title", "body"])
    #expect(Samples.roles("عنوان أول هنا\nسطر ثان من النص\nسطر ثالث من النص").first == "title")
  }

  @Test(
    "rubrics and breadcrumbs above the title",
    arguments: [
      "أخبار العالم", "شبكة ما › دولي › ملفات", "شبكة ما | أخبار", "شبكة ما :: سياسة",
      "شبكة ما > دولي > جنيف", "شبكة ما - الرئيسية - أخبار العالم",
      "آراء | اقتصاد | رياضة\nعمان - «الصحيفة» - سامي الكاتب:",
      "عمان - «الصحيفة» - سامي الكاتب:", "أخبار\nسياسة",
    ])
  func rubric(line: String) {
    for separator in ["\n", "\n\n"] {
      let text = [line, Samples.title, Samples.body].joined(separator: separator)
      #expect(Samples.parse(text).article?.title == Samples.title)
      #expect(Set(Samples.roles(text).dropLast(2)) == ["masthead"])
    }
  }

  @Test("a headline is no rubric, even with a bar, a dash or two dots in it")
  func noRubric() {
    for title in [
      "فيديو | وزراء الخارجية يتفقون في جنيف على لجنة مشتركة", "جنيف - قمة جديدة",
      "وتر جديد.. تفاصيل اللقاء", "الوزير: لا تراجع",
    ] {
      let text = [title, Samples.body, Samples.secondBody].joined(separator: "\n")
      #expect(Samples.parse(text).article?.title == title)
    }
  }

  @Test("a title that metadata give is found in the text, however it is pointed and quoted")
  func givenTitle() {
    let text = "أخبار\n«وزراءُ الخارجية  يتفقون»\n" + Samples.body
    let metadata = Dossier.FileMetadata(title: "وزراء الخارجية يتفقون")
    let (article, _) = Samples.parse(text, metadata: metadata)
    #expect(article?.title == "وزراء الخارجية يتفقون")
    #expect(
      article.flatMap { article in article.titleRange.map { article.text[$0] } }
        == "«وزراءُ الخارجية  يتفقون»")
    #expect(article?.paragraphs.map(\.role) == [.masthead, .title, .body])
    #expect(article?.paragraphs.allSatisfy(\.isShown) == true)
  }

  @Test("a title that metadata give and the text does not have leaves the text alone")
  func foreignTitle() {
    let (article, _) = Samples.parse(
      Samples.body + "\n" + Samples.secondBody, metadata: Dossier.FileMetadata(title: "عنوان آخر"))
    #expect(article?.title == "عنوان آخر")
    #expect(article?.titleRange == nil)
    #expect(article?.paragraphs.map(\.role) == [.body, .body])
  }

  @Test("a line that repeats the title is hidden, before the article begins only")
  func repeated() {
    let text = [Samples.title, Samples.title, Samples.body, Samples.title, Samples.secondBody]
      .joined(separator: "\n")
    #expect(Samples.roles(text) == ["title", "-title", "body", "body", "body"])
  }

  @Test("an article without title goes by its first sentence")
  func noTitle() {
    let sentence = "بدأ اللقاء" + String(repeating: " ثم طال", count: 25) + "."
    let (article, _) = Samples.parse(sentence + " " + Samples.body)
    #expect(article?.title == sentence)
    #expect(article?.titleRange == nil)
    #expect(article?.paragraphs.map(\.role) == [.body])
  }

  @Test("a file with nothing but leftovers goes by its name")
  func fileName() {
    #expect(Samples.parse("تعليقات", path: "x/news.one.txt").article?.title == "news.one")
  }

  @Test("white space is folded and the length limited")
  func cleaning() {
    #expect(TitleText.make("  عنوان\u{A0}\t أول\n") == "عنوان أول")
    #expect(TitleText.make(String(repeating: "ا\u{64B}", count: 600)).unicodeScalars.count == 500)
    #expect(TitleText.make(" \u{A0}") == "")
  }
}
