import MasarModel
import Screen
import Testing

@testable import Typesetting

/// Where lines may end in what news is written with; `|` stands for every such place.
@Suite struct BreakRuleTests {
  /// The text with `|` wherever the rules let a line end, avoided places included.
  private func marked(_ string: String) -> String {
    let text = UTF8Text(string)
    let paragraph = LaidParagraph(text, text.range, LayoutOptions(measure: 80, letters: .letters))
    return paragraph.clusters.withUnsafeBufferPointer { clusters in
      text.bytes.withUnsafeBufferPointer { bytes in
        let rules = BreakRules(clusters: clusters, bytes: bytes)
        return clusters.indices.map { index in
          let cell = text[clusters[index].cell.range]
          return index > 0 && rules.allowsBreak(before: index) ? "|" + cell : cell
        }.joined()
      }
    }
  }

  @Test(
    "numbers are kept whole, with their signs",
    arguments: [
      "3.5", "1,000", "1,000.50", "12:30", "30/12/2021", "2021-12-30", "25%", "%25", "$5", "5$",
      "€5", "5€", "№5", "+966", "-5", "(5)%", "1/2", "2021–2022", "9-10", "10:30-12:00",
      "٣٫٥", "١٬٠٠٠", "٢٥٪", "٪٢٥", "٣٠/١٢/٢٠٢١", "۱۲:۳۰", "$(5)", "36.6°", "5G", "F-16", "RS-24",
      "COVID-19", "الـ7", "لـ30", "بـ5", "الـ«سي", "الـ(ناتو)", "إف-16", "س400",
    ])
  func numbers(text: String) {
    #expect(marked("aa \(text) bb") == "aa |\(text) |bb")
  }

  @Test(
    "lines end where UAX #14 lets them, and in addresses",
    arguments: [
      // Quotation marks and parentheses.
      "قال: |«نعم»، |وأضاف |(لا) .", "« نعم » |قال", "aa |“bb” |cc", "aa |‘bb’ |cc",
      "aa |\"bb\" |cc",
      "aa |'bb' |cc", "«aa» |(bb)", "\"aa\" |(bb)", "قال:«نعم»", "(( aa )) |bb", "[1] |«aa»",
      // Dashes and slashes.
      "aa|—|bb", "aa |— |bb", "aa |– |bb", "aa–|bb", "aa-|bb", "يناير/|كانون", "و/|أو", "aa |-bb",
      "aa‑bb", "كر/|فر", "قال |-وهو- |إن",
      // Punctuation.
      "aa…|bb", "«…bb»", "aa |…bb", "aa ... |bb", "aa؟|bb", "aa ؟ |bb", "aa، |bb",
      "aa،bb", "aa ، |bb", "U.S. |aa", "aa .5 |bb",
      // Spaces and what holds together.
      "aa\u{A0}bb", "aa\u{202F}bb", "aa\u{2060}bb", "aa\u{200B}|bb", "aa\u{AD}|bb", "aa  |bb",
      "aa\u{2003}|bb", "aa\u{3000}|bb", "aa\t|bb", "aa\u{200B}\u{2060}|bb", "aa\u{AD}\u{2060}bb",
      // Ideographs, flags, emoji.
      "漢|字、|漢", "aa|漢|bb", "🇪🇬|🇯🇴", "👍🏽|👍", "👩\u{200D}👧|👧", "각|각", "かっ|こ",
      // Addresses.
      "http://|example.org/|aaa?|b=|c&|d=5",
      "www.example.org?|b=|c", "a=b&c=d", "masar-|reader@example.org", "https://|a.org/2022/01/|b",
    ])
  func breaks(expected: String) {
    #expect(marked(expected.replacing("|", with: "")) == expected)
  }

  @Test("the table has the class of every scalar of LineBreak.txt")
  func classes() {
    #expect(BreakClass("ا") == .alphabetic && BreakClass("ـ") == .alphabetic)
    #expect(BreakClass("א") == .hebrewLetter)
    #expect(BreakClass("٣") == .numeric && BreakClass("٫") == .numeric)
    #expect(BreakClass("٪") == .postfix && BreakClass("№") == .prefix)
    #expect(BreakClass("«") == .initialQuotation && BreakClass("”") == .finalQuotation)
    #expect(BreakClass("（") == .wideOpening && BreakClass("(") == .opening)
    #expect(BreakClass("가") == .hangulLV && BreakClass("각") == .hangulLVT)
    #expect(BreakClass("\u{2003}") == .space && BreakClass("\u{2010}") == .breakAfter)
    #expect(BreakClass("\u{10FFFF}") == .alphabetic && BreakClass("ی") == .alphabetic)
  }
}

@Suite struct UnpartedWordTests {
  @Test(
    "examples keep together what stands between bars, wherever the line ends",
    arguments: UnpartedWords.rows)
  func examples(row: UnpartedWords.Row) {
    let parts = row.example.split(separator: "|")
    #expect(parts.count == 3)
    let text = row.example.replacing("|", with: "")
    for measure in (2 * parts[1].count + 4)...80 {
      #expect(
        broken(text, measure: measure).contains { $0.contains(parts[1]) }, "\(measure): \(text)")
    }
  }

  @Test("every word of a row is kept with what is before it", arguments: UnpartedWords.rows)
  func words(row: UnpartedWords.Row) {
    for word in row.words {
      let before =
        switch row.predecessor {
        case .number: ["5", "٢٥", "3.5"]
        case .words(let words): words
        }
      for before in before {
        let filler = String(repeating: "س", count: word.count + 8)
        let text = "\(filler) \(before) \(word) هنا"
        let lines = broken(text, measure: filler.count + 1 + before.count)
        #expect(lines.first == filler, "\(lines)")
      }
    }
  }

  @Test(
    "signs, and tatweel before a space, are kept with their number",
    arguments: ["25 %", "25 ٪", "5 $", "$ 5", "№ 5", "الـ 30", "5 €"])
  func signs(pair: String) {
    #expect(broken("سسسسسسسسسس \(pair) هنا", measure: 13).first == "سسسسسسسسسس")
  }

  @Test(
    "other words are parted from a number",
    arguments: ["50 ودقيقة", "50 مكالمة", "50  دقيقة", "خمسون دقيقة", "50، دقيقة", "الأول الثاني"])
  func others(pair: String) {
    let words = pair.split(separator: " ")
    let filler = String(repeating: "س", count: 12)
    #expect(
      broken("\(filler) \(pair)", measure: 13 + words[0].count).first == "\(filler) \(words[0])")
  }

  @Test("they part where the line would be more than half empty, or a word be cut")
  func softness() {
    #expect(broken("50 دقيقة", measure: 6) == ["50", "دقيقة"])
    #expect(broken("aa 2021 كيلومترات", measure: 14) == ["aa 2021", "كيلومترات"])
    #expect(broken("aaaaaa 2021 كيلومترات", measure: 12) == ["aaaaaa", "2021", "كيلومترات"])
  }
}

@Suite struct SoftHyphenTests {
  @Test("a line that ends at a soft hyphen shows one in Latin, which stands for no text")
  func latin() {
    let lines = laid("ex\u{AD}ample", measure: 6)
    #expect(lines.map(\.visualText) == ["ex-", "ample"])
    #expect(lines[0].cells[2].range == TextRange(4, 4))
    #expect(laid("ex\u{AD}ample", measure: 7).map(\.visualText) == ["example"])
    // In right-to-left text it stands where the Latin word goes on.
    #expect(visual("אב ex\u{AD}ample", measure: 6) == "ex- בא/ample")
    // Without a column for it a line ends earlier.
    #expect(visual("a ex\u{AD}ample", measure: 5) == "a ex-/ample")
    #expect(visual("a ex\u{AD}ample", measure: 4, fallback: .leftToRight) == "a/ex-/ampl/e")
  }

  @Test("Arabic is not hyphenated: there it is a place to break and no more")
  func arabic() {
    #expect(laid("بيت\u{AD}بيت", measure: 4).map(\.width) == [3, 3])
  }
}
