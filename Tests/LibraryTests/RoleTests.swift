import MasarModel
import Testing

@testable import Library

@Suite struct RoleTests {
  private static let cues = LineCue.widgets + LineCue.furniture + LineCue.bylines + LineCue.captions

  @Test("every cue gives its own example away", arguments: cues.indices)
  func cueExample(index: Int) {
    let cue = Self.cues[index]
    #expect(LineTopics.standard.topic(of: FoldedLine(cue.example)) == cue.topic, "\(cue)")
  }

  @Test("every vocabulary covers its examples", arguments: WordBag.rules.indices)
  func bagExamples(index: Int) {
    for example in WordBag.rules[index].examples {
      let topic = LineTopics.standard.topic(of: FoldedLine(example))
      #expect(
        topic?.role == WordBag.rules[index].topic.role, "\(example): \(String(describing: topic))")
    }
  }

  @Test(
    "sentences that begin like leftovers are none",
    arguments: [
      "شارك الوزيران في الجلسة الختامية.", "شارك هذا الأسبوع ثلاثة وفود في اللقاء",
      "تابعنا على مدى أيام ما جرى في القاعة.", "لا توجد تعليقات رسمية على النبأ",
      "مشاركة عبر الفيديو في اجتماع اللجنة", "قراءة في نتائج الجولة", "مدة الجولة ثلاثة أيام",
      "التعليقات الرسمية تتوالى", "حجم الخسائر", "كتب الوزير رسالة إلى نظيره",
      "طباعة العملة تثير الجدل", "أعلن الوزير الخبر عبر تويتر", "إعلان جنيف", "المزيد من العقوبات",
      "الأكثر قراءة للمشهد هو الوزير نفسه", "شاهد أيضا ما جرى في القاعة. ثم خرج.",
      "وقال مصدر في الأرشيف إن الوثائق سليمة", "اقرأ",
    ])
  func noTopic(line: String) {
    #expect(LineTopics.standard.topic(of: FoldedLine(line)) == nil)
  }

  @Test("a related-links cue with a colon may go on for long; without, a sentence stays")
  func longLines() {
    let links = "اقرأ أيضا: " + String(repeating: "خبر أول عن لقاء الوزيرين. ", count: 6)
    #expect(LineTopics.standard.topic(of: FoldedLine(links)) == .related)
    let sentence = "شارك المقال الذي كتبه الوزير في النقاش، ثم قال. " + Samples.body
    #expect(LineTopics.standard.topic(of: FoldedLine(sentence)) == nil)
  }

  @Test(
    "lines that give place, agency or date",
    arguments: [
      "واشنطن – وكالات", "جنيف - مراسل الشبكة", "الشبكة - الأربعاء 24 تشرين الثاني",
      "الجمعة 31 ديسمبر 2021", "عدن، 1 أبريل 2022", "القاهرة، الأحد، 2 يناير/كانون الثاني 2022",
      "31/12/2021 - 10:15 صباحا", "نُشر في: 31 ديسمبر 2021",
      "كتب: سامي الكاتب", "بقلم سامي الكاتب", "المصدر: وكالة أنباء", "كتب محرر الشؤون الدولية",
    ])
  func bylines(line: String) {
    let text = [Samples.title, line, Samples.body, Samples.secondBody].joined(separator: "\n")
    #expect(Samples.roles(text) == ["title", "byline", "body", "body"])
  }

  @Test("bylines stand around an article, not inside")
  func bylineInside() {
    let text = [
      Samples.title, Samples.body, Samples.body + "1", Samples.body + "2", "الجمعة 3 ديسمبر",
      Samples.secondBody, "المصدر: وكالة أنباء",
    ].joined(separator: "\n")
    #expect(
      Samples.roles(text) == ["title", "body", "body", "body", "heading", "body", "byline"])
  }

  @Test(
    "captions have a credit",
    arguments: [
      "الوزيران يتصافحان أمام القاعة الكبرى. © وكالة الصور",
      "صورة: الوزيران في القاعة", "الوزيران في القاعة (رويترز)", "الوزيران في القاعة (أ ف ب)",
      "الوزيران في القاعة - أرشيف الشبكة", "الوزيران في القاعة (صورة أرشيفية)",
    ])
  func captions(line: String) {
    let text = [Samples.title, line, Samples.body, Samples.secondBody].joined(separator: "\n\n")
    #expect(Samples.roles(text) == ["title", "caption", "body", "body"])
  }

  @Test("the name under a post from elsewhere is no sentence of the article")
  func posts() {
    let name = "— سلمى الحداد (@salma_h) May 4, 2022"
    let text = [Samples.title, Samples.body, name, Samples.secondBody].joined(separator: "\n\n")
    #expect(Samples.roles(text) == ["title", "body", "caption", "body"])
    let dash = [Samples.title, Samples.body, "— وماذا بعد؟", Samples.secondBody]
    #expect(!Samples.roles(dash.joined(separator: "\n\n")).contains("caption"))
  }

  @Test("of a caption that stands twice, the first stays; a repeated sentence is the author's")
  func doubled() {
    let caption = "الوزيران يتصافحان أمام القاعة الكبرى"
    let text = [
      Samples.title, caption, Samples.body, caption, Samples.secondBody,
    ].joined(separator: "\n")
    #expect(Samples.roles(text) == ["title", "caption", "body", "-caption", "body"])
    let sentence = "ولم يحضر أحد."
    let article = [
      Samples.title, Samples.body, sentence, Samples.secondBody, sentence,
    ].joined(separator: "\n")
    #expect(Samples.roles(article) == ["title", "body", "body", "body", "body"])
    let neighbours = [
      Samples.title, Samples.body, sentence, sentence, Samples.secondBody,
    ].joined(separator: "\n")
    #expect(Samples.roles(neighbours) == ["title", "body", "caption", "-caption", "body"])
  }

  @Test("what comes back often is a refrain")
  func refrain() {
    let refrain = "يا ليل طال بنا السفر"
    let text =
      ([Samples.title] + Array(repeating: [Samples.body, refrain], count: 5).flatMap { $0 })
      .joined(separator: "\n")
    #expect(!Samples.roles(text).contains("-caption"))
  }
}
