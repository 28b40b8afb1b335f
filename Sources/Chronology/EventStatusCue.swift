import ArabicText
import MasarModel

/// Words that take an event back: it was denied, called off or put off.
struct EventStatusCue: Sendable {
  /// What the words do to the event that they speak of.
  enum Effect: UInt8, Sendable {
    /// It never was, or is not to be: the next trigger.
    case denies
    /// The verb right behind them is denied: لم، لن، لا.
    case negates
    /// It was to be and will not.
    case cancels
    /// It was to be and will be later.
    case postpones
  }

  var effect: Effect
  /// As in ``EventTrigger``.
  var nouns = ""
  var verbs = ""
  var phrases = ""
  var example: String

  static let all: [EventStatusCue] = [
    EventStatusCue(
      effect: .cancels, nouns: "إلغاء", verbs: "ألغى:يلغي",
      phrases: "ملغى|ملغاة|الملغى|الملغاة|تعذر عقد|تعذر انعقاد|تم إلغاء|صرف النظر عن",
      example: "ألغي الاجتماع"),
    EventStatusCue(
      effect: .postpones, nouns: "تأجيل|إرجاء|ترحيل", verbs: "تأجل:يتأجل|أرجأ:يرجئ|أرجئ:يرجأ",
      phrases: "أجلت|أجلا|أجلوا|يؤجل|تؤجل|سيؤجل|ستؤجل|مؤجل|المؤجل|المؤجلة|أجل موعد|أجل اجتماع",
      example: "تأجل الاجتماع إلى الشهر المقبل"),
    EventStatusCue(
      effect: .denies, nouns: "نفي", verbs: "نفى:ينفي|استبعد:يستبعد|كذب:يكذب",
      phrases: """
        لا نية|لا توجد نية|لا خطط|لا توجد خطط|لا خطة|لا موعد|لا يوجد موعد|لا ترتيبات|لا توجد ترتيبات|لا اجتماع|لا لقاء|\
        لا لقاءات|لا اجتماعات|لا مفاوضات|لا محادثات|ليس هناك|ليست هناك|ليس ثمة|لا يعتزم|لا تعتزم|لا ينوي|لا تنوي|لا يخطط|\
        لا تخطط|لا يزمع|ليس من المقرر|ليس مقررا|غير مطروح|لا صحة|عدم وجود|عدم عقد|عدم انعقاد|رفض عقد|رفضت عقد|رفض لقاء|\
        رفض الاجتماع|يرفض لقاء|يرفض الاجتماع|رفض إجراء
        """,
      example: "لا نية لعقد لقاء"),
    EventStatusCue(
      effect: .negates, phrases: "لم|لن|ولم|ولن|فلم|فلن|ما لم", example: "لن يجتمع الوزيران"),
  ]

  var forms: [String] {
    var forms = EventTrigger.rows(phrases)
    for noun in EventTrigger.rows(nouns) { forms += EventTrigger.nounForms(noun) }
    for verb in EventTrigger.rows(verbs) {
      let parts = verb.split(separator: ":").map(String.init)
      forms += VerbForms.forms(past: parts[0], present: parts[1])
    }
    return forms
  }

  private static let table: PhraseTable = {
    var table = PhraseTable()
    for (number, cue) in all.enumerated() {
      for form in cue.forms { table.add(form, payload: number) }
    }
    return table
  }()

  /// The cues among the tokens, in order.
  static func cues(
    in tokens: Range<Int>, of list: TokenList
  ) -> [(effect: Effect, tokens: Range<Int>)] {
    var found: [(Effect, Range<Int>)] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      guard let match = table.longestMatch(at: index, in: list), match.end <= tokens.upperBound
      else {
        index += 1
        continue
      }
      found.append((all[match.payload].effect, index..<match.end))
      index = match.end
    }
    return found
  }
}
