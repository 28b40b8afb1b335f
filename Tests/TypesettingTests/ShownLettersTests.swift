import Foundation
import MasarModel
import Testing
import Typesetting

/// The table of what is shown: `Tests/Fixtures/ShownLetters.txt`, one line a letter.
///
/// Where a change of it is meant, run the test with `MASAR_RECORD=1` and look at the difference.
@Suite(.enabled(if: CharacterData.isInstalled)) struct ShownLettersTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/ShownLetters.txt")

  @Test("every letter of the Arabic blocks is shown as the table says")
  func table() throws {
    let table = Self.table()
    if ProcessInfo.processInfo.environment["MASAR_RECORD"] == "1" {
      try Data(table.utf8).write(to: Self.file)
    }
    let recorded = try String(contentsOf: Self.file, encoding: .utf8)
    let differences = zip(table.split(separator: "\n"), recorded.split(separator: "\n"))
      .filter { $0 != $1 }
    #expect(differences.map { "\($0.0) | was \($0.1)" } == [])
    #expect(table.utf8.count == recorded.utf8.count)
  }

  /// A line a letter: code point, the isolated, final, initial and medial form with their marks, `-`
  /// where it does not join, and the name.
  private static func table() -> String {
    var lines = ["# code point; isolated; final; initial; medial; name"]
    for value in CharacterData.characters.keys.sorted() {
      guard let character = CharacterData.characters[value], character.category == "Lo",
        [0x0620...0x06FF, 0x0750...0x077F, 0x0870...0x08FF].contains(where: { $0 ~= value }),
        let scalar = Unicode.Scalar(value)
      else { continue }
      let isolated = glyphs("\(scalar)")
      let joined = ["\u{200D}\(scalar)", "\(scalar)\u{200D}", "\u{200D}\(scalar)\u{200D}"]
        .map(glyphs)
      // Asked to join on both sides, a letter does as far as it can.
      let final = joined[0] == isolated ? "-" : joined[0]
      let initial = joined[1] == isolated ? "-" : joined[1]
      let medial = final == "-" || initial == "-" ? "-" : joined[2]
      lines.append(
        [
          String(value, radix: 16, uppercase: true).leftPadded, isolated, final, initial, medial,
          String(character.name),
        ].joined(separator: "; "))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func glyphs(_ text: String) -> String { TypesettingTests.glyphs(text) }

  @Test("two letters look the same only where their skeletons do")
  func distinct() {
    let shared: Set<String> = [
      // Beh, noon and yeh, feh and qaf are one before a next letter.
      "FBE8", "FBE9", "FB58", "FB59", "FED3", "FB6C", "FEE7", "FEE8", "FEE7+324",
      // Heh and ae; noon ghunna and the African noon.
      "FEE9", "FEEA", "FB9E", "FB9F",
    ]
    var seen: [String: Unicode.Scalar] = [:]
    for (value, character) in CharacterData.characters.sorted(by: { $0.key < $1.key }) {
      guard character.category == "Lo", value < 0x0900, value < 0x0700 || value >= 0x0750,
        value < 0x0780 || value >= 0x0870, let scalar = Unicode.Scalar(value)
      else { continue }
      let texts = [
        "\(scalar)", "\u{200D}\(scalar)", "\(scalar)\u{200D}", "\u{200D}\(scalar)\u{200D}",
      ]
      for shown in Set(texts.map(Self.glyphs)) where !shared.contains(shown) {
        #expect(seen[shown] == nil, "\(shown): U+\(String(value, radix: 16))")
        seen[shown] = scalar
      }
    }
  }
}

extension String {
  /// Four digits at least.
  fileprivate var leftPadded: String { String(repeating: "0", count: max(0, 4 - count)) + self }
}
