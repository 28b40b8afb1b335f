import Glibc
public import MasarModel

/// What a path leads to, links followed.
public struct FileStatus {
  /// A file or folder, whatever its names are.
  public struct Identity: Hashable, Sendable {
    let device: UInt
    let node: UInt
  }

  /// The kinds of things that a path can lead to.
  public enum Kind: Sendable { case file, folder, other }

  /// What it is.
  public let kind: Kind
  /// Which one it is.
  public let identity: Identity
  /// The size of a file in bytes.
  public let size: Int
  /// When it was changed last, in nanoseconds since 1970.
  public let modified: Int

  private init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    identity = Identity(device: UInt(status.st_dev), node: UInt(status.st_ino))
    size = Int(status.st_size)
    modified = Int(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(status.st_mtim.tv_nsec)
  }

  /// Asks the system.
  public static func of(_ path: String) -> Result<FileStatus, SystemRefusal> {
    // A path with a NUL in it cannot exist, and the system would see its beginning only.
    if path.isEmpty || path.utf8.contains(0) { return .failure(SystemRefusal(code: ENOENT)) }
    var status = stat()
    return SystemPath.withBytes(of: path) { stat($0, &status) } == 0
      ? .success(FileStatus(status)) : .failure(SystemRefusal(code: errno))
  }

  /// Asks the system about an open file.
  public static func of(descriptor: Int32) -> Result<FileStatus, SystemRefusal> {
    var status = stat()
    return fstat(descriptor, &status) == 0
      ? .success(FileStatus(status)) : .failure(SystemRefusal(code: errno))
  }
}

/// The system's answer where it does not do what it was asked.
public struct SystemRefusal: Error {
  /// The value of `errno`.
  public let code: Int32

  /// Creates a refusal from the value of `errno`.
  public init(code: Int32) { self.code = code }

  /// The system's words for it.
  public var reason: String { String(cString: strerror(code)) }
  /// Whether somebody else holds what was wanted, and does not let go.
  public var isBusy: Bool { code == EWOULDBLOCK }

  /// What it means for the reader.
  public var finding: FindingKind {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case ELOOP: .linkLoop
    case ENXIO, ENODEV: .notARegularFile
    default: .unreadable(reason: reason)
    }
  }
}
