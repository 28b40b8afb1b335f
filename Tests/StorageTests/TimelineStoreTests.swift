import Analysis
import Foundation
import MasarModel
import Testing

@testable import Storage

@Suite struct TimelineStoreTests {
  private let articles = ["a.txt", "b.txt"].map { name in
    Article(
      path: "talks/" + name, title: name, text: UTF8Text("جرى اللقاء يوم 10 يناير."), paragraphs: []
    )
  }

  private func analysis(title: String = "لقاء") throws -> DossierAnalysis {
    let day = try #require(CalendarDate(year: 2022, month: 1, day: 10))
    let time = TimeExpression(
      range: TextRange(20, 35), kind: .date, value: "2022-01-10", granularity: .day,
      anchor: .publication, days: DayInterval(day))
    let event = Event(
      id: "e-1", track: "geneva", title: title, days: DayInterval(day), precision: .day,
      status: .past,
      sources: [EventSource(path: "talks/a.txt", range: TextRange(0, 40), value: "2022-01-10")])
    let track = Track(id: "geneva", name: "جنيف", letter: "ج")
    let annotated = articles.map { article in
      var article = article
      article.published = Publication(date: day, basis: .inferred)
      return AnnotatedArticle(article: article, times: [time])
    }
    return DossierAnalysis(
      articles: annotated, timeline: Timeline(tracks: [track], events: [event]),
      entities: [
        EntityCount(
          entity: Entity(id: "l-geneva", kind: .place, canonical: "جنيف", latin: "Geneva"),
          mentions: 2)
      ])
  }

  @Test("what is kept is the analysis again, with the articles it was made of")
  func roundTrip() throws {
    let store = try TimelineStore(in: nil)
    let analysis = try analysis()
    #expect(try store.timeline(of: "talks", from: "1") == nil)
    try store.keep(KeptTimeline(analysis), of: "talks", from: "1")
    let kept = try #require(try store.timeline(of: "talks", from: "1"))
    #expect(kept.analysis(of: articles) == analysis)
    #expect(kept.analysis(of: Array(articles.reversed())) == nil, "other articles")
    #expect(kept.analysis(of: Array(articles.prefix(1))) == nil)
  }

  @Test("what was made of something else is of no use, and gives way to what is made anew")
  func origin() throws {
    let store = try TimelineStore(in: nil)
    try store.keep(KeptTimeline(try analysis()), of: "talks", from: "1")
    #expect(try store.timeline(of: "talks", from: "2") == nil)
    #expect(try store.timeline(of: "other", from: "1") == nil)
    let newer = KeptTimeline(try analysis(title: "لقاء ثان"))
    try store.keep(newer, of: "talks", from: "2")
    #expect(try store.timeline(of: "talks", from: "1") == nil)
    #expect(try store.timeline(of: "talks", from: "2") == newer)
  }

  @Test("the timelines that were looked up longest ago give way")
  func capacity() throws {
    let store = try TimelineStore(in: nil)
    let kept = KeptTimeline(try analysis())
    for number in 0..<TimelineStore.capacity { try store.keep(kept, of: "\(number)", from: "") }
    #expect(try store.timeline(of: "0", from: "") != nil)
    try store.keep(kept, of: "new", from: "")
    #expect(try store.timeline(of: "0", from: "") != nil)
    #expect(try store.timeline(of: "1", from: "") == nil)
    #expect(try store.timeline(of: "new", from: "") != nil)
  }

  @Test("bytes that are no timeline are none")
  func damaged() {
    #expect(KeptTimeline(encoded: Data([0x7B, 0x7D])) == nil)
    #expect(KeptTimeline(encoded: Data()) == nil)
  }
}
