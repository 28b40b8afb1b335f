/// The one exchange in which the terminal is asked what it is.
///
/// A value with no clock of its own. What is asked is understood or ignored by every terminal that was
/// tried; the mode report for BDSM (`CSI 8 $ p`) is not asked for, because QTermWidget prints a letter
/// for it, and what it would tell is known from the name.
struct Inquiry {
  /// XTVERSION, DA2, and DA1, which all terminals answer and which therefore ends the answer.
  static let question = "\u{1B}[>q\u{1B}[>c\u{1B}[c"
  /// How long the conclusion waits for the answer, in milliseconds. An answer that comes later, over a
  /// slow line, still corrects it.
  static let patience: Int64 = 300

  /// The replies to the latest question.
  private(set) var replies: [TerminalReply] = []
  /// When it was asked; `nil` where nothing is to be waited for.
  private(set) var askedAt: Int64?

  /// Notes that the question was asked.
  mutating func ask(at time: Int64) {
    replies = []
    askedAt = time
  }

  /// Takes in what the terminal says.
  mutating func hear(_ new: [TerminalReply]) {
    for reply in new where !replies.contains(reply) && replies.count < 8 { replies.append(reply) }
  }

  /// Whether the answer is complete.
  var isAnswered: Bool {
    replies.contains { if case .primaryAttributes = $0 { true } else { false } }
  }

  /// How long the conclusion has to wait at most, in milliseconds; `nil` where it need not.
  func remaining(at time: Int64) -> Int64? {
    guard let askedAt, !isAnswered else { return nil }
    let rest = askedAt + Self.patience - time
    return rest > 0 ? rest : nil
  }
}
