/// The terminals that a tmux server shows this window in, as the server knows them.
struct TmuxClient: Equatable, Sendable {
  /// A terminal's own name (XTVERSION) and its `TERM`.
  struct Terminal: Equatable, Sendable {
    var version: String
    var term: String
  }
  /// The attached clients' terminals.
  var terminals: [Terminal]
  /// Whether the server lets sequences pass to them (`allow-passthrough`).
  var passesThrough: Bool

  /// Who looks at the window.
  enum Viewer {
    /// No client is attached.
    case nobody
    /// Terminals of one kind.
    case known(KnownTerminal)
    /// A terminal that is not known, terminals of several kinds, or another multiplexer.
    case unknown
  }

  /// Who looks at the window.
  var viewer: Viewer {
    guard !terminals.isEmpty else { return .nobody }
    let known = terminals.map { client in
      KnownTerminal.all.first { terminal in
        client.version.isEmpty
          ? terminal.term.map(client.term.hasPrefix) ?? false
          : terminal.version.map(client.version.hasPrefix) ?? false
      }
    }
    guard let first = known.first, let terminal = first, !terminal.showsElsewhere,
      known.allSatisfy({ $0?.name == terminal.name })
    else { return .unknown }
    return .known(terminal)
  }

  /// A sequence wrapped so that tmux hands it to the terminal it runs in.
  static func wrapped(_ sequence: String) -> String {
    guard !sequence.isEmpty else { return "" }
    let doubled = sequence.split(separator: "\u{1B}", omittingEmptySubsequences: false)
      .joined(separator: "\u{1B}\u{1B}")
    return "\u{1B}Ptmux;" + doubled + "\u{1B}\\"
  }
}

extension TmuxClient {
  /// Asks the server that the process runs under; `nil` where there is none.
  static func ask(in environment: [String: String]) -> CommandAnswer? {
    guard environment["TMUX"] != nil, let pane = environment["TMUX_PANE"] else { return nil }
    return CommandAnswer(question(pane: pane))
  }

  /// What is to be asked: one line on passing through, then one a client.
  static func question(pane: String) -> [String] {
    [
      "tmux", "display-message", "-p", "-t", pane, "#{allow-passthrough}", ";", "list-clients",
      "-t", pane, "-F", "#{client_termtype}\t#{client_termname}",
    ]
  }

  /// Reads the answer; `nil` where there is none, because the server did not understand or is gone.
  init?(answer: String) {
    var lines = answer.split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard !answer.isEmpty, let first = lines.popFirst() else { return nil }
    // `1`, `on` or `all`; empty where the server does not know the option, and lets all pass.
    passesThrough = first != "0" && first != "off"
    terminals = lines.compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 2 else { return nil }
      return Terminal(version: String(fields[0]), term: String(fields[1]))
    }
  }
}
