import Glibc

/// Notices when something in a set of folders changes (inotify(7)).
public final class FolderWatch: Sendable {
  private let descriptor: Int32

  private static let events =
    UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM) | UInt32(IN_MOVED_TO)
    | UInt32(IN_CLOSE_WRITE) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)

  /// Begins to watch; the folders inside these are watched only where they are named as well.
  /// - Returns: `nil` where the system does not watch, or not so many folders.
  public init?(_ folders: some Sequence<String>) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    for folder in folders {
      // A folder that has gone meanwhile is none to watch; a limit that is reached ends it all.
      let watch = SystemPath.withBytes(of: folder) {
        inotify_add_watch(descriptor, $0, Self.events)
      }
      if watch < 0, errno == ENOSPC { return nil }
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Waits for a change, and then until there was none for a while, as files come in heaps.
  /// - Parameters:
  ///   - limit: how long to wait for the first one, in milliseconds.
  ///   - quiet: how long nothing must have changed, in milliseconds.
  /// - Returns: whether anything has changed.
  public func waitForChange(limit: Int32, quiet: Int32) -> Bool {
    guard waits(limit) else { return false }
    // Where it never becomes quiet, some of it is looked at all the same.
    for _ in 0..<20 {
      drain()
      if !waits(quiet) { break }
    }
    return true
  }

  private func waits(_ milliseconds: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }

  private func drain() {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
