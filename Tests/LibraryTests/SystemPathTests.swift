import Files
import Glibc
import Support
import Testing

@Suite struct SystemPathTests {
  private static func bytes(of text: String) -> [UInt8] {
    SystemPath.withBytes(of: text) { path in
      Array(UnsafeRawBufferPointer(start: path, count: strlen(path)))
    }
  }

  @Test func `UTF-8 is itself, and every other byte is spelt out`() {
    for name in ["خبر.txt", "a/b.md", "", "\u{1F30D}\u{10FF7F}"] {
      #expect(SystemPath.text(Array(name.utf8)) == name)
      #expect(Self.bytes(of: name) == Array(name.utf8))
    }
    // «خبر» in windows-1256.
    #expect(SystemPath.text([0x61, 0xCE, 0xC8, 0xD1]) == "a\u{10FFCE}\u{10FFC8}\u{10FFD1}")
  }

  @Test func `a name that holds the scalars for bytes is no other name`() {
    let name = Array("\u{10FFCE}".utf8)
    #expect(SystemPath.text(name) == "\u{10FFF4}\u{10FF8F}\u{10FFBF}\u{10FF8E}")
    #expect(Self.bytes(of: SystemPath.text(name)) == name)
  }

  @Test(arguments: 0..<8)
  func `whatever bytes there are come back as they were`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<2_000 {
      let bytes = (0..<generator.number(0...12)).map { _ in
        // The bytes that begin long sequences more often than the others.
        generator.number(0...3) == 0
          ? UInt8(generator.number(0xEF...0xF5)) : UInt8(generator.number(1...255))
      }
      #expect(Self.bytes(of: SystemPath.text(bytes)) == bytes)
    }
  }
}
