/// How the bytes of a file stand for text.
public enum TextEncoding: String, Codable, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  /// Windows Arabic.
  case windows1256 = "windows-1256"
  /// ISO's Arabic.
  case iso88596 = "ISO-8859-6"
  /// Windows Western; taken only where a page says so and nothing in it is Arabic.
  case windows1252 = "windows-1252"
  /// UTF-8 in some lines and windows-1256 in others, as files that were glued together have it.
  case mixed = "UTF-8 + windows-1256"
  /// UTF-8 that somebody took for windows-1252 and wrote as UTF-8 once more.
  case doubledUTF8 = "UTF-8, doubled"
  /// windows-1256 that somebody took for windows-1252 and wrote as UTF-8.
  case doubledWindows1256 = "windows-1256, doubled"

  /// The encoding that a label of a page or a feed names; `nil` for others.
  ///
  /// - Parameter label: any of the labels of WHATWG's Encoding standard, in whatever case. UTF-16 counts
  ///   as UTF-8, as there: a page that could say so in ASCII is not in UTF-16.
  public init?(label: String) {
    switch label.lowercased() {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be": self = .utf8
    case "windows-1256", "cp1256", "x-cp1256", "cp-1256": self = .windows1256
    case "iso-8859-6", "iso8859-6", "iso_8859-6", "iso88596", "arabic", "csisolatinarabic",
      "ecma-114", "asmo-708", "iso-8859-6-e", "iso-8859-6-i", "iso-ir-127":
      self = .iso88596
    case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "latin1", "l1",
      "us-ascii", "ascii":
      self = .windows1252
    default: return nil
    }
  }
}
