import Analysis
import Entities
import Glibc
import Library
import MasarModel
import Support
import Synchronization
import Testing

@testable import Storage

/// Entities, tracks and events in the index.
@Suite struct IndexAnalysisTests {
  private let folder = TemporaryFolder()
  private var articles: String { folder.path("articles") }

  init() {
    mkdir(folder.path("articles"), 0o755)
    mkdir(folder.path("articles/talks"), 0o755)
    folder.write(
      """
      title: محادثات
      tracks:
        - id: geneva
          name: مسار جنيف
          place: جنيف
          participants: [روسيا, الولايات المتحدة]
          cues: [جنيف]
        - id: nato
          name: مسار الحلف
          place: بروكسل
          participants: [روسيا, حلف شمال الأطلسي]
          cues: [بروكسل]
      """, to: "articles/talks/dossier.yaml")
    write(
      "talks/a.txt", "2022-01-08",
      "تبدأ المحادثات بين روسيا والولايات المتحدة في جنيف يوم الاثنين 10 يناير 2022.")
    write(
      "talks/b.txt", "2022-01-11",
      "يعقد مجلس روسيا وحلف شمال الأطلسي اجتماعا في بروكسل يوم الأربعاء 12 يناير 2022.")
    write("c.txt", "2022-01-09", "زار الرئيس الأمريكي جو بايدن المصنع. وقال بايدن إن العمل سيستمر.")
    write("d.txt", "2022-01-09", "يبيع المتجر ساعات صنعت في جنيف، ولا شيء غير ذلك.")
  }

  private func write(_ name: String, _ day: String, _ text: String) {
    folder.write(
      "---\ntitle: خبر \(name)\npublished: \(day)\n---\n\n\(text)\n", to: "articles/" + name)
  }

  private func index(in cache: String? = nil) throws -> LibraryIndex {
    let index = try LibraryIndex(of: FileLibrary(paths: [articles]), in: cache) {
      NameLookup(.builtIn)
    }
    try index.update()
    return index
  }

  private static let analyzer = Analyzer()

  @discardableResult
  private func analyse(_ index: LibraryIndex, version: String = "1") throws -> Set<Int> {
    let seen = Mutex<Set<Int>>([])
    let isDone = try index.analyse(
      version: version, tell: { progress in seen.withLock { _ = $0.insert(progress.done) } },
      analyzer: { _ in Self.analyzer })
    #expect(isDone)
    return seen.withLock { $0 }
  }

  private func names(_ query: String, in index: LibraryIndex) throws -> String {
    try index.search(query).hits.map { hit in
      String(hit.path.split(separator: "/").last?.prefix(1) ?? "")
    }.sorted().joined()
  }

  @Test(arguments: [
    ("entity:biden", "c"), ("entity:بايدن", "c"), ("اسم:\"جو بايدن\"", "c"),
    ("place:geneva", "ad"), ("مكان:جنيف", "ad"), ("track:geneva", "a"), ("track:nato", "b"),
    ("track:\"مسار جنيف\"", "a"), ("track:مسار", "ab"), ("track:osce", ""),
    ("place:geneva -track:geneva", "d"), ("entity:biden OR track:nato", "bc"),
    ("entity:biden after:2022-01-10", ""), ("track:nato after:2022-01-10", "b"),
  ])
  func `what was found out is found`(query: String, expected: String) throws {
    let index = try index()
    try analyse(index)
    #expect(try names(query, in: index) == expected)
  }

  @Test func `an entity is found by its identifier`() throws {
    let index = try index()
    let annotation = Self.analyzer.annotate(
      try #require(FileLibrary(paths: [articles]).articles(at: articles + "/c.txt").first?.article))
    let id = try #require(annotation.mentions.first { $0.kind == .person }?.entity)
    try analyse(index)
    #expect(try names("entity:" + id, in: index) == "c")
  }

  @Test func `before anything was found out names stand for it`() throws {
    let index = try index()
    #expect(try names("entity:biden", in: index) == "c")
    #expect(try names("track:nato", in: index) == "b")
    try analyse(index)
    write("e.txt", "2022-01-12", "وصل بايدن مساء أمس.")
    try index.update()
    #expect(try names("entity:biden", in: index) == "ce")
  }

  @Test func `only what has changed is analysed again`() throws {
    let cache = folder.path("cache")
    let first = try index(in: cache)
    #expect(try !analyse(first).isEmpty)
    #expect(try analyse(first).isEmpty, "nothing has changed")
    #expect(try analyse(try index(in: cache)).isEmpty, "nor for another program")
    write("talks/a.txt", "2022-01-08", "لا خبر عن المحادثات اليوم.")
    try first.update()
    #expect(try !analyse(first).isEmpty)
    #expect(try names("track:geneva", in: first) == "")
    #expect(try names("track:nato", in: first) == "b")
    #expect(try !analyse(first, version: "2").isEmpty, "another version finds other things")
  }

  @Test func `names, times and events come back as they were found`() throws {
    let index = try index()
    try analyse(index)
    let path = articles + "/c.txt"
    let article = try #require(FileLibrary(paths: [articles]).articles(at: path).first?.article)
    let found = Self.analyzer.annotate(article)
    let kept = try #require(try index.annotation(ofArticleAt: path))
    #expect(kept.times == found.times)
    #expect(kept.mentions.map(\.range) == found.mentions.map(\.range))
    #expect(kept.mentions.map(\.entity) == found.mentions.map(\.entity))
    let timeline = try index.timeline(ofFolderAt: articles + "/talks")
    #expect(timeline.tracks.map(\.id) == ["geneva", "nato"])
    #expect(
      timeline.events.contains { $0.track == "geneva" && $0.days?.start.iso8601 == "2022-01-10" })
    #expect(
      Set(timeline.events.flatMap(\.sources).map(\.path)).isSubset(of: [
        articles + "/talks/a.txt", articles + "/talks/b.txt",
      ]))
    #expect(try index.annotation(ofArticleAt: articles + "/none.txt") == nil)
  }

  @Test func `the longest queries are answered`() throws {
    let index = try index()
    let words = Array(repeating: "العمل", count: 64).joined(separator: " ")
    #expect(try names(words, in: index) == "c")
    let fields = Array(repeating: "track:مسار", count: 32).joined(separator: " ")
    #expect(try names(fields, in: index) == "ab")
    let names = Array(repeating: "entity:biden", count: 21).joined(separator: " OR ")
    #expect(try self.names(names, in: index) == "c")
    let nested = String(repeating: "(", count: 16) + "العمل" + String(repeating: ")", count: 16)
    #expect(try self.names(nested, in: index) == "c")
  }

  @Test func `text is searchable before names are, and a stop keeps what was found`() throws {
    let index = try index()
    #expect(try !index.analyse(version: "1", seconds: 0, analyzer: { _ in Self.analyzer }))
    #expect(try names("المصنع", in: index) == "c")
    try analyse(index)
    #expect(try names("المصنع", in: index) == "c")
  }
}
