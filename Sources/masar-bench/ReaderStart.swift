import Foundation

/// The program itself, started in a terminal, until its first screen is out.
struct ReaderStart {
  /// From the start of the process to the last byte of the first screen with articles, in seconds.
  let wait: Double
  /// The most memory that it has held until then, and until it has been quiet for a while, in megabytes.
  let peakAtFirst: Double
  let peak: Double

  /// The program beside this one.
  static var program: String {
    (Bundle.main.executablePath.map { URL(filePath: $0) } ?? URL(filePath: "masar-bench"))
      .deletingLastPathComponent().appending(path: "masar").path
  }

  private static let columns: UInt16 = 120
  private static let rows: UInt16 = 40

  /// Starts the reader on a folder.
  /// - Parameters:
  ///   - home: the folder for what the program keeps.
  ///   - patience: how long to watch it after its first screen, in seconds.
  /// - Returns: `nil` where there is no program, or no screen came within 20 seconds.
  init?(on folder: String, home: String, patience: Double) {
    guard let terminal = Terminal(columns: Self.columns, rows: Self.rows) else { return nil }
    let start = Self.now
    guard
      let process = Self.spawn(
        [Self.program, "--rtl-output", "visual", "--language", "en", folder],
        environment: [
          "TERM=xterm-256color", "LANG=C.UTF-8", "XDG_CACHE_HOME=\(home)/cache",
          "XDG_STATE_HOME=\(home)/state", "XDG_CONFIG_HOME=\(home)/config",
        ], terminal: terminal.path)
    else { return nil }
    defer {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    var seen: [UInt8] = []
    var last: Double?
    let sign = Array("articles: ".utf8)
    // The screen is out when its number of articles is, and nothing follows for a moment.
    while Self.now - start < 20 {
      let bytes = terminal.read(patience: last == nil ? 1_000 : 10)
      if bytes.isEmpty, last != nil { break }
      seen += bytes
      if last != nil || seen.contains(sequence: sign) { last = Self.now }
      if seen.count > 1 << 20 { break }
    }
    guard let last else { return nil }
    wait = last - start
    peakAtFirst = Memory.peakMegabytes(of: process)
    let end = Self.now + patience
    while Self.now < end { _ = terminal.read(patience: 50) }
    peak = Memory.peakMegabytes(of: process)
  }

  private static var now: Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }

  private static func spawn(
    _ arguments: [String], environment: [String], terminal: String
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in 0...2 as ClosedRange<Int32> {
      posix_spawn_file_actions_addopen(&actions, descriptor, terminal, O_RDWR, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // POSIX_SPAWN_SETSID, which Swift does not import: the terminal is the new session's.
    posix_spawnattr_setflags(&attributes, 0x80)
    var words = arguments.map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, arguments[0], &actions, &attributes, &words, &variables)
    return code == 0 ? process : nil
  }

  /// A pseudo-terminal of which one end is read.
  private final class Terminal {
    private(set) var path = ""
    private let controller: Int32

    // TIOCSPTLCK and TIOCGPTN of <asm/ioctls.h>; Swift does not import the macros behind them.
    private static let setLock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430

    init?(columns: UInt16, rows: UInt16) {
      controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
      var locked: Int32 = 0
      var number: Int32 = 0
      guard controller >= 0, ioctl(controller, Self.setLock, &locked) == 0,
        ioctl(controller, Self.getNumber, &number) == 0
      else { return nil }
      path = "/dev/pts/\(number)"
      var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
      _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
    }

    deinit { close(controller) }

    /// What comes within some milliseconds; nothing where nothing does.
    func read(patience: Int32) -> [UInt8] {
      var request = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
      guard poll(&request, 1, patience) > 0 else { return [] }
      return [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        count = max(0, Foundation.read(controller, buffer.baseAddress, buffer.count))
      }
    }
  }
}

extension [UInt8] {
  fileprivate func contains(sequence: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: sequence) }
  }
}
