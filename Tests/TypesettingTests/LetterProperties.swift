import MasarModel
import Screen
import Testing
import Typesetting

/// Properties of every character of the Arabic blocks among letters that join.
@Suite(.enabled(if: CharacterData.isInstalled)) struct LetterProperties {
  private static let scalars: [Unicode.Scalar] = [
    0x0620...0x06FF, 0x0750...0x077F, 0x0870...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC,
  ].joined().compactMap(Unicode.Scalar.init)

  private func forEachText(_ body: (String) -> Void) {
    for scalar in Self.scalars {
      for (before, after) in [
        ("", ""), ("ب", ""), ("", "ب"), ("ب", "ب"), ("ل", ""), ("بل", ""), ("ل", "ب"), ("", "ا"),
      ] { body("\(before)\(scalar)\(after)") }
    }
  }

  @Test("no stroke leads nowhere", arguments: MarksPolicy.allCases)
  func strokes(marks: MarksPolicy) {
    forEachText { string in
      let cells = laid(string, measure: 1_000, marks: marks).flatMap(logicalCells)
      #expect(danglingJoins(cells, of: UTF8Text(string)) == [], "\(string.debugDescription)")
    }
  }

  @Test("letters without faithful forms are shown as themselves", arguments: MarksPolicy.allCases)
  func shown(marks: MarksPolicy) {
    forEachText { string in
      for cell in laid(string, measure: 1_000, marks: marks).flatMap(\.cells) {
        let base = cell.glyph.base
        guard CharacterData.characters[base.value]?.category == "Lo", base.value < 0xFB50 else {
          continue
        }
        #expect(string.unicodeScalars.contains(base), "\(string.debugDescription)")
      }
    }
  }

  @Test("lines of any width hold the same cells, and together the whole text")
  func lines() {
    forEachText { string in
      let text = UTF8Text(string)
      let whole = Set(laid(string, measure: 1_000).flatMap(\.cells).filter { $0.glyph != .blank })
      for measure in 1...6 {
        let lines = laid(string, measure: measure)
        #expect(lines.map { text[$0.range] }.joined() == string, "\(string.debugDescription)")
        let cells = lines.flatMap(\.cells).filter { $0.glyph != .blank }
        #expect(Set(cells) == whole, "\(string.debugDescription) \(measure)")
        for line in lines {
          #expect(line.width == line.cells.reduce(0) { $0 + $1.width } && line.width <= measure)
          #expect(line.cells.allSatisfy { $0.width == $0.glyph.width })
        }
      }
    }
  }

  @Test("nothing that only directs layout reaches a cell", arguments: LetterShapes.allCases)
  func controls(letters: LetterShapes) {
    let forbidden: Set<UInt32> = Set([0x200C, 0x200D, 0xFEFF, 0x202D, 0x202E] + (0x2066...0x2069))
    forEachText { string in
      for scalar in laid(string, letters: letters).flatMap(\.cells).flatMap({
        $0.glyph.string.unicodeScalars
      }) {
        #expect(!forbidden.contains(scalar.value), "\(string.debugDescription)")
      }
    }
  }

  @Test("as letters, all letters are shown as themselves, each in a cell of its own")
  func letters() {
    for scalar in Self.scalars where scalar.value < 0xFB50 {
      guard CharacterData.characters[scalar.value]?.category == "Lo" else { continue }
      let cells = laid("ل\(scalar)ا", letters: .letters).flatMap(logicalCells)
      #expect(cells.map(\.glyph.string) == ["ل", "\(scalar)", "ا"])
    }
  }

  @Test("canonically equivalent texts look the same")
  func equivalence() {
    let letters: [Unicode.Scalar] = ["ا", "و", "ي", "ە", "ہ", "ے", "ب", "أ", "آ", "إ", "ئ", "ۓ"]
    let marks: [Unicode.Scalar] = [
      "\u{653}", "\u{654}", "\u{655}", "\u{651}", "\u{64E}", "\u{656}", "\u{657}", "\u{6E3}",
    ]
    for letter in letters {
      for first in marks {
        for second in marks {
          for third in marks {
            let text = "ل\(letter)\(first)\(second)\(third)"
            let nfd = String(decomposedCanonically(text))
            #expect(glyphs(text) == glyphs(nfd), "\(text.debugDescription)")
          }
        }
      }
    }
  }

  /// NFD of Arabic text, by the decompositions of UnicodeData.txt.
  private func decomposedCanonically(_ text: String) -> String.UnicodeScalarView {
    var view = String.UnicodeScalarView()
    var marks: [Unicode.Scalar] = []
    func classOf(_ scalar: Unicode.Scalar) -> UInt8 {
      scalar.properties.canonicalCombiningClass.rawValue
    }
    for scalar in text.unicodeScalars {
      let decomposition = CharacterData.characters[scalar.value]?.decomposition ?? ""
      let parts = decomposition.split(separator: " ")
        .compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
      for part in parts.isEmpty ? [scalar] : parts {
        if classOf(part) == 0 {
          view.append(contentsOf: marks)
          marks = []
          view.append(part)
        } else {
          let place = marks.firstIndex { classOf($0) > classOf(part) } ?? marks.count
          marks.insert(part, at: place)
        }
      }
    }
    view.append(contentsOf: marks)
    return view
  }
}
