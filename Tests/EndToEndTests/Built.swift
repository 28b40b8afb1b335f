import Glibc

/// Where the program under test and its samples are, found out at run time so that any clone works.
enum Built {
  /// The executable; SwiftPM puts it beside the test bundle.
  static let masar = folder + "/masar"

  /// The folder that holds `masar`, to be put into `PATH`.
  static let folder: String = {
    let candidates = [executablePath] + CommandLine.arguments.filter { $0.contains(".xctest") }
    let folders = candidates.map { parent(of: $0) } + candidates.map { parent(of: parent(of: $0)) }
    // A bundle is a file on Linux and a folder of folders elsewhere.
    return folders.first { access($0 + "/masar", X_OK) == 0 } ?? parent(of: executablePath)
  }()

  /// The repository's root.
  static let repository = parent(of: parent(of: parent(of: #filePath)))
  /// The folder of sample dossiers.
  static let articles = repository + "/articles"

  /// Whether tests that need a terminal can run.
  static let hasTmux = isInstalled("tmux")

  /// Whether a program is to be found in `PATH`.
  static func isInstalled(_ program: String) -> Bool {
    searchPath.split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
  }

  /// The `PATH` of the tests.
  static let searchPath =
    getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"

  /// An environment in which nothing depends on who runs the tests.
  ///
  /// - Parameter changes: What to set; `nil` takes a variable away.
  static func environment(_ changes: [String: String?] = [:]) -> [String: String] {
    var environment = [
      "PATH": folder + ":" + searchPath, "HOME": "/nonexistent", "TERM": "xterm-256color",
      "LANG": "C.UTF-8", "PS1": "ready> ",
      // Nobody's own settings, and none that a test has left: nothing is there until a test that
      // keeps something names a folder of its own.
      "XDG_CONFIG_HOME": nowhere + "/config", "XDG_STATE_HOME": nowhere + "/state",
      "XDG_CACHE_HOME": nowhere + "/cache",
    ]
    for (name, value) in changes { environment[name] = value }
    return environment
  }

  /// A path that leads to nothing and below which nothing can be made.
  private static let nowhere = "/dev/null/masar"

  private static var executablePath: String {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }
}
