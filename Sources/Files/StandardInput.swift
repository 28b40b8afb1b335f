import Glibc
import MasarModel

/// What the program was given by standard input.
public enum StandardInput {
  /// Reads to its end, as `cat` does; a terminal ends it with Ctrl-D.
  /// - Parameter limit: the most that is taken, in bytes.
  public static func read(limit: Int) -> RegularFile.Content {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes {
        Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0 { return .refused(SystemRefusal(code: errno).finding) }
      if count == 0 { return .bytes(bytes) }
      bytes += chunk[..<count]
      if bytes.count > limit { return .refused(.tooLarge(bytes: bytes.count, limit: limit)) }
    }
  }

  /// Puts the terminal in the place of standard input, for a reader that was given its text there.
  /// - Returns: whether the program has a terminal.
  public static func turnToTerminal() -> Bool {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return false }
    defer { if terminal != STDIN_FILENO { close(terminal) } }
    return terminal == STDIN_FILENO || dup2(terminal, STDIN_FILENO) >= 0
  }
}
