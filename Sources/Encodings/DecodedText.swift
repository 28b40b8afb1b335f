import Glibc
public import MasarModel

/// The text of a file and how its bytes stood for it.
public struct DecodedText: Sendable {
  /// Well-formed UTF-8 without a byte-order mark.
  public let text: [UInt8]
  /// What the bytes were.
  public let encoding: TextEncoding
  /// How many sequences that stand for nothing were replaced by U+FFFD.
  public let replacements: Int
  /// Whether the file began with a byte-order mark.
  public let hasMark: Bool

  /// Decodes what was read from a file.
  ///
  /// Without a choice the encoding is found out: by a byte-order mark, else by what the bytes say in
  /// Arabic. Well-formed UTF-8 is passed on as it is, not copied.
  /// - Parameters:
  ///   - chosen: what the reader says; it is followed whatever comes out.
  ///   - declared: what a page says of itself; followed only where the bytes do not say otherwise.
  /// - Returns: `nil` where the bytes are no text: a picture, an archive.
  /// - Complexity: O(*n*).
  public init?(
    _ bytes: consuming [UInt8], as chosen: TextEncoding? = nil, declared: TextEncoding? = nil
  ) {
    let mark = ByteOrderMark(bytes)
    let found: TextEncoding?
    if let chosen {
      found = chosen
    } else {
      found = bytes.withUnsafeBufferPointer {
        mark?.encoding ?? EncodingDetector(declared: declared).encoding(of: $0)
      }
    }
    guard let encoding = found else { return nil }
    let isMarked = mark?.encoding == encoding
    let markLength = isMarked ? mark?.length ?? 0 : 0
    hasMark = isMarked
    self.encoding = encoding
    if encoding == .utf8 {
      if markLength > 0 { bytes.removeFirst(markLength) }
      let firstIllFormed = bytes.withUnsafeBufferPointer { UTF8Decoding.firstIllFormed(in: $0) }
      if firstIllFormed == nil {
        (text, replacements) = (bytes, 0)
      } else {
        (text, replacements) = bytes.withUnsafeBufferPointer { UTF8Decoding.repaired($0) }
      }
      return
    }
    (text, replacements) = bytes.withUnsafeBufferPointer {
      Self.decode(UnsafeBufferPointer(rebasing: $0.dropFirst(markLength)), encoding)
    }
  }

  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding
  ) -> (text: [UInt8], replacements: Int) {
    switch encoding {
    case .utf8: UTF8Decoding.repaired(bytes)
    case .utf16LittleEndian: UTF16Decoding.decode(bytes, littleEndian: true)
    case .utf16BigEndian: UTF16Decoding.decode(bytes, littleEndian: false)
    case .windows1256: decode(bytes, by: .windows1256)
    case .iso88596: decode(bytes, by: .iso88596)
    case .windows1252: decode(bytes, by: .windows1252)
    case .mixed: MixedLines.decode(bytes)
    case .doubledUTF8: DoubledText.undoubled(bytes).withUnsafeBufferPointer(UTF8Decoding.repaired)
    case .doubledWindows1256:
      DoubledText.undoubled(bytes).withUnsafeBufferPointer { decode($0, by: .windows1256) }
    }
  }

  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, by table: SingleByteTable
  ) -> (text: [UInt8], replacements: Int) {
    var text = UTF8Builder(capacity: bytes.count * 2)
    for byte in bytes { text.append(table.scalar(byte)) }
    return (text.bytes, text.replacements)
  }
}

/// A mark at the beginning of a file that says how its bytes are to be read (Unicode 16, 23.8).
struct ByteOrderMark {
  let encoding: TextEncoding
  let length: Int

  init?(_ bytes: borrowing [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      (encoding, length) = (.utf8, 3)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      (encoding, length) = (.utf16LittleEndian, 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (encoding, length) = (.utf16BigEndian, 2)
    } else {
      return nil
    }
  }
}

extension UTF8Decoding {
  /// Puts U+FFFD in the place of every maximal subpart of an ill-formed sequence.
  static func repaired(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (text: [UInt8], replacements: Int) {
    var text = UTF8Builder(capacity: bytes.count + bytes.count / 64)
    var i = 0
    while i < bytes.count {
      let length = sequence(in: bytes, at: i)
      if length < 0 { text.append(0xFFFD) } else { text.append(bytes[i..<(i + length)]) }
      i += abs(length)
    }
    return (text.bytes, text.replacements)
  }
}
