import CZlib

/// Unpacks files that gzip has packed (RFC 1952).
public enum GzipFile {
  /// What is in a packed file.
  public struct Content: Sendable {
    /// What could be unpacked.
    public let bytes: [UInt8]
    /// Whether all of it could be, and the check sums agree.
    public let isWhole: Bool
  }

  /// More than this is never unpacked from one file: 64 MB.
  public static let maximumBytes = 64 << 20

  /// Whether bytes begin like a packed file.
  public static func isPacked(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: [0x1F, 0x8B, 0x08])
  }

  /// Unpacks all members of a file, one after the other.
  ///
  /// A few kilobytes may stand for gigabytes, so what comes out is bounded, not what goes in.
  /// - Returns: `nil` where more would come out than `limit`.
  /// - Complexity: O(*n*) in what comes out, at most `limit`.
  public static func unpack(_ packed: [UInt8], limit: Int = maximumBytes) -> Content? {
    var result: [UInt8] = []
    var offset = 0
    while offset < packed.count {
      // Zeros may follow the last member, as on tapes.
      if offset > 0, packed[offset...].allSatisfy({ $0 == 0 }) { break }
      guard let member = member(of: packed, at: offset, room: limit - result.count) else {
        return nil
      }
      result += member.bytes
      guard member.isWhole, member.end > offset else {
        return Content(bytes: result, isWhole: false)
      }
      offset = member.end
    }
    return Content(bytes: result, isWhole: !packed.isEmpty)
  }

  private static func member(
    of packed: [UInt8], at offset: Int, room: Int
  ) -> (bytes: [UInt8], end: Int, isWhole: Bool)? {
    var stream = z_stream()
    guard masar_zlib_begin(&stream) == Z_OK else { return ([], offset, false) }
    defer { inflateEnd(&stream) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var status = Z_OK
    var used = 0
    packed.withUnsafeBufferPointer { input in
      guard let base = input.baseAddress else { return }
      // zlib never writes to its input; its declaration is older than const.
      stream.next_in = UnsafeMutablePointer(mutating: base + offset)
      stream.avail_in = UInt32(clamping: input.count - offset)
      while status == Z_OK, bytes.count <= room {
        let made = chunk.withUnsafeMutableBufferPointer { output in
          stream.next_out = output.baseAddress
          stream.avail_out = UInt32(output.count)
          status = inflate(&stream, Z_NO_FLUSH)
          return output.count - Int(stream.avail_out)
        }
        bytes += chunk[..<made]
        if made == 0, stream.avail_in == 0, status == Z_OK { break }
      }
      used = input.count - offset - Int(stream.avail_in)
    }
    if bytes.count > room { return nil }
    return (bytes, offset + used, status == Z_STREAM_END)
  }
}
