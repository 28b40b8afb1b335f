import ArabicText

/// The verbs by whose forms the tense of a sentence is known, as principal parts: `التقى:يلتقي`.
///
/// ``VerbForms`` makes persons, genders and numbers of them, so that no list has to name the forms that somebody happened
/// to have seen. The verbs of events come from ``EventTrigger``.
enum NewsVerbs {
  /// What is done or happens on a day, so that the imperfect announces it: "يفتتح المعرض الأحد".
  private static let actions = """
    جرى:يجري|أجرى:يجري|أقام:يقيم|أقيم:يقام|قام:يقوم|دخل:يدخل|خرج:يخرج|غادر:يغادر|عاد:يعود|رجع:يرجع|بلغ:يبلغ|حل:يحل|صادف:يصادف|\
    خاض:يخوض|لعب:يلعب|واجه:يواجه|تواجه:يتواجه|لاقى:يلاقي|تنافس:يتنافس|تبارى:يتبارى|اجتاز:يجتاز|فاز:يفوز|خسر:يخسر|تأهل:يتأهل|\
    توج:يتوج|انتقل:ينتقل|احتفل:يحتفل|أحيا:يحيي|كرم:يكرم|عرض:يعرض|أصدر:يصدر|صدر:يصدر|كشف:يكشف|طرح:يطرح|أطلق:يطلق|دشن:يدشن|\
    مثل:يمثل|حاكم:يحاكم|حكم:يحكم|نظر:ينظر|بت:يبت|أدلى:يدلي|ألقى:يلقي|انتخب:ينتخب|اقترع:يقترع|صوت:يصوت|ترشح:يترشح|أدى:يؤدي|تسلم:يتسلم|\
    سلم:يسلم|تولى:يتولى|عين:يعين|استقال:يستقيل|أقال:يقيل|وقع:يوقع|أبرم:يبرم|انضم:ينضم|انسحب:ينسحب|نفذ:ينفذ|طبق:يطبق|فرض:يفرض|رفع:يرفع|\
    خفض:يخفض|أغلق:يغلق|فتح:يفتح|أوقف:يوقف|توقف:يتوقف|استكمل:يستكمل|أنجز:ينجز|أتم:يتم|اكتمل:يكتمل|استمر:يستمر|تواصل:يتواصل|امتد:يمتد|\
    حضر:يحضر|شارك:يشارك|رافق:يرافق|التحق:يلتحق|ناقش:يناقش|بحث:يبحث|تناول:يتناول|درس:يدرس|راجع:يراجع|خاطب:يخاطب|ترأس:يترأس|قاد:يقود|\
    سافر:يسافر|توجه:يتوجه|وصل:يصل|زار:يزور|جال:يجول|حط:يحط|هبط:يهبط|أقلع:يقلع|انطلق:ينطلق|شهد:يشهد|اندلع:يندلع|نشب:ينشب|وقع:يقع|حدث:يحدث|\
    حصل:يحصل|انفجر:ينفجر|سقط:يسقط|تحطم:يتحطم|غرق:يغرق|قتل:يقتل|أصيب:يصاب|جرح:يجرح|توفي:يتوفى|مات:يموت|رحل:يرحل|ولد:يولد|اعتقل:يعتقل|\
    أوقف:يوقف|احتجز:يحتجز|اختطف:يختطف|أفرج:يفرج|أطلق:يطلق|هاجم:يهاجم|قصف:يقصف|أغار:يغير|شن:يشن|استهدف:يستهدف|سيطر:يسيطر|استعاد:يستعيد|\
    انتشر:ينتشر|دمر:يدمر|أسقط:يسقط|تظاهر:يتظاهر|أضرب:يضرب|اعتصم:يعتصم|احتج:يحتج|نزل:ينزل|شيع:يشيع|دفن:يدفن|تلقى:يتلقى|أرسل:يرسل|بعث:يبعث|\
    نقل:ينقل|منح:يمنح|حاز:يحوز|نال:ينال|افتتح:يفتتح|اختتم:يختتم|انتهى:ينتهي|بدأ:يبدأ|استأنف:يستأنف|انقضى:ينقضي|اتخذ:يتخذ|أقر:يقر|اعتمد:يعتمد|\
    صادق:يصادق|أعاد:يعيد|تجمع:يتجمع|التقط:يلتقط|تبادل:يتبادل|ارتفع:يرتفع|تراجع:يتراجع|هبط:يهبط|انخفض:ينخفض|سجل:يسجل|تجاوز:يتجاوز|\
    اشترى:يشتري|باع:يبيع|استحوذ:يستحوذ|وظف:يوظف|سرح:يسرح|أنفق:ينفق|استورد:يستورد|صدر:يصدر|تعادل:يتعادل|هزم:يهزم|تغلب:يتغلب|ودع:يودع
    """

  /// What is said or thought: a form of the past looks back, the imperfect announces nothing.
  private static let sayings = """
    قال:يقول|صرح:يصرح|أعلن:يعلن|أكد:يؤكد|ذكر:يذكر|أضاف:يضيف|أوضح:يوضح|أشار:يشير|أفاد:يفيد|كتب:يكتب|غرد:يغرد|حذر:يحذر|نفى:ينفي|دعا:يدعو|طالب:يطالب|\
    رفض:يرفض|وافق:يوافق|رحب:يرحب|أدان:يدين|اتهم:يتهم|انتقد:ينتقد|هدد:يهدد|وعد:يعد|تعهد:يتعهد|شدد:يشدد|لفت:يلفت|لمح:يلمح|اعترف:يعترف|\
    أقسم:يقسم|قرر:يقرر|أمر:يأمر|نشر:ينشر|اتفق:يتفق|توصل:يتوصل|اقترح:يقترح|أبلغ:يبلغ|أخبر:يخبر|تحدث:يتحدث|روى:يروي|وصف:يصف|اعتبر:يعتبر
    """

  /// Verbs of waiting and expecting, whose imperfect puts what follows ahead.
  private static let waiting = "انتظر:ينتظر|توقع:يتوقع|اعتزم:يعتزم|ترقب:يترقب"

  /// Forms of the past that are nouns at least as often.
  private static let nouns: Set<FoldedWord> = folded([
    "عرض", "نقل", "حل", "حكم", "درس", "نظر", "عين", "طرح", "فتح", "مثل", "سجل", "رفع", "خفض", "فرض",
    "منح", "وعد", "أمر", "وصف", "بت", "حط", "شن", "ضم", "دخل", "صوت", "قصف", "حضر", "قدم", "طالب",
    "مات",
    "صدر", "نصر", "عرضا", "نقلا", "حلا", "حكما", "درسا", "نظرا", "عينا", "طرحا", "فتحا", "مثلا",
    "سجلا",
    "رفعا", "خفضا", "فرضا", "منحا", "وعدا", "أمرا", "وصفا", "دخلا", "صوتا", "قصفا", "طالبا", "صدرا",
    "عينت", "مثلها", "مثله", "بحثا", "حدثا", "شارك", "راجع", "ولدا", "ولدها", "ولده", "خاطب", "علق",
    "وقعا", "رحل", "ملتقى", "سلما", "سلم", "كرم", "توج", "جرح", "نال", "حدث", "قاد", "جال", "شهدا",
  ])

  private static let ofEvents: [String] = EventTrigger.all.flatMap { trigger in
    trigger.tail.isEmpty ? EventTrigger.rows(trigger.verbs) : []
  }

  /// Folded forms of the past, third person.
  static let past: Set<FoldedWord> = {
    let rows = [actions, sayings].flatMap(EventTrigger.rows) + ofEvents
    return folded(parts(rows).flatMap { VerbForms.past($0.past) }).subtracting(nouns)
  }()

  /// Folded forms of the imperfect that announce something.
  static let announcing: Set<FoldedWord> = {
    let spoken = Set(EventTrigger.rows(sayings))
    let rows =
      [actions, waiting].flatMap(EventTrigger.rows) + ofEvents.filter { !spoken.contains($0) }
    return folded(parts(rows).flatMap { VerbForms.imperfect($0.present) }).subtracting(notVerbs)
  }()

  /// Forms of the imperfect that are nouns as well: "تقام" is none, "تحل" is none, "تعد" is one of counting.
  private static let notVerbs: Set<FoldedWord> = folded([
    "تمثل", "يمثل", "يمثلون", "تبلغ", "يبلغ", "تنفذ",
  ])

  /// Nouns and names that begin like an imperfect, by their first letters.
  private static let others: [FoldedWord] = [
    "يوم", "يناير", "يوني", "يولي", "يورو", "يوان", "يسار", "يمين", "يهود", "يمن", "يابان", "يونان",
    "يوغ", "ياسر", "يحيي", "يوسف", "يونس", "يعقوب", "يوريو", "يقين", "يتيم", "يخت", "يلتسن",
  ].map { FoldedWord(folding: $0) }

  /// Whether a folded word has the shape of an imperfect of the third person masculine: يـ and a stem of two letters or more.
  static func looksImperfect(_ word: FoldedWord) -> Bool {
    var letters = word
    if let first = letters.first, first == "و" || first == "ف" { letters = letters.dropFirst() }
    guard letters.first == "ي", (3...9).contains(letters.count) else { return false }
    return !others.contains { letters.hasPrefix($0) }
  }

  private static func parts(_ rows: [String]) -> [(past: String, present: String)] {
    rows.compactMap { row in
      let parts = row.split(separator: ":").map(String.init)
      // Of "تناول العشاء" the verb alone says the tense.
      guard parts.count == 2, !row.contains(" ") else { return nil }
      return (parts[0], parts[1])
    }
  }

  private static func folded(_ words: [String]) -> Set<FoldedWord> {
    Set(words.map { FoldedWord(folding: $0) })
  }
}
