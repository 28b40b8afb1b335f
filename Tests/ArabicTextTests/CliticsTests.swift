import MasarModel
import Testing

@testable import ArabicText

@Suite("Clitics")
struct CliticsTests {
  @Test(
    "the rests of a word without its particles",
    arguments: [
      ("وبايدن", ["بايدن", "ايدن"]), ("لبايدن", ["بايدن"]), ("وبموسكو", ["بموسكو", "موسكو"]),
      ("للكرملين", ["الكرملين", "لكرملين"]), ("وللناتو", ["للناتو", "الناتو", "لناتو"]),
      ("فلروسيا", ["لروسيا", "روسيا"]), ("موسكو", []), ("ولد", ["لد"]), ("بن", []),
      ("كالغرب", ["الغرب"]), ("nato", []),
    ])
  func rests(word: String, rests: [String]) {
    let found = Clitics.analyses(ofFolded: Array(word.utf8)).map { analysis in
      (analysis.restoresArticle ? "ا" : "")
        + String(String.UnicodeScalarView(word.unicodeScalars.dropFirst(analysis.letters)))
    }
    #expect(found == rests)
  }

  @Test(
    "the rest begins behind the particle's marks and tatweel",
    arguments: [
      ("وَبايدن", 1, "بايدن"), ("لـبايدن", 1, "بايدن"), ("وَلِبَوتين", 2, "بَوتين"), ("وب", 2, ""),
    ])
  func offset(word: String, letters: Int, rest: String) {
    let text = UTF8Text(word)
    let start = Clitics.offset(skipping: letters, of: text.range, in: text)
    #expect(text[TextRange(start, text.count)] == rest)
  }
}

@Suite("Phrases")
struct PhraseTableTests {
  static let table: PhraseTable = {
    var table = PhraseTable()
    for (number, phrase) in [
      "الولايات المتحدة", "الناتو", "بايدن", "جان إيف لودريان", "وارسو", "روسيا",
      "روسيا الاتحادية",
    ].enumerated() { table.add(phrase, payload: number) }
    return table
  }()

  @Test(
    "the longest phrase wins",
    arguments: [
      ("والولايات المتحدة", 0, 2, 1), ("للناتو", 1, 1, 1), ("بايدن", 2, 1, 0),
      ("جان-إيف لودريان", 3, 4, 0), ("وارسو", 4, 1, 0), ("وروسيا وحدها", 5, 1, 1),
      ("روسيا الاتحادية", 6, 2, 0),
    ])
  func match(text: String, payload: Int, end: Int, clitics: Int) {
    let match = Self.table.longestMatch(at: 0, in: Tokenizer.tokens(of: text))
    #expect(match == PhraseTable.Match(payload: payload, first: 0, end: end, clitics: clitics))
  }

  @Test("no phrase", arguments: ["الولايات", "ناتو", "ارسو", "جان - إيف", "الولايات، المتحدة"])
  func noMatch(text: String) {
    #expect(Self.table.longestMatch(at: 0, in: Tokenizer.tokens(of: text)) == nil)
  }

  @Test("a phrase that is there keeps its payload")
  func addTwice() {
    var table = PhraseTable()
    #expect(table.add("أمريكا", payload: 1) == 1)
    #expect(table.add("امريكا", payload: 2) == 1)
    #expect(table.add("«»", payload: 3) == nil)
  }

  @Test("ten thousand words are all found again")
  func many() {
    var table = WordTable()
    for number in 0..<10_000 { #expect(table.intern("w\(number)".utf8) == Int32(number)) }
    for number in 0..<10_000 {
      let bytes = Array("w\(number)".utf8)
      #expect(bytes.withUnsafeBufferPointer { table.find($0) } == Int32(number))
    }
  }
}
