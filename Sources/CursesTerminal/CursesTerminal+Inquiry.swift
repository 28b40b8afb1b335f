internal import CNcurses
public import Screen

extension CursesTerminal {
  /// What is known about the terminal without asking it anything; only tmux is asked, where it runs in
  /// one, which takes some milliseconds.
  public static func report(
    environment: [String: String], preference: OutputPreference
  ) -> TerminalReport {
    let answer = TmuxClient.ask(in: environment)?.wait(milliseconds: tmuxPatience)
    let identity = TerminalIdentity(
      replies: [], environment: environment, client: answer.flatMap(TmuxClient.init))
    return preference.applied(to: identity.report)
  }

  /// Has right-to-left text sent in another mode from the next ``present(_:)`` on.
  public func adopt(_ mode: OutputMode, basis: TerminalReport.Basis) {
    preference.fixed = (mode, basis)
    conclude()
  }

  /// Asks the terminal, and tmux where it runs in one, what it is; the answers come as input.
  func beginInquiry() {
    askTmux()
    if canBeAsked {
      inquiry.ask(at: masar_curses_milliseconds())
      writeControl(Array(Inquiry.question.utf8))
    }
    // tmux answers in a few milliseconds; a first screen in the wrong mode would be drawn twice.
    if let answer = tmuxAnswer?.wait(milliseconds: Self.tmuxPatience) {
      tmuxAnswer = nil
      client = TmuxClient(answer: answer)
    }
    conclude()
  }

  /// Whether the question would be understood: by whatever speaks ECMA-48, and is not the Linux
  /// console, which has no name to tell.
  private var canBeAsked: Bool {
    masar_curses_is_ansi() && !(environment["TERM"] ?? "").hasPrefix("linux")
  }

  /// Takes in what has been answered, and draws the conclusion when it is time.
  func hearAnswers() {
    let replies = decoder.takeReplies()
    inquiry.hear(replies)
    var hasNews = !replies.isEmpty
    if hearTmux() { hasNews = true }
    let isOver = inquiry.remaining(at: masar_curses_milliseconds()) == nil
    if isOver, hasNews || !hasConcluded {
      hasConcluded = true
      conclude()
      isReportNew = true
    }
  }

  /// Asks tmux again where another client may have attached: it has another size, or a key comes
  /// after a while.
  func askTmuxAgain(at time: Int64) {
    guard hasConcluded, time - tmuxAskedAt > Self.tmuxInterval else { return }
    askTmux()
  }

  /// How often tmux is asked at most, and how long the first screen waits for it, in milliseconds.
  private static var tmuxInterval: Int64 { 2000 }
  private static var tmuxPatience: Int32 { 100 }

  private func askTmux() {
    tmuxAskedAt = masar_curses_milliseconds()
    tmuxAnswer = TmuxClient.ask(in: environment)
  }

  /// - Returns: whether tmux has said something new.
  @discardableResult
  private func hearTmux() -> Bool {
    guard let answer = tmuxAnswer?.take() else { return false }
    tmuxAnswer = nil
    let before = client
    client = TmuxClient(answer: answer)
    return client != before
  }

  /// Applies what is known now.
  private func conclude() {
    let identity = TerminalIdentity(
      replies: inquiry.replies, environment: environment, client: client)
    let concluded = preference.applied(to: identity.report)
    if concluded != report { isReportNew = isReportNew || hasConcluded }
    if concluded.mode != report.mode { redraw() }
    report = concluded
    setReordering(identity)
  }

  private func setReordering(_ identity: TerminalIdentity) {
    // Who is to put the letters in order must not be told to leave them.
    let off = report.mode == .plain ? "\u{1B}[8h" : "\u{1B}[8l" + identity.off
    let on = report.mode == .plain ? "" : identity.on + "\u{1B}[8h"
    guard off != reorderingOff else { return }
    reorderingOff = off
    masar_curses_set_reordering(off, on)
    // What was drawn before may have been reordered, and VTE keeps that with each row.
    redraw()
  }
}
