/// A class of the design's table of unsafe text: bytes that must not reach a terminal as they are.
struct HostileText: Sendable {
  let name: String
  /// The bytes as they stand in a file.
  let bytes: [UInt8]

  /// The scalars; `nil` where the bytes are no UTF-8.
  var scalars: [Unicode.Scalar]? {
    String(validating: bytes, as: UTF8.self).map { Array($0.unicodeScalars) }
  }

  /// The class inside double quotes of YAML, where escapes stand for what YAML does not take raw.
  var yaml: [UInt8] {
    guard let scalars else { return bytes }
    return scalars.flatMap { scalar -> [UInt8] in
      let hex = String(scalar.value, radix: 16)
      return Array(("\\U" + String(repeating: "0", count: 8 - hex.count) + hex).utf8)
    }
  }

  /// The class as part of a file name: without NUL and slash.
  var fileName: [UInt8] { bytes.filter { $0 != 0 && $0 != UInt8(ascii: "/") } }

  /// Enough Arabic around it for a file to count as text, with an event for the timeline.
  ///
  /// A file with a NUL in every kilobyte, or with more damaged than good letters, is no text.
  var padding: [UInt8] {
    let paragraphs = """
      عُقدت في جنيف يوم الاثنين 10 يناير 2022 محادثات بين روسيا والولايات المتحدة استمرت ثماني ساعات.

      وقال نائب وزير الخارجية الروسي سيرغي ريابكوف إن المحادثات كانت صعبة لكنها مهنية.


      """
    let times = bytes.contains(0) ? 12 : 1
    return Array(String(repeating: paragraphs, count: times).utf8)
  }

  private init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  private init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }

  /// Scalars with a letter after each, so that each can do its harm alone.
  private init(_ name: String, scalars: [UInt32]) {
    var text = String.UnicodeScalarView()
    for scalar in scalars.compactMap(Unicode.Scalar.init) { text += [scalar, "ب"] }
    self.init(name, String(text))
  }

  static let all: [HostileText] = [
    HostileText("NUL", scalars: [0]),
    HostileText("first controls", scalars: Array(1...8)),
    HostileText("line controls", scalars: [0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029]),
    HostileText("middle controls", scalars: Array(0x0E...0x16)),
    HostileText("last controls", scalars: Array(0x17...0x1F)),
    HostileText("DEL", scalars: [0x7F]),
    HostileText("first C1", scalars: Array(0x80...0x8F)),
    HostileText("last C1", scalars: Array(0x90...0x9F)),
    HostileText("window title", "\u{1B}]0;HACKED\u{07}"),
    HostileText("window title, ended by ST", "\u{1B}]2;HACKED\u{1B}\\"),
    HostileText("clipboard", "\u{1B}]52;c;SEFDS0VE\u{07}"),
    HostileText("hyperlink", "\u{1B}]8;;https://example.org\u{1B}\\x\u{1B}]8;;\u{1B}\\"),
    HostileText("erasing", "\u{1B}[2J\u{1B}[H\u{1B}[3J"),
    HostileText("leaving the alternate screen", "\u{1B}[?1049l\u{1B}c"),
    HostileText("colours", "\u{1B}[41;97m"),
    HostileText(
      "device control", "\u{1B}P$q\"p\u{1B}\\\u{1B}^x\u{1B}\\\u{1B}_x\u{1B}\\\u{1B}Xx\u{1B}\\"),
    HostileText("questions", "\u{1B}[c\u{1B}[6n\u{1B}[>q\u{1B}Z\u{05}"),
    HostileText("character set", "\u{1B}(0\u{1B}*0\u{0E}q\u{0F}\u{1B}%@"),
    HostileText("CSI as C1", "\u{9B}2J\u{9B}31m"),
    HostileText("OSC as C1", "\u{9D}0;HACKED\u{9C}"),
    HostileText("DCS as C1", "\u{90}$q\"p\u{9C}"),
    HostileText("overwriting", "abc\r\u{08}\u{08}xyz\u{7F}"),
    HostileText("C1 as bytes", [0x9B, 0x32, 0x4A, 0x9D, 0x30, 0x3B, 0x78, 0x9C]),
    HostileText("lone continuations", [0x80, 0xBF, 0x61, 0x90]),
    HostileText(
      "overlong escapes", [0xC0, 0x9B, 0x5B, 0x32, 0x4A, 0xE0, 0x80, 0x9B, 0xF0, 0x80, 0x80, 0x9B]),
    HostileText("surrogates", [0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80]),
    HostileText(
      "beyond Unicode", [0xF4, 0x90, 0x80, 0x80, 0xF8, 0x88, 0x80, 0x80, 0x80, 0xFE, 0xFF]),
    HostileText("cut short", [0xD8, 0x20, 0xE2, 0x82, 0x20, 0xF0, 0x9F, 0x98]),
    HostileText("noncharacters", scalars: [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF]),
    HostileText(
      "unassigned", scalars: [0x0378, 0x0590, 0x05FF, 0x2FE0, 0x1FAFF, 0xE0080, 0x3FFFD]),
    HostileText("private use", scalars: [0xE000, 0xF8FF, 0xF0000, 0xFFFFD, 0x100000]),
    HostileText("directional marks", scalars: [0x200E, 0x200F, 0x061C]),
    HostileText(
      "embeddings and isolates", scalars: [0x202A, 0x202B, 0x202C, 0x2066, 0x2067, 0x2068, 0x2069]),
    HostileText("overrides", scalars: [0x202D, 0x202E]),
    HostileText("joiners", "سـ\u{200D}س\u{200C}س\u{200D}\u{200D}"),
    HostileText("break hints", scalars: [0xAD, 0x200B, 0x2060]),
    HostileText(
      "other format characters",
      scalars: [0x2061, 0x2064, 0x206A, 0x206F, 0xFFF9, 0xFFFB, 0x180E, 0x110BD, 0x1D173]),
    HostileText("selectors", scalars: [0xFE00, 0xFE0F, 0xE0100, 0x180B, 0x034F]),
    HostileText("byte-order mark", scalars: [0xFEFF]),
    HostileText("tags", scalars: [0xE0001, 0xE0041, 0xE007F]),
    HostileText("fifty marks", "ب" + String(repeating: "\u{064E}\u{0651}", count: 25) + "ت"),
    HostileText("lone marks", "\u{0651} \u{0301}\u{064B} \u{20DD}"),
    HostileText("family", "👨\u{200D}👩\u{200D}👧\u{200D}👦 🇪🇬 1\u{FE0F}\u{20E3}"),
    HostileText(
      "fillers", scalars: [0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x1107, 0x1161, 0x11A8]),
  ]
}
