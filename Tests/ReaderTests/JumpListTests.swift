import MasarModel
import Screen
import Support
import Testing
import Typesetting

@testable import Reader

@Suite struct JumpListTests {
  private func card(_ number: Int) -> Place {
    let entity = Entity(id: "e\(number)", kind: .person, canonical: "\(number)", latin: "")
    return .card(CardPlace(entity: entity, item: nil, top: 0))
  }

  @Test func `back and forth lead over the same places`() {
    var jumps = JumpList()
    for number in 0..<5 { jumps.leave(card(number)) }
    var here = card(5)
    for number in (0..<5).reversed() {
      let target = jumps.goBack(from: here)
      #expect(target == card(number))
      here = target ?? here
    }
    #expect(jumps.goBack(from: here) == nil)
    for number in 1...5 {
      let target = jumps.goForth(from: here)
      #expect(target == card(number))
      here = target ?? here
    }
    #expect(jumps.goForth(from: here) == nil)
  }

  @Test func `a jump ends the way forth, and the same place is left once`() {
    var jumps = JumpList()
    jumps.leave(card(1))
    jumps.leave(card(1))
    #expect(jumps.back.count == 1)
    _ = jumps.goBack(from: card(2))
    jumps.leave(card(3))
    #expect(jumps.forth.isEmpty && jumps.back == [card(3)])
  }

  @Test func `places that are passed over lie on the way forth`() {
    var jumps = JumpList()
    for number in 0..<4 { jumps.leave(card(number)) }
    #expect(jumps.goBack(from: .list) { $0 == card(3) || $0 == card(2) } == card(1))
    #expect(jumps.forth == [.list, card(3), card(2)])
    #expect(jumps.back == [card(0)])
  }

  @Test(arguments: 0..<10)
  func `it never grows over its limit`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var jumps = JumpList()
    for step in 0..<1000 {
      switch generator.number(0...3) {
      case 0: _ = jumps.goBack(from: card(step))
      case 1: _ = jumps.goForth(from: card(step))
      default: jumps.leave(card(step))
      }
      #expect(jumps.back.count <= JumpList.limit && jumps.forth.count <= JumpList.limit)
    }
  }
}

@Suite struct SnippetTests {
  private static let sentence =
    "قال المتحدث (NATO) إن 25% من الحلفاء يؤيدون لقاء جو بايدن وفلاديمير بوتين في جنيف يوم 9 يناير 2022."

  private static func name(_ text: String) -> TextRange {
    let bytes = Array(sentence.utf8)
    let name = Array(text.utf8)
    let start = (0...bytes.count - name.count).first {
      Array(bytes[$0..<($0 + name.count)]) == name
    }
    return TextRange(start ?? 0, (start ?? 0) + name.count)
  }

  @Test(arguments: ["قال", "NATO", "جو بايدن", "2022"])
  func `it fits every measure, shows the name whole where that fits, and cuts between words`(
    text: String
  ) {
    let name = Self.name(text)
    for measure in 1...110 {
      let line = Snippet.line(
        of: Self.sentence, around: name, measure: measure, direction: .rightToLeft)
      #expect(line.width <= measure)
      let shown = line.columns(of: name).reduce(0) { $0 + $1.count }
      if measure >= text.unicodeScalars.count + 2 {
        #expect(shown == text.unicodeScalars.count, "\(measure)")
      }
      let cells = line.cells.filter { $0.start < $0.end }.sorted { $0.start < $1.start }
      guard let first = cells.first, let last = cells.last else { continue }
      let bytes = Array(Self.sentence.utf8)
      let dots = line.cells.filter { $0.glyph.string == "…" }.count
      #expect(dots == (first.start > 0 ? 1 : 0) + (last.end < bytes.count ? 1 : 0))
      if first.start > 0, first.start < name.start { #expect(bytes[first.start - 1] == 0x20) }
      if last.end < bytes.count, last.end > name.end { #expect(bytes[last.end] == 0x20) }
    }
  }

  @Test func `what is left stands in the order of the whole sentence`() {
    let whole = Snippet.line(
      of: Self.sentence, around: Self.name("NATO"), measure: 200, direction: .rightToLeft)
    let cut = Snippet.line(
      of: Self.sentence, around: Self.name("NATO"), measure: 30, direction: .rightToLeft)
    let kept = cut.cells.filter { $0.start < $0.end }.map(\.start)
    #expect(whole.cells.map(\.start).filter(Set(kept).contains) == kept)
    #expect(cut.direction == .rightToLeft)
  }
}
