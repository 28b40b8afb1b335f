import Glibc
import MasarModel
import Storage
import Support
import Testing

@Suite struct StateStoreTests {
  private let folder = TemporaryFolder()
  private static let text: UTF8Text = "سطر أول\nسطر ثان\nسطر ثالث\n"
  private static let place = ReadingPlace(offset: 15, in: text)

  private func store(at seconds: Int = 1_000) throws -> StateStore {
    try StateStore(folder: folder.path("state"), now: { seconds })
  }

  @Test func `what is kept is there when it is opened again`() throws {
    let day = try #require(CalendarDate(year: 2022, month: 1, day: 9))
    try store().apply([
      .opened(path: "/a/b.txt", title: "عنوان", fingerprint: .max),
      .moved(path: "/a/b.txt", Self.place, progress: 40),
      .marked(path: "/a/b.txt", isRead: true), .dated(path: "/a/b.txt", day),
      .encoded(path: "/a/b.txt", "windows-1256"),
    ])
    let again = try store()
    let expected = ReadingRecord(
      place: Self.place, progress: 40, isRead: true, published: day, encoding: "windows-1256",
      opened: 1_000)
    #expect(try again.record(of: "/a/b.txt") == expected)
    #expect(try again.records() == ["/a/b.txt": expected])
    #expect(try again.record(of: "/a/c.txt") == nil)
    try again.apply([
      .dated(path: "/a/b.txt", nil), .encoded(path: "/a/b.txt", nil),
      .marked(path: "/a/b.txt", isRead: false),
    ])
    let changed = try #require(try again.record(of: "/a/b.txt"))
    #expect(changed.published == nil && changed.encoding == nil && !changed.isRead)
  }

  @Test func `a path is one, however it is written`() throws {
    let store = try store()
    folder.write("x", to: "article.txt")
    symlink(folder.path, folder.path("link"))
    try store.apply([.marked(path: folder.path("link/article.txt"), isRead: true)])
    for name in ["article.txt", "./article.txt", "link/./article.txt"] {
      #expect(try store.record(of: folder.path(name))?.isRead == true, "\(name)")
    }
  }

  @Test func `bookmarks have notes that can be changed, and go away`() throws {
    let store = try store()
    for number in 1...3 {
      try store.apply([
        .bookmarked(
          Bookmark(
            path: "/a", title: "عنوان", place: Self.place, note: "\(number)", created: number))
      ])
    }
    let kept = try store.bookmarks()
    #expect(kept.map(\.note) == ["3", "2", "1"])
    #expect(kept[0].title == "عنوان" && kept[0].place == Self.place && kept[0].path == "/a")
    try store.apply([.annotated(kept[0].id, note: "ملاحظة"), .unbookmarked(kept[1].id)])
    #expect(try store.bookmarks().map(\.note) == ["ملاحظة", "1"])
  }

  @Test func `history has each article once, the last one first`() throws {
    for (second, path) in [(1, "/a"), (2, "/b"), (3, "/a"), (4, "/c")] {
      let fingerprint = UTF8Text(path).fingerprint
      try store(at: second).apply([.opened(path: path, title: path, fingerprint: fingerprint)])
    }
    #expect(
      try store().history() == [
        Visit(path: "/c", title: "/c", opened: 4), Visit(path: "/a", title: "/a", opened: 3),
        Visit(path: "/b", title: "/b", opened: 2),
      ])
    #expect(try store().history(limit: 1).count == 1)
  }

  @Test func `a file that was moved brings along what is kept of it`() throws {
    let store = try store()
    let (old, new) = (folder.path("old.txt"), folder.path("new.txt"))
    folder.write("x", to: "old.txt")
    try store.apply([
      .opened(path: old, title: "t", fingerprint: 7), .moved(path: old, Self.place, progress: 9),
    ])
    // As long as it is there, another file with the same text is another article.
    try store.apply([.opened(path: folder.path("copy.txt"), title: "t", fingerprint: 7)])
    #expect(try store.record(of: folder.path("copy.txt"))?.place == nil)
    rename(old, new)
    try store.apply([.opened(path: new, title: "t", fingerprint: 7)])
    #expect(try store.record(of: new)?.place == Self.place)
    #expect(try store.record(of: old) == nil)
  }

  @Test func `two programs keep things in turn, and see what the other one has kept`() throws {
    let (first, second) = (try store(), try store())
    for number in 0..<20 {
      let store = number.isMultiple(of: 2) ? first : second
      try store.apply([.marked(path: "/\(number)", isRead: true)])
    }
    #expect(try first.records().count == 20)
    #expect(try second.records() == first.records())
  }

  @Test func `a document takes everything to another machine, once`() throws {
    let store = try store(at: 50)
    try store.apply([
      .opened(path: "/a", title: "أ", fingerprint: 0xFEDC),
      .moved(path: "/a", Self.place, progress: 3),
      .bookmarked(Bookmark(path: "/a", title: "أ", place: Self.place, note: "ملاحظة")),
      .marked(path: "/b", isRead: true),
    ])
    let document = try store.document()
    #expect(document.articles.map(\.path) == ["/a", "/b"])
    #expect(document.articles[0].fingerprint == "fedc")
    let other = try StateStore(folder: folder.path("other"), now: { 0 })
    for _ in 1...2 { #expect(try other.take(document) == 2) }
    #expect(try other.document() == document)
  }

  @Test func `of two records the one counts that was opened last`() throws {
    let (early, late) = (try store(at: 10), try StateStore(folder: folder.path("b"), now: { 20 }))
    for (store, progress) in [(early, 11), (late, 22)] {
      try store.apply([
        .opened(path: "/a", title: "", fingerprint: 1),
        .moved(path: "/a", Self.place, progress: progress),
      ])
    }
    let (first, second) = (try early.document(), try late.document())
    try early.take(second)
    try late.take(first)
    #expect(try early.record(of: "/a")?.progress == 22)
    #expect(try late.record(of: "/a")?.progress == 22)
    #expect(try early.document() == late.document())
  }
}
