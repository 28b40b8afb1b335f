import MasarModel
import Support
import Testing

@Suite struct ReadingPlaceTests {
  private static let lines = (1...60).map { "السطر رقم \($0) من النص وفيه كلام يطول قليلا" }
  private static let text = UTF8Text(lines.joined(separator: "\n"))

  private static func start(of line: Int, in text: UTF8Text = text) -> Int? {
    let words = Array("السطر رقم \(line) ".utf8)
    return (0...(text.count - words.count)).first {
      text.bytes[$0..<($0 + words.count)] == words[...]
    }
  }

  @Test func `a place in a text that has not changed is where it was`() {
    for offset in 0...Self.text.count {
      let start = Self.text.scalarStart(atOrBefore: offset)
      #expect(ReadingPlace(offset: offset, in: Self.text).offset(in: Self.text) == start)
    }
  }

  @Test func `what is added or taken away above does not move it`() throws {
    let place = ReadingPlace(offset: try #require(Self.start(of: 40)), in: Self.text)
    let longer = UTF8Text("إضافة طويلة في أول النص\n\n" + Self.text.string)
    #expect(place.offset(in: longer) == Self.start(of: 40, in: longer))
    let shorter = UTF8Text(Self.lines[20...].joined(separator: "\n"))
    #expect(place.offset(in: shorter) == Self.start(of: 40, in: shorter))
  }

  @Test func `of several places with the same words the nearest counts`() {
    let text = UTF8Text(String(repeating: "نفس السطر مرة بعد مرة\n", count: 30))
    let unit = text.count / 30
    let place = ReadingPlace(offset: 17 * unit, in: text)
    let shifted = UTF8Text("س" + text.string)
    #expect(place.offset(in: shifted) == 17 * unit + 2)
  }

  @Test func `where the words are gone the offset remains, on a scalar's first byte`() {
    let place = ReadingPlace(offset: 101, context: "لا وجود لهذا")
    let offset = place.offset(in: Self.text)
    #expect(offset <= 101 && offset >= 98 && Self.text.scalarStart(atOrBefore: offset) == offset)
    #expect(place.offset(in: "قصير") == 8)
    #expect(ReadingPlace(offset: -5, context: "").offset(in: "") == 0)
  }

  @Test func `any place in any text is found within it`() {
    var generator = SeededGenerator(seed: 61)
    for _ in 0..<300 {
      let place = ReadingPlace(offset: generator.number(-10...6_000), in: Self.text)
      let cut = Self.text.scalarStart(atOrBefore: generator.number(0...Self.text.count))
      let text = UTF8Text(Self.text[TextRange(cut, Self.text.count)])
      let offset = place.offset(in: text)
      #expect(offset == text.scalarStart(atOrBefore: offset) && offset <= text.count)
    }
  }
}
