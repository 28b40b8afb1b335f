import CursesTerminal
import Reader
import Screen

/// The one loop: waits for keys, signals and messages, updates the state, shows the frame.
@MainActor
struct ReaderLoop {
  let terminal: CursesTerminal
  let mailbox: Mailbox
  let runner: EffectRunner
  private(set) var state: ReaderState
  /// What was asked for since the last frame. It is started when that frame is out, so that analysis
  /// never takes a processor from what the reader waits for.
  private var pending: [Effect] = []

  init(
    terminal: CursesTerminal, mailbox: Mailbox, runner: EffectRunner, state: ReaderState
  ) {
    self.terminal = terminal
    self.mailbox = mailbox
    self.runner = runner
    self.state = state
  }

  /// How long the first frame waits for the first answer, so that a quick one is drawn at once
  /// instead of after an empty screen.
  private static let patience: Int32 = 40

  /// Runs until the reader quits, a signal ends it, or the terminal is gone.
  mutating func run() {
    // A frame that nobody sees: the tables it needs are made while the files are being read.
    _ = state.frame()
    _ = terminal.wait(alsoFor: mailbox.descriptor, timeout: Self.patience)
    while true {
      var isDone = !takeMessages()
      // Everything that is pending is taken in before anything is drawn.
      for event in terminal.pendingEvents() where !isDone { isDone = !take(event) }
      if isDone || terminal.receivedSignal != nil { return }
      if terminal.wantsSuspension {
        terminal.suspend()
        // Meanwhile the window may have got another size: take that in before drawing.
        continue
      }
      terminal.present(state.frame())
      pending.forEach(runner.run)
      pending = []
      _ = terminal.wait(alsoFor: mailbox.descriptor, timeout: -1)
    }
  }

  private mutating func takeMessages() -> Bool {
    for message in mailbox.takeAll() {
      guard perform(state.update(message)) else { return false }
    }
    return true
  }

  private mutating func take(_ event: TerminalEvent) -> Bool {
    switch event {
    case .key(let key): perform(state.update(.keyPressed(key)))
    case .resized(let size): perform(state.update(.resized(size)))
    case .identified(let report): perform(state.update(.terminalIdentified(report)))
    case .closed: false
    }
  }

  /// - Returns: whether to go on.
  private mutating func perform(_ effects: [Effect]) -> Bool {
    for effect in effects {
      switch effect {
      case .quit: return false
      case .redraw: terminal.redraw()
      case .noteCalibrationOffer: runner.noteOffer(for: terminal.report.name)
      case .rememberOutputMode(let mode):
        terminal.adopt(mode, basis: .memory)
        runner.remember(mode, for: terminal.report.name)
      case .copy(let text): terminal.writeControl(Clipboard.sequence(for: text))
      default: pending.append(effect)
      }
    }
    return true
  }
}
