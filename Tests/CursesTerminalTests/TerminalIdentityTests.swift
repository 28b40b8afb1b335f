import Screen
import Testing

@testable import CursesTerminal

@Suite("What terminal it is")
struct TerminalIdentityTests {
  /// A terminal as it answers, or does not, and what is concluded.
  struct Row: CustomTestStringConvertible, Sendable {
    let answer: String
    var environment: [String: String] = ["TERM": "xterm-256color"]
    let name: String
    var mode = OutputMode.visual
    var isCertain = true
    var off = ""

    var testDescription: String {
      "\(name), \(environment.values.sorted()), \(answer.debugDescription)"
    }
  }

  /// The replies as a terminal sends them, read by the decoder.
  static func replies(_ text: String) -> [TerminalReply] {
    var decoder = KeyDecoder(controlHIsBackspace: false)
    for byte in text.utf8 { #expect(decoder.feed(.byte(byte), at: 0) == nil) }
    return decoder.takeReplies()
  }

  // As recorded from the terminals of Debian 12, but for those that are marked.
  static let rows: [Row] = [
    Row(
      answer:
        "\u{1B}P>|XTerm(379)\u{1B}\\\u{1B}[>41;379;0c\u{1B}[?64;1;2;6;9;15;16;17;18;21;22;28c",
      environment: ["TERM": "xterm"], name: "XTerm"),
    Row(
      answer: "\u{1B}[>85;95;0c\u{1B}[?1;2c", environment: ["TERM": "rxvt-unicode-256color"],
      name: "urxvt"),
    Row(answer: "\u{1B}[?6c", environment: ["TERM": "st-256color"], name: "st"),
    Row(
      answer: "\u{1B}[>24;279;0c\u{1B}[?63;1;2;3;4;6;7;15;18;22;29c",
      environment: ["TERM": "mlterm"], name: "mlterm", off: "\u{1B}]5379;use_ctl=false\u{7}"),
    Row(
      answer: "\u{1B}[>65;7006;1c\u{1B}[?65;1;9c",
      environment: ["TERM": "xterm-256color", "VTE_VERSION": "7006"], name: "VTE"),
    Row(answer: "\u{1B}[>65;7006;1c\u{1B}[?65;1;9c", name: "VTE"),
    Row(
      answer: "\u{1B}P>|Konsole 22.12.3\u{1B}\\\u{1B}[>1;115;0c\u{1B}[?62;1;4c", name: "Konsole",
      off: "\u{1B}]50;BidiRenderingEnabled=false\u{7}"),
    Row(
      answer: "\u{1B}P>|kitty(0.26.5)\u{1B}\\\u{1B}[>1;4000;26c\u{1B}[?62;c",
      environment: ["TERM": "xterm-kitty"], name: "kitty", mode: .words),
    Row(
      answer: "\u{1B}[>0;1700;1c\u{1B}[?6c", environment: ["TERM": "alacritty"],
      name: "Alacritty"),
    Row(answer: "\u{1B}[>0;115;0c\u{1B}[?1;2c", name: "QTermWidget", mode: .plain),
    Row(
      answer: "\u{1B}P>|tmux 3.3a\u{1B}\\\u{1B}[>84;0;0c\u{1B}[?1;2c",
      environment: ["TERM": "tmux-256color"], name: "tmux", mode: .visualLRM,
      isCertain: false),
    Row(
      answer: "\u{1B}[>83;40900;0c\u{1B}[?1;2c", environment: ["TERM": "screen"], name: "screen",
      mode: .visualLRM, isCertain: false),
    // From their sources.
    Row(answer: "\u{1B}[>1;10;0c\u{1B}[?62c", name: "mosh", mode: .visualLRM, isCertain: false),
    Row(answer: "\u{1B}P>|WezTerm 20240203\u{1B}\\\u{1B}[?65;4;6;18;22c", name: "WezTerm"),
    // Variables of the terminal that this one was started from do not outweigh its own answer.
    Row(
      answer: "\u{1B}P>|XTerm(379)\u{1B}\\\u{1B}[?64c",
      environment: [
        "TERM": "xterm-256color", "VTE_VERSION": "7006", "KONSOLE_VERSION": "221203",
        "TMUX": "/tmp/tmux-0/default,1,0",
      ], name: "XTerm"),
    // Nothing but DA1, which everybody answers; a name that nobody knows; no answer at all.
    Row(answer: "\u{1B}[?62c", name: "xterm-256color", isCertain: false),
    Row(answer: "\u{1B}P>|novelty(1.2)\u{1B}\\\u{1B}[?62c", name: "novelty", isCertain: false),
    Row(answer: "", name: "xterm-256color", isCertain: false),
    Row(
      answer: "", environment: ["TERM": "xterm-256color", "KONSOLE_VERSION": "221203"],
      name: "Konsole", isCertain: false),
    Row(answer: "", environment: ["TERM": "linux"], name: "Linux console"),
    Row(
      answer: "", environment: ["TERM": "screen-256color"], name: "screen", mode: .visualLRM,
      isCertain: false),
    Row(
      answer: "", environment: ["TERM": "mlterm"], name: "mlterm",
      off: "\u{1B}]5379;use_ctl=false\u{7}"),
  ]

  @Test("by answers first, then by the environment", arguments: rows)
  func identity(row: Row) {
    let replies = Self.replies(row.answer)
    let identity = TerminalIdentity(replies: replies, environment: row.environment, client: nil)
    #expect(identity.report.name == row.name)
    #expect(identity.report.mode == row.mode)
    #expect(identity.report.isCertain == row.isCertain)
    #expect(identity.off == row.off)
    #expect(identity.off.isEmpty == identity.on.isEmpty)
    // What is shown to people is what was sent; only numbers lose their leading zeros.
    #expect(identity.report.replies.joined() == row.answer.replacing("?62;c", with: "?62;0c"))
  }

  @Test("OSC 50 goes to Konsole alone, and only when Konsole has answered")
  func fontSequence() {
    for row in Self.rows where row.name != "Konsole" || row.answer.isEmpty {
      let identity = TerminalIdentity(
        replies: Self.replies(row.answer), environment: row.environment, client: nil)
      #expect(!identity.off.contains("]50;"))
    }
  }

  struct TmuxRow: Sendable {
    let answer: String
    let name: String
    var mode = OutputMode.visual
    var off = ""
  }

  @Test(
    "in tmux, by the terminals that it is shown in",
    arguments: [
      TmuxRow(answer: "0\nXTerm(379)\txterm\n", name: "tmux in XTerm"),
      TmuxRow(answer: "0\nkitty(0.26.5)\txterm-kitty\n", name: "tmux in kitty", mode: .words),
      TmuxRow(answer: "0\n\trxvt-unicode-256color\n", name: "tmux in urxvt"),
      TmuxRow(answer: "0\n\tst-256color\n\tst-256color\n", name: "tmux in st"),
      TmuxRow(
        answer: "0\nXTerm(379)\txterm\nkitty(0.26)\txterm-kitty\n", name: "tmux", mode: .visualLRM),
      TmuxRow(answer: "0\n\txterm-256color\n", name: "tmux", mode: .visualLRM),
      TmuxRow(answer: "0\ntmux 3.3a\ttmux-256color\n", name: "tmux", mode: .visualLRM),
      TmuxRow(answer: "0\n\tscreen\n", name: "tmux", mode: .visualLRM),
      TmuxRow(answer: "0\nVTE(7600)\txterm-256color\n", name: "tmux in VTE", mode: .visualLRM),
      TmuxRow(
        answer: "1\nVTE(7600)\txterm-256color\n", name: "tmux in VTE",
        off: "\u{1B}Ptmux;\u{1B}\u{1B}[8l\u{1B}\\"),
      TmuxRow(
        answer: "on\nKonsole 22.12.3\txterm-256color\n", name: "tmux in Konsole",
        off: "\u{1B}Ptmux;\u{1B}\u{1B}[8l\u{1B}\\"
          + "\u{1B}Ptmux;\u{1B}\u{1B}]50;BidiRenderingEnabled=false\u{7}\u{1B}\\"),
      TmuxRow(
        answer: "0\nKonsole 22.12.3\txterm-256color\n", name: "tmux in Konsole", mode: .plain),
      TmuxRow(answer: "0\n\tmlterm\n", name: "tmux in mlterm", mode: .plain),
      TmuxRow(answer: "0\n", name: "tmux"),
    ])
  func tmux(row: TmuxRow) throws {
    let client = try #require(TmuxClient(answer: row.answer))
    let identity = TerminalIdentity(
      replies: Self.replies("\u{1B}P>|tmux 3.3a\u{1B}\\"),
      environment: ["TERM": "tmux-256color", "TMUX": "x"], client: client)
    #expect(identity.report.name == row.name)
    #expect(identity.report.mode == row.mode)
    #expect(identity.off == row.off)
    // Only where it is shown is the right mode known: in nobody's window all are.
    #expect(identity.report.isCertain == (row.mode != .visualLRM || row.name != "tmux"))
  }

  @Test("a server that does not answer leaves the safe mode")
  func silentServer() {
    #expect(TmuxClient(answer: "") == nil)
    let identity = TerminalIdentity(
      replies: [], environment: ["TERM": "tmux-256color", "TMUX": "x"], client: nil)
    #expect(identity.report.mode == .visualLRM)
  }

  @Test("what the user has said outweighs what was found out")
  func preference() {
    let found = TerminalReport(name: "kitty", mode: .words, basis: .replies, isCertain: true)
    let remembered = OutputPreference(remembered: { $0 == "kitty" ? .visual : nil })
    #expect(remembered.applied(to: found).mode == .visual)
    #expect(remembered.applied(to: found).basis == .memory)
    let fixed = OutputPreference(fixed: (.plain, .configuration), remembered: { _ in .visual })
    #expect(fixed.applied(to: found).mode == .plain)
    #expect(fixed.applied(to: found).basis == .configuration)
    #expect(OutputPreference().applied(to: found) == found)
  }

  @Test("the time for the answer is bounded; DA1 ends it")
  func patience() {
    var inquiry = Inquiry()
    #expect(inquiry.remaining(at: 0) == nil)
    inquiry.ask(at: 1000)
    #expect(inquiry.remaining(at: 1001) == 299)
    inquiry.hear([.secondaryAttributes([65, 7006, 1])])
    #expect(inquiry.remaining(at: 1100) == 200)
    #expect(inquiry.remaining(at: 1300) == nil)
    inquiry.hear([.primaryAttributes([65])])
    #expect(inquiry.remaining(at: 1100) == nil)
    inquiry.ask(at: 5000)
    #expect(inquiry.replies.isEmpty && inquiry.remaining(at: 5000) == 300)
  }
}
