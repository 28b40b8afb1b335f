internal import Glibc

/// What another program prints, read without ever waiting for it.
///
/// For questions that are answered in a few milliseconds or not at all. The program gets no terminal:
/// its input and its complaints go to /dev/null.
final class CommandAnswer {
  /// Readable when there is more; -1 once there is nothing to come.
  private(set) var descriptor: Int32
  private let process: pid_t
  private var bytes: [UInt8] = []
  private static let longest = 16 << 10

  /// Starts a program, found in `PATH`; `nil` where it cannot be started.
  init?(_ arguments: [String]) {
    var ends: [Int32] = [0, 0]
    guard let name = arguments.first, pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, name, &actions, nil, &words, environ)
    close(ends[1])
    guard failure == 0 else {
      close(ends[0])
      return nil
    }
    descriptor = ends[0]
    self.process = process
  }

  deinit { finish() }

  /// Reads what has come.
  /// - Returns: everything, once the program has closed its output; `nil` before.
  func take() -> String? {
    var chunk = [UInt8](repeating: 0, count: 4096)
    while descriptor >= 0 {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN { return nil }
      }
      if count <= 0 || bytes.count > Self.longest {
        finish()
        break
      }
      bytes += chunk.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Waits for everything, but no longer than so many milliseconds.
  func wait(milliseconds: Int32) -> String? {
    var now = timespec()
    func elapsed(since start: timespec) -> Int32 {
      clock_gettime(CLOCK_MONOTONIC, &now)
      return Int32((now.tv_sec - start.tv_sec) * 1000 + (now.tv_nsec - start.tv_nsec) / 1_000_000)
    }
    clock_gettime(CLOCK_MONOTONIC, &now)
    let start = now
    while true {
      if let answer = take() { return answer }
      let rest = milliseconds - elapsed(since: start)
      guard rest > 0 else { return nil }
      var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&source, 1, rest)
    }
  }

  /// Takes leave of the program; one that hangs is ended.
  private func finish() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
    var status: Int32 = 0
    if waitpid(process, &status, WNOHANG) == 0 {
      kill(process, SIGKILL)
      waitpid(process, &status, 0)
    }
  }
}
