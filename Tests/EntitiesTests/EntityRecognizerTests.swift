import MasarModel
import Testing

@testable import Entities

@Suite("Entity recogniser")
struct EntityRecognizerTests {
  static let recognizer = EntityRecognizer(
    knowledgeBase: KnowledgeBase(entities: [
      entity("biden", .person, "جو بايدن", ["بايدن"]),
      entity("putin", .person, "فلاديمير بوتين", ["فيلاديمير بوتين", "بوتين"]),
      entity("malley", .person, "روبرت مالي", ["مالي"]),
      entity("mali", .place, "مالي", []), entity("usa", .place, "الولايات المتحدة", ["أمريكا"]),
      entity("russia", .place, "روسيا", []), entity("london", .place, "لندن", []),
      entity("warsaw", .place, "وارسو", []), entity("washington", .place, "واشنطن", []),
      entity("vienna", .place, "فيينا", []), entity("beirut", .place, "بيروت", []),
      entity("kyiv", .place, "كييف", []), entity("brussels", .place, "بروكسل", []),
      entity("nato", .organization, "حلف شمال الأطلسي", ["الناتو"]),
      entity("kremlin", .organization, "الكرملين", []),
      entity("russian", .nationality, "روسي", ["الروسي", "روسية", "الروسية"]),
      entity("ledrian", .person, "جان إيف لودريان", []),
      entity("council", .organization, "مجلس روسيا والناتو", ["مجلس روسيا - الناتو"]),
      entity("today", .organization, "روسيا اليوم", []),
    ]))

  static func entity(
    _ id: String, _ kind: EntityKind, _ canonical: String, _ aliases: [String]
  ) -> Entity { Entity(id: id, kind: kind, canonical: canonical, latin: id, aliases: aliases) }

  @Test(
    "spans exclude particles and include the article",
    arguments: [
      ("قال [بايدن:biden] لـ[بوتين:putin]", 0), ("و[بايدن:biden] و[بوتين:putin]", 0),
      ("[فيلاديمير بوتين:putin] من [الكرملين:kremlin]", 0),
      ("[وارسو:warsaw] و[واشنطن:washington] و[فيينا:vienna] و[لندن:london]", 0),
      ("[بيروت:beirut] ب[بروكسل:brussels] وب[كييف:kyiv]", 0),
      ("و[الولايات المتحدة:usa]", 0), ("ل[روسيا:russia]", 0),
      ("ل[لناتو:nato] ول[لكرملين:kremlin]", 0),
      ("«[الناتو:nato]» ([حلف شمال الأطلسي:nato])", 0), ("وَ[بَايْدِن:biden]", 0),
      ("الوفد [الروسي:russian]", 0), ("كان موقفا [روسيًا:russian]", 0), ("وليد وناتو وكرملين", 0),
      ("اجتمع [مجلس روسيا - الناتو:council]، ثم [مجلس روسيا – الناتو:council]", 0),
      ("قالت [روسيا:russia] - اليوم الخميس", 0), ("شبكة [روسيا اليوم:today]", 0),
      ("[جان-إيف لودريان:ledrian]", 0), ("أوكرانيا.[روسيا:russia]", 0),
      ("زار [روبرت مالي:malley] المدينة ثم قال [مالي:malley]", 0),
      ("باماكو عاصمة [مالي:malley]", 0),
    ])
  func spans(marked: String, _: Int) {
    let (text, spans) = unmark(marked)
    let found = Self.recognizer.mentions(in: text, range: text.range)
    #expect(found.map { "\(text[$0.range]):\($0.entity)" } == spans)
  }

  @Test("the context decides whose name it is")
  func context() {
    let text: UTF8Text = "قال مالي"
    let found = Self.recognizer.mentions(in: text, range: text.range, context: ["mali"])
    #expect(found.map(\.entity) == ["mali"])
    #expect(found.map(\.kind) == [.place])
    #expect((found.first?.confidence ?? 1) < 1)
  }

  @Test("random mixtures: mentions are sorted, disjoint, inside the range, on scalar boundaries")
  func properties() {
    var random = SystemIndependentGenerator(state: 11)
    let pieces = [
      "بايدن", "و", "ل", "ال", "ناتو", " ", "حلف", " شمال ", "الأطلسي", "ً", "ـ", "-", "(", "مالي",
      "é", "😀",
    ]
    for _ in 0..<400 {
      let string = (0..<40).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
      let text = UTF8Text(string.joined())
      var end = 0
      for mention in Self.recognizer.mentions(in: text, range: text.range) {
        #expect(mention.range.start >= end && !mention.range.isEmpty)
        end = mention.range.end
        #expect(end <= text.count)
        #expect(text.bytes[mention.range.start] & 0xC0 != 0x80)
        #expect(end == text.count || text.bytes[end] & 0xC0 != 0x80)
      }
    }
  }

  @Test("long inputs: names only, no Arabic at all, marks only")
  func long() {
    let names = UTF8Text(String(repeating: "بايدن ", count: 200_000))
    #expect(Self.recognizer.mentions(in: names, range: names.range).count == 200_000)
    let latin = UTF8Text(String(repeating: "lorem ipsum ", count: 50_000))
    #expect(Self.recognizer.mentions(in: latin, range: latin.range).isEmpty)
    let marks = UTF8Text("وَ" + String(repeating: "\u{64E}", count: 100_000) + "بايدن")
    #expect(Self.recognizer.mentions(in: marks, range: marks.range).count == 1)
  }

  /// `[name:id]` marks a span and its entity.
  private func unmark(_ marked: String) -> (UTF8Text, [String]) {
    var text = ""
    var spans: [String] = []
    for (index, part) in marked.split(separator: "[", omittingEmptySubsequences: false).enumerated()
    {
      if index == 0 {
        text += part
        continue
      }
      let pieces = part.split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
      spans.append(String(pieces[0]))
      text += pieces[0].prefix { $0 != ":" }
      text += pieces.count > 1 ? pieces[1] : ""
    }
    return (UTF8Text(text), spans)
  }
}

/// A linear congruential generator, the same in every run.
struct SystemIndependentGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
