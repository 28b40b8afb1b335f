import MasarModel
import Testing

@testable import WebPages

/// The blocks of a page as lines: the place, a blank, the text.
private func read(_ html: String) -> WebPage {
  Array(html.utf8).withUnsafeBufferPointer { WebPage($0) }
}

private func texts(_ page: WebPage, _ place: PageBlock.Place) -> [String] {
  page.blocks.filter { $0.place == place }.map { String(decoding: $0.text, as: UTF8.self) }
}

private let first =
  "اجتمع الوفدان في جنيف صباح الاثنين، وبحثا جدول الأعمال على مدى أربع ساعات كاملة."
private let second =
  "وقال رئيس الوفد إن الخلاف ما زال قائما، لكن الجولة المقبلة ستعقد في موعدها المقرر."
private let third =
  "وغادر المشاركون القاعة من دون أن يدلوا بتصريحات، وسط إجراءات أمنية مشددة حول المبنى."

@Suite struct WebPageTests {
  @Test func `navigation, comments and related links are left out`() {
    let page = read(
      """
      <!doctype html><html lang="ar"><head><title>الوفدان يلتقيان في جنيف - موقع الخبر</title></head><body>
      <nav><a href=/>الرئيسية</a> <a href=/w>العالم</a></nav>
      <div class="content-with-sidebar"><div class=post><h1>الوفدان يلتقيان في جنيف</h1>
      <span class=author>سلمى الكاتبة</span>
      <div class="entry"><p>\(first)</p><p>\(second)</p>
      <div class="related"><a href=1>خبر آخر عن القمة</a><a href=2>خبر ثالث عن القمة</a></div>
      <p>\(third)</p></div>
      <div id=comments><h3>التعليقات</h3><p>\(second) هذا رأي قارئ طويل.</p></div></div>
      <div class=sidebar><h4>الأكثر قراءة</h4><a href=3>خبر رابع</a></div></div>
      <footer>جميع الحقوق محفوظة.</footer></body></html>
      """)
    #expect(texts(page, .title) == ["الوفدان يلتقيان في جنيف"])
    #expect(texts(page, .main) == [first, second, third])
    #expect(texts(page, .above) == ["سلمى الكاتبة"])
    #expect(texts(page, .doubtful).isEmpty)
    #expect(page.metadata.title == "الوفدان يلتقيان في جنيف")
    #expect(page.metadata.source == "موقع الخبر")
    #expect(page.metadata.author == "سلمى الكاتبة")
    #expect(page.metadata.language == "ar")
  }

  @Test func `metadata come from OpenGraph, JSON-LD, meta and time, in this order of trust`() {
    let day = CalendarDate(year: 2022, month: 1, day: 10)
    let body = "<h1>عنوان الخبر الأول</h1><div><p>\(first)</p><p>\(second)</p></div>"
    let heads = [
      """
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},
      {"@type":["NewsArticle"],"headline":"عنوان الخبر الأول","datePublished":"2022-01-10T08:00:00+03:00",
      "author":[{"@type":"Person","name":"سلمى الكاتبة"}],"publisher":{"name":"موقع
      الخبر"}}]}</script>
      """,
      """
      <meta property="og:site_name" content="موقع الخبر"><meta property="article:published_time"
      content="2022-01-10T05:00:00Z"><meta name=author content="سلمى الكاتبة">
      """,
      """
      <meta name="application-name" content="موقع الخبر"><meta name="DC.date.issued" content="20220110">
      <meta name="DC.creator" content="بقلم: سلمى الكاتبة">
      """,
    ]
    for head in heads {
      let page = read("<html><head>\(head)</head><body>\(body)</body></html>")
      #expect(page.metadata.published == day, "\(head)")
      #expect(page.metadata.author == "سلمى الكاتبة", "\(head)")
      #expect(page.metadata.source == "موقع الخبر", "\(head)")
    }
    let timed = read(
      """
      <body><div class=latest><time datetime="2022-02-01">أمس</time><a href=1>خبر</a></div>
      <h1>عنوان الخبر الأول</h1><time datetime="2022-01-10T09:30">صباح الاثنين</time>
      <div><p>\(first)</p><p>\(second)</p></div></body>
      """)
    #expect(timed.metadata.published == day)
  }

  @Test func `paragraphs may be parted by line breaks, in tables, in divs of their own`() {
    for body in [
      "<td>\(first)<br><br>\(second)<br>\(third)</td>",
      "<div>\(first)</div><div>\(second)</div><div>\(third)</div>",
      "<section><div><p>\(first)</p></div></section><section><div><p>\(second)</p></div></section>"
        + "<section><div><p>\(third)</p></div></section>",
    ] {
      let page = read(
        "<body><ul><li><a href=1>الرئيسية</a></ul><h1>عنوان الخبر الأول</h1><table><tr><td>\(body)"
          + "</table><div class=footer>موقع الخبر 2022</div></body>")
      #expect(texts(page, .main) == [first, second, third], "\(body)")
    }
  }

  @Test func `a sentence about which there is doubt is shown`() {
    let page = read(
      """
      <body><h1>عنوان الخبر الأول</h1><div class=a><p>\(first)</p><p>\(second)</p><p>\(second)</p></div>
      <div class=b><div><div><div><div><div><p>\(third)</p></div></div></div></div></div></div></body>
      """)
    #expect(texts(page, .main) + texts(page, .doubtful) == [first, second, second, third])
  }

  @Test func `lists, headings and captions keep what they are`() {
    let page = read(
      """
      <body><h1>عنوان الخبر الأول</h1><div><p>\(first)</p><h2>ما بعد الجولة</h2><ul><li>لجنة أولى</li>
      <li>لجنة ثانية</li></ul><figure><img src=x><figcaption>الوفدان في القاعة</figcaption></figure>
      <ol><li>بند أول</li></ol><p>\(second)</p></div></body>
      """)
    let main = page.blocks.filter { $0.place == .main }
    #expect(
      main.map(\.kind) == [
        .paragraph, .heading(2), .item, .item, .caption, .item, .paragraph,
      ])
    #expect(texts(page, .main)[2] == "• لجنة أولى")
    #expect(texts(page, .main)[5] == "1. بند أول")
  }

  @Test func `scripts, styles and hidden elements are no text`() {
    let page = read(
      """
      <body><h1>عنوان الخبر الأول</h1><script>var a = "نص";</script><style>p{}</style>
      <noscript>فعّل السكربت</noscript><!-- تعليق --><div style="display: none">نافذة</div>
      <div><p>\(first)<span hidden>سر</span></p><p>\(second)</p></div></body>
      """)
    #expect(texts(page, .main) == [first, second])
    let all = page.blocks.map { String(decoding: $0.text, as: UTF8.self) }.joined()
    #expect(!all.contains("نص\"") && !all.contains("السكربت") && !all.contains("سر"))
  }

  @Test func `the address is that of the page, or of the comment that the browser left`() {
    let canonical = read(
      "<head><link rel=canonical href='https://example.org/a'></head><body><p>\(first)</p></body>")
    #expect(canonical.metadata.url == "https://example.org/a")
    let saved = read(
      "<!doctype html>\n<!-- saved from url=(0021)https://example.org/b -->\n<p>\(first)</p>")
    #expect(saved.metadata.url == "https://example.org/b")
  }

  @Test func `markup bombs end in time`() {
    let deep = String(repeating: "<div>", count: 200_000) + first
    #expect(read(deep).isCutShort)
    let unmatched =
      String(repeating: "<b>", count: 2_500) + String(repeating: "</i>", count: 20_000)
    #expect(!read(unmatched + first).blocks.isEmpty)
    let attributes = "<p " + (0..<20_000).map { "a\($0)=1" }.joined(separator: " ") + ">" + first
    #expect(read(attributes).isCutShort)
    let entities =
      "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><p>\(first) &b;</p>"
    #expect(read(entities).blocks.count < 10)
    #expect(read("<p>\(first)\u{0}</p><p>\(second)</p>").blocks.count == 2)
    #expect(read("").blocks.isEmpty)
  }

  @Test(arguments: ClassCue.rules.flatMap { rule in rule.examples.map { ($0, rule.cue.rawValue) } })
  func `class names give away what their rule says`(name: String, cue: UInt8) {
    #expect(ClassCue(name).contains(ClassCue(rawValue: cue)))
  }

  @Test(
    arguments: [
      ("2021-12-31T20:15:00+03:00", 2021, 12, 31), ("20211231", 2021, 12, 31),
      ("Fri, 31 Dec 2021 20:15:00 GMT", 2021, 12, 31), ("31 December 2021", 2021, 12, 31),
      ("December 31, 2021 8:15 pm", 2021, 12, 31), ("٢٠٢١-١٢-٣١", 2021, 12, 31),
      ("2021/12/31", 2021, 12, 31), ("Fri Dec 31 2021", 2021, 12, 31),
    ])
  func `moments are read as pages write them`(text: String, year: Int, month: Int, day: Int) {
    #expect(WebDate.date(text) == CalendarDate(year: year, month: month, day: day))
  }

  @Test(arguments: ["", "أمس", "12:40", "2021", "1640981700", "31/12", "version 2021-99-99"])
  func `what is no day is none`(text: String) {
    #expect(WebDate.date(text) == nil)
  }
}
