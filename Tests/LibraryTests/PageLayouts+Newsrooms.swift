import Support

/// Layouts of newsrooms: what they put into an article, and what they hang on to its end.
extension PageWriter {
  /// A live blog: entries with a time and a heading each, and data for programs that repeat the last one.
  mutating func live(_ news: News) -> Page {
    let entries = news.paragraphs.enumerated().map { index, text in
      """
      <div class="live-post" id="post-\(index)"><div class="live-meta"><time datetime="\(news.isoDate)T1\(index % 10):05:00+03:00">1\(index % 10):05</time></div>
      <div class="live-text"><p>\(inline(text))</p></div><div class="live-share"><a href="#">شارك</a></div></div>
      """
    }.joined(separator: "\n")
    return Page(
      html: """
        <!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>مباشر | \(news.title) | \(news.site)</title>
        <meta property="og:title" content="\(news.title)"><meta property="og:site_name" content="\(news.site)">
        <script type="application/ld+json">[{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"\(news.title)","datePublished":"\(news.isoDate)T06:00:00Z",
        "author":[{"@type":"Person","name":"\(news.author)"}],"liveBlogUpdate":[{"@type":"BlogPosting","headline":"تحديث","articleBody":"\(news.paragraphs[0])"}]}]</script></head>
        <body><header class="site-header"><ul>\(menu())</ul></header><div class="breaking-bar"><span>عاجل</span> \(link())</div>
        <main><div class="live-header"><span class="live-badge">مباشر</span><h1>\(news.title)</h1><p class="live-updated">آخر تحديث قبل 3 دقائق</p></div>
        <div class="live-feed">\(entries)</div><button class="load-more">تحميل المزيد</button>
        <aside><h2>الأكثر قراءة</h2><ul>\(linkList(4...7))</ul></aside></main><footer><p>جميع الحقوق محفوظة \(news.site)</p></footer></body></html>
        """)
  }

  /// A page that a program fills in the browser: saved without it, the text is in the data alone.
  mutating func unfilled(_ news: News) -> Page {
    let text = news.paragraphs.joined(separator: "\\n\\n")
    return Page(
      html: """
        <!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"/><title>\(news.title) - \(news.site)</title>
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"\(news.site)"},{"@type":"NewsArticle","headline":"\(news.title)",
        "articleBody":"\(text)","datePublished":"\(news.isoDate)","author":{"@type":"Person","name":"\(news.author)"},"publisher":{"@type":"Organization","name":"\(news.site)"}}]}</script></head>
        <body><noscript>يجب تفعيل جافاسكربت لعرض هذا الموقع.</noscript><div id="app"><div class="skeleton"></div><ul>\(menu())</ul></div>
        <script>window.__STATE__={}</script></body></html>
        """)
  }

  /// A short article and readers who have much more to say.
  mutating func discussed(_ news: News) -> Page {
    let comments = (0..<generator.number(8...20)).map { number in
      """
      <li class="comment depth-1" id="comment-\(number)"><article class="comment-body"><footer class="comment-meta"><b class="fn">\(reader())</b> <a href="#">\(number) ساعات</a></footer>
      <div class="comment-content"><p>\(opinion()) \(opinion())</p></div><div class="comment-rate">12 | 3</div></article></li>
      """
    }.joined()
    return Page(
      html: """
        <!DOCTYPE html><html dir="rtl" lang="ar"><head><meta charset="UTF-8"><title>\(news.title) - \(news.site)</title><meta property="article:published_time" content="\(news.isoDate)T20:11:00+01:00"></head>
        <body class="single"><nav><ul>\(menu())</ul></nav><div class="row"><div class="col-8"><h1 class="post-title">\(news.title)</h1>
        <div class="post-meta"><span class="author"><a href="/a">\(news.site) - \(news.author)</a></span><span class="date-post">الجمعة 11 مارس</span></div>
        <div class="article-content">\(paragraphs(news))</div><section class="tags-box">\(linkList(2...5, tag: "span"))</section>
        <section class="box-comments"><h2>تعليقات الزوار</h2><p class="notice">الآراء الواردة في التعليقات تعبّر عن رأي أصحابها وليس عن رأي الموقع.</p><ul class="comment-list">\(comments)</ul></section></div>
        <div class="col-4"><div class="most-commented"><h3>الأكثر تعليقا</h3><ul>\(linkList(4...8))</ul></div></div></div></body></html>
        """)
  }

  /// An article and the next one, which the page has loaded while it was scrolled.
  mutating func endless(_ news: News) -> Page {
    var other = self.news()
    // The reader has only just come to it.
    other.paragraphs = Array(other.paragraphs.prefix(2))
    func article(_ news: News, _ text: String) -> String {
      """
      <article class="single-article"><header><h1 class="article-title">\(news.title)</h1><div class="byline">\(news.author)</div>
      <time datetime="\(news.isoDate)">\(news.isoDate)</time></header><div class="article-body">\(text)</div></article>
      """
    }
    let (first, second) = (paragraphs(news), paragraphs(other))
    return Page(
      html: """
        <!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>\(news.title) | \(news.site)</title><meta property="og:title" content="\(news.title)"/>
        <meta property="og:site_name" content="\(news.site)"/><meta property="article:published_time" content="\(news.isoDate)"/><meta name="author" content="\(news.author)"/></head>
        <body><header><ul>\(menu())</ul></header><div class="articles-stream">\(article(news, first))
        <div class="next-article-label">المقال التالي</div>\(article(other, second))</div></body></html>
        """)
  }

  /// What a word processor makes of an article, in windows-1256.
  mutating func office(_ news: News) -> Page {
    let text = news.paragraphs.map { text in
      """
      <p class=MsoNormal dir=RTL style='text-align:justify;direction:rtl;unicode-bidi:embed'><span
      lang=AR-SA style='font-size:14.0pt;font-family:"Simplified Arabic"'>\(inline(text))<o:p></o:p></span></p>

      <p class=MsoNormal dir=RTL><span lang=AR-SA><o:p>&nbsp;</o:p></span></p>
      """
    }.joined(separator: "\n")
    return Page(
      html: """
        <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
        <head><meta http-equiv=Content-Type content="text/html; charset=windows-1256"><meta name=Generator content="Microsoft Word 11">
        <title>\(news.title)</title><!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>user</o:Author><o:Created>2009-01-01T10:00:00Z</o:Created></o:DocumentProperties></xml><![endif]-->
        <style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=EN-US><div class=Section1>
        <p class=MsoNormal align=center dir=RTL style='text-align:center'><b><span lang=AR-SA style='font-size:18.0pt'>\(news.title)<o:p></o:p></span></b></p>
        <p class=MsoNormal align=center dir=RTL><span lang=AR-SA>بقلم: \(news.author)<o:p></o:p></span></p>
        <p class=MsoNormal align=center dir=RTL><span lang=AR-SA>\(news.isoDate)<o:p></o:p></span></p>
        \(text)</div></body></html>
        """, isWindows1256: true)
  }

  /// A daily: points above the text, posts from elsewhere and boxes within it, a name at its end.
  mutating func embedded(_ news: News) -> Page {
    let post =
      "<blockquote class=\"twitter-tweet\"><p lang=\"ar\" dir=\"rtl\">\(opinion())</p>&mdash; \(reader()) (@user) <a href=\"https://example.org/1\">May 4, 2022</a></blockquote>"
    let box =
      "<div class=\"story-block-read-more\"><a href=\"/x\"><img src=\"t.jpg\" alt=\"\"><span>\(link())</span></a></div>"
    let strong =
      "<p><strong>اقرأ أيضًا: <a href=\"/y\">\(one(["خبر من أرشيف الموقع", "ملف خاص"]))</a></strong></p>"
    return Page(
      html: """
        <!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>\(news.title)</title><meta property="og:title" content="\(news.title) | \(news.site)"><meta property="og:site_name" content="\(news.site)">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"\(news.title)","datePublished":"\(news.isoDate)T08:00:00+03:00","author":{"name":"\(news.author)"}}</script></head>
        <body><div class="page"><header class="masthead"><a href="/">\(news.site)</a><ul>\(menu())</ul></header>
        <div class="story"><div class="story-label"><a href="/w">العالم</a></div><h1 class="story-title">\(news.title)</h1>
        <div class="story-info"><span>\(news.author)</span><span>نشر: \(news.isoDate)</span><span>T T</span></div>
        <div class="story-tools"><ul><li><a href="#">فيسبوك</a></li><li><a href="#">إكس</a></li><li><a href="#">نسخ الرابط</a></li></ul></div>
        <figure class="lead-image"><img src="l.jpg"><figcaption>صورة من المكان (أرشيف)</figcaption></figure>
        <div class="story-content">\(paragraphs(news, between: [post, box, strong]))</div>
        <div class="story-topics"><h4>مواضيع</h4>\(linkList(2...5, tag: "span"))</div></div>
        <div class="more-from"><h3>المزيد من العالم</h3>\(linkList(3...6, tag: "h4"))</div></div><footer><ul>\(menu())</ul></footer></body></html>
        """)
  }
}
