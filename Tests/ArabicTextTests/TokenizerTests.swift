import MasarModel
import Testing

@testable import ArabicText

@Suite("Tokenizer")
struct TokenizerTests {
  @Test(
    "tokens and their folded forms",
    arguments: [
      ("الـ9 من أكتوبر", ["ال", "9", "من", "اكتوبر"]),
      ("أكتوبر/تشرين أول(الجاري)", ["اكتوبر", "/", "تشرين", "اول", "(", "الجاري", ")"]),
      ("١٢٬٥٠٠٫٧٥ دولار", ["12,500.75", "دولار"]), ("3.5، 4.", ["3.5", "،", "4", "."]),
      ("المدينة.رياضة", ["المدينه", ".", "رياضه"]), ("«الناتو»", ["«", "الناتو", "»"]),
      ("G7", ["g", "7"]), ("30.12.2021", ["30.12.2021"]), ("9-10", ["9", "-", "10"]),
      ("و10", ["و", "10"]), ("ًكلمة", ["كلمه"]), ("\u{200F}نص\u{200F} ", ["نص"]),
      ("سطر\nآخر\u{A0}هنا", ["سطر", "اخر", "هنا"]), ("😀 ok", ["😀", "ok"]), ("", []),
    ])
  func tokens(text: String, folded: [String]) {
    let list = Tokenizer.tokens(of: text)
    #expect((0..<list.count).map { list.foldedString($0) } == folded)
  }

  @Test("ranges cover tatweel and marks and leave joiners at the end outside")
  func ranges() {
    let text = UTF8Text("بـوتـينُ\u{200D} الـ7")
    let list = Tokenizer.tokens(in: text, range: text.range)
    #expect(list.tokens.map { text[$0.range] } == ["بـوتـينُ", "الـ", "7"])
  }

  @Test("a tanween is noticed", arguments: [("روسيًا", true), ("روسيا", false), ("كتابٌ", true)])
  func tanween(word: String, has: Bool) {
    #expect(Tokenizer.tokens(of: word)[0].hasTanween == has)
  }

  @Test("integers", arguments: [("2021", 2021), ("٣٠", 30), ("3.5", nil), ("1234567890", nil)])
  func integer(text: String, value: Int?) {
    #expect(Tokenizer.tokens(of: text).integer(0) == value)
  }

  @Test("random text: tokens are sorted, disjoint, on scalar boundaries and cover every letter")
  func properties() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<500 {
      let text = UTF8Text(random.text(length: 60))
      let list = Tokenizer.tokens(in: text, range: text.range)
      var covered: Set<Int> = []
      var end = 0
      for token in list.tokens {
        #expect(token.range.start >= end)
        #expect(text.isBoundary(token.range.start) && text.isBoundary(token.range.end))
        end = token.range.end
        for offset in token.range.start..<token.range.end { covered.insert(offset) }
      }
      var offset = 0
      for scalar in text.string.unicodeScalars {
        if Folding.entry(of: scalar.value).kind == .letter { #expect(covered.contains(offset)) }
        offset += UTF8.width(scalar)
      }
    }
  }

  @Test("any range of any text is read without a trap")
  func anyRange() {
    var random = SeededGenerator(seed: 3)
    let text = UTF8Text(random.text(length: 200))
    for start in 0..<text.count {
      let end = Int.random(in: start...text.count, using: &random)
      let list = Tokenizer.tokens(in: text, range: TextRange(start, end))
      #expect(list.tokens.allSatisfy { start <= $0.range.start && $0.range.end <= end })
    }
  }

  @Test("100,000 marks on a letter are one token of one letter")
  func marks() {
    let text = UTF8Text("ب" + String(repeating: "\u{64B}\u{651}", count: 50_000) + "ت كلمة")
    let list = Tokenizer.tokens(in: text, range: text.range)
    #expect(list.count == 2)
    #expect(list.foldedString(0) == "بت")
  }

  @Test("a million words are a million tokens")
  func million() {
    let list = Tokenizer.tokens(of: String(repeating: "كلمة ", count: 1_000_000))
    #expect(list.count == 1_000_000)
  }
}

extension UTF8Text {
  func isBoundary(_ offset: Int) -> Bool { offset == count || bytes[offset] & 0xC0 != 0x80 }
}

/// SplitMix64, so that every run sees the same texts.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Text of letters, marks, digits, punctuation and strange scalars.
  mutating func text(length: Int) -> String {
    let pool: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x621...0x64A, 0x64B...0x655, 0x660...0x669, 0x6F0...0x6F9, 0xC0...0x17F,
      0x200B...0x200F, 0x2010...0x2030, 0xFB50...0xFBB1, 0xFE70...0xFEFC, 0x1F600...0x1F610,
      0x0...0x1F, 0xE0100...0xE0105, 0x640...0x640,
    ]
    var scalars = String.UnicodeScalarView()
    for _ in 0..<length {
      let range = pool[Int.random(in: 0..<pool.count, using: &self)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
