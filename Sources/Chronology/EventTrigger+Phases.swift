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
      kind: .ceasefire, nouns: "توصل",
      verbs: "اتفق:يتفق|توصل:يتوصل|وافق:يوافق|توافق:يتوافق",
      company: .truce, reach: 10, example: "اتفق الطرفان على هدنة"),
    EventTrigger(
      kind: .ceasefire,
      phrases: """
        اتفاق وقف إطلاق النار|اتفاق لوقف إطلاق النار|اتفاق على وقف إطلاق النار|اتفاق هدنة|اتفاق الهدنة|هدنة إنسانية
        """, isLight: true, example: "اتفاق هدنة"),
    EventTrigger(
      kind: .agreement, phrases: "اتفاق سلام|اتفاق السلام|اتفاق إطار|اتفاق إطاري|اتفاق مبدئي",
      isLight: true, example: "اتفاق مبدئي"),
    EventTrigger(
      kind: .agreement, nouns: "سريان|تمديد|تجديد", verbs: "سرى:يسري|مدد:يمدد|جدد:يجدد",
      phrases: "دخل حيز|دخلت حيز|يدخل حيز|تدخل حيز|دخول حيز|حيز التنفيذ|حيز النفاذ",
      company: .agreement, reach: 8, example: "يدخل الاتفاق حيز التنفيذ"),
    EventTrigger(
      kind: .agreement, nouns: "انهيار|انسحاب", verbs: "انهار:ينهار|انسحب:ينسحب",
      company: .agreement, reach: 4, example: "انسحبت واشنطن من الاتفاق"),
    EventTrigger(
      kind: .agreement, verbs: "اتفق:يتفق|توصل:يتوصل|توافق:يتوافق", company: .agreement, reach: 10,
      example: "توصل الطرفان إلى اتفاق"),
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
