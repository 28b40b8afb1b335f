import ArabicText
import MasarModel
import Support
import Testing

@testable import Analysis

@Suite("Search in an article")
struct ArticleSearchTests {
  /// The hits of a query in a text that is one paragraph.
  private func hits(of query: String, in text: UTF8Text) -> [TextRange] {
    ArticleSearch(query)?.hits(in: text, ranges: [text.range]).ranges ?? []
  }

  @Test(
    "spelling makes no difference, and a hit covers the marks behind its last letter",
    arguments: [
      ("اوكرانيا", "إلى ⟦أوكرانيا⟧ و⟦أُوكْرَانْيَا⟧."), ("قمه", "⟦قمة⟧ و⟦قمّة⟧ وقم"),
      ("موسكي", "⟦موسكى⟧"), ("بوتين", "و⟦بُوتِينْ⟧ و⟦بوتين⟧ي"), ("الناتو", "⟦الـــناتو⟧ـ"),
      ("2021", "عام ⟦٢٠٢١⟧ و⟦2021⟧ و⟦۲۰۲۱⟧"), ("nato", "⟦NATO⟧ ⟦Nato⟧"),
      ("é", "caf⟦é⟧ th⟦e\u{301}⟧"),
      ("ااا", "⟦أاإ⟧آ"), ("aab", "a⟦aab⟧"), ("لا", "⟦لا⟧ س⟦لا⟧م و⟦لَا⟧ت"),
      ("قال بوتين", "⟦قال\nبوتين⟧ و⟦قال  بوتين⟧ و⟦قال\u{A0}بوتين⟧"), ("غير موجود", "نص آخر"),
      ("می\u{200C}خواهد", "⟦میخواهد⟧"), ("٪", "25⟦٪⟧"),
    ] as [(String, MarkedText)])
  func folded(query: String, marked: MarkedText) {
    // Tatweel and marks behind a hit are its own, whatever the markers say.
    let found = hits(of: query, in: marked.text)
    #expect(found.map(\.start) == marked.ranges.map(\.start))
    for (found, marked) in zip(found, marked.ranges) { #expect(found.contains(marked)) }
  }

  @Test(
    "a query of which nothing is left finds nothing",
    arguments: ["", " ", "\u{64E}", "ـ", "\u{200D}", "\u{200F} \n"])
  func empty(query: String) {
    #expect(ArticleSearch(query) == nil)
  }

  @Test("marks and tatweel behind a hit belong to it, blanks do not")
  func trailing() {
    let text: UTF8Text = "مُحَمَّدٌـ \u{64B}غائب"
    #expect(hits(of: "محمد", in: text) == [TextRange(0, "مُحَمَّدٌـ".utf8.count)])
  }

  @Test("hidden paragraphs are searched in the raw file only, and no hit joins two paragraphs")
  func paragraphs() throws {
    let article = AnalysisDocumentTests.article("عنوان\nقال\nبوتين\nشارك بوتين\n")
    let search = try #require(ArticleSearch("بوتين"))
    #expect(search.hits(in: article, isRaw: false).ranges.count == 1)
    #expect(search.hits(in: article, isRaw: true).ranges.count == 2)
    let both = try #require(ArticleSearch("قال بوتين"))
    #expect(both.hits(in: article, isRaw: false).ranges.isEmpty)
  }

  @Test("the number of hits is bounded, and it is said that there are more")
  func bounded() throws {
    let text = UTF8Text(String(repeating: "ا ", count: 100))
    let search = try #require(ArticleSearch("ا"))
    let some = search.hits(in: text, ranges: [text.range], limit: 7)
    #expect(some.ranges.count == 7 && !some.isComplete)
    #expect(search.hits(in: text, ranges: [text.range], limit: 100).isComplete)
  }

  @Test("a search that is cancelled stops between two pieces")
  func cancelled() throws {
    let text = UTF8Text(String(repeating: "كلمة ", count: 1_000_000))
    let search = try #require(ArticleSearch("كلمة"))
    var questions = 0
    let hits = search.hits(in: text, ranges: [text.range], limit: .max - 1) {
      questions += 1
      return questions == 2
    }
    #expect(hits.ranges.isEmpty && questions == 2)
  }

  @Test("every hit folds to the query, and none that a simple search finds is missed")
  func properties() throws {
    var random = SeededGenerator(seed: 11)
    let pieces = [
      "ا", "أ", "ب", "ة", "ه", "ى", "ي", "\u{651}", "\u{64E}", "ـ", " ", "\n", "\u{200C}", "1", "١",
      "A", "a",
      "é", "e\u{301}", "😀", "،", "\u{FEFB}", "\u{0}",
    ]
    for _ in 0..<2000 {
      func string(_ range: ClosedRange<Int>) -> String {
        (0..<random.number(range)).map { _ in random.element(of: pieces) }.joined()
      }
      let text = UTF8Text(string(0...60))
      let query = string(1...3)
      guard let search = ArticleSearch(query) else { continue }
      let found = search.hits(in: text, ranges: [text.range]).ranges
      let wanted = simple(query, in: text.string)
      #expect(found == wanted, "‘\(query)’ in ‘\(text.string)’")
      for hit in found {
        #expect(text.bytes[hit.start] & 0xC0 != 0x80)
        #expect(hit.end == text.count || text.bytes[hit.end] & 0xC0 != 0x80)
        #expect(folded(text[hit]).map(\.scalar) == folded(query).map(\.scalar))
      }
    }
  }

  /// The scalars that are left of a string, each with the bytes it stands for and what follows it and
  /// leaves nothing.
  private func folded(_ string: String) -> [(scalar: Unicode.Scalar, start: Int, end: Int)] {
    var result: [(scalar: Unicode.Scalar, start: Int, end: Int)] = []
    var offset = 0
    for scalar in string.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      let left = scalar.properties.isWhitespace ? " " : Folding.fold(scalar)
      if let left, left != " " || result.last?.scalar != " " {
        result.append((left, offset, end))
      } else if !result.isEmpty {
        result[result.count - 1].end = end
      }
      offset = end
    }
    return result
  }

  private func simple(_ query: String, in text: String) -> [TextRange] {
    let pattern = folded(query).map(\.scalar)
    let scalars = folded(text)
    var result: [TextRange] = []
    var index = 0
    while index + pattern.count <= scalars.count {
      let piece = scalars[index..<index + pattern.count]
      if piece.map(\.scalar) == pattern, let first = piece.first, let last = piece.last {
        result.append(TextRange(first.start, last.end))
        index += pattern.count
      } else {
        index += 1
      }
    }
    return result
  }
}

@Suite("Sentences of an article")
struct ArticleSentenceTests {
  @Test("the sentence that holds a byte")
  func sentence() throws {
    let marked: MarkedText =
      "عنوان المقال\n⟦one:وصل الوفد إلى المدينة صباحا.⟧ ⟦two:وبدأت الجلسة بعد ساعة واحدة.⟧"
    let article = AnalysisDocumentTests.article(marked.text.string)
    for name in ["one", "two"] {
      let range = try #require(marked[name])
      #expect(article.sentence(at: range.start) == range)
      #expect(article.sentence(at: range.end - 1) == range)
    }
    #expect(article.sentence(at: article.text.count) == nil)
  }

  @Test("an endless line is not cut into words as a whole, and no scalar is split")
  func endless() throws {
    let article = AnalysisDocumentTests.article(
      "عنوان\n" + String(repeating: "كلمةx", count: 100_000))
    for offset in 300_000..<300_009 {
      let sentence = try #require(article.sentence(at: offset))
      #expect(sentence.count <= 65 * 1024 && sentence.contains(offset))
      #expect(article.text.bytes[sentence.start] & 0xC0 != 0x80)
    }
  }
}
