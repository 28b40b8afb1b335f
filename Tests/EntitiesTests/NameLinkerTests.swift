import ArabicText
import MasarModel
import Testing

@testable import Entities

@Suite struct NameLinkerTests {
  private let list = Tokenizer.tokens(
    in: "التقى سامر الحوراني مدير جامعة بيروت ثم غادر الحوراني المدينة في نيسان",
    range: UTF8Text("التقى سامر الحوراني مدير جامعة بيروت ثم غادر الحوراني المدينة في نيسان").range)

  private func span(
    _ kind: NameKind, _ tokens: Range<Int>, confidence: Double = 0.9
  ) -> NameSpan {
    NameSpan(kind: kind, tokens: tokens, clitics: 0, confidence: confidence)
  }

  private func mentions(_ known: [Mention], _ found: [NameSpan], times: [TextRange] = [])
    -> [Mention]
  {
    NameLinker().mentions(known: [known], found: [found], times: [times], in: [list])
  }

  @Test("a family name is the person last named in full by it")
  func familyName() {
    let linked = mentions([], [span(.person, 1..<3), span(.person, 8..<9)])
    #expect(linked.map(\.entity).count == 2 && linked[0].entity == linked[1].entity)
    #expect(FoundName.entity(linked[0].entity)?.canonical == "سامر الحوراني")
    #expect(mentions([], [span(.person, 8..<9)])[0].entity != linked[0].entity)
  }

  @Test("what is known stands, but for a town inside an institution's name")
  func known() {
    let town = Mention(range: list[5].range, kind: .place, entity: "c-beirut")
    let university = span(.organization, 4..<6)
    let linked = mentions([town], [university])
    #expect(linked.map(\.kind) == [.organization])
    #expect(linked[0].range == TextRange(list[4].range.start, list[5].range.end))
    #expect(mentions([town], [span(.person, 4..<6)]) == [town])
    #expect(mentions([town], [span(.place, 5..<6)]) == [town])
  }

  @Test("a known name with a particle in front is not somebody else")
  func particle() {
    let knowledgeBase = KnowledgeBase(entities: [
      Entity(
        id: "p-zelensky", kind: .person, canonical: "فولوديمير زيلينسكي", latin: "Zelensky",
        aliases: ["زيلينسكي"])
    ])
    let text = UTF8Text("اتصل بفولوديمير زيلينسكي")
    let list = Tokenizer.tokens(in: text, range: text.range)
    // The name begins behind its particle, two bytes.
    let name = TextRange(list[1].range.start + 2, list[2].range.end)
    let known = Mention(range: name, kind: .person, entity: "p-zelensky")
    let linked = NameLinker(knowledgeBase: knowledgeBase).mentions(
      known: [[known]], found: [[span(.person, 1..<3)]], times: [[]], in: [list])
    #expect(linked == [known])
  }

  @Test("an office is nobody", arguments: ["وزير الدفاع", "رئيس الوزراء", "مبعوث"])
  func offices(words: String) {
    let text = UTF8Text("زار \(words) المدينة")
    let list = Tokenizer.tokens(in: text, range: text.range)
    let name = span(.person, 1..<list.count - 1)
    #expect(
      NameLinker().mentions(known: [[]], found: [[name]], times: [[]], in: [list]).isEmpty)
  }

  @Test("an identifier that holds a folded name is shown as the text writes it")
  func spelled() throws {
    let entity = try #require(
      FoundName.entity(FoundName.id(kind: .organization, folded: "لجنه الامن")))
    #expect(FoundName.spelled(entity, as: ["لجنة", "لجنة الأمن"]).canonical == "لجنة الأمن")
    #expect(FoundName.spelled(entity, as: ["لجنة"]) == entity)
    let known = Entity(id: "o-un", kind: .organization, canonical: "الأمم المتحدة", latin: "UN")
    #expect(FoundName.spelled(known, as: ["الامم المتحدة"]) == known)
  }

  @Test("names that are not sure, and months, are left out")
  func unsure() {
    #expect(mentions([], [span(.person, 1..<3, confidence: 0.6)]).isEmpty)
    #expect(mentions([], [span(.person, 11..<12)], times: [list[11].range]).isEmpty)
  }

  @Test("an identifier holds its name", arguments: EntityKind.allCases)
  func identifiers(kind: EntityKind) throws {
    let id = FoundName.id(kind: kind, folded: "سامر الحوراني")
    #expect(id.utf8.allSatisfy { $0 < 0x80 })
    let entity = try #require(FoundName.entity(id))
    #expect(entity.kind == kind && entity.canonical == "سامر الحوراني")
    #expect(entity.latin == "Samr Alhwrany")
    for other in ["n-person-", "n-person-zz", "n-god-d8", "p-joe-biden", "n-person-d8", ""] {
      #expect(FoundName.entity(other) == nil)
    }
  }
}
