/// Valid UTF-8 text that is addressed by byte offsets.
///
/// Articles are kept as bytes, not as `String`: offsets are integers, slicing is constant time,
/// and equality compares bytes. (Comparing or hashing a `String` normalises it, which takes seconds
/// on a run of 100,000 combining marks.)
public struct UTF8Text: Hashable, Sendable {
  /// The bytes; always valid UTF-8.
  public let bytes: [UInt8]

  /// Keeps the bytes of `string`.
  public init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// Takes over bytes that are known to be valid UTF-8.
  ///
  /// - Parameter bytes: what a decoder has produced; not validated again.
  public init(validated bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The number of bytes.
  public var count: Int { bytes.count }

  /// The range of the whole text.
  public var range: TextRange { TextRange(0, bytes.count) }

  /// The text in `range`.
  /// - Complexity: O(*n*) in the bytes of the range.
  public subscript(range: TextRange) -> String {
    bytes.withUnsafeBufferPointer { buffer in
      String(
        decoding: UnsafeBufferPointer(rebasing: buffer[range.start..<range.end]), as: UTF8.self)
    }
  }

  /// The whole text as a `String`.
  public var string: String { String(decoding: bytes, as: UTF8.self) }
}

extension UTF8Text: Codable {
  /// Decodes from a single string.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// Encodes as a single string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(string)
  }
}

extension UTF8Text: ExpressibleByStringLiteral {
  /// Creates text from a literal.
  public init(stringLiteral value: String) { self.init(value) }
}
