import Glibc

/// Folders that nobody but their owner enters.
public enum PrivateFolder {
  /// Makes a folder, and those above it that are missing, for the owner alone, as the XDG
  /// specification asks.
  /// - Throws: ``SystemRefusal`` where it cannot be made, or is no folder.
  public static func make(_ path: String) throws(SystemRefusal) {
    var status = stat()
    if stat(path, &status) != 0 {
      var end = path.utf8.startIndex
      while let slash = path.utf8[end...].dropFirst().firstIndex(of: UInt8(ascii: "/")) {
        end = slash
        if mkdir(String(path[..<slash]), 0o700) != 0, ![EEXIST, EROFS, EACCES].contains(errno) {
          throw SystemRefusal(code: errno)
        }
      }
      if mkdir(path, 0o700) != 0, errno != EEXIST { throw SystemRefusal(code: errno) }
    } else if status.st_mode & S_IFMT != S_IFDIR {
      throw SystemRefusal(code: ENOTDIR)
    } else if status.st_mode & 0o077 != 0 {
      // Made by somebody less careful; where it is not ours it stays as it is.
      _ = chmod(path, 0o700)
    }
  }
}
