import Foundation
import Support
import Testing

@testable import CursesTerminal

@Suite("Clipboard")
struct ClipboardTests {
  @Test(
    "OSC 52 with base64 (test vectors of RFC 4648)",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("جنيف", "2KzZhtmK2YE="),
    ])
  func vectors(text: String, base64: String) {
    #expect(Clipboard.sequence(for: text) == Array("\u{1B}]52;c;\(base64)\u{7}".utf8))
  }

  @Test("whatever the text, only base64 stands between the ends")
  func harmless() {
    var random = SeededGenerator(seed: 52)
    for _ in 0..<200 {
      let text = String(
        String.UnicodeScalarView(
          (0..<random.number(0...40)).map { _ in
            random.element(of: ["\u{1B}", "\u{7}", "\\", ";", "a", "ب", "\u{9C}", "😀", "\n"])
          }))
      let sequence = Clipboard.sequence(for: text)
      let inner = String(decoding: sequence.dropFirst(7).dropLast(), as: UTF8.self)
      #expect(Data(base64Encoded: inner) == Data(text.utf8))
    }
  }
}
