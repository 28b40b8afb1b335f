import Glibc
import Screen

@testable import CursesTerminal

/// A pseudo-terminal, to see the very bytes that a session sends.
final class PseudoTerminal {
  let device: Int32
  private var controller: Int32

  init(columns: Int, rows: Int) throws {
    // posix_openpt and its kin are not in Swift's Glibc; this is what they do on Linux.
    // A child that another test starts meanwhile must not hold the terminal open.
    controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var locked: Int32 = 0
    var number: Int32 = 0
    guard controller >= 0, ioctl(controller, Self.setLock, &locked) == 0,
      ioctl(controller, Self.getNumber, &number) == 0
    else { throw Failure.cannotOpen }
    device = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard device >= 0 else { throw Failure.cannotOpen }
    resize(columns: columns, rows: rows)
  }

  enum Failure: Error { case cannotOpen }

  // TIOCSPTLCK and TIOCGPTN of <asm/ioctls.h>; Swift does not import the macros behind them.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  deinit {
    hangUp()
    close(device)
  }

  /// A session on this terminal.
  /// - Parameter answer: what the terminal says to the question what it is; `nil` leaves it open.
  func session(
    term: String = "xterm-256color", environment: [String: String] = [:], wantsColor: Bool = true,
    preference: OutputPreference = OutputPreference(fixed: (.visual, .option)),
    answer: String? = "\u{1B}[?6c"
  ) throws(CursesTerminalError) -> CursesTerminal {
    let session = try CursesTerminal(
      environment: environment.merging(["TERM": term]) { $1 }, wantsColor: wantsColor,
      preference: preference, input: device, output: device)
    if let answer {
      type(Array(answer.utf8))
      _ = session.wait(alsoFor: -1, timeout: 5000)
      _ = session.pendingEvents()
    }
    return session
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
  }

  /// Presses keys.
  func type(_ bytes: [UInt8]) { _ = write(controller, bytes, bytes.count) }

  /// Closes the terminal's window.
  func hangUp() {
    guard controller >= 0 else { return }
    close(controller)
    controller = -1
  }

  /// The settings as `stty` shows them, in a form that can be compared.
  var modes: [UInt32] {
    var modes = termios()
    tcgetattr(device, &modes)
    let characters = withUnsafeBytes(of: modes.c_cc) { $0.map(UInt32.init) }
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag] + characters
  }

  /// Everything that `session` has sent since the last call, up to a mark that is sent now.
  func sent(by session: CursesTerminal) -> String {
    let mark = "\u{1B}[0n"
    session.writeControl(Array(mark.utf8))
    return read(until: mark)
  }

  /// Everything that arrives before `mark`.
  func read(until mark: String) -> String {
    let mark = Array(mark.utf8)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while !bytes.suffix(mark.count).elementsEqual(mark) {
      var source = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
      guard poll(&source, 1, 5000) > 0 else { break }
      let count = Glibc.read(controller, &chunk, chunk.count)
      guard count > 0 else { break }
      bytes += chunk.prefix(count)
    }
    return String(decoding: bytes.dropLast(mark.count), as: UTF8.self)
  }
}
