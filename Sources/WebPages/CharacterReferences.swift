import CLibXML2

/// References such as `&quot;` and `&#1575;` in text that is no markup any more, or not yet.
enum CharacterReferences {
  /// Resolves references once.
  static func resolved(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var i = 0
    while i < bytes.count {
      if bytes[i] == UInt8(ascii: "&"), let (scalar, end) = reference(in: bytes, at: i) {
        result += Array(String(scalar).utf8)
        i = end
      } else {
        result.append(bytes[i])
        i += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Puts numbers in the place of the names that HTML has and XML has not: feeds use them undeclared.
  static func numbered(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var i = 0
    while i < bytes.count {
      guard bytes[i] == UInt8(ascii: "&"), let (name, end) = name(in: bytes, after: i),
        !["amp", "lt", "gt", "quot", "apos"].contains(name)
      else {
        result.append(bytes[i])
        i += 1
        continue
      }
      let value = masar_html_entity(name)
      if value == 0 {
        // A stray ampersand would end the parse there.
        result += Array("&amp;\(name);".utf8)
      } else {
        result += Array("&#\(value);".utf8)
      }
      i = end
    }
    return result
  }

  private static func name(
    in bytes: UnsafeBufferPointer<UInt8>, after ampersand: Int
  ) -> (name: String, end: Int)? {
    var end = ampersand + 1
    while end < bytes.count, end - ampersand < 12, isNameByte(bytes[end]) { end += 1 }
    guard end > ampersand + 1, end < bytes.count, bytes[end] == UInt8(ascii: ";") else {
      return nil
    }
    return (String(decoding: bytes[(ampersand + 1)..<end], as: UTF8.self), end + 1)
  }

  private static func reference(
    in bytes: [UInt8], at ampersand: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    guard let semicolon = bytes[ampersand...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
      return nil
    }
    let name = String(decoding: bytes[(ampersand + 1)..<semicolon], as: UTF8.self)
    let value: UInt32? =
      if name.hasPrefix("#x") || name.hasPrefix("#X") {
        UInt32(name.dropFirst(2), radix: 16)
      } else if name.hasPrefix("#") {
        UInt32(name.dropFirst())
      } else if name.utf8.allSatisfy(isNameByte) {
        UInt32(masar_html_entity(name))
      } else {
        nil
      }
    guard let value, value > 0x1F, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, semicolon + 1)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF) || (0x30...0x39).contains(byte)
  }
}
