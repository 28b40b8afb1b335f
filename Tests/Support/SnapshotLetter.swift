import Foundation
import MasarModel
import Screen

/// A cell of a snapshot: what it shows as letters, and which way those run.
struct SnapshotLetter {
  private(set) var text: String
  let style: Style
  /// The direction of letters and digits; `nil` for everything else.
  var direction: TextDirection?
  let isDigit: Bool

  init(_ cell: Cell) {
    let base = cell.glyph.base
    style = cell.style
    text = Self.letters(of: base) + String(String.UnicodeScalarView(cell.glyph.marks))
    switch base.value {
    case 0x590...0x65F, 0x66E...0x6EF, 0x6FA...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC:
      direction = base.properties.generalCategory == .otherPunctuation ? nil : .rightToLeft
    default:
      direction =
        base.properties.isAlphabetic || base.properties.numericType != nil
        ? .leftToRight : nil
    }
    isDigit = base.properties.numericType == .decimal
  }

  /// Turns brackets round.
  mutating func mirror() {
    if let index = Self.brackets.firstIndex(of: text) { text = Self.brackets[index ^ 1] }
  }

  /// Whether a character parts columns.
  static func isRule(_ base: Unicode.Scalar) -> Bool {
    base == "|" || (0x2500...0x257F).contains(base.value)
  }

  /// The letters that a presentation form shows.
  private static func letters(of base: Unicode.Scalar) -> String {
    switch base.value {
    case 0xFB50...0xFDFF, 0xFE70...0xFEFC: String(base).precomposedStringWithCompatibilityMapping
    default: String(base)
    }
  }

  private static let brackets = ["(", ")", "[", "]", "{", "}", "<", ">", "«", "»", "‹", "›"]
}
