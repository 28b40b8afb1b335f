public import Screen

/// A terminal in memory: feeds events to the loop and keeps what is presented.
public final class MemoryTerminal: Terminal {
  /// The current size; change it with ``resize(to:)``.
  public private(set) var size: Size
  /// How many colours it shows.
  public let colorDepth: ColorDepth
  /// Everything that was presented, oldest first.
  public private(set) var surfaces: [Surface] = []
  private var events: [TerminalEvent] = []

  /// Creates a terminal that has shown nothing yet.
  public init(size: Size = Size(columns: 80, rows: 24), colorDepth: ColorDepth = .palette) {
    self.size = size
    self.colorDepth = colorDepth
  }

  /// What is on the screen; `nil` before the first frame.
  public var screen: Surface? { surfaces.last }

  /// Presses keys.
  public func press(_ keys: Key...) { events += keys.map(TerminalEvent.key) }

  /// Types text, a key a scalar.
  public func type(_ text: String) {
    events += text.unicodeScalars.map { .key(.character($0)) }
  }

  /// Gives the window another size.
  public func resize(to size: Size) {
    self.size = size
    events.append(.resized(size))
  }

  /// Closes the window.
  public func close() { events.append(.closed) }

  /// Keeps a frame.
  public func present(_ surface: Surface) { surfaces.append(surface) }

  /// Everything since the last call.
  public func pendingEvents() -> [TerminalEvent] {
    defer { events.removeAll() }
    return events
  }
}
