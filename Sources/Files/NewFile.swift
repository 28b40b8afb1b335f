import Glibc
import MasarModel

/// Writes files that were not there before.
public enum NewFile {
  /// More names than this are not tried.
  private static let maximumNames = 10_000

  /// Writes a file under a name that nothing has, and makes the folder where it is missing.
  ///
  /// The bytes go to a hidden file first, which then gets its name in one step: another program sees
  /// all of the file or none of it, and what has the name already is never touched.
  /// - Parameters:
  ///   - name: the name, without its extension; `-2` and so on is put behind it where it is taken.
  ///   - ending: the extension, with its dot.
  /// - Returns: the path of the file, or of one that has the same bytes and was there before.
  /// - Throws: ``SystemRefusal`` where the system does not let it be written.
  public static func write(
    _ bytes: [UInt8], to folder: String, name: String, ending: String
  ) throws(SystemRefusal) -> (path: String, isNew: Bool) {
    if SystemPath.withBytes(of: folder, { mkdir($0, 0o777) }) != 0, errno != EEXIST {
      throw SystemRefusal(code: errno)
    }
    let temporary = try writeTemporary(bytes, in: folder)
    defer { remove(temporary) }
    for number in 1...maximumNames {
      let path = folder + "/" + (number == 1 ? name : "\(name)-\(number)") + ending
      if link(from: temporary, to: path) { return (path, true) }
      // Some file systems have no hard links.
      if errno == EPERM || errno == EOPNOTSUPP || errno == EMLINK {
        if try create(path, bytes) { return (path, true) }
      } else if errno != EEXIST {
        throw SystemRefusal(code: errno)
      }
      if case .bytes(let known) = RegularFile.read(path, limit: bytes.count), known == bytes {
        return (path, false)
      }
    }
    throw SystemRefusal(code: EEXIST)
  }

  private static func writeTemporary(
    _ bytes: [UInt8], in folder: String
  ) throws(SystemRefusal) -> String {
    var template = SystemPath.withBytes(of: folder + "/.masar-XXXXXX") {
      Array(UnsafeBufferPointer(start: $0, count: strlen($0) + 1))
    }
    let descriptor = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { mkstemp($0) } ?? -1
    }
    guard descriptor >= 0 else { throw SystemRefusal(code: errno) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let path = SystemPath.text(template.dropLast().map { UInt8(bitPattern: $0) })
    let failure = fill(descriptor, bytes)
    // As a file that was simply created would have it.
    let mask = umask(0)
    umask(mask)
    fchmod(descriptor, 0o666 & ~mask)
    close(descriptor)
    guard failure == 0 else {
      remove(path)
      throw SystemRefusal(code: failure)
    }
    return path
  }

  private static func remove(_ path: String) { _ = SystemPath.withBytes(of: path) { unlink($0) } }

  private static func link(from old: String, to new: String) -> Bool {
    SystemPath.withBytes(of: old) { old in
      SystemPath.withBytes(of: new) { Glibc.link(old, $0) == 0 }
    }
  }

  /// Creates a file; `false` where something has its name.
  private static func create(_ path: String, _ bytes: [UInt8]) throws(SystemRefusal) -> Bool {
    let descriptor = SystemPath.withBytes(of: path) {
      open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
    }
    if descriptor < 0, errno == EEXIST { return false }
    guard descriptor >= 0 else { throw SystemRefusal(code: errno) }
    let failure = fill(descriptor, bytes)
    close(descriptor)
    guard failure == 0 else {
      remove(path)
      throw SystemRefusal(code: failure)
    }
    return true
  }

  /// Writes all bytes and waits until they are on the disk.
  /// - Returns: 0, or the value of `errno`.
  private static func fill(_ descriptor: Int32, _ bytes: [UInt8]) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let count = Glibc.write(
          descriptor, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return errno }
        offset += count
      }
      return fsync(descriptor) == 0 ? 0 : errno
    }
  }
}
