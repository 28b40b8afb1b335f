import Glibc

/// A pseudo-terminal that interprets nothing and keeps every byte a program writes to it.
final class RecordedTerminal {
  /// The device's name, for a child's descriptors.
  let device: String
  /// Everything that was written so far.
  private(set) var bytes: [UInt8] = []
  private var controller: Int32
  private let held: Int32

  /// Opens a terminal of a size.
  init(columns: Int = 120, rows: Int = 40) throws {
    // posix_openpt and its kin are not in Swift's Glibc; this is what they do on Linux.
    controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var locked: Int32 = 0
    var number: Int32 = 0
    guard controller >= 0, ioctl(controller, Self.setLock, &locked) == 0,
      ioctl(controller, Self.getNumber, &number) == 0
    else { throw Child.Failure.cannotStart("/dev/ptmx", errno) }
    device = "/dev/pts/\(number)"
    // Held open, so that what a program wrote last is not lost with the program.
    held = open(device, O_RDWR | O_NOCTTY | O_CLOEXEC)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
    _ = fcntl(controller, F_SETFL, O_NONBLOCK)
  }

  // TIOCSPTLCK and TIOCGPTN of <asm/ioctls.h>; Swift does not import the macros behind them.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  deinit {
    close(held)
    close(controller)
  }

  /// The device as a descriptor of a child.
  var connection: Child.Connection { .file(device) }

  /// Starts `masar` on this terminal.
  ///
  /// - Parameter connections: Its three descriptors, where not all of them are this terminal.
  func start(
    _ arguments: String..., environment: [String: String] = Built.environment(),
    connections: [Child.Connection]? = nil
  ) throws -> Child {
    try Child(
      ([Built.masar] + arguments).map { Array($0.utf8) }, environment: environment,
      connections: connections ?? [connection, connection, connection], isSessionLeader: true)
  }

  /// Presses keys.
  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(controller, bytes, bytes.count)
  }

  /// Waits until something was written and then nothing for a while.
  ///
  /// - Parameters:
  ///   - quiet: For how long nothing more has to come.
  ///   - limit: How long to wait for something at all.
  /// - Returns: what was written meanwhile.
  @discardableResult
  func waitForOutput(
    quiet: Duration = .milliseconds(40), limit: Duration = .seconds(5)
  ) async throws -> ArraySlice<UInt8> {
    let start = bytes.count
    var last = ContinuousClock.now
    var patience = Patience(limit)
    while !patience.isExhausted {
      if drain() { last = .now }
      if bytes.count > start, ContinuousClock.now - last > quiet { break }
      try await patience.pause(.milliseconds(2))
    }
    return bytes[start...]
  }

  /// Waits until `text` has been written, in one piece, and then nothing for a while.
  /// - Returns: whether it came.
  func wait(for text: String, limit: Duration = .seconds(15)) async throws -> Bool {
    var patience = Patience(limit)
    while !String(decoding: bytes, as: UTF8.self).contains(text) {
      guard !patience.isExhausted else { return false }
      try await waitForOutput(limit: .milliseconds(200))
      try await patience.pause(.milliseconds(20))
    }
    return true
  }

  /// Waits for the end of a program and takes everything it wrote.
  func waitForEnd(of child: Child) async throws -> Child.Ending {
    var patience = Patience(.seconds(20))
    while true {
      let ending = child.pollEnding()
      drain()
      if let ending { return ending }
      guard !patience.isExhausted else { throw Child.Failure.runsTooLong([device]) }
      try await patience.pause(.milliseconds(2))
    }
  }

  /// Takes what is there.
  /// - Returns: whether there was anything.
  @discardableResult
  private func drain() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    var isAny = false
    while case let count = read(controller, &chunk, chunk.count), count > 0 {
      bytes += chunk.prefix(count)
      isAny = true
    }
    return isAny
  }
}
