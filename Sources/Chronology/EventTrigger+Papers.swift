import MasarModel

extension EventTrigger {
  /// Papers that change hands or become public.
  static let papers: [EventTrigger] = [
    EventTrigger(
      kind: .delivery,
      nouns: "تسليم|تسلم|تقديم|إرسال|طرح|استلام", company: .document, reach: 6,
      example: "تسليم الرد"),
    EventTrigger(
      kind: .delivery,
      verbs: """
        سلم:يسلم|تسلم:يتسلم|قدم:يقدم|تلقى:يتلقى|أرسل:يرسل|بعث:يبعث|طرح:يطرح|استلم:يستلم|أودع:يودع|رفع:يرفع|وضع:يضع|\
        تقدم:يتقدم|نقل:ينقل
        """, company: .document, example: "سلمت موسكو واشنطن مشروع معاهدة"),
    EventTrigger(
      kind: .delivery,
      phrases: """
        رد خطي|ردين خطيين|ردها المكتوب|رده المكتوب|رد مكتوب|ردا مكتوبا|جواب مكتوب|جوابها|جوابا مكتوبا|نص نهائي|نصا نهائيا|\
        النص النهائي|وضعت ردها|ردا خطيا|ردها الخطي
        """, example: "جاء في رد مكتوب"),
    EventTrigger(
      kind: .publication, nouns: "نشر|إذاعة", company: .document, reach: 4, example: "نشر النص"),
    EventTrigger(
      kind: .publication,
      verbs: "نشر:ينشر|أذاع:يذيع|أتاح:يتيح|كشف:يكشف|اطلع:يطلع", company: .document,
      example: "نشرت موسكو الوثيقتين"),
    EventTrigger(
      kind: .publication, phrases: "أذاعتهما|نشرتهما|كشفت عنها|كشفت عنهما|اطلع عليهما|نشرتا",
      example: "ثم أذاعتهما للعموم"),
  ]

  /// What is signed, voted on and announced.
  static let decisions: [EventTrigger] = [
    EventTrigger(
      kind: .signing, nouns: "توقيع:تواقيع|إبرام",
      verbs: "وقع:يوقع|أبرم:يبرم", phrases: "الموقع|الموقعة|المبرم|المبرمة",
      company: .agreement, example: "وقع الطرفان اتفاقا"),
    EventTrigger(
      kind: .signing, nouns: "توقيع", verbs: "وقع:يوقع", company: .decision, reach: 4,
      example: "وقع الرئيس القانون"),
    // "وقع" happens to earthquakes as well: further off, only what stands behind "على" is signed.
    EventTrigger(
      kind: .signing, nouns: "توقيع", verbs: "وقع:يوقع", company: .signed, reach: 16,
      example: "وقعت اللجنة في ختام أعمالها على القوانين"),
    EventTrigger(
      kind: .exchange, nouns: "تبادل", verbs: "تبادل:يتبادل", company: .captives, reach: 4,
      example: "تبادل الطرفان الأسرى"),
    EventTrigger(
      kind: .vote, nouns: "تصويت|اقتراع:اقتراعات|استفتاء:استفتاءات|انتخاب:انتخابات",
      verbs: "صوت:يصوت|اقترع:يقترع",
      phrases: "منح الثقة|منح الثقة ل|تمنح الثقة|نيل الثقة|جلسة الثقة", example: "صوت الأعضاء"),
    EventTrigger(
      kind: .vote, nouns: "اعتماد|تبني|إقرار|مصادقة", company: .decision, reach: 4,
      example: "اعتماد القرار"),
    EventTrigger(
      kind: .vote,
      verbs: "اعتمد:يعتمد|تبنى:يتبنى|أقر:يقر|صادق:يصادق|منح:يمنح|حجب:يحجب",
      company: .decision, example: "اعتمد المجلس القرار"),
    EventTrigger(
      kind: .announcement, nouns: "إعلان:إعلانات",
      verbs: "أعلن:يعلن|أصدر بيانا:يصدر بيانا|صرح:يصرح",
      phrases: """
        أُعلن|مؤتمر صحفي|مؤتمر صحافي|مؤتمرا صحفيا|مؤتمرا صحافيا|المؤتمر الصحفي|المؤتمر الصحافي|مؤتمر صحفي مشترك
        """, example: "أعلن البيت الأبيض"),
  ]

  /// Phrases that look like triggers and are none.
  static let others: [EventTrigger] = [
    EventTrigger(
      nouns: "تعليق:تعليقات", verbs: "علق:يعلق", tail: "على", example: "علق على الصورة"),
    EventTrigger(
      phrases: """
        وزارة|وزارته|وزارتها|الوزارة|وزير الاتصالات|وزارة الاتصالات|قطاع الاتصالات|هيئة الاتصالات|على اتصال|قنوات الاتصال|شبكة الاتصالات|وسائل الاتصال
        """, example: "وزير الاتصالات"),
    EventTrigger(
      phrases: """
        لقاء صحفي|لقاء صحافي|لقاء تلفزيوني|حوار صحفي|حوار صحافي|حوار تلفزيوني|في حوار مع|في لقاء مع|لقاء مع صحيفة|لقاء مع قناة
        """, example: "في حوار مع صحيفة"),
    EventTrigger(
      phrases: """
        على هامش قمة|على هامش القمة|على هامش اجتماع|على هامش اجتماعات|على هامش الاجتماعات|على هامش مؤتمر|على هامش المؤتمر|\
        على هامش منتدى|على هامش أعمال|تمهيدا للقاء|تمهيدا للقمة|تمهيدا للاجتماع|مجلس الحوار
        """, example: "على هامش قمة العشرين"),
    EventTrigger(
      phrases: """
        رد على|ردا على|يرد على|قدم شكره|قدم التعازي|نقطة اللقاء|مقابل|بالمقابل|في المقابل|في بداية|في مستهل|في نهاية|في بدء|قابل للتفاوض|قابلة للتفاوض|\
        طاولة المفاوضات|طاولة الحوار|باب الحوار|لغة الحوار|في نهاية المطاف
        """, example: "في المقابل"),
  ]
}
