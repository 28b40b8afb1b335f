import Screen
import Testing

@testable import CursesTerminal

@Suite("Keys from bytes")
struct KeyDecoderTests {
  /// What `bytes` decode to when they arrive at once.
  private func keys(_ bytes: [UInt8], controlHIsBackspace: Bool = false) -> [Key] {
    var decoder = KeyDecoder(controlHIsBackspace: controlHIsBackspace)
    var keys = bytes.compactMap { decoder.feed(.byte($0), at: 0) }
    if let key = decoder.endOfInput() { keys.append(key) }
    return keys
  }

  private func keys(_ text: String) -> [Key] { keys(Array(text.utf8)) }

  @Test(
    "characters and controls",
    arguments: [
      ("j", [.character("j")]), ("ت", [.character("ت")]),
      ("漢🙂", [.character("漢"), .character("🙂")]),
      ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]), ("\u{7F}", [.backspace]),
      ("\u{1}", [.control("a")]), ("\u{F}", [.control("o")]), ("\u{0}", [.control(" ")]),
      ("\u{1C}", [.control("\\")]), ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]),
      ("\u{1B}x", [.alt("x")]), ("\u{1B}ن", [.alt("ن")]), ("\u{1B}\r", [.enter]),
    ] as [(String, [Key])])
  func typed(text: String, expected: [Key]) {
    #expect(keys(text) == expected)
  }

  @Test("^H is the backspace key only where terminfo or the terminal's settings say so")
  func controlH() {
    #expect(keys([8]) == [.control("h")])
    #expect(keys([8], controlHIsBackspace: true) == [.backspace])
  }

  @Test(
    "sequences terminfo does not know",
    arguments: [
      ("\u{1B}[A", .up), ("\u{1B}[1;5B", .down), ("\u{1B}OC", .right), ("\u{1B}O5D", .left),
      ("\u{1B}[H", .home), ("\u{1B}[4~", .end), ("\u{1B}[5;2~", .pageUp), ("\u{1B}[6~", .pageDown),
      ("\u{1B}[Z", .backTab), ("\u{1B}[[A", .function(1)), ("\u{1B}[15~", .function(5)),
      ("\u{1B}[24~", .function(12)), ("\u{1B}[34~", .function(20)), ("\u{1B}OM", .enter),
      ("\u{1B}[99;5u", .unknown), ("\u{1B}[200~", .unknown),
      ("\u{1B}[18446744073709551616~", .unknown),
    ] as [(String, Key)])
  func sequence(text: String, expected: Key) {
    #expect(keys(text + "q") == [expected, .character("q")])
  }

  @Test(
    "replies and reports are swallowed whole",
    arguments: [
      "\u{1B}[?62;1;6c", "\u{1B}[>41;372;0c", "\u{1B}[0n", "\u{1B}[12;40R", "\u{1B}[?8;2$y",
      "\u{1B}[8;24;80t", "\u{1B}[I", "\u{1B}[O", "\u{1B}[<0;10;10M", "\u{1B}[<0;10;10m",
      "\u{1B}[M !!", "\u{1B}P>|XTerm(372)\u{1B}\\", "\u{1B}]11;rgb:0000/0000/0000\u{7}",
      "\u{1B}]52;c;anFx\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}^jjj\u{1B}\\",
      "\u{1B}Pab\u{1B}cd\u{1B}\\",
    ])
  func reply(text: String) {
    #expect(keys(text + "q") == [.character("q")])
  }

  @Test(
    "invalid UTF-8 is ignored and costs nothing that follows",
    arguments: [
      [0xFF], [0xC0, 0x80], [0x80, 0x9B], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5, 0x80],
      [0xC2, 0x9B], [0xF0, 0x9F], [0xE0, 0x80, 0x80],
    ] as [[UInt8]])
  func invalid(bytes: [UInt8]) {
    #expect(keys(bytes + [0x71]) == [.character("q")])
  }

  @Test("a sequence may come in pieces, but not for ever")
  func pieces() {
    var decoder = KeyDecoder(controlHIsBackspace: false)
    for byte in "\u{1B}[?6".utf8 { #expect(decoder.feed(.byte(byte), at: 0) == nil) }
    #expect(decoder.endOfInput() == nil)
    #expect(decoder.feed(.byte(UInt8(ascii: "c")), at: 400) == nil)
    #expect(decoder.feed(.byte(UInt8(ascii: "j")), at: 401) == .character("j"))
    for byte in "\u{1B}]11".utf8 { #expect(decoder.feed(.byte(byte), at: 500) == nil) }
    #expect(decoder.feed(.byte(UInt8(ascii: "j")), at: 1001) == .character("j"))
  }

  @Test("a character may come in pieces")
  func halves() {
    var decoder = KeyDecoder(controlHIsBackspace: false)
    #expect(decoder.feed(.byte(0xD8), at: 0) == nil)
    #expect(decoder.endOfInput() == nil)
    #expect(decoder.feed(.byte(0xA7), at: 10) == .character("ا"))
  }

  @Test(
    "keys by terminfo's names",
    arguments: [
      ("KEY_UP", .up), ("kUP5", .up), ("KEY_SR", .up), ("kDN", .down), ("kNXT3", .pageDown),
      ("KEY_BTAB", .backTab), ("KEY_BACKSPACE", .backspace), ("KEY_ENTER", .enter),
      ("KEY_F(1)", .function(1)), ("KEY_F(24)", .function(24)), ("KEY_F(25)", .unknown),
      ("KEY_COPY", .unknown), ("KEY_RESIZE", nil), ("", nil),
    ] as [(String, Key?)])
  func named(name: String, expected: Key?) {
    var decoder = KeyDecoder(controlHIsBackspace: false)
    #expect(decoder.feed(.named(name), at: 0) == expected)
  }

  @Test("whatever comes, a key follows within bounds")
  func anyBytes() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      var decoder = KeyDecoder(controlHIsBackspace: false)
      for _ in 0..<80 {
        let byte = UInt8.random(in: 0...255, using: &generator)
        if case .character(let scalar) = decoder.feed(.byte(byte), at: 0) {
          #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
        }
      }
      #expect(decoder.feed(.byte(UInt8(ascii: "q")), at: 10_000) == .character("q"))
    }
  }
}
