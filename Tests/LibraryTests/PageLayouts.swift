import Support

extension PageWriter {
  /// How a page is written: its bytes are those of `html` in UTF-8, or in windows-1256.
  struct Page {
    var html: String
    var isWindows1256 = false
  }

  static let layoutCount = 20

  /// Writes news in one of the layouts.
  mutating func page(of news: News, layout: Int) -> Page {
    switch layout {
    case 0: Page(html: magazine(news))
    case 1: Page(html: tables(news), isWindows1256: true)
    case 2: Page(html: fields(news))
    case 3: Page(html: weblog(news))
    case 4: Page(html: hashed(news))
    case 5: Page(html: accelerated(news))
    case 6: Page(html: portal(news))
    case 7: Page(html: soup(news))
    case 8: Page(html: column(news))
    case 9: Page(html: broken(news))
    case 10: live(news)
    case 11: unfilled(news)
    case 12: discussed(news)
    case 13: endless(news)
    case 14: office(news)
    case 15: embedded(news)
    case 16: gallery(news)
    case 17: film(news)
    case 18: printed(news)
    default: chapters(news)
    }
  }

  /// A blog system with a theme for newspapers: everything has a class that says what it is.
  private mutating func magazine(_ news: News) -> String {
    """
    <!DOCTYPE html>
    <html dir="rtl" lang="ar"><head><meta charset="UTF-8"><title>\(news.title) | \(news.site)</title>
    <meta property="og:title" content="\(news.title)"><meta property="og:site_name" content="\(news.site)">
    <meta property="article:published_time" content="\(news.isoDate)T09:12:44+00:00">
    <meta name="author" content="\(news.author)"></head>
    <body class="rtl post-template-default single single-post has-sidebar">
    <div class="td-header-wrap"><ul class="sf-menu">\(menu())</ul></div>
    <div class="td-container"><div class="td-crumb-container"><a href="/">الرئيسية</a> » <a href="/w">سياسة</a></div>
    <article class="post status-publish category-world"><header class="td-post-title"><h1 class="entry-title">\(news.title)</h1>
    <div class="td-module-meta-info"><span class="td-post-author-name">بواسطة \(news.author)</span>
    <time class="entry-date" datetime="\(news.isoDate)T09:12:44+00:00">قبل يومين</time><div class="td-post-views">1204</div></div></header>
    <div class="td-post-sharing"><a href="#">فيسبوك</a><a href="#">تويتر</a><a href="#">واتساب</a></div>
    <div class="td-post-content tagdiv-type"><figure class="wp-caption"><img src="a.jpg"><figcaption>\(link())</figcaption></figure>
    \(paragraphs(news, between: ["<div class=\"td-a-rec\"><script>ads()</script>إعلان</div>", "<p>اقرأ أيضا: <a href=1>خبر آخر من الموقع</a></p>"]))
    </div><footer><ul class="td-tags"><li>وسوم</li>\(linkList(2...5))</ul></footer></article>
    <div class="td_block_related_posts"><h4>مقالات ذات صلة</h4>\(linkList(3...6, tag: "h3"))</div>
    <div class="comments" id="comments"><h4>تعليقان</h4><ol class="comment-list">
    <li class="comment"><cite>\(reader())</cite><p>\(opinion())</p></li><li class="comment"><cite>\(reader())</cite><p>\(opinion())</p></li></ol>
    <div id="respond"><h3>اترك ردا</h3><p>لن يتم نشر عنوان بريدك الإلكتروني.</p></div></div>
    <div class="td-main-sidebar"><aside class="widget"><h4>الأكثر قراءة</h4>\(linkList(4...8))</aside></div></div>
    <div class="td-footer-wrapper"><p>\(news.site) موقع إخباري مستقل يتابع شؤون المنطقة والعالم على مدار الساعة.</p></div></body></html>
    """
  }

  /// A page of 2003: tables within tables, fonts, line breaks, no heading.
  private mutating func tables(_ news: News) -> String {
    let gap = generator.once(in: 2) ? "<BR><BR>\n" : "<br>\n<br>"
    let text = news.paragraphs.map { inline($0) }.joined(separator: gap)
    return """
      <HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=windows-1256">
      <TITLE>\(news.site) - \(news.title)</TITLE></HEAD><BODY bgColor=#ffffff dir=rtl>
      <TABLE width=760 align=center><TR><TD colspan=3><IMG src=logo.gif alt="\(news.site)"></TD></TR>
      <TR><TD vAlign=top width=140><TABLE>\(linkList(5...9, tag: "TR"))</TABLE></TD>
      <TD vAlign=top><TABLE width="100%"><TR><TD><FONT face=Tahoma size=5 color=#990000><B>\(news.title)</B></FONT></TD></TR>
      <TR><TD><FONT size=2>\(news.date.2)/\(news.date.1)/\(news.date.0)</FONT></TD></TR>
      <TR><TD align=justify><FONT face="Simplified Arabic" size=4>\(text)</FONT></TD></TR>
      <TR><TD><A href=print.asp>طباعة</A> | <A href=send.asp>أرسل إلى صديق</A></TD></TR></TABLE></TD>
      <TD width=150 vAlign=top><TABLE><TR><TD><B>أخبار أخرى</B></TD></TR>\(linkList(3...7, tag: "TR"))</TABLE></TD></TR>
      <TR><TD colspan=3 align=center><FONT size=1>جميع الحقوق محفوظة \(news.site) 2003</FONT></TD></TR></TABLE></BODY></HTML>
      """
  }

  /// A content management system with fields.
  private mutating func fields(_ news: News) -> String {
    """
    <!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"/><title>\(news.title) | \(news.site)</title>
    <link rel="canonical" href="https://example.org/node/12"/><meta name="dcterms.date" content="\(news.isoDate)"/></head>
    <body class="layout-one-sidebar path-node"><a href="#main-content" class="visually-hidden">تجاوز إلى المحتوى الرئيسي</a>
    <header role="banner"><nav role="navigation"><ul class="menu">\(menu())</ul></nav></header>
    <div class="layout-container"><nav class="breadcrumb"><ol><li><a href="/">الرئيسية</a></li></ol></nav>
    <main role="main"><div class="region region-content"><h1 class="page-header"><span>\(news.title)</span></h1>
    <article role="article" class="node node--type-article"><footer class="node__meta"><div class="node__submitted">كتب \(news.author) في \(news.isoDate)</div></footer>
    <div class="node__content"><div class="field field--name-field-image"><img src="/x.jpg" alt=""/></div>
    <div class="field field--name-body field--type-text-with-summary"><div class="field__item">
    \(paragraphs(news, between: ["<blockquote class=\"pull\"><a href=1>تابعونا على تلغرام</a></blockquote>"]))</div></div>
    <div class="field field--name-field-tags"><div class="field__label">الوسوم</div>\(linkList(2...4, tag: "div"))</div></div></article>
    <section class="comments"><h2>التعليقات</h2><article class="comment"><p>\(opinion())</p></article></section></div></main>
    <aside class="layout-sidebar-second"><div class="views-row">\(linkList(3...6))</div></aside></div>
    <footer class="site-footer"><p>تصدر \(news.site) عن مؤسسة مستقلة، وتعبّر المقالات عن آراء أصحابها فقط.</p></footer></body></html>
    """
  }

  /// A hosted weblog: the text lies in one element, parted by line breaks.
  private mutating func weblog(_ news: News) -> String {
    let text = news.paragraphs.map { inline($0) + "<br /><br />" }.joined(separator: "\n")
    return """
      <!DOCTYPE html><html dir='rtl' xmlns='http://www.w3.org/1999/xhtml'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/>
      <meta content='\(news.title)' property='og:title'/><title>\(news.site): \(news.title)</title></head><body class='loading'>
      <div class='header section'><div class='widget Header'><h1 class='title'><a href='/'>\(news.site)</a></h1><p class='description'>مدونة تتابع أخبار المنطقة وتنشر ما يكتبه أصدقاؤها من مقالات وتقارير.</p></div></div>
      <div class='tabs section'><ul>\(menu())</ul></div><div class='main section'><div class='widget Blog'><div class='blog-posts hfeed'>
      <h2 class='date-header'><span>\(news.date.2)/\(news.date.1)/\(news.date.0)</span></h2><div class='post hentry'><h3 class='post-title entry-title'>\(news.title)</h3>
      <div class='post-body entry-content'><div dir="rtl" style="text-align: right;" trbidi="on"><div class="separator"><img src="b.jpg"/></div>
      \(text)</div></div><div class='post-footer'><span class='post-author vcard'>مرسلة بواسطة <span class='fn'>\(news.author)</span></span>
      <div class='post-share-buttons'><a href='#'>إرسال بالبريد</a> <a href='#'>المشاركة على تويتر</a></div><span class='post-labels'>التسميات: \(link())</span></div></div>
      <div class='comments' id='comments'><h4>ليست هناك تعليقات:</h4><div class='comment-form'><p>يُرجى الالتزام بآداب الحوار عند كتابة التعليق، وشكرا لكم.</p></div></div></div></div></div>
      <div class='sidebar section'><div class='widget PopularPosts'><h2>المشاركات الشائعة</h2><ul>\(linkList(4...7))</ul></div></div></body></html>
      """
  }

  /// A page that a program writes: class names say nothing, data for programs say all.
  private mutating func hashed(_ news: News) -> String {
    """
    <!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>\(news.title) - \(news.site)</title>
    <script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"\(news.title)",
    "datePublished":"\(news.isoDate)T11:00:00.000Z","author":{"@type":"Person","name":"\(news.author)"},"publisher":{"@type":"Organization","name":"\(news.site)"}}</script></head>
    <body><div id="__next"><header class="css-1x2y3z"><nav class="css-9a8b7c"><ul>\(menu())</ul></nav></header>
    <main role="main" class="css-1qw2er"><article class="css-5t6y7u"><header class="css-8i9o0p"><div class="css-2d3f4g"><p class="css-11aa22">سياسة</p><h1 class="css-3h4j5k">\(news.title)</h1></div>
    <div class="css-6l7z8x"><time datetime="\(news.isoDate)">\(news.isoDate)</time><span>4 دقائق قراءة</span></div></header>
    <div class="css-7c8v9b"><figure class="css-0n1m2q"><img alt=""><figcaption class="css-3w4e5r">لقطة من الاجتماع</figcaption></figure></div>
    <div class="css-6t7y8u">\(paragraphs(news, open: "<div class=\"css-1i2o3p\"><p class=\"css-4a5s6d\">", close: "</p></div>", between: ["<div class=\"css-ad0000\"><div id=\"slot\"></div></div>", "<section class=\"css-7f8g9h\"><h2>مواضيع قد تهمك</h2><ul>\(linkList(2...3))</ul></section>"]))</div>
    </article><aside class="css-1k2l3z"><h2>الأكثر مشاهدة</h2><ol>\(linkList(4...6))</ol></aside>
    <section class="css-4x5c6v">\(linkList(4...8, tag: "div"))</section></main><footer class="css-7b8n9m"><p>© 2024 \(news.site)</p></footer></div>
    <script id="__NEXT_DATA__" type="application/json">{"props":{"text":"\(news.paragraphs[0])"}}</script></body></html>
    """
  }

  /// A page for phones.
  private mutating func accelerated(_ news: News) -> String {
    """
    <!doctype html><html ⚡ lang="ar" dir="rtl"><head><meta charset="utf-8"><title>\(news.title)</title><meta name="application-name" content="\(news.site)">
    <link rel="canonical" href="https://example.org/a"><style amp-custom>p{margin:0}</style></head><body>
    <amp-sidebar id="s" layout="nodisplay"><ul>\(menu())</ul></amp-sidebar><header class="amp-header"><button on="tap:s.toggle">القائمة</button></header>
    <main><h1 class="headline">\(news.title)</h1><p class="byline">\(news.author) – <time datetime="\(news.isoDate)">\(news.isoDate)</time></p>
    <amp-img src="x.jpg" width=1 height=1></amp-img><div class="amp-social-share"><amp-social-share type="twitter"></amp-social-share></div>
    <div class="story-body">\(paragraphs(news, between: ["<amp-ad width=300>إعلان</amp-ad>", "<div class=\"inline-related\">\(link())</div>"]))</div>
    <div class="related"><h2>المزيد</h2>\(linkList(3...6))</div></main><footer><p>تنبيه: يستخدم هذا الموقع ملفات تعريف الارتباط لتحسين الخدمة، وباستمرارك توافق على ذلك.</p></footer></body></html>
    """
  }

  /// A portal written by hand, with its most-read list before the article.
  private mutating func portal(_ news: News) -> String {
    """
    <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
    <html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>\(news.title) :: \(news.site)</title></head><body>
    <div id="topBar"><div class="date">الثلاثاء 3 مايو 2022</div><div class="search"><form><input value="ابحث"/><input type="submit" value="بحث"/></form></div></div>
    <div id="mainMenu"><ul>\(menu())</ul></div><div id="wrapper"><div id="rightCol"><div class="mostRead"><h3>الأكثر قراءة</h3><ul>\(linkList(5...10))</ul></div>
    <div class="poll"><h3>استفتاء</h3><form><p>هل تتوقع أن تنجح الجولة المقبلة من المحادثات بين الطرفين؟</p><label>نعم</label><label>لا</label></form></div></div>
    <div id="main_content"><div class="articleTitle">\(news.title)</div><div class="articleInfo">كتب: \(news.author) | \(news.date.2)-\(news.date.1)-\(news.date.0)</div>
    <div class="articleTools"><a href="#">تكبير الخط</a> <a href="#">تصغير الخط</a> <a href="#">طباعة</a></div>
    <div class="articleText">\(paragraphs(news, open: "<p dir=\"rtl\" style=\"text-align:justify\">&nbsp;", between: ["<div class=\"readAlso\"><span>اقرأ أيضا</span><ul>\(linkList(2...3))</ul></div>"]))</div>
    <div class="shareBox">شارك الخبر: <a href="#">فيسبوك</a> <a href="#">تويتر</a></div>
    <div class="commentsBox"><div class="ctitle">أضف تعليقك</div><div class="comment"><b>\(reader())</b><div>\(opinion())</div></div></div></div></div>
    <div id="footer">جميع الحقوق محفوظة لـ\(news.site)</div></body></html>
    """
  }

  /// Elements without meaning, classes without words.
  private mutating func soup(_ news: News) -> String {
    """
    <html><head><meta charset=utf-8><title>\(news.title)</title></head><body><div class=a1><div class=b1>\(linkList(4...8, tag: "span"))</div></div>
    <div class=a2><div class=b2><div class=c1><div class=d1>\(news.title)</div><div class=d2>\(news.author)</div><div class=d3>\(news.isoDate)</div></div>
    <div class=c2>\(paragraphs(news, open: "<div class=e1>", close: "</div>"))</div>
    <div class=c3><div class=d4>التعليقات (2)</div><div class=d5>\(opinion())</div><div class=d5>\(opinion())</div></div></div>
    <div class=b3><div class=c4>\(linkList(5...9, tag: "div"))</div></div></div><div class=a3>\(news.site) 2024</div></body></html>
    """
  }

  /// A column with a summary, headings, a list and captions.
  private mutating func column(_ news: News) -> String {
    """
    <!doctype html><html lang=ar dir=rtl><head><meta charset=utf-8><title>\(news.title) – رأي – \(news.site)</title><meta property="og:site_name" content="\(news.site)"></head>
    <body><div class="site"><div class="ticker"><b>عاجل</b> \(link())</div><nav class="main-nav"><ul>\(menu())</ul></nav>
    <div class="article-page"><div class="section-name"><a href="/r">رأي</a></div><h1 itemprop="headline">\(news.title)</h1>
    <div class="author-card"><a rel="author" href="/x">\(news.author)</a></div><meta itemprop="datePublished" content="\(news.isoDate)">
    <div itemprop="articleBody" class="wysiwyg">\(paragraphs(news, between: ["<figure><img src=1><figcaption>صورة من الأرشيف</figcaption></figure>", "<div class=\"newsletter\"><p>اشترك في النشرة البريدية لتصلك أخبارنا كل صباح في بريدك.</p></div>"]))</div>
    <div class="tags">\(linkList(2...5, tag: "span"))</div><div class="prev-next">\(link()) \(link())</div></div>
    <div class="disclaimer"><p class="small">© \(news.site)</p></div></div></body></html>
    """
  }

  /// What many pages really are: unclosed, unquoted, nested wrongly.
  private mutating func broken(_ news: News) -> String {
    """
    <html><title>\(news.title)</title><meta name=date content=\(news.isoDate)><body><div id=top><a href=/><img src=l>\(news.site)</a><ul>\(menu())
    <div class=page><center><h2>\(news.title)</center><script>document.write("<div><p>إعلان</p></div>")</script>
    <div class=text><!--[if IE]><p>متصفح قديم</p><![endif]-->\(paragraphs(news, open: "<P align=right><font size=3>", close: ""))
    </div></div></b></i><div class=related><b>مواضيع ذات صلة<ul>\(linkList(3...6, tag: "li"))</ul></div><div id=footer>&copy; \(news.site)
    """
  }
}
