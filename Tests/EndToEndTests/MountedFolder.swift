import Glibc

/// A folder with a file system of its own, for disks that are full or that nobody may write to; only
/// root may mount one.
final class MountedFolder {
  let folder: TemporaryFolder
  private let mount: String

  /// Whether this machine lets the tests mount something; containers often do not.
  static let isAllowed: Bool = {
    guard geteuid() == 0, let folder = try? TemporaryFolder() else { return false }
    let point = folder.path("mount")
    mkdir(point, 0o755)
    guard (try? call(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", point])) == true else {
      return false
    }
    _ = try? call(["umount", "-l", point])
    return true
  }()

  /// Why there is no such folder.
  struct NotMounted: Error { let command: [String] }

  /// A disk in memory.
  /// - Parameter size: its size in kilobytes.
  init(size: Int) throws {
    folder = try TemporaryFolder()
    mount = folder.path("mount")
    mkdir(mount, 0o755)
    try Self.run(["mount", "-t", "tmpfs", "-o", "size=\(size)k", "tmpfs", mount])
  }

  /// What is in another folder, and nobody may write to.
  init(readOnly path: String) throws {
    folder = try TemporaryFolder()
    mount = folder.path("mount")
    mkdir(mount, 0o755)
    try Self.run(["mount", "--bind", path, mount])
    try Self.run(["mount", "-o", "remount,ro,bind", mount])
  }

  deinit { _ = try? Self.call(["umount", "-l", mount]) }

  /// Where it is.
  var path: String { mount }

  /// Leaves no room on the disk.
  /// - Returns: the path of the file that takes it all.
  @discardableResult
  func fill() -> String {
    let path = mount + "/fill"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(descriptor) }
    let block = [UInt8](repeating: 0, count: 4096)
    while write(descriptor, block, block.count) > 0 {}
    return path
  }

  private static func run(_ command: [String]) throws {
    guard try call(command) else { throw NotMounted(command: command) }
  }

  /// - Returns: whether the command has done what it was asked.
  private static func call(_ command: [String]) throws -> Bool {
    let child = try Child(
      command.map { Array($0.utf8) }, environment: Built.environment(),
      connections: [.null, .null, .null])
    while true {
      if let ending = child.pollEnding() { return ending == .exited(0) }
      usleep(1_000)
    }
  }
}
