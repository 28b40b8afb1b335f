import Glibc

/// A lock between processes that change the same file; it ends with the process at the latest.
public final class FileLock: Sendable {
  private let descriptor: Int32
  /// How often, and with what pause in microseconds, a lock that is held is tried again: one second.
  private static let attempts = 100
  private static let pause: UInt32 = 10_000

  /// Waits for the lock.
  /// - Parameter path: a file of its own, as the other one is replaced.
  /// - Throws: ``SystemRefusal``, whose ``SystemRefusal/isBusy`` says that another process holds the
  ///   lock and does not let go.
  public init(_ path: String) throws(SystemRefusal) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { throw SystemRefusal(code: errno) }
    for _ in 0..<Self.attempts {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      switch errno {
      case EWOULDBLOCK: usleep(Self.pause)
      case EINTR: continue
      // A file system without locks: what is done under the lock is done all the same.
      default: return
      }
    }
    throw SystemRefusal(code: EWOULDBLOCK)
  }

  deinit { close(descriptor) }
}
