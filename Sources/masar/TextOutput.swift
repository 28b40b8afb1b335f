import Glibc
import Reader
import Screen

/// Text on its way to standard output or standard error.
enum TextOutput {
  /// Writes encoded rows to the terminal; only in one mode may it reorder them (ECMA-48, BDSM).
  static func write(_ text: String, mode: OutputMode) {
    write(mode == .plain ? text : "\u{1B}[8l" + text + "\u{1B}[8h")
  }

  /// Writes labels and values: as plain text into a pipe, laid out on a terminal.
  static func write(_ lines: LabelledLines, mode: OutputMode) {
    if let columns = Environment.terminalColumns {
      write(lines.visual(columns: columns, mode: mode), mode: mode)
    } else {
      write(lines.plain)
    }
  }

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
