import MasarModel
import Screen
import Testing
import Typesetting

@Suite struct DigitTests {
  /// What is shown, in the order of the text; brackets are mirrored.
  private func shown(_ text: String, _ digits: DigitsPolicy) -> String {
    logicalCells(laid(text, digits: digits)[0]).map(\.glyph.string).joined()
  }

  @Test(
    "numbers of Arabic text are shown with the digits asked for, separators as they are",
    arguments: [
      ("א 2021", "א ٢٠٢١"), ("א 30/12/2021", "א ٣٠/١٢/٢٠٢١"), ("א 3.5", "א ٣.٥"),
      ("א 1,000", "א ١,٠٠٠"), ("א «25%»", "א »٢٥%«"), ("א ۱۲", "א ١٢"), ("א ٢٥", "א ٢٥"),
      ("א12", "א١٢"), ("א-16", "א-١٦"), ("א NATO، 30", "א NATO، ٣٠"), ("30", "٣٠"),
      ("א NATO א 30", "א NATO א ٣٠"),
      // Latin words and addresses, and a number right behind them.
      ("א COVID-19", "א COVID-19"), ("א F-16", "א F-16"), ("א RS-24", "א RS-24"), ("א 5G", "א 5G"),
      ("אF-16", "אF-16"), ("א iPhone 13", "א iPhone 13"), ("א С-300", "א С-300"),
      ("א http://a.org/2022/(1)", "א http://a.org/2022/(1)"), ("א a2@b.org", "א a2@b.org"),
      ("א www.a.org/א/12", "א www.a.org/א/12"), ("א «F-16» א 30", "א »F-16« א ٣٠"),
      ("א iPhone 13 14", "א iPhone 13 ١٤"),
      // English text keeps its digits, but for those behind Arabic.
      ("On 9 January (2022)", "On 9 January (2022)"), ("a אב 5", "a אב ٥"),
      // What is spelled out is not a number.
      ("א \u{9B}12", "א <U+009B>١٢"),
    ])
  func arabicIndic(text: String, expected: String) {
    #expect(shown(text, .arabicIndic) == expected)
  }

  @Test(
    "the other way round as well",
    arguments: [
      ("א ٢٠٢١", "א 2021"), ("א ٣٠/١٢/٢٠٢١", "א 30/12/2021"), ("א ٢٥٪", "א 25٪"),
      ("א ٣٫٥", "א 3٫5"), ("א ۱۲", "א 12"), ("a ٥", "a 5"), ("א NATO ٣٠", "א NATO 30"),
      ("א 5G", "א 5G"), ("א F-١٦", "א F-١٦"),
    ])
  func western(text: String, expected: String) {
    #expect(shown(text, .western) == expected)
  }

  @Test("the order is that of the text as written, and so are the ranges")
  func order() {
    for text in ["يوم 9-10 يناير", "زاد 25% اليوم", "בין 9-10", "abc 12 אב ٣٤", "٣٠–٤٠ יום"] {
      let written = laid(text)[0].cells
      for policy in DigitsPolicy.allCases {
        let cells = laid(text, digits: policy)[0].cells
        #expect(cells.map(\.range) == written.map(\.range))
        #expect(cells.map(\.level) == written.map(\.level))
      }
    }
  }

  @Test("in random text only digits change, and nothing of the layout")
  func property() {
    for seed in 0..<(ConformanceFile.isSweep ? 50_000 : 1_500) as Range<UInt64> {
      var random = RandomParagraph(seed: seed &+ 5_000_000)
      let text = random.next()
      let measure = 1 + Int(seed % 60)
      let written = laid(text, measure: measure)
      for policy in [DigitsPolicy.western, .arabicIndic] {
        let lines = laid(text, measure: measure, digits: policy)
        #expect(lines.map(\.range) == written.map(\.range))
        for (cell, old) in zip(lines.flatMap(\.cells), written.flatMap(\.cells)) {
          #expect(cell.range == old.range && cell.level == old.level)
          #expect(value(cell.glyph.base) == value(old.glyph.base), "\(text.debugDescription)")
        }
      }
    }
  }

  /// A digit by its value, anything else as it is.
  private func value(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0x660...0x669: scalar.value - 0x660 + 0x30
    case 0x6F0...0x6F9: scalar.value - 0x6F0 + 0x30
    default: scalar.value
    }
  }
}
