import Files
import Glibc

/// Files that nobody but their owner reads, in a folder that nobody else enters.
enum PrivateFile {
  /// Makes a folder for the owner alone.
  static func makeFolder(_ path: String) throws(SettingsError) {
    do { try PrivateFolder.make(path) } catch { throw .refused(path: path, code: error.code) }
  }

  /// Waits for the lock of a file.
  static func lock(_ path: String) throws(SettingsError) -> FileLock {
    let name = path + ".lock"
    do { return try FileLock(name) } catch {
      throw error.isBusy ? .busy(path: name) : .refused(path: name, code: error.code)
    }
  }

  /// Replaces a file in one step: whoever reads it sees all of the old or all of the new, also after
  /// the power has failed.
  static func replace(_ path: String, with bytes: [UInt8]) throws(SettingsError) {
    var template = (path + ".XXXXXX").utf8CString.map { $0 }
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .refused(path: path, code: errno) }
    let temporary = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let failure = write(bytes, to: descriptor) ?? (fsync(descriptor) == 0 ? nil : errno)
    close(descriptor)
    if let code = failure ?? (rename(temporary, path) == 0 ? nil : errno) {
      unlink(temporary)
      throw .refused(path: path, code: code)
    }
    synchronizeFolder(of: path)
  }

  /// - Returns: `errno` where not everything was written.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count, let base = buffer.baseAddress {
        let count = Glibc.write(descriptor, base + offset, buffer.count - offset)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return count < 0 ? errno : ENOSPC }
        offset += count
      }
      return nil
    }
  }

  /// Makes the new name itself last; some file systems refuse that, and the content is safe already.
  private static func synchronizeFolder(of path: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    let folder = open(String(path[...slash]), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }
}
