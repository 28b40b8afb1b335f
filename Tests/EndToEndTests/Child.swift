import Glibc

/// A process started by a test, with exactly the descriptors, environment and signals it is given.
final class Child {
  /// How a process ended.
  enum Ending: Hashable {
    case exited(Int32)
    case killed(by: Int32)
  }

  /// What one of the three standard descriptors of a process is.
  enum Connection: Hashable {
    case closed
    /// A file, a device or a terminal, opened for reading and writing.
    case file(String)
    /// A descriptor of the tests.
    case descriptor(Int32)

    static let null = Connection.file("/dev/null")
  }

  let identifier: pid_t
  private var ending: Ending?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - arguments: The program and its arguments, as bytes: a file name need not be UTF-8.
  ///   - isSessionLeader: Whether the terminal on standard input, if it is one, becomes the one that
  ///     controls the process.
  init(
    _ arguments: [[UInt8]], environment: [String: String], folder: String = Built.repository,
    connections: [Connection], isSessionLeader: Bool = false
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, connection) in connections.enumerated() {
      switch connection {
      case .closed: posix_spawn_file_actions_addclose(&actions, Int32(number))
      case .file(let path):
        posix_spawn_file_actions_addopen(&actions, Int32(number), path, O_RDWR, 0)
      case .descriptor(let descriptor):
        posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
      }
    }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The test runner's own signal settings must not leak into what is tested.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | (isSessionLeader ? 0x80 : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))

    // env(1) changes the folder: posix_spawn can too, but Swift's Glibc does not show how.
    let words = (["env", "-C", folder].map { Array($0.utf8) } + arguments).map(Self.copy) + [nil]
    let variables = environment.map { Self.copy(Array("\($0)=\($1)".utf8)) } + [nil]
    defer { for word in words + variables { free(word) } }
    var identifier: pid_t = 0
    let result = posix_spawnp(
      &identifier, "env", &actions, &attributes, words, variables)
    guard result == 0 else {
      throw Failure.cannotStart(String(decoding: arguments.first ?? [], as: UTF8.self), result)
    }
    self.identifier = identifier
  }

  /// Why there is no process, or no end of it.
  enum Failure: Error {
    case cannotStart(String, Int32)
    case runsTooLong([String])
  }

  deinit {
    guard pollEnding() == nil else { return }
    Glibc.kill(identifier, SIGKILL)
    var status: Int32 = 0
    waitpid(identifier, &status, 0)
  }

  /// How the process has ended; `nil` while it runs.
  func pollEnding() -> Ending? {
    if let ending { return ending }
    var status: Int32 = 0
    guard waitpid(identifier, &status, WNOHANG) == identifier else { return nil }
    let signal = status & 0x7F
    ending = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(by: signal)
    return ending
  }

  /// Waits for the process to end.
  func waitForEnd(within limit: Duration = .seconds(20)) async throws -> Ending {
    var patience = Patience(limit)
    while true {
      if let ending = pollEnding() { return ending }
      guard !patience.isExhausted else {
        throw Failure.runsTooLong(["process \(identifier)"])
      }
      try await patience.pause(.milliseconds(2))
    }
  }

  private static func copy(_ bytes: [UInt8]) -> UnsafeMutablePointer<CChar>? {
    strdup((bytes.filter { $0 != 0 } + [0]).map(CChar.init(bitPattern:)))
  }
}
