import ArabicText
import MasarModel

/// Words that tell an event, as principal parts from which ``VerbForms`` and ``NounForms`` make the forms that news
/// writes, beside an example that a test runs.
struct EventTrigger: Sendable {
  /// What it tells; `nil` for a phrase that looks like a trigger and is none ("وزير الاتصالات").
  var kind: EventKind?
  /// Nouns, separated by `|`, each with its plural behind a colon where it has one: `جلسة:جلسات`.
  var nouns = ""
  /// Verbs, separated by `|`, past and imperfect with a colon between: `التقى:يلتقي`.
  var verbs = ""
  /// Phrases as they stand, separated by `|`.
  var phrases = ""
  /// A word that must follow each form: `على` makes "علق على" of "علق".
  var tail = ""
  /// What must stand in the same sentence for it to tell anything: "بدأت" says nothing by itself.
  var company: Company?
  /// How many words may lie between it and its company: a subject for verbs, hardly any for nouns.
  var reach = 24
  /// Whether it only says that something takes place, not what: "عقد", "استضاف".
  var isLight = false
  /// A sentence with the trigger.
  var example: String

  /// Things that verbs of beginning, ending, giving and deciding are said of.
  enum Company: UInt8, CaseIterable, Sendable {
    case session, document, agreement, decision, signed, truce, term, captives

    /// Nouns as in ``EventTrigger/nouns``.
    var nouns: String {
      switch self {
      case .session:
        """
        جولة:جولات|محادثة:محادثات|مفاوضة:مفاوضات|مباحثة:مباحثات|مشاورة:مشاورات|اجتماع:اجتماعات|لقاء:لقاءات|جلسة:جلسات|\
        مؤتمر:مؤتمرات|قمة:قمم|ملتقى:ملتقيات|منتدى:منتديات|حوار:حوارات|مسار:مسارات|أعمال|أشغال|\
        مفاوض:مفاوضون|دورة:دورات|لجنة:لجان|مجلس:مجالس
        """
      case .document:
        """
        رد:ردود|جواب:أجوبة|مسودة:مسودات|وثيقة:وثائق|رسالة:رسائل|مقترح:مقترحات|اقتراح:اقتراحات|نص:نصوص|مشروع:مشاريع|\
        ورقة:أوراق|مذكرة:مذكرات|خطة:خطط|قائمة:قوائم|تقرير:تقارير|ملاحظة:ملاحظات|نسخة:نسخ|إجابة:إجابات|عرض:عروض
        """
      case .agreement:
        """
        اتفاق:اتفاقات|اتفاقية:اتفاقيات|معاهدة:معاهدات|مذكرة:مذكرات|بروتوكول:بروتوكولات|إعلان:إعلانات|عقد:عقود|\
        وثيقة:وثائق|بيان:بيانات|ميثاق:مواثيق|صفقة:صفقات|تفاهم:تفاهمات|خريطة:خرائط|خارطة|بالأحرف
        """
      case .decision:
        """
        قرار:قرارات|مشروع:مشاريع|قائمة:قوائم|ثقة|قانون:قوانين|مرسوم:مراسيم|عضوية|لصالح|ضد|تعديل:تعديلات|توصية:توصيات|اتفاق:اتفاقات
        """
      case .truce:
        "هدنة:هدن|وقف إطلاق النار|لوقف إطلاق النار|وقف لإطلاق النار|وقفا لإطلاق النار|وقف الأعمال القتالية|وقف الأعمال العدائية|وقف القتال|وقف النار|تهدئة"
      case .signed:
        """
        على القانون|على القوانين|على قانون|على قوانين|على مشروع|على المشروع|على المرسوم|على مرسوم|على التعديلات|على تعديل|على خطة|\
        على الخطة|على محضر|على المحضر|على ورقة|على الورقة|على الوثيقة|على وثيقة|على النص
        """
      case .captives:
        "أسير:أسرى|محتجز:محتجزون|سجين:سجناء|رهينة:رهائن|جثمان:جثامين|معتقل:معتقلون|موقوف:موقوفون"
      case .term:
        "مهلة:مهل|موعد نهائي|الموعد النهائي|إنذار:إنذارات|أجل قانوني"
      }
    }
  }

  /// All triggers; of a form that several rows have, the row with the nearest company counts, then the first.
  static let all: [EventTrigger] = meetings + phases + papers + decisions + others

  /// The forms of all its words.
  var forms: [String] {
    var forms = Self.rows(phrases)
    for noun in Self.rows(nouns) { forms += Self.nounForms(noun) }
    for verb in Self.rows(verbs) {
      let parts = verb.split(separator: ":").map(String.init)
      guard parts.count == 2 else { continue }
      forms += VerbForms.forms(past: parts[0], present: parts[1])
    }
    return tail.isEmpty ? forms : forms.map { "\($0) \(tail)" }
  }

  /// The forms of `جلسة:جلسات`; of a phrase, the phrase.
  static func nounForms(_ noun: String) -> [String] {
    if noun.contains(" ") { return [noun] }
    let parts = noun.split(separator: ":").map(String.init)
    return NounForms.forms(parts[0], plural: parts.count > 1 ? parts[1] : nil)
  }

  static func rows(_ words: String) -> [String] {
    words.split(separator: "|").map(String.init)
  }
}
