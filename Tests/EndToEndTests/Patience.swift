/// How long a test still waits for something.
///
/// Only the pauses count, not what passes between them: on a busy machine a waiting test may itself not
/// run for many seconds, and what it waits for has long been there when it does.
struct Patience {
  private var rest: Duration

  /// Waits for at most `limit` in all.
  init(_ limit: Duration) { rest = limit }

  /// Whether there is none left.
  var isExhausted: Bool { rest <= .zero }

  /// Waits for a moment.
  mutating func pause(_ moment: Duration) async throws {
    try await Task.sleep(for: moment)
    rest -= moment
  }
}
