import Glibc

/// Paths of the system, which are bytes, as text.
///
/// Names that windows-1256 or a damaged archive has left are no UTF-8. Each of their bytes from 0x80 on
/// becomes U+10FF80...U+10FFFF, which nothing else uses and which the screen spells out; on the way to
/// the system it becomes a byte again. So every file can be opened, and no two have one name.
public enum SystemPath {
  /// The private use scalar that stands for byte 0; only those from 0x80 on are made.
  private static let base: UInt32 = 0x10FF00

  /// The text of a path, whatever bytes it is made of.
  public static func text(_ bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self), !mayHoldBytes(text) { return text }
    var text = String.UnicodeScalarView()
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var start = bytes.startIndex
    while true {
      let result = parser.parseScalar(from: &rest)
      let length: Int
      switch result {
      case .valid(let encoded):
        length = encoded.count
        let scalar = Unicode.UTF8.decode(encoded)
        if scalar.value < base + 0x80 {
          text.append(scalar)
          start = bytes.index(start, offsetBy: length)
          continue
        }
      case .error(let count): length = count
      case .emptyInput: return String(text)
      }
      let end = bytes.index(start, offsetBy: length)
      for byte in bytes[start..<end] {
        text.append(Unicode.Scalar(base + UInt32(byte)) ?? "\u{FFFD}")
      }
      start = end
    }
  }

  /// The text of a path that the system has named.
  public static func text(_ path: UnsafePointer<CChar>) -> String {
    text(
      UnsafeRawBufferPointer(start: path, count: strlen(path)))
  }

  /// Hands a path to the system.
  public static func withBytes<Result>(
    of path: String, _ body: (UnsafePointer<CChar>) throws -> Result
  ) rethrows -> Result {
    guard mayHoldBytes(path) else { return try path.withCString(body) }
    var bytes: [CChar] = []
    for scalar in path.unicodeScalars {
      if scalar.value >= base + 0x80 {
        bytes.append(CChar(truncatingIfNeeded: scalar.value - base))
      } else {
        bytes += UTF8.encode(scalar)?.map { CChar(bitPattern: $0) } ?? []
      }
    }
    return try (bytes + [0]).withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return try path.withCString(body) }
      return try body(start)
    }
  }

  /// A path without links and dots; `nil` where there is none.
  public static func resolved(_ path: String) -> String? {
    guard let resolved = withBytes(of: path, { realpath($0, nil) }) else { return nil }
    defer { free(resolved) }
    return text(resolved)
  }

  /// Whether a text may hold scalars that stand for bytes; quick, as nearly none does.
  private static func mayHoldBytes(_ text: String) -> Bool {
    text.utf8.contains(0xF4) && text.unicodeScalars.contains { $0.value >= base + 0x80 }
  }
}
