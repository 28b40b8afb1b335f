import CZlib

/// Packs and unpacks bytes of the program's own (zlib, RFC 1950).
public enum Deflate {
  /// Packs bytes.
  /// - Complexity: O(*n*).
  public static func pack(_ bytes: [UInt8]) -> [UInt8] {
    var count = compressBound(UInt(bytes.count))
    return [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, used in
      let code = compress2(buffer.baseAddress, &count, bytes, UInt(bytes.count), 6)
      used = code == Z_OK ? Int(count) : 0
    }
  }

  /// Unpacks what ``pack(_:)`` has packed.
  /// - Parameter count: how many bytes it was.
  /// - Returns: `nil` where it was not so many, or something else.
  public static func unpack(_ packed: [UInt8], count: Int) -> [UInt8]? {
    guard count >= 0 else { return nil }
    var size = UInt(count)
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: max(1, count)) { buffer, used in
      let code = uncompress(buffer.baseAddress, &size, packed, UInt(packed.count))
      isWhole = code == Z_OK && Int(size) == count
      used = isWhole ? count : 0
    }
    return isWhole ? bytes : nil
  }
}
