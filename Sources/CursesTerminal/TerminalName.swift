internal import CNcurses

/// The name under which terminfo knows the terminal.
struct TerminalName {
  /// The name that is used.
  let chosen: String
  /// Says so where it is not the one in `TERM`.
  let notices: [CursesNotice]

  /// Finds the terminal of `TERM`, or the nearest relative that terminfo has.
  ///
  /// Debian 12 has no entry for kitty, alacritty, foot, WezTerm or Ghostty, all of which understand
  /// what xterm does.
  /// - Throws: ``CursesTerminalError/noTerm``, ``CursesTerminalError/dumb(term:)``,
  ///   ``CursesTerminalError/unknownTerminal(term:)``.
  init(environment: [String: String], output: Int32) throws(CursesTerminalError) {
    guard let term = environment["TERM"], !term.isEmpty else { throw .noTerm }
    guard !Self.nameless.contains(term) else { throw .dumb(term: term) }
    for candidate in [term] + Self.relatives(of: term) {
      switch Int(masar_curses_probe(candidate, output)) {
      case MASAR_CURSES_USABLE:
        chosen = candidate
        notices = candidate == term ? [] : [.fellBackToTerm(from: term, to: candidate)]
        return
      case MASAR_CURSES_DUMB where candidate == term:
        throw .dumb(term: term)
      default:
        continue
      }
    }
    throw .unknownTerminal(term: term)
  }

  /// Names that say that nobody knows what the terminal can do. Guessing would print rubbish.
  static let nameless: Set<String> = ["dumb", "unknown", "network", "dialup", "patch", "emacs"]

  /// Terminals that understand much the same, the most capable first.
  static func relatives(of term: String) -> [String] {
    let family = families.first { term.hasPrefix($0.prefix) }?.relatives ?? xterms
    return (family + ["vt100"]).filter { $0 != term }
  }

  private static let xterms = ["xterm-256color", "xterm"]
  private static let families: [(prefix: String, relatives: [String])] = [
    ("screen", ["screen-256color", "screen"] + xterms),
    ("tmux", ["screen-256color", "screen"] + xterms),
    ("linux", ["linux"]),
    ("rxvt", ["rxvt-unicode-256color", "rxvt"] + xterms),
    ("vt2", ["vt220"]), ("vt3", ["vt220"]), ("vt4", ["vt220"]), ("vt5", ["vt220"]),
  ]
}
