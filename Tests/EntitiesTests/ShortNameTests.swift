import ArabicText
import MasarModel
import Testing

@testable import Entities

/// Whom the short names of an article stand for, with the knowledge base and the tagger of the program.
@Suite struct ShortNameTests {
  private static let tagger = try? Tagger.builtIn()
  private static let recognizer = EntityRecognizer()

  /// The names of an article, a paragraph a line, with their entities.
  private func names(_ lines: String...) throws -> [(name: String, entity: Entity.ID)] {
    let tagger = try #require(Self.tagger)
    let lists = lines.map { Tokenizer.tokens(of: $0) }
    let known = lists.map { Self.recognizer.mentions(in: $0) }
    let linker = NameLinker(knowledgeBase: .builtIn, tagger: tagger)
    return zip(lists, zip(known, tagger.spans(in: lists))).flatMap { list, names in
      linker.mentions(known: [names.0], found: [names.1], times: [[]], in: [list]).map {
        (list.text[$0.range], $0.entity)
      }
    }
  }

  /// The entities of a name in an article of one paragraph.
  private func entities(_ name: String, in text: String) throws -> [Entity.ID] {
    try names(text).filter { $0.name == name }.map(\.entity)
  }

  @Test("a family name that no list has by itself is that of the person named in full")
  func familyName() throws {
    #expect(
      try entities("الشرع", in: "استقبل الرئيس السوري أحمد الشرع الوفد. وقال الشرع إن اللقاء مثمر.")
        == ["p-ahmed-al-sharaa"])
  }

  @Test("a family name that is a common word stays one")
  func commonWord() throws {
    #expect(
      try entities("رئيسي", in: "قال إبراهيم رئيسي إن الخلاف يعود بشكل رئيسي إلى الحدود.").isEmpty)
  }

  @Test("somebody else of the same family is somebody else")
  func sameFamily() throws {
    let text = "وتحدث بشار الجعفري في المجلس. وقال الجعفري إن بلاده ترفض القرار."
    let ids = try names(text).filter { $0.name.hasSuffix("الجعفري") }.map(\.entity)
    #expect(ids.count == 2 && Set(ids).count == 1 && ids.first != "p-ibrahim-al-jaafari")
    let son = try entities("هانتر بايدن", in: "ومثل هانتر بايدن أمام المحكمة أمس.")
    #expect(son.count == 1 && son.first != "p-joe-biden")
    #expect(try names("وهاتف بايدن نظيره الروسي مساء أمس.").map(\.entity).contains("p-joe-biden"))
  }

  @Test("the head of a place or an organisation may be left out")
  func heads() throws {
    #expect(
      try entities("حماس", in: "ونفت حركة حماس ذلك. وقال مسؤول في حماس إن المحادثات مستمرة.")
        .allSatisfy { $0 == "o-hamas" })
  }

  @Test("a name may go on in parentheses or behind stops")
  func marks() throws {
    #expect(
      try names("وحذر حلف (شمال الأطلسي) من التصعيد.").map(\.name) == ["حلف (شمال الأطلسي)"])
    #expect(try names("وقال محلل في بنك يو.بي.إس ذلك.").map(\.entity).contains("o-ubs"))
    #expect(
      try names("وكتب على منصة «إكس» أمس.").map(\.name).contains("منصة «إكس»"))
    #expect(try names("ونقلت صحيفة «هآرتس» ذلك.").map(\.name) == ["هآرتس"])
  }

  @Test("what is known and is no name where it stands is not found there by another way")
  func passedOver() throws {
    #expect(
      try entities("القاهرة", in: "وأعلنت المؤسسة حالة «القوة القاهرة» في حقل الفيل.").isEmpty)
    #expect(try entities("القاهرة", in: "وعاد الوفد إلى القاهرة أمس.") == ["l-cairo"])
  }

  @Test("nothing of a common phrase is looked up", arguments: CommonPhrases.table)
  func phrases(phrase: String, example: String) throws {
    let list = Tokenizer.tokens(of: example)
    #expect(Folding.folded(example).contains(Folding.folded(phrase).dropFirst(2)))
    #expect(Self.recognizer.mentions(in: list).map { list.text[$0.range] } == [])
  }
}
