internal import Screen

/// What terminal it is, as far as that can be told from its answers and from the environment.
///
/// A pure function of what is known, so that a test is a row of a table.
struct TerminalIdentity: Equatable {
  /// What to tell; ``TerminalReport/mode`` is what detection alone would choose.
  var report: TerminalReport
  /// What is sent on entering and on leaving so that the terminal leaves the order alone.
  var off = ""
  var on = ""

  /// Draws the conclusion.
  /// - Parameters:
  ///   - replies: what the terminal has answered so far.
  ///   - environment: the process's environment.
  ///   - client: what tmux says of the terminals that it shows the window in; `nil` where it was not
  ///     asked or has not answered.
  init(replies: [TerminalReply], environment: [String: String], client: TmuxClient?) {
    let byReply = Self.terminal(answering: replies)
    let terminal = byReply ?? Self.terminal(in: environment)
    report = TerminalReport(
      name: terminal?.name ?? Self.unknownName(replies, environment),
      version: Self.version(replies), mode: terminal?.mode ?? .visual,
      basis: byReply != nil ? .replies : .environment,
      isCertain: terminal.map { byReply != nil || $0.term != nil } ?? false,
      combinesMarks: terminal?.combinesMarks ?? true,
      replies: replies.map(\.asSent))
    // Who shows a multiplexer's window is not known, unless tmux tells.
    if terminal?.showsElsewhere ?? false { report.isCertain = false }
    if terminal?.name == "tmux" {
      look(through: client)
    } else if let terminal, byReply != nil || terminal.term != nil {
      off = terminal.reordering.off
      on = terminal.reordering.on
    }
  }

  /// Looks at the terminal that tmux runs in.
  private mutating func look(through client: TmuxClient?) {
    guard let client else { return }
    let outer: KnownTerminal
    switch client.viewer {
    case .unknown: return
    case .nobody:
      // Nothing has to be kept from reordering; whoever attaches will be asked about.
      report.mode = .visual
      report.isCertain = true
      return
    case .known(let terminal): outer = terminal
    }
    report.isCertain = true
    report.name = "tmux in \(outer.name)"
    report.combinesMarks = outer.combinesMarks
    if outer.reordering == .none {
      report.mode = outer.mode
    } else if client.passesThrough {
      report.mode = outer.mode
      off = TmuxClient.wrapped("\u{1B}[8l") + TmuxClient.wrapped(outer.reordering.off)
      on = TmuxClient.wrapped("\u{1B}[8h") + TmuxClient.wrapped(outer.reordering.on)
    } else if outer.reordering != .standard {
      // mlterm gives U+200E a cell of its own, and Konsole joins letters wrongly across it.
      report.mode = .plain
    }
  }

  private static func terminal(answering replies: [TerminalReply]) -> KnownTerminal? {
    for case .version(let text) in replies {
      return KnownTerminal.all.first { $0.version.map(text.hasPrefix) ?? false }
    }
    for case .secondaryAttributes(let numbers) in replies where numbers.count >= 2 {
      return KnownTerminal.all.first { terminal in
        terminal.attributes.map { $0.kind == numbers[0] && $0.version.contains(numbers[1]) }
          ?? false
      }
    }
    return nil
  }

  private static func terminal(in environment: [String: String]) -> KnownTerminal? {
    let term = environment["TERM"] ?? ""
    // Variables are inherited from terminal to terminal; a multiplexer names itself in TERM.
    if let terminal = KnownTerminal.all.first(where: { $0.term.map(term.hasPrefix) ?? false }) {
      return terminal
    }
    return KnownTerminal.all.first { terminal in
      guard let (name, value) = terminal.variable, let found = environment[name] else {
        return false
      }
      return value.map { $0 == found } ?? !found.isEmpty
    }
  }

  private static func version(_ replies: [TerminalReply]) -> String {
    for case .version(let text) in replies { return text }
    for case .secondaryAttributes(let numbers) in replies where numbers.count >= 2 {
      return String(numbers[1])
    }
    return ""
  }

  /// A name for a terminal that is not known: its own, up to its version, or `TERM`.
  private static func unknownName(
    _ replies: [TerminalReply], _ environment: [String: String]
  ) -> String {
    for case .version(let text) in replies {
      let name = text.prefix { $0 != "(" && $0 != " " }
      if !name.isEmpty { return String(name) }
    }
    return environment["TERM_PROGRAM"] ?? environment["TERM"] ?? ""
  }
}
