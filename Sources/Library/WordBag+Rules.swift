extension WordBag {
  /// Vocabularies of buttons and badges.
  static let rules: [WordBag] = [
    WordBag(
      topic: .readingTime,
      telling: [
        "القراءة قراءة للقراءة read reading",
        "دقائق دقيقة دقيقتين دقيقتان دقيقه د ثانية ثوان ثواني minute minutes min mins",
      ],
      others: "مدة وقت زمن المتوقع المقدر في واحدة أقل من نحو time less than a",
      examples: [
        "مدة القراءة: 3 دقائق", "دقيقة واحدة للقراءة", "4 دقائق قراءة", "⏱ قراءة في دقيقتين",
        "وقت القراءة ٣ د", "أقل من دقيقة للقراءة", "3 min read",
      ]),
    WordBag(
      topic: .sharing,
      telling: [
        """
        فيسبوك فايسبوك تويتر واتساب واتس تلغرام تليغرام تيليجرام تيلقرام انستغرام انستقرام إنستغرام \
        لينكدإن لينكد بينتيريست ماسنجر مسنجر سكايب فايبر يوتيوب تيك طباعة اطبع مشاركة شارك شاركها غرد \
        أعجبني حجم نسخ الرابط الإيميل facebook twitter whatsapp telegram linkedin pinterest reddit \
        tumblr messenger instagram viber skype email print share tweet vkontakte odnoklassniki pocket
        """
      ],
      others: """
        اب أب آب إن ان توك بوك عبر على في و الخط تكبير تصغير رابط الخبر المقال البريد بريد الإلكتروني \
        إلكتروني إيميل تابعنا تابعونا تابعوا قناتنا صفحتنا حسابنا جوجل غوغل google news متابعة حفظ \
        إرسال المنصات منصات مواقع وسائل التواصل الاجتماعي \
        القصة الموضوع المادة أصدقائك مع انشر النشر علق تعليق تعليقات التعليقات via on by copy link x like
        """,
      examples: [
        "تويتر  فيسبوك  تلغرام  طباعة  حجم الخط + -", "أعجبني (0)  علّق (0)  شارك",
        "Facebook Twitter WhatsApp", "تابعنا على تويتر", "طباعة", "واتساب", "مشاركة", "شارك",
        "نسخ الرابط",
        "مشاركة عبر البريد", "شارك القصة", "شارك على المنصات",
        "فيسبوك 12 تويتر 3",
      ]),
    WordBag(
      topic: .sharing, telling: ["مشاهدة مشاهدات المشاهدات views"], others: "عدد k",
      examples: ["1,204 مشاهدة", "عدد المشاهدات: 312", "12 views"]),
    WordBag(
      topic: .sharing, telling: ["a t أ"], others: "+ - آ",
      examples: ["A+ A A-", "T T", "أ أ"]),
    WordBag(
      topic: .comments,
      telling: ["تعليقات التعليقات تعليقا تعليقك تعليقاتكم comments comment"],
      others: "أضف اترك اكتب علق تعليق لا يوجد توجد على الخبر facebook leave a add no",
      examples: ["تعليقات", "التعليقات (0) - أضف تعليقك", "0 تعليقات", "Comments (3)"]),
  ]
}
