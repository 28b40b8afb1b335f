import MasarModel
import Testing

@testable import Library

@Suite struct LineTests {
  private func lines(_ text: String) -> (content: [(String, Int)], count: Int) {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      let lines = TextLines(buffer)
      let content = lines.content.map { line in
        (
          String(decoding: UnsafeBufferPointer(rebasing: buffer[line.range]), as: UTF8.self),
          Int(line.first)
        )
      }
      return (content, lines.count)
    }
  }

  @Test(
    "all line ends count, CR LF as one",
    arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"])
  func lineEnds(end: String) {
    let (content, count) = lines("أ" + end + end + "ب" + end + "ج«»" + end)
    #expect(content.map(\.0) == ["أ", "ب", "ج«»"])
    #expect(content.map(\.1) == [1, 3, 4])
    #expect(count == 4)
  }

  @Test(
    "white space at both ends is left out, and lines of it are blank",
    arguments: [
      (" \tنص\u{A0} \u{3000}", "نص"), ("\u{2003}نص أول ", "نص أول"), ("\u{A0}", nil),
      ("\u{200F}", nil),
      ("\u{A0}\u{FEFF}\u{200B}", nil), (".", "."), ("\u{0B}\u{0C}", nil),
    ] as [(String, String?)])
  func trimming(line: String, expected: String?) {
    #expect(lines(line).content.map(\.0) == [expected].compactMap { $0 })
  }

  @Test("past the greatest number of lines, neighbours are taken together")
  func manyLines() {
    let text = String(repeating: "y\n", count: TextLines.maximumCount + 20_000)
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { buffer in
      let lines = TextLines(buffer)
      #expect(lines.content.count <= TextLines.maximumCount + 10)
      #expect(lines.count == TextLines.maximumCount + 20_000)
      #expect(lines.content.last.map { Int($0.last) } == lines.count)
    }
  }

  @Test(
    "words are folded",
    arguments: [
      ("اقرأ أيضًا:", "اقرا ايضا"), ("إقـــرأ", "اقرا"), ("شبكة مُرفأ", "شبكه مرفا"),
      ("٣ دقائق", "3 دقائق"),
      ("الـ50", "ال 50"), ("۴۵", "45"), ("Read MORE", "read more"), ("2021م", "2021 م"),
      ("«—»", ""),
      ("على\u{200F} أعلى", "علي اعلي"), ("#قمة_جنيف", "قمه جنيف"),
    ])
  func folding(text: String, expected: String) {
    #expect(String(decoding: FoldedLine(text).bytes, as: UTF8.self) == expected)
  }

  @Test(
    "how a line ends",
    arguments: [
      ("انتهى.", .stop), ("انتهى..", .ellipsis), ("انتهى…", .ellipsis), ("ماذا؟", .question),
      ("قال:", .colon), ("أولا،", .comma), ("نسبة 2.5", .none), ("«انتهى».", .stop),
      ("(انتهى.)", .stop),
      ("نص", .none), ("نص (رويترز)", .none),
    ] as [(String, FoldedLine.Ending)])
  func endings(text: String, expected: FoldedLine.Ending) {
    #expect(FoldedLine(text).ending == expected)
  }

  @Test("separators are noted with the word before them")
  func separators() {
    let line = FoldedLine("جنيف - الشبكة | دولي: خبر (أرشيف)")
    #expect(line.dashes == 0b1)
    #expect(line.crumbs == 0b10)
    #expect(line.hasColon(after: 2))
    #expect(line.isSetOff(from: 4))
    #expect(!line.isSetOff(from: 3))
    #expect(FoldedLine("شبكة :: سياسة").crumbs == 0b1)
    #expect(FoldedLine("«الشبكة» خبر").crumbs == 0)
  }
}
