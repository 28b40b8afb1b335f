import MasarModel
import Screen
import Testing

@testable import Typesetting

@Suite struct JustificationTests {
  /// The first line from left to right, synthetic blanks as `_` and kashidas as `ـ`.
  private func first(_ text: String, _ measure: Int) -> String {
    laid(text, measure: measure, justifies: true)[0].cells.map { cell in
      cell.range.isEmpty && cell.glyph.string == " " ? "_" : cell.glyph.string
    }.joined()
  }

  @Test(
    "gaps grow by one column each, then by a second",
    arguments: [
      ("aa bb cc dddddd", 9, "aa bb_ cc"), ("aa bb cc dddddd", 10, "aa_ bb_ cc"),
      ("aa bb cc dddddd", 11, "aa_ bb__ cc"), ("aa bb cc dddddd", 12, "aa__ bb__ cc"),
      // What would need more stays ragged.
      ("aa bb cc dddddddd", 13, "aa bb cc"), ("aaaa bbbbbb", 5, "aaaa"),
      // Right-to-left lines grow as well, and several spaces are one gap.
      ("אב גד הו אבגדהו", 10, "וה _דג _בא"), ("aa  bb cc dddddd", 11, "aa_  bb_ cc"),
      // Tabs are left alone, and so are no-break spaces.
      ("aa\tbb cc dddddd", 9, "aa bb cc"), ("aa\u{A0}bb cc dddddd", 9, "aa bb_ cc"),
    ])
  func spaces(text: String, measure: Int, expected: String) {
    #expect(first(text, measure) == expected)
  }

  @Test("where not all gaps grow, they are counted from the other end on every second line")
  func sides() {
    #expect(Justification.spread(1, over: 4, isTurned: false) == [2])
    #expect(Justification.spread(1, over: 4, isTurned: true) == [1])
    #expect(Justification.spread(3, over: 4, isTurned: false) == [0, 2, 3])
    #expect(Justification.spread(3, over: 4, isTurned: true) == [3, 1, 0])
    #expect(Justification.spread(0, over: 0, isTurned: true).isEmpty)
    for places in 1...20 {
      for count in 0...places {
        #expect(Set(Justification.spread(count, over: places, isTurned: false)).count == count)
      }
    }
  }

  @Test("the last line of a paragraph is as it was")
  func lastLine() {
    #expect(laid("aa bb cc", measure: 20, justifies: true) == laid("aa bb cc", measure: 20))
    #expect(laid("aa bb cc dd", measure: 6, justifies: true)[1].width == 5)
  }

  @Test(
    "a kashida stands where it stands best",
    arguments: [
      // After seen and sad.
      ("السلام", "السـلام"), ("مصالح", "مصـالح"), ("الرئيسي", "الرئيسـي"), ("يجلس", "يجلـس"),
      // Before a final teh marbuta, heh or dal.
      ("الحكومة", "الحكومـة"), ("المحادثة", "المحادثـة"), ("الدولية", "الدوليـة"),
      ("بلاده", "بـلاده"),
      ("محمد", "محمـد"), ("المنطقة", "المنطقـة"), ("عليه", "عليـه"),
      // Before a final alef, tah, lam or kaf.
      ("المحادثات", "المحادثـات"), ("هناك", "هنـاك"), ("ذلك", "ذلـك"), ("المقبل", "المقبـل"),
      ("كامل", "كامـل"), ("قالا", "قـالا"),
      // Before a beh with reh or yeh behind it.
      ("الخبير", "الخبـير"), ("غربي", "غـربي"),
      // Before a final waw, ain, qaf, feh, then any other but yeh.
      ("اجتماع", "اجتمـاع"), ("موقف", "موقـف"), ("أكتوبر", "أكتـوبر"), ("نوفمبر", "نوفمـبر"),
      ("حلفي", nil),
      ("مشروعين", "مشـروعين"), ("مقاتلين", "مقـاتلين"), ("أمين", "أميـن"),
      // Words that are left alone.
      ("من", nil), ("في", nil), ("الله", nil), ("والله", nil), ("بالله", nil), ("الـمحادثات", nil),
      ("لا", nil), ("ووزارة", nil), ("NATO", nil), ("2021", nil),
    ])
  func kashidas(word: String, expected: String?) {
    let text = UTF8Text(word)
    let clusters = LaidParagraph(text, text.range, LayoutOptions(measure: 80)).clusters
    let best = Kashida.best(in: clusters[...])
    var result = word
    if let best {
      let offset = clusters[best.index].cell.end
      result = text[TextRange(0, offset)] + "ـ" + text[TextRange(offset, text.count)]
    }
    #expect(best == nil ? expected == nil : result == expected, "\(result)")
  }

  @Test("kashidas come after one column a gap, and before a second")
  func order() {
    // Seven columns are missing: two gaps take one each, three words a kashida, the gaps one more.
    let text = "المحادثات الدولية المقبلة بالمحادثات"
    let ragged = laid(text, measure: 26)[0]
    #expect(ragged.width == 25)
    for (measure, blanks, strokes) in [(26, 1, 0), (27, 2, 0), (28, 2, 1), (30, 2, 3), (32, 4, 3)] {
      let line = laid(text, measure: measure, justifies: true)[0]
      let synthetic = line.cells.filter(\.range.isEmpty)
      #expect(line.width == measure)
      #expect(synthetic.count { $0.glyph.string == " " } == blanks)
      #expect(synthetic.count { $0.glyph.string == "\u{640}" } == strokes)
    }
    #expect(laid(text, measure: 33, justifies: true)[0] == laid(text, measure: 33)[0])
  }

  @Test("a highlight over a filled line has no holes, and one at its edge does not grow")
  func highlights() {
    let text = UTF8Text("المحادثات الدولية المقبلة بالمحادثات")
    let line = laid(text.string, measure: 32, justifies: true)[0]
    #expect(line.columns(of: text.range) == [0..<32])
    // The first word, its kashida included, and not the blanks behind it.
    let first = line.columns(of: TextRange(0, 18))
    #expect(first == [22..<32])
    // From the middle of the first word to the middle of the second.
    #expect(line.columns(of: TextRange(8, 25)).count == 1)
    for cell in line.cells where cell.range.isEmpty {
      #expect(line.columns(of: cell.range).isEmpty)
    }
  }
}

@Suite struct JustificationProperties {
  @Test("without its synthetic cells a filled line is the ragged one")
  func fillings() {
    for seed in 0..<(ConformanceFile.isSweep ? 100_000 : 4_000) as Range<UInt64> {
      var random = RandomParagraph(seed: seed &+ 4_000_000)
      let text = seed % 2 == 0 ? random.next() : random.nextPlain()
      let measure = 1 + Int(seed % 70)
      let fallback: TextDirection = seed % 3 == 0 ? .leftToRight : .rightToLeft
      let ragged = laid(text, measure: measure, fallback: fallback)
      let filled = laid(text, measure: measure, fallback: fallback, justifies: true)
      #expect(ragged.map(\.range) == filled.map(\.range))
      for (one, other) in zip(ragged, filled) {
        let kept = other.cells.filter { !$0.range.isEmpty || $0.glyph.string == "-" }
        #expect(kept == one.cells, "\(seed) \(text.debugDescription)")
        #expect(other.width == one.width || other.width == measure)
        #expect(other.isLast == one.isLast && (!one.isLast || other == one))
        check(other, text)
      }
    }
  }

  /// At most two blanks a gap and one kashida a word, and those between letters that reach it.
  private func check(_ line: VisualLine, _ text: String) {
    let blanks = line.cells.filter { $0.range.isEmpty && $0.glyph.string == " " }
    for blank in blanks { #expect(blanks.count { $0.start == blank.start } <= 2) }
    var kashidas = 0
    for cell in logicalCells(line) {
      if cell.glyph.base == " " { kashidas = 0 }
      if cell.range.isEmpty, cell.glyph.base == "\u{640}" { kashidas += 1 }
      #expect(kashidas <= 1, "\(text.debugDescription)")
    }
    for (index, cell) in line.cells.enumerated()
    where cell.range.isEmpty && !["-", " "].contains(cell.glyph.string) {
      #expect(cell.glyph.base == "\u{640}")
      // Arabic runs from right to left: what is before it stands to its right.
      let (before, after) = (line.cells[index + 1], line.cells[index - 1])
      #expect(KashidaLetter(shown: before.glyph.base)?.reaches == true)
      #expect(KashidaLetter(shown: after.glyph.base)?.isJoined == true)
      #expect(before.end == cell.start && after.start == cell.start)
    }
  }
}
