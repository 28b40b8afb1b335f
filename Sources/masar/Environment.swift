import Files
import Foundation
import Glibc

/// What the process was given: environment, descriptors, folders.
enum Environment {
  /// The environment's variables.
  static let variables = ProcessInfo.processInfo.environment

  /// What tells one build of the program from another: what one has found out is nothing to another one.
  static let programVersion: String = {
    guard case .success(let program) = FileStatus.of("/proc/self/exe") else { return "" }
    return "\(program.size) \(program.modified)"
  }()

  /// The arguments of the command line; file names in them need not be UTF-8.
  static var arguments: [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { SystemPath.text($0) }
    }
  }

  /// The paths to open where none is given: `articles` below the current folder, or that folder.
  static var defaultPaths: [String] {
    var status = stat()
    let isFolder = stat("articles", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    return [isFolder ? "articles" : "."]
  }

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return SystemPath.withBytes(of: path) { stat($0, &status) } == 0
      && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The columns of the terminal on standard output; `nil` where it is none.
  static var terminalColumns: Int? {
    guard isatty(1) == 1 else { return nil }
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
