/// Text on its way to the clipboard of whoever sits at the terminal, over any number of hops.
public enum Clipboard {
  /// The sequence that has the terminal put `text` on the clipboard: OSC 52, selection `c`, as xterm's
  /// "Operating System Commands" has it.
  ///
  /// Base64 is all that stands in it, so that no text can end it early or say anything else.
  /// - Complexity: O(*n*).
  public static func sequence(for text: String) -> [UInt8] {
    Array("\u{1B}]52;c;".utf8) + base64(Array(text.utf8)) + [0x07]
  }

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// RFC 4648, section 4.
  private static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let count = min(3, bytes.count - start)
      var group: UInt32 = 0
      for index in 0..<3 {
        group = group << 8 | (index < count ? UInt32(bytes[start + index]) : 0)
      }
      for index in 0..<4 {
        let digit = Int(group >> (18 - 6 * UInt32(index)) & 0x3F)
        result.append(index <= count ? digits[digit] : UInt8(ascii: "="))
      }
    }
    return result
  }
}
