import ArabicText
import MasarModel
import Testing

@testable import Chronology

@Suite("Timeline")
struct TimelineTests {
  static let profiles = [
    TrackProfile(
      track: Track(id: "leaders", name: "القادة", letter: "ق", cues: ["مكالمة", "قمة"]),
      place: nil, participants: ["p-a", "p-b"]),
    TrackProfile(
      track: Track(
        id: "port", name: "محادثات الميناء", letter: "م", place: "الميناء", cues: ["لجنة"]),
      place: "l-port", participants: ["p-c", "p-d"]),
  ]
  static let recognizer = TimeRecognizer()
  static let geography = Geography(towns: ["l-port", "l-castle"])
  /// Names as the caller would have linked them.
  static let names: [(name: String, id: String, kind: EntityKind)] = [
    ("سامي", "p-a", .person), ("هاني", "p-b", .person), ("رامي", "p-c", .person),
    ("نادر", "p-d", .person), ("الميناء", "l-port", .place), ("القلعة", "l-castle", .place),
  ]

  static func facts(_ path: String, _ published: String, _ string: String) -> ArticleFacts {
    let text = UTF8Text(string)
    let date = CalendarDate(iso8601: published)
    let list = Tokenizer.tokens(in: text, range: text.range)
    var mentions: [Mention] = []
    for index in 0..<list.count {
      for name in names {
        let word = text[list[index].range]
        let length = name.name.utf8.count
        guard word == name.name || word == "و" + name.name || word == "ب" + name.name else {
          continue
        }
        let end = list[index].range.end
        mentions.append(
          Mention(range: TextRange(end - length, end), kind: name.kind, entity: name.id))
      }
    }
    let times = recognizer.expressions(
      in: text, range: text.range, context: TimeContext(reference: date))
    return ArticleFacts(
      path: path, text: text, published: date, paragraphs: [text.range], mentions: mentions,
      times: times)
  }

  static func timeline(_ articles: [ArticleFacts]) -> Timeline {
    let finder = EventFinder(profiles: profiles, geography: geography)
    let builder = TimelineBuilder(
      profiles: profiles, shortNames: ["p-a": "سامي", "p-b": "هاني"],
      names: ["l-port": "الميناء", "l-castle": "القلعة"],
      geography: geography)
    return builder.timeline(articles.map { finder.statements(in: $0) })
  }

  @Test("two articles, one call: sources, title, status")
  func oneCall() {
    let timeline = Self.timeline([
      Self.facts("1", "2021-12-31", "أجرى سامي وهاني مكالمة مساء أمس الخميس حول الملف."),
      Self.facts("2", "2022-01-03", "تحدث سامي وهاني في مكالمة هاتفية في 30 ديسمبر 2021."),
    ])
    #expect(timeline.events.map(\.id) == ["leaders-call-2021-12-30"])
    #expect(timeline.events.map(\.title) == ["مكالمة سامي وهاني"])
    #expect(timeline.events.map(\.status) == [.past])
    #expect(timeline.events.first?.sources.map(\.path) == ["1", "2"])
    #expect(timeline.events.first?.disagreements == [])
  }

  @Test("one sentence, three events, each with its own place and day")
  func parts() {
    let timeline = Self.timeline([
      Self.facts(
        "1", "2021-12-31",
        "عقد سامي وهاني قمة في 16 يونيو 2021، وفي 7 ديسمبر أجريا مكالمة بين سامي وهاني، ثم تجتمع لجنة في الميناء يوم 10 يناير."
      )
    ])
    #expect(
      timeline.events.map(\.id) == [
        "leaders-summit-2021-06-16", "leaders-call-2021-12-07", "port-meeting-2022-01-10",
      ])
    #expect(timeline.events.map(\.status) == [.past, .past, .planned])
    #expect(timeline.events.last?.place == "الميناء")
  }

  @Test("9 and 10 against 10 is marked, the month that holds both is not")
  func dates() throws {
    let timeline = Self.timeline([
      Self.facts("1", "2021-12-31", "تجري محادثات لجنة الميناء في الميناء يومي 9 و10 يناير 2022."),
      Self.facts("2", "2021-12-31", "تجري محادثات لجنة الميناء في الميناء يوم 10 يناير 2022."),
      Self.facts("3", "2021-12-30", "تجري محادثات لجنة الميناء في الميناء الشهر المقبل بلا تأخير."),
    ])
    let event = try #require(timeline.events.first)
    #expect(timeline.events.count == 1)
    #expect(event.sources.map(\.value) == ["2022-01-09/2022-01-10", "2022-01-10", "2022-01"])
    #expect(
      event.disagreements == [
        Disagreement(
          kind: .date, grade: .overlaps,
          versions: [
            Disagreement.Version(value: "2022-01-09/2022-01-10", sources: ["1"]),
            Disagreement.Version(value: "2022-01-10", sources: ["2"]),
          ].reversed())
      ])
  }

  @Test(
    "durations: about fits what rounds to it, an hour is not fifty minutes",
    arguments: [
      ("50 دقيقة", "نحو 50 دقيقة", false), ("50 دقيقة", "نحو ساعة", true),
      ("90 دقيقة", "زهاء ساعة ونصف الساعة", false), ("خمس ساعات", "أكثر من خمس ساعات", false),
      ("50 دقيقة", "55 دقيقة", true),
    ])
  func durations(first: String, second: String, isMarked: Bool) {
    let timeline = Self.timeline([
      Self.facts("1", "2021-12-31", "أجرى سامي وهاني مكالمة أمس الخميس استمرت \(first)."),
      Self.facts("2", "2021-12-31", "أجرى سامي وهاني مكالمة أمس الخميس استمرت \(second)."),
    ])
    #expect(timeline.events.count == 1)
    #expect(timeline.events.first?.disagreements.map(\.kind) == (isMarked ? [.duration] : []))
  }

  @Test("a duration in the next sentence belongs to the call before it")
  func undated() {
    let timeline = Self.timeline([
      Self.facts(
        "1", "2021-12-31",
        "أجرى سامي وهاني مكالمة أمس الخميس. وقد استمرت المكالمة بينهما 50 دقيقة كاملة.")
    ])
    #expect(timeline.events.first?.sources.count == 2)
  }

  @Test("since and until date nothing")
  func limits() {
    let timeline = Self.timeline([
      Self.facts(
        "1", "2021-12-31", "هو أول اجتماع تعقده لجنة الميناء في الميناء منذ 7 ديسمبر 2019.")
    ])
    #expect(timeline.events.isEmpty)
  }

  @Test("what belongs to no track and names nobody is left out")
  func trackless() {
    let timeline = Self.timeline([
      Self.facts("1", "2021-12-31", "عقد اجتماع في مكان ما أمس الخميس بلا تفاصيل.")
    ])
    #expect(timeline.events.isEmpty)
    #expect(timeline.tracks.map(\.id) == ["leaders", "port"])
  }

  @Test("a cancelled meeting is cancelled")
  func cancelled() {
    let timeline = Self.timeline([
      Self.facts(
        "1", "2021-12-31", "ألغي اجتماع لجنة الميناء في الميناء الذي كان مقررا في 10 يناير 2022.")
    ])
    #expect(timeline.events.map(\.status) == [.cancelled])
  }

  @Test("the order of the articles does not change which events there are")
  func order() {
    let articles = [
      Self.facts("1", "2021-12-31", "أجرى سامي وهاني مكالمة أمس الخميس."),
      Self.facts("2", "2022-01-11", "تجري محادثات لجنة الميناء في الميناء يوم 10 يناير 2022."),
      Self.facts("3", "2022-01-11", "عقد سامي وهاني قمة في 16 يونيو 2021."),
    ]
    let forward = Self.timeline(articles).events.map(\.id)
    #expect(Self.timeline(articles.reversed()).events.map(\.id) == forward)
    #expect(forward.count == 3)
  }
}

@Suite("Timeline, large")
struct LargeTimelineTests {
  @Test("two thousand articles of one story are one event with two thousand sources")
  func manyArticles() {
    let articles = (0..<2000).map {
      TimelineTests.facts("\($0)", "2021-12-31", "أجرى سامي وهاني مكالمة أمس الخميس.")
    }
    let timeline = TimelineTests.timeline(articles)
    #expect(timeline.events.map(\.sources.count) == [2000])
  }

  @Test("a sentence without end, full of dates and triggers, ends")
  func runOn() {
    let text = String(repeating: "اجتماع 9 يناير 2022 ", count: 20_000)
    #expect(TimelineTests.timeline([TimelineTests.facts("1", "2021-12-31", text)]).events.isEmpty)
  }

  @Test("lists of days that never reach a month end")
  func lists() {
    let text = UTF8Text(String(repeating: "9 و", count: 20_000))
    #expect(TimelineTests.recognizer.expressions(in: text, range: text.range).isEmpty)
  }
}
