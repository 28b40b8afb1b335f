import Screen
import Testing

@Suite struct GlyphTests {
  @Test("up to four marks are kept in order", arguments: 0...4)
  func marks(count: Int) {
    let marks =
      Array(["\u{651}", "\u{64E}", "\u{1E130}", "\u{655}"].prefix(count)) as [Unicode.Scalar]
    let glyph = Glyph("ب", marks: marks)
    #expect(glyph?.marks == marks)
    #expect(glyph?.isBare == marks.isEmpty)
    #expect(glyph?.string.unicodeScalars.elementsEqual(["ب"] + marks) == true)
    #expect(glyph?.width == 1)
    #expect(Glyph("漢", marks: marks)?.width == 2)
    #expect(Glyph("漢", marks: marks)?.base == "漢")
  }

  @Test("what is no glyph")
  func refused() {
    #expect(Glyph("\u{651}") == nil)
    #expect(Glyph("a", marks: Array(repeating: "\u{651}", count: 5)) == nil)
    #expect(Glyph("a", marks: ["b"]) == nil)
    #expect(Glyph("\n") == nil && Glyph("\u{1B}") == nil && Glyph("\u{202E}") == nil)
    #expect(Glyph("\n", marks: []) == nil)
    #expect(Glyph("a", marks: ["\u{200D}"]) == nil)
  }

  @Test("glyphs are equal where all of them is")
  func equality() {
    #expect(Glyph("a") == Glyph("a", marks: []))
    #expect(Glyph("a") != Glyph("a", marks: ["\u{301}"]))
    #expect(
      Glyph("a", marks: ["\u{301}", "\u{300}"]) != Glyph("a", marks: ["\u{300}", "\u{301}"]))
    #expect(Glyph.blank.string == " " && Glyph.replacement.string == "\u{FFFD}")
    #expect(Glyph(" ") == .blank && Glyph("\u{FFFD}") == .replacement)
  }

  @Test("a glyph takes two words")
  func size() { #expect(MemoryLayout<Glyph>.size == 16) }
}
