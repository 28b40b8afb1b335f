import Glibc

/// Files that nobody but their owner reads, in a folder that nobody else enters.
enum PrivateFile {
  /// Makes a folder, and those above it that are missing, for the owner alone, as the XDG
  /// specification asks.
  static func makeFolder(_ path: String) throws(SettingsError) {
    var status = stat()
    if stat(path, &status) != 0 {
      var end = path.utf8.startIndex
      while let slash = path.utf8[end...].dropFirst().firstIndex(of: UInt8(ascii: "/")) {
        end = slash
        if mkdir(String(path[..<slash]), 0o700) != 0, ![EEXIST, EROFS, EACCES].contains(errno) {
          throw .refused(path: path, code: errno)
        }
      }
      if mkdir(path, 0o700) != 0, errno != EEXIST {
        throw .refused(path: path, code: errno)
      }
    } else if status.st_mode & S_IFMT != S_IFDIR {
      throw .refused(path: path, code: ENOTDIR)
    } else if status.st_mode & 0o077 != 0 {
      // Made by somebody less careful; where it is not ours it stays as it is.
      _ = chmod(path, 0o700)
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
