import Glibc

/// A command that has run to its end, and what it wrote into two pipes.
struct CommandRun {
  let ending: Child.Ending
  let outputBytes: [UInt8]
  let errorBytes: [UInt8]

  /// Standard output as text; damaged bytes become U+FFFD.
  var output: String { String(decoding: outputBytes, as: UTF8.self) }
  /// Standard error as text; damaged bytes become U+FFFD.
  var error: String { String(decoding: errorBytes, as: UTF8.self) }
  /// The lines of standard output.
  var outputLines: [Substring] { Self.lines(output) }
  /// The lines of standard error.
  var errorLines: [Substring] { Self.lines(error) }

  /// Runs a program with pipes for standard output and standard error.
  ///
  /// - Parameters:
  ///   - bytes: More arguments, for names that are not UTF-8.
  ///   - limit: How long it may take.
  static func run(
    _ program: String, _ arguments: [String], bytes: [[UInt8]] = [],
    environment: [String: String] = Built.environment(), folder: String = Built.repository,
    input: Child.Connection = .null, limit: Duration = .seconds(60)
  ) async throws -> CommandRun {
    let output = try Pipe()
    let error = try Pipe()
    let words = [program] + arguments
    let child = try Child(
      words.map { Array($0.utf8) } + bytes, environment: environment, folder: folder,
      connections: [input, .descriptor(output.writeEnd), .descriptor(error.writeEnd)])
    output.closeWriteEnd()
    error.closeWriteEnd()
    var patience = Patience(limit)
    while true {
      let isOpen = [output.drain(), error.drain()].contains(true)
      if !isOpen, let ending = child.pollEnding() {
        return CommandRun(ending: ending, outputBytes: output.bytes, errorBytes: error.bytes)
      }
      guard !patience.isExhausted else { throw Child.Failure.runsTooLong(words) }
      try await patience.pause(.milliseconds(1))
    }
  }

  /// Runs `masar`.
  static func masar(
    _ arguments: String..., bytes: [[UInt8]] = [],
    environment: [String: String] = Built.environment(), folder: String = Built.repository,
    input: Child.Connection = .null
  ) async throws -> CommandRun {
    try await run(
      Built.masar, arguments, bytes: bytes, environment: environment, folder: folder, input: input)
  }

  private static func lines(_ text: String) -> [Substring] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

/// The reading end of a pipe and what has come out of it.
private final class Pipe {
  private(set) var bytes: [UInt8] = []
  private var readEnd: Int32
  private(set) var writeEnd: Int32

  /// Makes a pipe by way of a name: opened so, its ends are closed on exec from the first moment, and
  /// no child of another test that is being started just now can keep one of them open.
  init() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("pipe")
    mkfifo(path, 0o600)
    readEnd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    writeEnd = open(path, O_WRONLY | O_CLOEXEC)
    guard readEnd >= 0, writeEnd >= 0 else { throw Child.Failure.cannotStart("pipe", errno) }
  }

  deinit {
    closeWriteEnd()
    if readEnd >= 0 { close(readEnd) }
  }

  func closeWriteEnd() {
    if writeEnd >= 0 { close(writeEnd) }
    writeEnd = -1
  }

  /// Takes what is there.
  /// - Returns: whether more may come.
  func drain() -> Bool {
    guard readEnd >= 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(readEnd, &chunk, chunk.count)
      if count > 0 {
        bytes += chunk.prefix(count)
      } else if count < 0, errno == EAGAIN || errno == EINTR {
        return true
      } else {
        close(readEnd)
        readEnd = -1
        return false
      }
    }
  }
}
