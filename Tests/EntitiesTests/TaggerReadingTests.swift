import ArabicText
import Entities
import Foundation
import Support
import Testing

private let words = """
  قال الرئيس محمود عباس في رام الله إن منظمة التحرير الفلسطينية ترفض الاقتراح وأكد وزير الخارجية للصحفيين
  """.split(whereSeparator: \.isWhitespace).map(String.init)

@Suite struct TaggerReadingTests {
  @Test func `a corpus and our own tokens give the same labels`() throws {
    let tagger = try Tagger.builtIn()
    var corpus = TaggerText()
    corpus.append(sentence: words)
    var own = TaggerText()
    own.append(Tokenizer.tokens(of: words.joined(separator: " ")))
    let first = TaggerReading(corpus, tagger: tagger)
    let second = TaggerReading(own, tagger: tagger)
    #expect(first.features() == second.features())
    #expect(
      first.secondPass(first.firstPass()).labels == second.secondPass(second.firstPass()).labels)
  }

  @Test func `every token has the same number of features, and the same ones each time`() throws {
    let tagger = try Tagger.builtIn()
    var text = TaggerText()
    text.append(sentence: words)
    text.append(sentence: ["(", "1998", "NATO", "،", "ا", ""])
    let reading = TaggerReading(text, tagger: tagger)
    let features = reading.features()
    #expect(features.count == text.count * TaggerFeatures.count)
    #expect(features == TaggerReading(text, tagger: tagger).features())
    let ends = TaggerFeatures.groupEnds
    #expect(ends == ends.sorted() && ends.last == TaggerFeatures.count)
    #expect(TaggerFeatures.count <= TaggerFeatures.capacity)
    let context = reading.contextFeatures(reading.firstPass())
    #expect(context.count == text.count * TaggerContext.featureCount)
  }

  @Test func `marks do not change what is read`() throws {
    let tagger = try Tagger.builtIn()
    var plain = TaggerText()
    plain.append(sentence: ["محمد", "الخطيب"])
    var marked = TaggerText()
    marked.append(sentence: ["مُحَمَّد", "الخطـــيب"])
    #expect(
      TaggerReading(plain, tagger: tagger).features()
        == TaggerReading(marked, tagger: tagger).features())
  }

  @Test func `what the first pass said counts twenty sentences away and no further`() throws {
    let tagger = try Tagger.builtIn()
    func context(distance: Int) -> [UInt32] {
      var text = TaggerText()
      text.append(sentence: ["القصراوي"])
      for _ in 1..<distance { text.append(sentence: ["كلمة"]) }
      text.append(sentence: ["القصراوي"])
      var labels = [UInt8](repeating: 0, count: text.count)
      labels[0] = TaggerLabel.begin(.person)
      let features = TaggerReading(text, tagger: tagger).contextFeatures(labels)
      return Array(features.suffix(TaggerContext.featureCount))
    }
    let far = context(distance: TaggerContext.reach + 1)
    #expect(context(distance: TaggerContext.reach) != far)
    #expect(context(distance: TaggerContext.reach + 9) == far)
    #expect(context(distance: 1) == context(distance: TaggerContext.reach))
  }

  @Test func `long texts without a stop are cut, not read as one sentence`() {
    var text = TaggerText()
    text.append(sentence: Array(repeating: "محمد", count: 10_000))
    #expect(text.sentences.allSatisfy { $0.count <= TaggerText.longestSentence })
    #expect(text.sentences.reduce(0) { $0 + $1.count } == 10_000)
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["MASAR_SWEEPS"] == "1"))
  func `a million words are tagged`() throws {
    let line = Array(repeating: words, count: 62_500).flatMap(\.self).joined(separator: " ")
    let list = Tokenizer.tokens(of: line)
    let spans = try Tagger.builtIn().spans(in: [list])[0]
    #expect(list.count >= 1_000_000)
    #expect(!spans.isEmpty)
  }
}
