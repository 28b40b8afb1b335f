import MasarModel
import Testing

@testable import Entities

@Suite struct KnowledgeBaseEditTests {
  private static func entity(
    _ id: String, _ kind: EntityKind, _ canonical: String, _ aliases: [String] = []
  ) -> Entity { Entity(id: id, kind: kind, canonical: canonical, latin: "", aliases: aliases) }

  private static let base = KnowledgeBase(entities: [
    entity("biden", .person, "جو بايدن", ["بايدن"]),
    entity("malley", .person, "روبرت مالي", ["مالي"]),
    entity("mali", .place, "مالي"), entity("kyiv", .place, "كييف"),
  ])

  /// `name:id` for each mention, after edits of the dossier and of the reader.
  private static func found(
    _ string: String, _ user: [EntityEdit], dossier: [EntityEdit] = []
  ) -> [String] {
    let knowledgeBase = base.applying([EntityEdits(dossier), EntityEdits(user)])
    let text = UTF8Text(string)
    return EntityRecognizer(knowledgeBase: knowledgeBase).mentions(in: text, range: text.range)
      .map { "\(text[$0.range]):\($0.entity)" }
  }

  @Test func `without edits nothing changes`() {
    #expect(Self.base.applying([]).entities == Self.base.entities)
    #expect(Self.base.applying([EntityEdits()]).entities == Self.base.entities)
    #expect(Self.found("بايدن في كييف", []) == ["بايدن:biden", "كييف:kyiv"])
  }

  @Test func `additions and aliases are recognised at once, and gone with their row`() {
    let own = EntityEdit.addition(Self.entity("u-1", .organization, "مرصد السدرة", ["السدرة"]))
    let alias = EntityEdit.change(EntityChange(entity: "biden", addedAliases: ["ساكن البيت"]))
    let text = "قال ساكن البيت لمرصد السدرة"
    #expect(Self.found(text, [own, alias]) == ["ساكن البيت:biden", "مرصد السدرة:u-1"])
    #expect(Self.found(text, [own]) == ["مرصد السدرة:u-1"])
    #expect(Self.found(text, []) == [])
  }

  @Test func `a renamed entity keeps its old name as an alias`() {
    let rename = EntityChange(entity: "kyiv", rename: "كيَيف العاصمة", latin: "Kyiv")
    let knowledgeBase = Self.base.applying([EntityEdits([.change(rename)])])
    #expect(
      knowledgeBase["kyiv"]
        == Entity(
          id: "kyiv", kind: .place, canonical: "كيَيف العاصمة", latin: "Kyiv", aliases: ["كييف"]))
    #expect(Self.found("في كييف العاصمة ثم كييف", [.change(rename)]).count == 2)
  }

  @Test func `names that are not an entity's, or nobody's, are not recognised`() {
    let notMalley = EntityEdit.change(EntityChange(entity: "malley", rejectedNames: ["مالِي"]))
    #expect(Self.found("قال مالي", []) == ["مالي:malley"])
    #expect(Self.found("قال مالي", [notMalley]) == ["مالي:mali"])
    let nobody = EntityEdit.change(EntityChange(entity: nil, rejectedNames: ["مالي"]))
    #expect(Self.found("قال مالي لروبرت مالي", [nobody]) == ["روبرت مالي:malley"])
    let knowledgeBase = Self.base.applying([EntityEdits([nobody])])
    #expect(knowledgeBase.isRejected("مَالي") && !knowledgeBase.isRejected("كييف"))
    // The canonical name itself.
    let notKyiv = EntityEdit.change(EntityChange(entity: "kyiv", rejectedNames: ["كييف"]))
    #expect(Self.found("في كييف", [notKyiv]) == [])
    #expect(Self.base.applying([EntityEdits([notKyiv])])["kyiv"] != nil)
  }

  @Test func `merged entities have one identifier, and the old one leads there`() {
    let merge = EntityEdit.change(EntityChange(entity: "malley", mergedInto: "biden"))
    let knowledgeBase = Self.base.applying([EntityEdits([merge])])
    #expect(knowledgeBase["malley"]?.id == "biden")
    #expect(knowledgeBase.entities.map(\.id) == ["biden", "mali", "kyiv"])
    #expect(Self.found("روبرت مالي", [merge]) == ["روبرت مالي:biden"])
    // Chains lead to their end, circles and unknown targets nowhere.
    let chain = [merge, .change(EntityChange(entity: "biden", mergedInto: "kyiv"))]
    #expect(Self.found("روبرت مالي وجو بايدن", chain) == ["روبرت مالي:kyiv", "جو بايدن:kyiv"])
    let circle = [merge, .change(EntityChange(entity: "biden", mergedInto: "malley"))]
    #expect(Self.found("روبرت مالي وجو بايدن", circle) == ["روبرت مالي:biden", "جو بايدن:biden"])
    let itself = EntityEdit.change(EntityChange(entity: "kyiv", mergedInto: "kyiv"))
    let unknown = EntityEdit.change(EntityChange(entity: "kyiv", mergedInto: "nobody"))
    #expect(Self.found("كييف", [itself, unknown]) == ["كييف:kyiv"])
  }

  @Test func `the reader's word comes before the dossier's, and the dossier's before the built-in`()
  {
    let dossier = EntityEdit.addition(Self.entity("biden", .place, "بلدة بايدن", ["بايدن"]))
    #expect(Self.found("بايدن", [], dossier: [dossier]) == ["بايدن:biden"])
    #expect(Self.base.applying([EntityEdits([dossier])])["biden"]?.kind == .place)
    let user = EntityEdit.addition(Self.entity("biden", .organization, "شركة بايدن"))
    let both = Self.base.applying([EntityEdits([dossier]), EntityEdits([user])])
    #expect(both["biden"]?.kind == .organization)
    // What the dossier forbids the reader may allow.
    let nobody = EntityEdit.change(EntityChange(entity: nil, rejectedNames: ["كييف"]))
    let allowed = EntityEdit.change(EntityChange(entity: "kyiv", addedAliases: ["كييف"]))
    #expect(Self.found("كييف", [], dossier: [nobody]) == [])
    #expect(Self.found("كييف", [allowed], dossier: [nobody]) == ["كييف:kyiv"])
  }

  @Test func `one alias of two entities: both are kept, own ones first, and the context decides`() {
    let own = EntityEdit.addition(Self.entity("u-1", .person, "سمير مالي", ["مالي"]))
    #expect(Self.found("مالي", [own]) == ["مالي:u-1"])
    #expect(Self.found("روبرت مالي: قال مالي", [own]) == ["روبرت مالي:malley", "مالي:malley"])
    let knowledgeBase = Self.base.applying([EntityEdits([own])])
    #expect(knowledgeBase.entities(named: "مالي").map(\.id) == ["u-1", "malley", "mali"])
  }

  @Test func `rows about nobody change nothing and are told`() {
    let edits = EntityEdits(rows: [
      .init(.change(EntityChange(entity: "biden", rename: "جو")), line: 1),
      .init(.change(EntityChange(entity: "nobody", addedAliases: ["كلمة"])), line: 4),
      .init(.change(EntityChange(entity: "kyiv", mergedInto: "nowhere")), line: 7),
    ])
    let unknown = Self.base.applying([edits]).unknownRows(of: edits)
    #expect(unknown.map(\.row.line) == [4, 7] && unknown.map(\.id) == ["nobody", "nowhere"])
  }

  @Test func `identifiers that nobody has given are the same for the same name`() {
    #expect(
      Entity.identifier(canonical: "س", latin: "Öland Élan & Co", kind: .organization)
        == "u-organization-land-lan-co")
    let first = Entity.identifier(canonical: "مرصد السدرة", latin: "", kind: .organization)
    #expect(first == Entity.identifier(canonical: "مرصد السدرة", latin: "٧", kind: .organization))
    #expect(first != Entity.identifier(canonical: "مرصد السدر", latin: "", kind: .organization))
    #expect(first.wholeMatch(of: /u-organization-[a-z0-9]+/) != nil)
  }
}
