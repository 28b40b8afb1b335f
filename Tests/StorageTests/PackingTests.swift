import Analysis
import Files
import Foundation
import MasarModel
import Support
import Testing

@testable import Storage

/// What is packed for the index comes back as it was, and nothing else comes back as something.
@Suite struct PackingTests {
  @Test(arguments: 0..<10)
  func `bytes come back, damaged ones do not`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let bytes = (0..<generator.number(0...5_000)).map { _ in UInt8(generator.number(0...40)) }
    var packed = Deflate.pack(bytes)
    #expect(Deflate.unpack(packed, count: bytes.count) == bytes)
    #expect(Deflate.unpack(packed, count: bytes.count + 1) == nil)
    #expect(Deflate.unpack([], count: 3) == nil)
    packed[packed.count - 1] ^= 0x55
    #expect(Deflate.unpack(packed, count: bytes.count) == nil, "the check sum is another one")
  }

  @Test(arguments: 0..<20)
  func `names and times come back`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    func range() -> TextRange {
      let start = generator.number(0...100_000)
      return TextRange(start, start + generator.number(0...80))
    }
    let mentions = (0..<generator.number(0...20)).map { _ in
      Mention(
        range: range(), kind: EntityKind.allCases[generator.number(0...3)],
        entity: "n-\(generator.number(0...5))",
        confidence: Double(generator.number(0...1000)) / 1000)
    }
    let times = (0..<generator.number(0...20)).map { number in
      let first = CalendarDate(dayNumber: generator.number(-800_000...100_000))
      return TimeExpression(
        range: range(), kind: number % 2 == 0 ? .date : .duration, value: "P\(number)D",
        granularity: .partOfDay, anchor: .publication,
        days: number % 3 == 0 ? nil : DayInterval(first, first.advanced(by: number)),
        alternatives: number % 5 == 0 ? ["2022", "2023"] : [], isApproximate: number % 4 == 0)
    }
    let annotation = Annotation(mentions: mentions, times: times)
    let data = try KeptAnalysis.packed(KeptAnnotation(annotation))
    #expect(KeptAnalysis.unpacked(data, as: KeptAnnotation.self)?.annotation == annotation)
    #expect(KeptAnalysis.unpacked(data.dropLast(3), as: KeptAnnotation.self) == nil)
    #expect(KeptAnalysis.unpacked(Data(), as: KeptAnnotation.self) == nil)
  }

  @Test(arguments: [
    #"{"e":[],"n":[[0,3,0,0,1000]],"t":[],"v":[]}"#,
    #"{"e":["x"],"n":[[0,3,9,0,1000]],"t":[],"v":[]}"#,
    #"{"e":["x"],"n":[[-5,3,0,0,1000]],"t":[],"v":[]}"#, #"{"e":["x"],"n":[[1,2]],"t":[],"v":[]}"#,
    #"{"e":[],"n":[],"t":[[0,1,0]],"v":[]}"#,
    #"{"e":[],"n":[],"t":[[0,1,0]],"v":[["date","day","x","v"]]}"#,
    #"{"e":[],"n":[],"t":[[0,1,0,5,-9]],"v":[["date","day","absolute","v","a","b"],["x"]]}"#,
  ])
  func `what makes no sense is nothing`(json: String) throws {
    let kept = try JSONDecoder().decode(KeptAnnotation.self, from: Data(json.utf8))
    #expect(kept.annotation == nil)
  }

  @Test func `the words of an article come back`() throws {
    let text = UTF8Text("عنوان الخبر\nنص الخبر، ثم بقيته.")
    let article = Article(
      path: "a", title: "عنوان الخبر", text: text,
      paragraphs: [
        Paragraph(range: TextRange(0, 21), firstLine: 1, lastLine: 1, role: .title),
        Paragraph(range: TextRange(22, text.count), firstLine: 2, lastLine: 2, role: .body),
      ])
    let words = IndexedText(article, facts: [Fact.unread, Fact.folder(3)])
    #expect(words.title == "عنوان الخبر " && words.body == "نص الخبر ثم بقيته ")
    let packed = words.packed
    let back = try #require(IndexedText(packed: packed.bytes, size: packed.size))
    #expect(back.title == words.title && back.body == words.body && back.facts == "n f3")
  }
}
