extension LineCue {
  /// Who wrote it, where and when. These count near the beginning and the end of an article only.
  static let bylines: [LineCue] = [
    LineCue(.byline, .label, "كتب", "كتب: سامي الكاتب"),
    LineCue(.byline, .label, "كتبت", "كتبت: منى الكاتبة"),
    LineCue(.byline, .start, "بقلم", "بقلم سامي الكاتب"),
    LineCue(.byline, .label, "إعداد", "إعداد: قسم الأخبار"),
    LineCue(.byline, .label, "إعداد وتحرير", "إعداد وتحرير: قسم الأخبار"),
    LineCue(.byline, .label, "تحرير", "تحرير: قسم الأخبار"),
    LineCue(.byline, .label, "ترجمة", "ترجمة: قسم الأخبار"),
    LineCue(.byline, .label, "الكاتب", "الكاتب: سامي"),
    LineCue(.byline, .label, "المصدر", "المصدر: وكالة أنباء"),
    LineCue(.byline, .label, "المصادر", "المصادر: وكالات"),
    LineCue(.byline, .alone, "وكالات", "وكالات"),
    LineCue(.byline, .start, "نشر في", "نُشر في: 31 ديسمبر 2021"),
    LineCue(.byline, .start, "نشرت في", "نُشرت في 31 ديسمبر 2021"),
    LineCue(.byline, .start, "نشر بتاريخ", "نشر بتاريخ 31 ديسمبر 2021"),
    LineCue(.byline, .start, "تم النشر", "تم النشر في 31/12/2021"),
    LineCue(.byline, .label, "تاريخ النشر", "تاريخ النشر: 31-12-2021"),
    LineCue(.byline, .start, "تاريخ النشر", "تاريخ النشر 31-12-2021"),
    LineCue(.byline, .label, "تاريخ", "التاريخ: 31-12-2021"),
    LineCue(.byline, .label, "التاريخ", "التاريخ: 31-12-2021"),
    LineCue(.byline, .start, "آخر تحديث", "آخر تحديث 12:40 ظهرًا"),
    LineCue(.byline, .start, "تم التحديث", "تم التحديث: السبت"),
    LineCue(.byline, .label, "مراسلنا", "مراسلنا: سامي"),
    LineCue(.byline, .label, "نشر", "نُشر: 14:05"),
    LineCue(.byline, .label, "حرر", "حُرّر: 12:40"),
    LineCue(.byline, .label, "حاوره", "حاوره: سامي الكاتب"),
    LineCue(.byline, .label, "حاورته", "حاورته: منى الكاتبة"),
    LineCue(.byline, .label, "حاورها", "حاورها: سامي الكاتب"),
    LineCue(.byline, .label, "حوار", "حوار: سامي الكاتب"),
    LineCue(.byline, .label, "أجرى الحوار", "أجرى الحوار: سامي الكاتب"),
    LineCue(.byline, .label, "نص", "نص: منى الكاتبة"),
    LineCue(.byline, .label, "تعديل", "تعديل: السبت"),
    LineCue(.byline, .alone, "Article information", "Article information"),
    LineCue(.byline, .start, "Author", "Author, سامي الكاتب"),
    LineCue(.byline, .start, "Role", "Role, قسم الأخبار"),
    LineCue(.byline, .label, "By", "By: Sami"),
    LineCue(.byline, .start, "Published", "Published 31 December 2021"),
    LineCue(.byline, .start, "Last updated", "Last updated: 12:40"),
  ]

  /// Words in the last part of a short line `place – agency` that make it a dateline.
  static let agencies: [String] = [
    "وكالات", "الوكالات", "رويترز", "الأناضول", "أ ف ب", "فرانس برس", "د ب أ", "أسوشيتد برس", "أ ب",
    "سبوتنيك", "تاس", "شينخوا", "واس", "وام", "قنا", "كونا", "بترا", "سانا", "أ ش أ", "يونهاب",
    "مراسل", "مراسلة", "مراسلنا", "مراسلتنا", "مراسلو", "متابعات", "متابعة", "خاص", "قسم",
    "هيئة التحرير", "فريق التحرير", "Reuters", "AFP", "AP",
  ]

  /// Words that begin sentences of an article, but hardly ever a headline.
  static let sentenceOpeners = """
    وقال وقالت وأضاف وأضافت وأكد وأكدت وأشار وأشارت وأوضح وأوضحت وذكر وذكرت وكان وكانت وتابع وتابعت وأعلن \
    وأعلنت وأعرب وأعربت وشدد وشددت ولفت ولفتت ونقل ونقلت وجاء وجاءت ويأتي وتأتي وبحسب ووفقا وفي وعلى ومن \
    ولم ولن ولا وقد ويذكر وينتظر كما يذكر يشار جدير بدوره بدورها وبدوره قال قالت أضاف أكد كان كانت وهو وهي
    """

  /// Under or over a picture.
  static let captions: [LineCue] = [
    LineCue(.caption, .label, "صورة", "صورة: الوزيران في جنيف"),
    LineCue(.caption, .label, "الصورة", "الصورة: الوزيران في جنيف"),
    LineCue(.caption, .label, "تصوير", "تصوير: سامي"),
    LineCue(.caption, .start, "صدر الصورة", "صدر الصورة، وكالة ما"),
    LineCue(.caption, .start, "مصدر الصورة", "مصدر الصورة وكالة ما"),
    LineCue(.caption, .start, "التعليق على الصورة", "التعليق على الصورة، الوزيران في جنيف"),
    LineCue(.caption, .start, "تعليق على الصورة", "تعليق على الصورة، الوزيران في جنيف"),
    LineCue(.caption, .start, "تعليق الصورة", "تعليق الصورة: الوزيران في جنيف"),
    LineCue(.caption, .start, "صورة أرشيفية", "صورة أرشيفية للوزيرين في جنيف"),
    LineCue(.caption, .start, "صورة من الأرشيف", "صورة من الأرشيف"),
    LineCue(.caption, .start, "صورة تعبيرية", "صورة تعبيرية"),
    LineCue(.caption, .alone, "أرشيف", "(أرشيف)"),
    LineCue(.caption, .alone, "أرشيفية", "أرشيفية"),
    LineCue(.caption, .end, "أرشيف", "الوزيران في جنيف (أرشيف)"),
    LineCue(.caption, .end, "أرشيفية", "الوزيران في جنيف - أرشيفية"),
    LineCue(.caption, .end, "صورة أرشيفية", "الوزيران في جنيف (صورة أرشيفية)"),
  ]

  /// What opens the brackets, or the part after a dash, that ends a caption.
  static let credits: [String] = [
    "رويترز", "أ ف ب", "فرانس برس", "الفرنسية", "الأناضول", "د ب أ", "الألمانية", "أسوشيتد برس",
    "أ ب", "غيتي", "جيتي", "سبوتنيك", "تاس", "الأوروبية", "أرشيف", "أرشيفية", "صورة أرشيفية",
    "مواقع التواصل", "تويتر", "Reuters", "AFP", "AP", "Getty", "EPA", "Shutterstock",
  ]
}
