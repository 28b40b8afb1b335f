import Files
import GRDB
import Glibc

/// Why something was not kept, or cannot be looked up.
public enum StorageError: Error, Hashable, Sendable {
  /// The environment names no place to keep it.
  case noPlace
  /// A later version of the program has written the file; it is left alone.
  case newerSchema(path: String)
  /// Another process holds the file and does not let go.
  case busy(path: String)
  /// The disk, or what may be written to it, is full.
  case full(path: String)
  /// The file is damaged.
  case damaged(path: String)
  /// The system or SQLite has refused, in its own words.
  case refused(path: String, reason: String)

  /// What an error of GRDB or of the system means.
  init(_ error: any Error, path: String) {
    switch error {
    case let known as StorageError: self = known
    case let error as DatabaseError: self.init(error, path: path)
    case let error as SystemRefusal:
      self = error.isBusy ? .busy(path: path) : .init(code: error.code, path: path)
    default: self = .refused(path: path, reason: String(describing: error))
    }
  }

  private init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path)
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHORT_READ:
      self = .damaged(path: path)
    case .SQLITE_IOERR where Self.roomErrors.contains(error.extendedResultCode):
      // What remains of a full quota, and of a limit to the size of files.
      self = .full(path: path)
    default:
      self = .refused(path: path, reason: error.message ?? error.resultCode.description)
    }
  }

  /// Errors in making a file larger.
  private static let roomErrors: [ResultCode] = [
    .SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_FSYNC,
  ]

  init(code: Int32, path: String) {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: self = .full(path: path)
    default: self = .refused(path: path, reason: String(cString: strerror(code)))
    }
  }
}
