import Chronology
import Entities
import Library
import MasarModel
import Testing

@testable import Analysis

/// The timelines of whole dossiers: the two that come with Masar, the same without their tracks, and one that is none of
/// its samples.
@Suite("Timelines of dossiers")
struct SampleTimelineTests {
  private static let analyzer = Analyzer()
  private static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

  /// The timeline of a folder.
  private func timeline(_ folder: String, keepsTracks: Bool = true) async -> Timeline {
    let library = FileLibrary(paths: [Self.root + "/" + folder])
    let listing = await library.listing()
    var articles: [Article] = []
    for entry in listing.groups.flatMap(\.entries) {
      if let article = await library.article(at: entry.path).article { articles.append(article) }
    }
    var dossier = listing.groups.first?.dossier
    if !keepsTracks { dossier?.tracks = [] }
    return Self.analyzer.analyze(dossier: dossier, articles: articles).timeline
  }

  /// `2021-06-16 leaders summit` of an event; a day that is planned or taken back says so.
  private func line(_ event: Event) -> String {
    let days = event.days.map { days in
      days.start == days.end ? days.start.iso8601 : "\(days.start.iso8601)/\(days.end.iso8601)"
    }
    let status = event.status == .past ? [] : [event.status.rawValue]
    return ([days ?? "-", event.track ?? "-", event.kind?.rawValue ?? "-"] + status)
      .joined(separator: " ")
  }

  /// `2021-12-30 duration overlaps: PT50M, PT1H` for each point that is marked.
  private func marks(_ timeline: Timeline) -> [String] {
    timeline.events.flatMap { event in
      event.disagreements.map { disagreement in
        let values = disagreement.versions.map(\.value).joined(separator: ", ")
        return
          "\(event.days?.start.iso8601 ?? "-") \(disagreement.kind) \(disagreement.grade): \(values)"
      }
    }
  }

  @Test("the talks of 2021 and 2022 on security guarantees")
  func ukraine() async {
    let timeline = await timeline("articles/ukraine-2021-22")
    #expect(
      timeline.events.map(line) == [
        "2021-06-16 leaders summit", "2021-12-07 leaders call", "2021-12-15 nato delivery",
        "2021-12-17 nato publication", "2021-12-29 leaders announcement",
        "2021-12-30 leaders call", "2022-01-02 leaders call", "2022-01-09 bilateral dinner",
        "2022-01-10 bilateral talks", "2022-01-12 nato meeting", "2022-01-13 osce meeting",
        "2022-01-21 bilateral meeting", "2022-01-26 nato delivery", "2022-02-07 leaders meeting",
        "2022-02-12 leaders call", "2022-02-15 leaders visit", "2022-02-17 bilateral delivery",
      ])
    #expect(
      marks(timeline) == [
        "2021-12-30 duration overlaps: PT50M, PT1H",
        "2022-01-10 date overlaps: 2022-01-10, 2022-01-09/2022-01-10",
      ])
  }

  @Test("the talks of 2021 and 2022 on Iran's nuclear programme")
  func iran() async {
    let timeline = await timeline("articles/iran-vienna-2021-22")
    #expect(
      timeline.events.map(line) == [
        "2021-04-06 vienna meeting", "2021-06-20 vienna pause", "2021-11-23 tehran visit",
        "2021-11-29 vienna opening", "2021-12-03 vienna pause", "2021-12-09 vienna resumption",
        "2021-12-17 vienna pause", "2021-12-27 vienna opening", "2022-01-28 vienna pause",
        "2022-02-08 vienna resumption", "2022-03-05 tehran talks", "2022-03-11 vienna pause",
        "2022-06-28/2022-06-29 doha talks", "2022-08-04 vienna meeting",
        "2022-08-08 vienna delivery",
      ])
    #expect(marks(timeline).isEmpty)
  }

  @Test("without their files' tracks the same venues are proposed, and what differs stays the same")
  func proposed() async {
    let iran = await timeline("articles/iran-vienna-2021-22", keepsTracks: false)
    #expect(iran.tracks.map(\.id) == ["vienna", "tehran", "doha"])
    #expect(iran.tracks.map(\.place) == ["فيينا", "طهران", "الدوحة"])
    #expect(iran.events.allSatisfy { $0.track != nil })
    #expect(marks(iran).isEmpty)
    let ukraine = await timeline("articles/ukraine-2021-22", keepsTracks: false)
    #expect(ukraine.tracks.map(\.id) == ["contacts", "geneva", "brussels", "vienna"])
    #expect(Set(ukraine.tracks.map(\.letter)).count == 4)
    let lanes = Dictionary(grouping: ukraine.events) { $0.track ?? "-" }
      .mapValues { $0.compactMap(\.days?.start.iso8601) }
    #expect(
      lanes["contacts"]?.contains("2021-12-30") == true
        && lanes["geneva"] == ["2022-01-09", "2022-01-10", "2022-01-21"]
        && lanes["brussels"]?.first == "2022-01-12" && lanes["vienna"] == ["2022-01-13"])
    #expect(marks(ukraine).count == 2)
  }

  @Test("a dossier that nobody has described: tracks, statuses, lengths and numbers that differ")
  func sudan() async {
    let timeline = await timeline("Tests/Fixtures/sudan-2023")
    #expect(timeline.tracks.map(\.id) == ["jeddah", "djibouti", "cairo"])
    let lines = timeline.events.map(line)
    for expected in [
      "2023-05-06 jeddah opening", "2023-05-11 jeddah signing", "2023-05-20 jeddah signing",
      "2023-05-22 - ceasefire", "2023-05-31 jeddah pause", "2023-07-13 cairo summit",
      "2023-10-29 jeddah resumption", "2023-12-04 jeddah pause", "2023-12-09 djibouti summit",
      "2023-12-28 djibouti meeting cancelled",
    ] {
      #expect(lines.contains(expected), "\(expected) in \(lines)")
    }
    #expect(
      marks(timeline) == [
        "2023-07-13 duration overlaps: PT3H, PT2H",
        "2023-07-13 participants contradicts: 7 دول, 8 دول",
      ])
    let denied = timeline.events.first { $0.status == .denied }
    #expect(denied?.participants.count == 2 && denied?.days == nil)
  }

  @Test("every claim stands in the sentence that makes it")
  func spans() async {
    let timeline = await timeline("articles/ukraine-2021-22")
    let sources = timeline.events.flatMap(\.sources)
    #expect(sources.count > 50)
    for source in sources {
      #expect(source.claims.allSatisfy { source.range.contains($0.range) })
      #expect(source.isMention || source.claim(.date)?.value == source.value)
    }
  }
}
