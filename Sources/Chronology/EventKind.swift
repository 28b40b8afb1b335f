import MasarModel

extension EventKind {
  /// Kinds that can be the same event in the words of two newsrooms.
  enum Family: Hashable, Sendable {
    case call, session, dinner, document, signing, vote, ceasefire, deadline, announcement
  }

  var family: Family {
    switch self {
    case .call: .call
    case .summit, .meeting, .talks, .visit, .opening, .pause, .resumption: .session
    case .dinner: .dinner
    case .delivery, .publication: .document
    case .signing: .signing
    case .vote: .vote
    case .ceasefire: .ceasefire
    case .deadline: .deadline
    case .announcement: .announcement
    }
  }

  /// Whether the word says more than that people talk.
  var isSpecific: Bool {
    switch self {
    case .call, .dinner, .summit, .pause, .resumption: true
    default: false
    }
  }

  /// Whether it is a phase of talks rather than a meeting of people.
  var isPhase: Bool { self == .opening || self == .pause || self == .resumption }

  /// The noun that a title begins with.
  var noun: String {
    switch self {
    case .call: "مكالمة"
    case .summit: "قمة"
    case .dinner: "عشاء عمل"
    case .meeting: "لقاء"
    case .talks: "محادثات"
    case .visit: "زيارة"
    case .opening: "انطلاق المحادثات"
    case .pause: "توقف المحادثات"
    case .resumption: "استئناف المحادثات"
    case .delivery: "تسليم وثائق"
    case .publication: "نشر وثائق"
    case .signing: "توقيع"
    case .vote: "تصويت"
    case .ceasefire: "هدنة"
    case .deadline: "مهلة"
    case .announcement: "إعلان"
    }
  }
}

/// A word or phrase that tells an event, with an example that a test runs.
struct EventTrigger: Sendable {
  var kind: EventKind
  /// Forms separated by `|`; they are folded, and particles may stand on their front.
  var words: String
  var example: String

  /// The triggers; a form that several kinds have belongs to the first.
  static let all: [EventTrigger] = [
    EventTrigger(
      kind: .call,
      words: """
        مكالمة|المكالمة|مكالمتهما|محادثة هاتفية|محادثات هاتفية|المحادثات الهاتفية|اتصال|الاتصال|اتصالا|اتصالهما|اتصالات|\
        هاتفيا|عبر الهاتف|على الهاتف|إلى الهاتف|عبر الفيديو|بالفيديو|المرئية|بالصوت والصورة|اتصل|هاتف|يهاتف|تحادثا|\
        اتصلا|تكلم|المحادثة الهاتفية
        """,
      example: "أجرى الرئيسان مكالمة"),
    EventTrigger(
      kind: .summit, words: "قمة|القمة|قمتهما|وجها لوجه", example: "عقد الرئيسان قمة"),
    EventTrigger(
      kind: .dinner, words: "عشاء عمل|عشاء العمل|عشاء|تعشى|مأدبة عشاء",
      example: "التقيا حول عشاء عمل"),
    EventTrigger(
      kind: .delivery,
      words: """
        سلم|سلمت|سلما|سلمتا|سلمتهما|سلمتها|سلمتا|تسلم|تسلمت|تسلمتهما|التسليم|سلمتا إلى|تلقت|مسودتين|رد خطي|ردين خطيين|\
        ردها المكتوب|رد مكتوب|جواب مكتوب|جوابها|جوابا مكتوبا|ردا مكتوبا|نص نهائي|نصا نهائيا|النص النهائي|مقترحاتها
        """,
      example: "سلمت موسكو واشنطن مشروع معاهدة"),
    EventTrigger(
      kind: .publication,
      words:
        "نشرت|نشرتهما|نشرتا|كشفت عنها|أتاحت|أذاعتهما|اطلع عليهما",
      example: "نشرت موسكو الوثيقتين"),
    EventTrigger(
      kind: .pause,
      words: """
        توقف|توقفت|توقفا|يتوقف|تتوقف|عُلقت|علقت|رفعت|رفع|رفعا|اختتمت|اختتم|انتهت|انفضت|ختمت|استراحة|وقفة|الوقفة|أسدل الستار|فرغ|انتهاء|ختام
        """,
      example: "توقفت الجولة"),
    EventTrigger(
      kind: .resumption,
      words: """
        استؤنفت|تستأنف|استأنف|استأنفت|استئناف|استئنافا|استعادت نشاطها|تواصلت|عاد المجتمعون|عادت الوفود|عاد المفاوضون|\
        من جديد
        """,
      example: "استؤنفت المفاوضات"),
    EventTrigger(
      kind: .opening,
      words: """
        افتتحت|تفتتح|يفتتح|افتتاح|افتتاحا|انطلقت|تنطلق|انطلاق|أطلقت|بدأت|فبدأت
        """,
      example: "انطلقت الجولة"),
    EventTrigger(
      kind: .visit,
      words: """
        زيارة|زيارته|بزيارته|زيارات|زار|زارها|وصل إلى|حل بها|قصد|حل ضيفا|ضيفا على|رجع إليها|عاد إليها
        """,
      example: "زار المدير العام طهران"),
    EventTrigger(
      kind: .meeting,
      words: """
        لقاء|اللقاء|لقاؤهما|لقاءات|اجتماع|الاجتماع|اجتماعا|باجتماع|اجتماعاتها|التقى|التقيا|اجتمع|اجتمعا|اجتمعت|يجتمع|تجتمع|\
        سيجتمع|ستجتمع|استقبل|يستقبل|جلسة|الجلسة|جلس|يلتئم|التأم|التأمت|انعقد|انعقدت|ينعقد|المنعقد|تنعقد|\
        احتضنت|تحتضنه|استضافت|عقدت|سيلتقي|يلتقي
        """,
      example: "اجتمع الوزيران"),
    EventTrigger(
      kind: .talks,
      words: """
        محادثات|المحادثات|محادثاتها|مفاوضات|المفاوضات|مشاورات|المشاورات|حوار|الحوار|مباحثات|المباحثات|جولة|الجولة|الجولات|\
        لجولة|مسار ثنائي|المفاوضون|تحدث الرئيسان|تحدثا|محادثة|المحادثة|\
        توصل|اتفق مع|اتفقا
        """,
      example: "تجري المحادثات"),
    EventTrigger(
      kind: .announcement,
      words: "أعلن|أعلنه|أعلنت|أُعلن|إعلان|الإعلان|أعلنا|أعلنته|أعلنها", example: "أعلن البيت الأبيض"
    ),
  ]
}
