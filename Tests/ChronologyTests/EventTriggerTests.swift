import ArabicText
import MasarModel
import Testing

@testable import Chronology

@Suite("Event triggers")
struct EventTriggerTests {
  private func hits(_ sentence: String, company: EventTrigger.Company? = nil) -> [EventLexicon.Hit]
  {
    let noun = company.map { EventTrigger.rows($0.nouns)[0].split(separator: ":")[0] }
    let list = Tokenizer.tokens(of: noun.map { "\(sentence) \($0)" } ?? sentence)
    return EventLexicon.shared.hits(in: 0..<list.count, of: list)
  }

  @Test("each example has its kind, or none", arguments: EventTrigger.all)
  func examples(trigger: EventTrigger) {
    let kinds = hits(trigger.example, company: nil).map(\.kind)
    if let kind = trigger.kind {
      #expect(kinds.contains(kind), "\(trigger.example): \(kinds)")
    } else {
      #expect(kinds.isEmpty, "\(trigger.example): \(kinds)")
    }
  }

  @Test(
    "verbs in past and imperfect, both genders, dual and plural, future and passive",
    arguments: [
      "التقى", "التقت", "التقيا", "التقتا", "التقوا", "يلتقي", "تلتقي", "يلتقيان", "تلتقيان",
      "يلتقون",
      "سيلتقي", "ستلتقي", "وسيلتقيان", "فالتقيا", "ليلتقي", "لم يلتق", "اجتمعوا", "ستجتمع",
      "يجتمعان",
      "استقبلهما", "استقبلته", "واستقبلت", "التأمت", "ستلتئم", "تباحثا", "يتشاورون",
    ])
  func verbs(form: String) {
    #expect(!hits(form).isEmpty, "\(form)")
  }

  @Test(
    "nouns with article, particles, pronouns, dual and plural",
    arguments: [
      "اجتماع", "الاجتماع", "اجتماعا", "اجتماعًا", "بالاجتماع", "للاجتماع", "واجتماعهما", "اجتماعين",
      "الاجتماعان", "اجتماعات", "اجتماعاتهم", "لقاؤهما", "لقائه", "لقاءين", "جلستين", "جلستهما",
      "الجلسات",
      "كالجولة", "جولتي", "المفاوضين", "مفاوضيهم", "قمتهما", "مكالمتين", "اتصالهما", "زيارتها",
    ])
  func nouns(form: String) {
    #expect(!hits(form).isEmpty, "\(form)")
  }

  @Test(
    "beginning, ending and giving tell nothing without what begins",
    arguments: ["بدأت الحملة", "انتهت الدراسة", "سلم المفتاح", "وقع الحادث", "علق على الصورة"])
  func company(sentence: String) {
    #expect(hits(sentence).isEmpty, "\(sentence)")
  }

  @Test(
    "the same verb of different things",
    arguments: [
      ("بدأت الجولة", EventKind.opening), ("بدأت الهدنة", .ceasefire), ("انتهت المهلة", .deadline),
      ("انتهت المحادثات", .pause), ("وقع الوزيران مذكرة", .signing), ("اعتمد المجلس القرار", .vote),
      ("سلم السفير الرد", .delivery), ("نشرت الوزارة النص", .publication),
    ])
  func sameVerb(sentence: String, kind: EventKind) {
    #expect(hits(sentence).first?.kind == kind, "\(sentence)")
  }

  @Test("each example of taking back has its effect", arguments: EventStatusCue.all)
  func cues(cue: EventStatusCue) {
    let list = Tokenizer.tokens(of: cue.example)
    let found = EventStatusCue.cues(in: 0..<list.count, of: list)
    #expect(found.first?.effect == cue.effect, "\(cue.example)")
  }

  @Test("each example of loose lengths is read", arguments: DurationBound.words.indices)
  func durations(row: Int) throws {
    let (looseness, _, example) = DurationBound.words[row]
    let list = Tokenizer.tokens(of: example)
    let time = try #require(TimelineTests.recognizer.expressions(in: list).first)
    let bound = try #require(DurationBound(time, in: list, within: 0..<list.count))
    #expect(bound.minutes.lowerBound == 60 * looseness.factors.lowerBound, "\(example)")
    #expect(bound.minutes.upperBound == 60 * looseness.factors.upperBound, "\(example)")
  }
}
