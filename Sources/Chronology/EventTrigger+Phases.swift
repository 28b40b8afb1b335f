import MasarModel

extension EventTrigger {
  private static let beginning = """
    افتتح:يفتتح|انطلق:ينطلق|بدأ:يبدأ|أطلق:يطلق|استهل:يستهل|باشر:يباشر|دشن:يدشن|شرع:يشرع|ابتدأ:يبتدئ
    """
  private static let beginnings = "افتتاح|انطلاق|انطلاقة|بدء|بداية|إطلاق|استهلال|تدشين|افتتاحية"
  private static let ending = """
    توقف:يتوقف|علق:يعلق|رفع:يرفع|اختتم:يختتم|انتهى:ينتهي|انفض:ينفض|ختم:يختم|أنهى:ينهي|اختتم:يختتم|انهار:ينهار|\
    انقطع:ينقطع|تعثر:يتعثر|فرغ:يفرغ|أوقف:يوقف|جمد:يجمد
    """
  private static let endings = """
    اختتام|انتهاء|ختام|نهاية|إنهاء|تعليق|توقف|استراحة:استراحات|وقفة:وقفات|انهيار|انقضاء|انفضاض|رفع|تجميد
    """
  private static let returning = """
    استأنف:يستأنف|استؤنف:يستأنف|عاود:يعاود|تجدد:يتجدد|تواصل:يتواصل|استكمل:يستكمل|واصل:يواصل
    """

  /// Beginning, ending and going on: of talks, of a truce, of a term.
  static let phases: [EventTrigger] = [
    EventTrigger(
      kind: .pause, verbs: ending, phrases: "أسدل الستار|طويت صفحة|في استراحة",
      company: .session, example: "توقفت الجولة"),
    EventTrigger(
      kind: .pause, nouns: endings, company: .session, reach: 4, example: "توقف الجولة"),
    EventTrigger(
      kind: .resumption, nouns: "استئناف|معاودة|مواصلة|تجدد|عودة", company: .session,
      reach: 4, example: "استئناف المفاوضات"),
    EventTrigger(
      kind: .resumption, verbs: returning,
      phrases: """
        استعادت نشاطها|عاد المجتمعون|عادت الوفود|عاد المفاوضون|يعود المفاوضون|عاد الوفدان|تعود الوفود|من جديد
        """, company: .session, example: "استؤنفت المفاوضات"),
    EventTrigger(
      kind: .opening, verbs: beginning, company: .session, example: "انطلقت الجولة"),
    EventTrigger(
      kind: .opening, nouns: beginnings, company: .session, reach: 4, example: "انطلاق الجولة"),
    EventTrigger(
      kind: .ceasefire, nouns: beginnings + "|سريان|تمديد|تجديد|إعلان", company: .truce, reach: 4,
      example: "سريان الهدنة"),
    EventTrigger(
      kind: .ceasefire,
      verbs: beginning + "|سرى:يسري|مدد:يمدد|أعلن:يعلن|صمد:يصمد",
      phrases: "دخل حيز|دخلت حيز|يدخل حيز|تدخل حيز|دخول حيز|حيز التنفيذ|حيز النفاذ",
      company: .truce,
      example: "دخلت الهدنة حيز التنفيذ"),
    EventTrigger(
      kind: .ceasefire, verbs: ending, company: .truce, example: "تنتهي الهدنة"),
    EventTrigger(
      kind: .ceasefire, nouns: endings, company: .truce, reach: 4, example: "انتهاء الهدنة"),
    EventTrigger(
      kind: .deadline, nouns: endings + "|" + beginnings, company: .term, reach: 4,
      example: "انتهاء المهلة"),
    EventTrigger(
      kind: .deadline, verbs: ending + "|حل:يحل|" + beginning,
      company: .term, example: "تنتهي المهلة"),
    EventTrigger(
      kind: .deadline, nouns: "مهلة:مهل|إنذار:إنذارات", verbs: "أمهل:يمهل|انقضى:ينقضي",
      phrases: "الموعد النهائي|موعد نهائي|موعدا نهائيا|الأجل النهائي", example: "أمهلتهم الحكومة"),
  ]
}
