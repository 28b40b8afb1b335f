import MasarModel
import Testing

@testable import Entities

@Suite("Knowledge base")
struct KnowledgeBaseTests {
  @Test("a line becomes an entity; header, comments and empty lines do not")
  func reads() throws {
    let knowledgeBase = try KnowledgeBase(
      tsv: """
        id\tkind\tcanonical\tlatin\taliases\tnote
        # comment

        p-a\tperson\tجو بايدن\tJoe Biden\tبايدن|جوزيف بايدن\tرئيس\r
        """.utf8)
    #expect(
      knowledgeBase.entities == [
        Entity(
          id: "p-a", kind: .person, canonical: "جو بايدن", latin: "Joe Biden",
          aliases: ["بايدن", "جوزيف بايدن"], note: "رئيس")
      ])
    #expect(knowledgeBase["p-a"]?.latin == "Joe Biden")
    #expect(knowledgeBase["p-b"] == nil)
    #expect(knowledgeBase.entities(named: "بَايدن").map(\.id) == ["p-a"])
  }

  @Test(
    "a malformed line names line and reason",
    arguments: [
      ("p-a\tperson\tx", KnowledgeBaseError(line: 2, reason: .fieldCount(3))),
      ("p-a\tgod\tx\ty\t\t", KnowledgeBaseError(line: 2, reason: .unknownKind("god"))),
      ("\tperson\tx\ty\t\t", KnowledgeBaseError(line: 2, reason: .emptyField("id"))),
      ("p-a\tperson\t\ty\t\t", KnowledgeBaseError(line: 2, reason: .emptyField("canonical"))),
      (
        "p-a\tperson\tx\ty\t\t\np-a\tplace\tx\ty\t\t",
        KnowledgeBaseError(line: 3, reason: .duplicateIdentifier("p-a"))
      ),
    ])
  func malformed(line: String, error: KnowledgeBaseError) {
    #expect(throws: error) { try KnowledgeBase(tsv: "# first\n\(line)".utf8) }
  }

  @Test("bytes that are no UTF-8 are reported")
  func notUTF8() {
    #expect(throws: KnowledgeBaseError(line: 1, reason: .notUTF8)) {
      try KnowledgeBase(tsv: [0xFF, 0xFE])
    }
  }

  @Test("the built-in knowledge base keeps to the format")
  func builtIn() {
    let bytes = KnowledgeBase.builtInBytes
    #expect(KnowledgeBaseFile.read(bytes).errors.isEmpty)
    #expect(KnowledgeBase.builtIn.entities.count == KnowledgeBaseFile.read(bytes).entities.count)
  }
}
