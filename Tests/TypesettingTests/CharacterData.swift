import MasarModel
import Screen
import Typesetting

/// What UnicodeData.txt and ArabicShaping.txt say, read without any code that is under test.
enum CharacterData {
  /// Whether the files are here; tests that need them are skipped where they are not.
  static let isInstalled =
    ConformanceFile.isInstalled("UnicodeData.txt")
    && ConformanceFile.isInstalled("ArabicShaping.txt")

  /// A character of the blocks that have to do with Arabic.
  struct Character {
    let value: UInt32
    let name: Substring
    let category: Substring
    let decomposition: Substring
  }

  /// The characters from U+0600 to U+08FF and U+FB50 to U+FEFF by their code points.
  static let characters: [UInt32: Character] = {
    var characters: [UInt32: Character] = [:]
    for line in (try? ConformanceFile.lines("UnicodeData.txt")) ?? [] {
      let fields = line.split(separator: ";", omittingEmptySubsequences: false)
      guard let value = UInt32(fields[0], radix: 16),
        0x0600...0x08FF ~= value || 0xFB50...0xFEFF ~= value
      else { continue }
      characters[value] = Character(
        value: value, name: fields[1], category: fields[2], decomposition: fields[5])
    }
    return characters
  }()

  /// What causes joining without having forms: tatweel and its like.
  static let joinCausing: Set<UInt32> = {
    var joining: Set<UInt32> = []
    for line in (try? ConformanceFile.lines("ArabicShaping.txt")) ?? [] {
      let fields = line.split(separator: ";").map { $0.filter { $0 != " " } }
      if fields.count > 2, fields[2] == "C", let value = UInt32(fields[0], radix: 16) {
        joining.insert(value)
      }
    }
    return joining
  }()

  /// On which sides a character is drawn with a joining stroke.
  static func sides(of value: UInt32) -> (joined: Bool, reaches: Bool) {
    if joinCausing.contains(value) { return (true, true) }
    let tag = characters[value]?.decomposition.prefix { $0 != " " }
    return (tag == "<final>" || tag == "<medial>", tag == "<initial>" || tag == "<medial>")
  }
}

/// The cells of a line, in logical order, that are drawn with a stroke towards one that has none.
///
/// Forms that the text itself is made of are exempt, and to others they are as if without strokes;
/// so is a cell with ZWJ behind it, which asks for the stroke.
func danglingJoins(_ cells: [VisualCell], of text: UTF8Text) -> [String] {
  let sides = cells.map { cell in
    let base = cell.glyph.base
    let isOfText = base.value >= 0xFB50 && text[cell.range].unicodeScalars.contains(base)
    return isOfText ? (joined: false, reaches: false) : CharacterData.sides(of: base.value)
  }
  func hasJoiner(_ index: Int) -> Bool {
    text[cells[index].range].unicodeScalars.contains("\u{200D}")
  }
  return cells.indices.compactMap { index in
    let (joined, reaches) = sides[index]
    if CharacterData.joinCausing.contains(cells[index].glyph.base.value) { return nil }
    let isLast = index + 1 == cells.count
    if reaches, isLast || !sides[index + 1].joined, !hasJoiner(index) {
      return "after \(cells[index].glyph.string)"
    }
    let isMet =
      index == 0
      ? text[TextRange(0, cells[0].start)].unicodeScalars.contains("\u{200D}")
      : sides[index - 1].reaches || hasJoiner(index - 1)
    if joined, !isMet { return "before \(cells[index].glyph.string)" }
    return nil
  }
}
