import Foundation
import MasarModel
import Testing

@Suite struct CodingTests {
  private func roundTrip<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
  }

  private let day = CalendarDate(dayNumber: 18_991)

  @Test("articles")
  func article() throws {
    let article = Article(
      path: "a/1.txt", title: "عنوان", titleRange: TextRange(0, 10),
      source: Source(name: "الجزيرة", url: "https://example.org"), author: "فلان", language: "ar",
      tags: ["روسيا"],
      published: Publication(
        date: day, basis: .frontMatter, alternatives: [day.advanced(by: 7)]),
      direction: .rightToLeft, text: "عنوان\nا\u{654}",
      paragraphs: [
        Paragraph(range: TextRange(0, 10), firstLine: 1, lastLine: 1, role: .title),
        Paragraph(
          range: TextRange(11, 15), firstLine: 2, lastLine: 3, role: .heading, level: 2,
          isShown: false),
      ], replacements: 3)
    #expect(try roundTrip(article) == article)
    #expect(try roundTrip(article).text.bytes == article.text.bytes)
  }

  @Test("events, tracks and timelines")
  func timeline() throws {
    let event = Event(
      id: "e1", track: "nato", title: "مجلس", days: DayInterval(day, day.advanced(by: 1)),
      precision: .partOfDay, status: .planned, place: "بروكسل", participants: ["o-nato"],
      sources: [
        EventSource(
          path: "1.txt", range: TextRange(1, 2), value: "2021-12-30TEV", days: DayInterval(day),
          claims: [
            Claim(
              kind: .duration, value: "PT50M", range: TextRange(1, 2), isApproximate: true,
              grade: .contradicts)
          ], speaker: "p-x")
      ],
      disagreements: [
        Disagreement(kind: .date, versions: [.init(value: "2021-12-30", sources: ["1.txt"])])
      ])
    let timeline = Timeline(
      tracks: [
        Track(
          id: "nato", name: "الناتو", letter: "N", place: "بروكسل", participants: ["x"], cues: ["y"]
        )
      ],
      events: [event, Event(id: "e2", title: "", days: nil, precision: .vague, status: .past)])
    #expect(try roundTrip(timeline) == timeline)
  }

  @Test("entities, mentions, times, dossiers and findings")
  func others() throws {
    let entity = Entity(
      id: "p-joe-biden", kind: .person, canonical: "جو بايدن", latin: "Joe Biden",
      aliases: ["بايدن"], note: "n")
    #expect(try roundTrip(entity) == entity)
    let mention = Mention(range: TextRange(3, 9), kind: .place, entity: "l-geneva", confidence: 0.5)
    #expect(try roundTrip(mention) == mention)
    let time = TimeExpression(
      range: TextRange(0, 4), kind: .duration, value: "PT50M", granularity: .minute, anchor: .none,
      days: nil, alternatives: ["PT1H"])
    #expect(try roundTrip(time) == time)
    let dossier = Dossier(
      path: "d", title: "t", language: "ar", tracks: [],
      files: ["1.txt": .init(title: "x", published: day, tags: ["a"])])
    #expect(try roundTrip(dossier) == dossier)
    let findings = [
      FindingKind.missing, .tooLarge(bytes: 3, limit: 2), .wrongType(key: "k", expected: "e"),
      .illFormedUTF8(count: 2), .unknownFile(name: "n"), .linkLoop,
    ].map { Finding(path: "p", line: 3, kind: $0) }
    #expect(try roundTrip(findings) == findings)
  }

  @Test("raw values are the words of the JSON document")
  func rawValues() {
    #expect(TimeGranularity.partOfDay.rawValue == "part-of-day")
    #expect(PublicationBasis.frontMatter.rawValue == "front matter")
    #expect(TextDirection.rightToLeft.rawValue == "rtl")
    #expect(
      EntityKind.allCases.map(\.rawValue) == ["person", "place", "organization", "nationality"])
    #expect(LineRole.allCases.count == 8)
  }

  @Test("intervals of days")
  func intervals() {
    let week = DayInterval(day, day.advanced(by: 6))
    #expect(week.contains(DayInterval(day)) && !DayInterval(day).contains(week))
    #expect(week.overlaps(DayInterval(day.advanced(by: 6), day.advanced(by: 9))))
    #expect(!week.overlaps(DayInterval(day.advanced(by: 7))))
  }
}
