import MasarModel
import Screen
import Testing

@testable import Typesetting

@Suite struct PhraseTests {
  @Test("ligatures of a phrase are spelt out, joined within and not without")
  func spelling() {
    #expect(
      forms("\u{FDFA}")
        == "FEBB FEE0 FEF0 20 FE8D FEDF FEE0 FEEA 20 FECB FEE0 FEF4 FEEA 20 FEED FEB3 FEE0 FEE2")
    #expect(forms("ب\u{FDFB}ب") == "FE8F FE9F FEDE 20 FE9F FEFC FEDF FEEA FE8F")
    #expect(visual("a\u{FDFA}") == "a" + visual("صلى الله عليه وسلم"))
    #expect(visual("\u{FDFD}") == visual("بسم الله الرحمن الرحيم"))
    #expect(forms("ب\u{FDF2}\u{FDFC}") == "FE8F FDF2 FDFC")
  }

  @Test("every cell of a phrase stands for the ligature, which is copied once")
  func ranges() {
    let text = "ب\u{FDFA}ب"
    let cells = laid(text).flatMap(logicalCells)
    #expect(
      cells.map(\.range) == [TextRange(0, 2)] + Array(repeating: TextRange(2, 5), count: 18)
        + [TextRange(5, 7)])
    #expect(laid(text)[0].columns(of: TextRange(2, 5)) == [1..<19])
    for measure in 1...20 {
      let source = UTF8Text(text)
      #expect(laid(text, measure: measure).map { source[$0.range] }.joined() == text)
    }
  }

  @Test("a phrase breaks between its words")
  func breaking() {
    #expect(laid("\u{FDFA}", measure: 10).map(\.width) == [8, 9])
  }

  @Test("marks go on its last letter, and as letters it is spelt as well")
  func marks() {
    #expect(glyphs("\u{FDFB}\u{650}").hasSuffix("FEEA+650"))
    #expect(glyphs("\u{FDFB}", letters: .letters) == "62C 644 20 62C 644 627 644 647")
  }

  @Test("phrases are what Unicode says of them", .enabled(if: CharacterData.isInstalled))
  func decompositions() throws {
    for value in 0xFD40...0xFDFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value), let character = CharacterData.characters[value]
      else { continue }
      let parts = character.decomposition.split(separator: " ").dropFirst()
        .compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
      let isPhrase = parts.contains(" ") || parts.isEmpty && character.name.contains("LIGATURE")
      #expect((phrase(ofLigature: scalar) != nil) == isPhrase, "\(character.name)")
      if parts.contains(" ") {
        #expect(phrase(ofLigature: scalar).map { Array($0.unicodeScalars) } == parts)
      }
    }
  }
}
