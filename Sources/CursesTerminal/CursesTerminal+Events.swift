internal import CNcurses
public import Screen

extension CursesTerminal {
  /// Everything that has happened since the last call; does not wait.
  ///
  /// Keys are drained completely, so that a held key moves on without a frame for each repetition.
  /// A changed size is reported once, before the keys. ``TerminalEvent/closed`` comes once, last.
  public func pendingEvents() -> [TerminalEvent] {
    takeSignals()
    var events: [TerminalEvent] = []
    if sizeMayHaveChanged {
      sizeMayHaveChanged = false
      if masar_curses_adopt_size() {
        redraw()
        events.append(.resized(size))
        askTmuxAgain(at: masar_curses_milliseconds())
      }
    }
    guard !isClosed else { return events }
    takeKeys(into: &events)
    hearAnswers()
    if isReportNew {
      isReportNew = false
      events.append(.identified(report))
    }
    if !hasMoreInput, masar_curses_input_is_closed() {
      isClosed = true
      events.append(.closed)
    }
    return events
  }

  /// Waits until something happens: input, a signal, or data on one further descriptor.
  ///
  /// - Parameters:
  ///   - descriptor: Where messages of the program's own tasks arrive; -1 for none.
  ///   - milliseconds: The longest to wait; -1 waits for ever.
  /// - Returns: Whether something happened; `false` where the time ran out. A terminal that is gone
  ///   is waited for no more, so the caller's loop does not spin.
  public func wait(alsoFor descriptor: Int32, timeout milliseconds: Int32) -> Bool {
    guard !hasMoreInput else { return true }
    var timeout = milliseconds
    // While an answer is awaited, the time for it ends the wait as well.
    if !hasConcluded, let rest = inquiry.remaining(at: masar_curses_milliseconds()) {
      timeout = timeout < 0 ? Int32(rest) : min(timeout, Int32(rest))
    }
    return masar_curses_wait(!isClosed, descriptor, tmuxAnswer?.descriptor ?? -1, timeout)
  }

  private func takeKeys(into events: inout [TerminalEvent]) {
    hasMoreInput = false
    let now = masar_curses_milliseconds()
    for _ in 0..<Self.longestDrain {
      let code = masar_curses_next_key()
      guard code >= 0 else {
        if let key = decoder.endOfInput() { events.append(.key(key)) }
        return
      }
      let input: KeyInput =
        code < 256
        ? .byte(UInt8(code)) : .named(String(cString: masar_curses_key_name(code)))
      if let key = decoder.feed(input, at: now) {
        events.append(.key(key))
        askTmuxAgain(at: now)
      }
    }
    hasMoreInput = true
  }

  /// A bound on one drain, so that an endless flood of input cannot keep the loop from drawing.
  private static var longestDrain: Int { 65_536 }
}
