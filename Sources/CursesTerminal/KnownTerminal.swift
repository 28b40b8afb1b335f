internal import Screen

/// What is known about a terminal: how to recognise it, and what it does with right-to-left text.
///
/// Seen on the versions of Debian 12 unless a row says otherwise; the article *Terminals* of the
/// documentation has the table with what was measured.
struct KnownTerminal: Sendable {
  /// Its name; with it a calibration is remembered.
  let name: String
  /// How XTVERSION's answer begins.
  var version: String?
  /// What DA2 answers: the first number, and the second where it tells as well.
  var attributes: (kind: Int, version: ClosedRange<Int>)?
  /// How `TERM` begins.
  var term: String?
  /// A variable that it sets, and its value where that matters.
  var variable: (name: String, value: String?)?
  /// How right-to-left text is sent.
  var mode = OutputMode.visual
  /// Whether it shows marks on the letters they belong to. kitty does, but not in words that it has
  /// turned around; QTermWidget drops them.
  var combinesMarks = true
  /// What keeps it from reordering, where it does that by itself.
  var reordering = BidiSwitch.none

  /// The terminals, the surest sign first where several would fit.
  static let all: [KnownTerminal] = [
    KnownTerminal(
      name: "XTerm", version: "XTerm(", attributes: (41, 0...9999), variable: ("XTERM_VERSION", nil)
    ),
    KnownTerminal(
      name: "kitty", version: "kitty(", term: "xterm-kitty", variable: ("KITTY_WINDOW_ID", nil),
      mode: .words, combinesMarks: false),
    KnownTerminal(
      name: "Konsole", version: "Konsole ", attributes: (1, 115...115),
      variable: ("KONSOLE_VERSION", nil), reordering: .konsole),
    KnownTerminal(
      name: "mlterm", version: "mlterm(", attributes: (24, 279...279), term: "mlterm",
      reordering: .mlterm),
    // VTE reorders since 0.58; what is older leaves lines alone. 65 and 61 are VTE's alone.
    KnownTerminal(
      name: "VTE", version: "VTE(", attributes: (65, 0...99_999), variable: ("VTE_VERSION", nil),
      reordering: .standard),
    KnownTerminal(name: "VTE", attributes: (61, 0...99_999), reordering: .standard),
    KnownTerminal(name: "VTE", attributes: (1, 2000...9999), reordering: .standard),
    KnownTerminal(name: "urxvt", attributes: (85, 0...99_999), term: "rxvt-unicode"),
    KnownTerminal(name: "rxvt", attributes: (82, 0...99_999), term: "rxvt"),
    KnownTerminal(name: "st", term: "st-"),
    KnownTerminal(name: "st", term: "stterm"),
    KnownTerminal(
      name: "Alacritty", version: "alacritty ", attributes: (0, 300...9999), term: "alacritty"),
    KnownTerminal(name: "foot", version: "foot(", term: "foot"),
    // QTerminal and the other programs made of QTermWidget; it drops everything without a width.
    KnownTerminal(
      name: "QTermWidget", attributes: (0, 115...115), mode: .plain, combinesMarks: false),
    // From their sources and documentation.
    KnownTerminal(
      name: "mintty", version: "mintty ", attributes: (77, 0...99_999), term: "mintty",
      reordering: .standard),
    KnownTerminal(name: "WezTerm", version: "WezTerm ", variable: ("TERM_PROGRAM", "WezTerm")),
    KnownTerminal(name: "Ghostty", version: "ghostty ", term: "xterm-ghostty"),
    KnownTerminal(
      name: "Windows Terminal", attributes: (0, 10...10), variable: ("WT_SESSION", nil)),
    KnownTerminal(
      name: "iTerm2", version: "iTerm2 ", variable: ("TERM_PROGRAM", "iTerm.app"), mode: .visualLRM),
    KnownTerminal(
      name: "Apple Terminal", attributes: (1, 95...95),
      variable: ("TERM_PROGRAM", "Apple_Terminal"), mode: .visualLRM),
    KnownTerminal(name: "PuTTY", attributes: (0, 136...136), term: "putty", mode: .visualLRM),
    KnownTerminal(name: "Linux console", term: "linux", combinesMarks: false),
    // They swallow `CSI 8 l`, and whoever shows them may reorder.
    KnownTerminal(
      name: "tmux", version: "tmux ", attributes: (84, 0...99_999), term: "tmux", mode: .visualLRM),
    KnownTerminal(
      name: "screen", attributes: (83, 0...99_999), term: "screen", variable: ("STY", nil),
      mode: .visualLRM),
    KnownTerminal(name: "mosh", attributes: (1, 10...10), mode: .visualLRM),
  ]

  /// Whether it is another terminal that shows what it shows.
  var showsElsewhere: Bool { ["tmux", "screen", "mosh"].contains(name) }
}

/// What makes a terminal leave the order of the cells alone.
enum BidiSwitch: Sendable {
  /// Nothing is needed, or nothing helps.
  case none
  /// BDSM of ECMA-48, `CSI 8 l`. It is sent to every terminal, because it harms none.
  case standard
  /// Konsole's profile setting. Only Konsole may be sent it: to others OSC 50 is a font.
  case konsole
  /// mlterm's setting.
  case mlterm

  /// What is sent on entering, beside BDSM.
  var off: String {
    switch self {
    case .none, .standard: ""
    case .konsole: "\u{1B}]50;BidiRenderingEnabled=false\u{7}"
    case .mlterm: "\u{1B}]5379;use_ctl=false\u{7}"
    }
  }

  /// What is sent on leaving, beside BDSM.
  var on: String {
    switch self {
    case .none, .standard: ""
    case .konsole: "\u{1B}]50;BidiRenderingEnabled=true\u{7}"
    case .mlterm: "\u{1B}]5379;use_ctl=true\u{7}"
    }
  }
}
