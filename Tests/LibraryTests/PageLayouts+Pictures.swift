import Support

/// Layouts in which the text is not what the page is made for: pictures, films, print.
extension PageWriter {
  /// A series of pictures: a caption under each, and the text above them.
  mutating func gallery(_ news: News) -> Page {
    let pictures = (1...generator.number(4...9)).map { number in
      """
      <li class="gallery-item"><figure><img src="\(number).jpg" alt="\(one(["الوفد عند وصوله", "القاعة قبل الجلسة", "الساحة مساء"]))">
      <figcaption>\(number). \(one(["الوفد عند وصوله إلى القاعة", "القاعة الكبرى قبل بدء الجلسة", "الساحة المجاورة مساء أمس"])) (تصوير: \(reader()))</figcaption></figure></li>
      """
    }.joined()
    return Page(
      html: """
        <!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>بالصور: \(news.title) | \(news.site)</title>
        <meta property="og:title" content="\(news.title)"><meta property="og:site_name" content="\(news.site)"><meta property="article:published_time" content="\(news.isoDate)T10:00:00+02:00">
        <meta name="author" content="\(news.author)"></head><body><header><nav><ul>\(menu())</ul></nav></header>
        <main class="gallery-page"><h1>\(news.title)</h1><div class="meta"><span class="author">\(news.author)</span> <time datetime="\(news.isoDate)">\(news.isoDate)</time></div>
        <div class="gallery-text">\(paragraphs(news))</div><ul class="gallery-list">\(pictures)</ul>
        <div class="gallery-nav"><a href="#">السابق</a> <a href="#">التالي</a> <span>1 / 9</span></div></main>
        <section class="more-galleries"><h2>ألبومات أخرى</h2>\(linkList(3...6, tag: "h3"))</section><footer>جميع الحقوق محفوظة</footer></body></html>
        """)
  }

  /// A film and what is said of it; beside it a list of other films that is longer than the text.
  mutating func film(_ news: News) -> Page {
    let films = (0..<generator.number(8...14)).map { number in
      "<li class=\"playlist-item\"><a href=\"/v/\(number)\"><span class=\"duration\">0\(number % 9):41</span><span class=\"name\">\(one(["لقاء خاص مع رئيس اللجنة في ختام الجولة الثالثة من المحادثات.", "جولة في السوق القديم بعد الترميم، مع سكان الحي وتجاره."]))</span></a></li>"
    }.joined()
    return Page(
      html: """
        <!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>\(news.title) - فيديو \(news.site)</title><meta property="og:title" content="\(news.title)">
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"VideoObject","name":"\(news.title)","uploadDate":"\(news.isoDate)","description":"\(news.paragraphs[0])"}</script>
        <meta property="og:site_name" content="\(news.site)"><meta property="article:published_time" content="\(news.isoDate)"></head>
        <body><div class="topbar"><ul>\(menu())</ul></div><div class="video-layout"><div class="player"><video src="a.mp4">متصفحك لا يدعم تشغيل الفيديو.</video><div class="controls"><button>تشغيل</button><button>كتم الصوت</button></div></div>
        <div class="video-info"><h1 class="video-title">\(news.title)</h1><div class="views">12,406 مشاهدة</div><div class="description">\(paragraphs(news))</div><button class="expand">عرض المزيد</button></div>
        <ol class="playlist"><h2>التالي</h2>\(films)</ol></div><footer><p>\(news.site) 2024</p></footer></body></html>
        """)
  }

  /// The version for printing: hardly any markup, the paragraphs in one cell of a table with blank lines.
  mutating func printed(_ news: News) -> Page {
    let text = news.paragraphs.map { "<p class=\"t\">&nbsp;&nbsp; \(inline($0))</p>" }.joined(
      separator: "<br>")
    return Page(
      html: """
        <html dir=rtl><head><meta http-equiv="content-type" content="text/html; charset=windows-1256"><title>\(news.site)</title></head><body onload="window.print()">
        <table width=600><tr><td><img src=logo.gif></td><td align=left>\(news.date.2)-\(news.date.1)-\(news.date.0)</td></tr>
        <tr><td colspan=2><h1>\(news.title)</h1></td></tr><tr><td colspan=2><i>\(news.author)</i></td></tr>
        <tr><td colspan=2>\(text)</td></tr><tr><td colspan=2><hr>رابط المقال: http://example.org/a/\(news.date.0)<br>تاريخ الطباعة: 1-1-2025</td></tr></table></body></html>
        """, isWindows1256: true)
  }

  /// A long read: chapters, drop capitals, pulled quotes that repeat a sentence, notes at the end.
  mutating func chapters(_ news: News) -> Page {
    let quote = news.paragraphs[0].split(separator: "،").first.map(String.init) ?? ""
    let parts = news.paragraphs.enumerated().map { index, text in
      let first = text.first.map(String.init) ?? ""
      let chapter =
        index > 0 && index % 4 == 0
        ? "<h2 class=\"chapter\">\(one(["ما قبل الجولة", "الليلة الطويلة", "حساب النتائج"]))</h2>"
        : ""
      let body =
        index == 0
        ? "<p class=\"has-drop-cap\"><span class=\"dropcap\">\(first)</span>\(text.dropFirst())</p>"
        : "<p>\(inline(text))</p>"
      return chapter + body
        + (index == 2 ? "<aside class=\"pullquote\"><p>\(quote)</p></aside>" : "")
    }.joined(separator: "\n")
    return Page(
      html: """
        <!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>\(news.title) — \(news.site)</title><meta name="author" content="\(news.author)"><meta property="article:published_time" content="\(news.isoDate)"><meta property="og:site_name" content="\(news.site)"></head>
        <body><div class="progress-bar"></div><header class="hero"><p class="kicker">تحقيق</p><h1>\(news.title)</h1><p class="by">\(news.author)</p></header>
        <article class="longread">\(parts)<section class="endnotes"><h2>المراجع</h2><ol><li><a href="#">تقرير البعثة، 2019</a></li><li><a href="#">محضر الجلسة، 2020</a></li></ol></section></article>
        <section class="author-bio"><h3>عن الكاتب</h3><p>\(news.author) صحافي يكتب عن شؤون المنطقة منذ عام 2008، وله كتابان.</p></section>
        <section class="read-next"><h3>اقرأ التالي</h3>\(linkList(2...4, tag: "h4"))</section></body></html>
        """)
  }
}
