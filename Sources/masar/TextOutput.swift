import Glibc

/// Text on its way to standard output or standard error.
enum TextOutput {
  /// Writes all of `text`; a reader that has gone away ends the program quietly.
  static func write(_ text: String, to descriptor: Int32 = STDOUT_FILENO) {
    var text = text
    text.withUTF8 { bytes in
      var offset = 0
      while offset < bytes.count {
        let count = Glibc.write(
          descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { Glibc.exit(errno == EPIPE ? 0 : 1) }
        offset += count
      }
    }
  }
}
