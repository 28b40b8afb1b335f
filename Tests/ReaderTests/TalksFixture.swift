import Analysis
import MasarModel
import Screen

@testable import Reader

/// Timelines to look at as a whole: one with everything an event can have, and long ones.
enum TalksFixture {
  static let tracks = [
    Track(id: "geneva", name: "حوار جنيف", letter: "ج"),
    Track(id: "calls", name: "الاتصالات", letter: "ق"),
    Track(id: "council", name: "مجلس الأمن", letter: "م"),
  ]

  static let entities = [
    Entity(
      id: "p-ryabkov", kind: .person, canonical: "سيرغي ريابكوف", latin: "Sergei Ryabkov",
      aliases: ["ريابكوف"]),
    Entity(id: "l-kyiv", kind: .place, canonical: "كييف", latin: "Kyiv"),
    Entity(id: "p-sherman", kind: .person, canonical: "ويندي شيرمان", latin: "Wendy Sherman"),
  ]

  private static func day(_ text: String) -> DayInterval? {
    CalendarDate(iso8601: text).map { DayInterval($0) }
  }

  /// Five events on three tracks and one on none.
  static let analysis: DossierAnalysis = {
    let (a, b) = (Fixture.article, Fixture.other)
    func source(_ value: String?, of article: Article, _ paragraph: Int = 1) -> EventSource {
      EventSource(
        path: article.path, range: article.paragraphs[paragraph].range, value: value,
        days: value.flatMap(day))
    }
    var first = source("2022-01-10", of: b)
    first.claims = [
      Fixture.claim(.date, "2022-01-10", "يوم 10 يناير", in: b, .absolute),
      Fixture.claim(.duration, "PT8H", "اللقاء", in: b),
    ]
    var second = source("2022-01-09", of: a, 2)
    second.claims = [
      Fixture.claim(.date, "2022-01-09", "غدا الاثنين", in: a, .publication, grade: .contradicts),
      Fixture.claim(.duration, "PT7H", "المحادثات", in: a, grade: .contradicts),
    ]
    let talks = Event(
      id: "talks", track: "geneva", title: "محادثات جنيف", days: day("2022-01-10"),
      precision: .day, status: .past, place: "جنيف",
      participants: ["p-ryabkov", "p-sherman", "p-unknown"], sources: [first, second],
      disagreements: [
        Disagreement(
          kind: .date, grade: .contradicts,
          versions: [
            .init(value: "2022-01-10", sources: [b.path]),
            .init(value: "2022-01-09", sources: [a.path]),
          ]),
        Disagreement(
          kind: .duration, grade: .contradicts,
          versions: [
            .init(value: "PT8H", sources: [b.path]), .init(value: "PT7H", sources: [a.path]),
          ]),
      ])
    let events = [
      Event(
        id: "call", track: "calls", title: "مكالمة هاتفية", days: day("2021-12-30"),
        precision: .day, status: .past, sources: [source("2021-12-30", of: a)]),
      Event(
        id: "other", title: "زيارة إلى كييف", days: day("2022-01-05"), precision: .day,
        status: .cancelled, place: "كييف", sources: [source("2022-01-05", of: b)]),
      talks,
      Event(
        id: "council", track: "council", title: "جلسة مجلس الأمن", days: day("2022-02-17"),
        precision: .day, status: .planned, place: "نيويورك",
        sources: [source("2022-02-17", of: b), source(nil, of: a)]),
      Event(
        id: "answer", track: "geneva", title: "رد مكتوب", days: nil, precision: .vague,
        status: .planned, sources: [source(nil, of: b)]),
    ]
    return DossierAnalysis(
      articles: [AnnotatedArticle(article: a), AnnotatedArticle(article: b)],
      timeline: Timeline(tracks: tracks, events: events),
      entities: entities.map { EntityCount(entity: $0, mentions: 2) })
  }()

  /// So many events, three days apart, on all tracks in turn; every tenth is in dispute.
  static func long(_ count: Int) -> DossierAnalysis {
    let start = CalendarDate(year: 1990, month: 1, day: 1)?.dayNumber ?? 0
    let source = Fixture.article.paragraphs[1].range
    let events = (0..<count).map { number in
      let days = DayInterval(CalendarDate(dayNumber: start + 3 * number))
      return Event(
        id: "e\(number)", track: tracks[number % 3].id, title: "جولة رقم \(number)", days: days,
        precision: .day, status: .past, place: "جنيف",
        sources: [EventSource(path: "d/a.txt", range: source, value: nil, days: days)],
        disagreements: number % 10 == 9
          ? [Disagreement(kind: .place, versions: [.init(value: "جنيف", sources: ["d/a.txt"])])]
          : []
      )
    }
    return DossierAnalysis(
      articles: [AnnotatedArticle(article: Fixture.article)],
      timeline: Timeline(tracks: tracks, events: events))
  }
}

extension Session {
  /// A session in the first article of the dossier with the timeline of ``TalksFixture``.
  static func talks(
    columns: Int = 120, rows: Int = 30, language: Language = .arabic,
    analysis: DossierAnalysis = TalksFixture.analysis
  ) -> Session {
    var session = Session(columns: columns, rows: rows, language: language, analysis: analysis)
    session.press(.enter)
    return session
  }

  /// The event that is selected on the screen of the whole timeline.
  var timelineEvent: Event.ID? {
    state.fullTimeline?.selectedEvent.flatMap { state.article?.panel.event(at: $0)?.id }
  }
}
