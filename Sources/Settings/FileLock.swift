import Glibc

/// A lock between processes that change the same file; it ends with the process at the latest.
final class FileLock {
  private let descriptor: Int32
  /// How often, and with what pause in microseconds, a lock that is held is tried again: one second.
  private static let attempts = 100
  private static let pause: UInt32 = 10_000

  /// Waits for the lock.
  /// - Parameter path: a file of its own, as the other one is replaced.
  init(_ path: String) throws(SettingsError) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { throw .refused(path: path, code: errno) }
    for _ in 0..<Self.attempts {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      switch errno {
      case EWOULDBLOCK: usleep(Self.pause)
      case EINTR: continue
      // A file system without locks: the replacement is still one step.
      default: return
      }
    }
    throw .busy(path: path)
  }

  deinit { close(descriptor) }
}
