import Foundation
import MasarModel
import Support
import Testing

@Suite struct TextTests {
  @Test("how ranges lie to each other")
  func ranges() {
    let range = TextRange(2, 5)
    #expect(range.count == 3 && !range.isEmpty && TextRange(2, 2).isEmpty)
    #expect(range.overlaps(TextRange(4, 9)) && !range.overlaps(TextRange(5, 9)))
    #expect(!range.overlaps(TextRange(0, 2)) && range.overlaps(TextRange(0, 3)))
    #expect(range.contains(TextRange(2, 5)) && !range.contains(TextRange(2, 6)))
    #expect(range.contains(2) && range.contains(4) && !range.contains(5) && !range.contains(1))
    #expect(range.union(TextRange(7, 9)) == TextRange(2, 9))
    #expect(TextRange(0, 9) < TextRange(1, 2) && TextRange(0, 2) < TextRange(0, 3))
    #expect(range.description == "2..<5")
  }

  @Test("text keeps its bytes")
  func bytes() {
    let text: UTF8Text = "حذّر a"
    #expect(text.count == 10 && text.range == TextRange(0, 10))
    #expect(
      text[TextRange(0, 4)] == "حذ" && text[TextRange(9, 10)] == "a" && text[TextRange(3, 3)] == "")
    #expect(text.string == "حذّر a")
    #expect(UTF8Text(validated: Array("ب".utf8)) == "ب")
    // Equal strings, different texts: offsets are what counts.
    #expect("أ" == "ا\u{654}")
    #expect(UTF8Text("أ") != UTF8Text("ا\u{654}"))
  }

  @Test("scalar offsets are what counting gives", arguments: 0..<40 as Range<UInt64>)
  func scalarOffsets(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var scalars = String.UnicodeScalarView()
    for _ in 0..<random.number(0...3_000) {
      scalars.append(random.element(of: ["a", "ب", "漢", "😀", "\u{301}", "\n"]))
    }
    let text = UTF8Text(String(scalars))
    let offsets = ScalarOffsets(text)
    var offset = 0
    var ends: [Int] = []
    for (count, scalar) in scalars.enumerated() {
      #expect(offsets.scalars(before: offset) == count)
      offset += UTF8.width(scalar)
      ends.append(offset)
    }
    #expect(offsets.scalars(before: text.count) == scalars.count)
    guard ends.count > 2 else { return }
    let first = random.number(0...(ends.count - 2))
    let last = random.number(first...(ends.count - 1))
    let found = offsets.scalars(of: TextRange(ends[first], ends[last]))
    #expect(found.start == first + 1 && found.length == last - first)
  }
}
