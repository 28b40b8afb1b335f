/// How talks come to a stop on a day.
enum TalksStage: Hashable, Sendable {
  case closed, suspended, collapsed

  /// What a title begins with.
  var noun: String {
    switch self {
    case .closed: "اختتام"
    case .suspended: "تعليق"
    case .collapsed: "انهيار"
    }
  }

  private static let table = StageTable<TalksStage>([
    (
      .closed, "اختتم:يختتم|ختم:يختم|أنهى:ينهي|انتهى:ينتهي|فرغ:يفرغ",
      "اختتام|ختام|باختتام|اختتامها|اختتامه|انتهاء|إنهاء"
    ),
    (.suspended, "علق:يعلق|جمد:يجمد", "تعليق|تجميد|بتعليق"),
    (.collapsed, "انهار:ينهار", "انهيار|بانهيار"),
  ])

  /// The stage that a part tells of its date; `nil` where it only says that talks stopped.
  init?(of part: SentencePart) {
    guard let stages = Self.table.stages(of: part) else { return nil }
    self = stages.nearest
  }
}
