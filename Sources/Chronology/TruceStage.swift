import ArabicText
import MasarModel

/// What of a truce happens on a day: three days of one truce are three events.
enum TruceStage: Hashable, Sendable {
  case announced, begins, extended, ends, broken

  /// The noun that a title begins with.
  var noun: String {
    switch self {
    case .announced: "إعلان هدنة"
    case .begins: "بدء الهدنة"
    case .extended: "تمديد الهدنة"
    case .ends: "انتهاء الهدنة"
    case .broken: "انهيار الهدنة"
    }
  }

  private static let words: [FoldedWord: TruceStage] = {
    let rows: [(TruceStage, String, String)] = [
      (.announced, "أعلن:يعلن|اتفق:يتفق|وافق:يوافق|توصل:يتوصل", "إعلان|الإعلان|اتفاق"),
      (
        .begins, "بدأ:يبدأ|انطلق:ينطلق|سرى:يسري|دخل:يدخل",
        "بدء|بداية|سريان|دخول|حيز|اعتبارا|ابتداء"
      ),
      (.extended, "مدد:يمدد|جدد:يجدد", "تمديد|بتمديد|تجديد"),
      (.ends, "انتهى:ينتهي|انقضى:ينقضي", "انتهاء|نهاية|بانتهاء"),
      (.broken, "انهار:ينهار", "انهيار|خرق"),
    ]
    var table: [FoldedWord: TruceStage] = [:]
    for (stage, verbs, nouns) in rows {
      for noun in EventTrigger.rows(nouns) { table[FoldedWord(folding: noun)] = stage }
      for verb in EventTrigger.rows(verbs) {
        let parts = verb.split(separator: ":").map(String.init)
        for form in VerbForms.forms(past: parts[0], present: parts[1], takesObject: false) {
          table[FoldedWord(folding: form)] = stage
        }
      }
    }
    return table
  }()

  /// The stage that a part tells of its date: that of the word nearest to it, a pause between counting as six words.
  init?(of part: SentencePart) {
    let date = part.dateToken ?? part.tokens.lowerBound
    var best: (stage: TruceStage, cost: Int)?
    var found: Set<TruceStage> = []
    for token in part.tokens where part.list[token].kind == .word {
      var word = part.list.foldedWord(token)
      if Self.words[word] == nil, word.hasPrefix("و") || word.hasPrefix("ف") {
        word = word.dropFirst()
      }
      guard let stage = Self.words[word] else { continue }
      found.insert(stage)
      // What follows a date belongs to it less than what leads to it.
      let distance = token < date ? date - token : token - date + 2
      let cost = distance + 6 * part.pauses(between: token, and: date)
      if cost < best?.cost ?? .max { best = (stage, cost) }
    }
    guard let best else { return nil }
    // "أعلنت تمديد الهدنة" says more than that it announces a truce.
    self = best.stage == .announced && found.contains(.extended) ? .extended : best.stage
  }
}
