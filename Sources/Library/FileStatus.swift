import Glibc
import MasarModel

/// What a path leads to, links followed.
struct FileStatus {
  /// A file or folder, whatever its names are.
  struct Identity: Hashable {
    var device: UInt
    var node: UInt
  }

  /// The kinds of things that a path can lead to.
  enum Kind { case file, folder, other }

  let kind: Kind
  let identity: Identity
  /// The size of a file in bytes.
  let size: Int

  private init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    identity = Identity(device: UInt(status.st_dev), node: UInt(status.st_ino))
    size = Int(status.st_size)
  }

  /// Asks the system.
  static func of(_ path: String) -> Result<FileStatus, SystemRefusal> {
    // A path with a NUL in it cannot exist, and the system would see its beginning only.
    if path.isEmpty || path.utf8.contains(0) { return .failure(SystemRefusal(code: ENOENT)) }
    var status = stat()
    return stat(path, &status) == 0
      ? .success(FileStatus(status)) : .failure(SystemRefusal(code: errno))
  }

  /// Asks the system about an open file.
  static func of(descriptor: Int32) -> Result<FileStatus, SystemRefusal> {
    var status = stat()
    return fstat(descriptor, &status) == 0
      ? .success(FileStatus(status)) : .failure(SystemRefusal(code: errno))
  }
}

/// The system's answer where it does not do what it was asked.
struct SystemRefusal: Error {
  /// The value of `errno`.
  var code: Int32

  /// What it means for the reader.
  var finding: FindingKind {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case ELOOP: .linkLoop
    case ENXIO, ENODEV: .notARegularFile
    default: .unreadable(reason: String(cString: strerror(code)))
    }
  }
}
