import MasarModel

/// What of a truce or an agreement happens on a day: three days of one truce are three events.
enum TruceStage: Hashable, Sendable {
  case announced, begins, extended, ends, broken, left

  /// What a title begins with.
  func noun(of kind: EventKind) -> String {
    if kind == .agreement {
      switch self {
      case .announced: "التوصل إلى اتفاق"
      case .begins: "دخول الاتفاق حيز التنفيذ"
      case .extended: "تمديد الاتفاق"
      case .ends: "انتهاء الاتفاق"
      case .broken: "انهيار الاتفاق"
      case .left: "انسحاب من الاتفاق"
      }
    } else {
      switch self {
      case .announced: "إعلان هدنة"
      case .begins: "بدء الهدنة"
      case .extended: "تمديد الهدنة"
      case .ends: "انتهاء الهدنة"
      case .broken: "انهيار الهدنة"
      case .left: "انسحاب من الهدنة"
      }
    }
  }

  private static let table = StageTable<TruceStage>([
    (.announced, "أعلن:يعلن|اتفق:يتفق|وافق:يوافق|توصل:يتوصل", "إعلان|الإعلان|اتفاق"),
    (
      .begins, "بدأ:يبدأ|انطلق:ينطلق|سرى:يسري|دخل:يدخل",
      "بدء|بداية|سريان|دخول|حيز|اعتبارا|ابتداء"
    ),
    (.extended, "مدد:يمدد|جدد:يجدد", "تمديد|بتمديد|تجديد"),
    (.ends, "انتهى:ينتهي|انقضى:ينقضي", "انتهاء|نهاية|بانتهاء"),
    (.broken, "انهار:ينهار", "انهيار|خرق"),
    (.left, "انسحب:ينسحب", "انسحاب|انسحابها|انسحابه"),
  ])

  /// The stage that a part tells of its date.
  init?(of part: SentencePart) {
    guard let (nearest, found) = Self.table.stages(of: part) else { return nil }
    // "أعلنت تمديد الهدنة" says more than that it announces a truce.
    self = nearest == .announced && found.contains(.extended) ? .extended : nearest
  }
}
