import Analysis
import Entities
import Glibc
import Library
import MasarModel
import Support
import Synchronization
import Testing

@testable import Storage

@Suite struct LibraryIndexTests {
  private let folder = TemporaryFolder()
  private var articles: String { folder.path("articles") }

  init() {
    mkdir(folder.path("articles"), 0o755)
    write(
      "a.txt", "قمة جنيف", source: "وكالة الضفاف", day: "2021-06-16",
      "التقى جو بايدن الرئيسَ الروسي. وأعلن الكرملين أن اللقاء كان مفيدا.")
    write(
      "b.txt", "مكالمة جديدة", source: "صحيفة النيل", day: "2021-12-30",
      "قال متحدث إن مكالمةً جرت. ولم يعلق بوتين ولا الكرمل على ذلك. أُعلن عن محادثات.")
    write(
      "c.txt", "محادثات", source: "صحيفة النيل", day: "2022-01-10",
      "بدأت المحادثات في جنيف. قال مصدر في حلف شمال الأطلسي إن الحلف والكرملين على طرفي نقيض.")
  }

  private func write(
    _ name: String, _ title: String, source: String, day: String, _ body: String
  ) {
    folder.write(
      "---\ntitle: \(title)\nsource: \(source)\npublished: \(day)\n---\n\n\(body)\n",
      to: "articles/" + name)
  }

  private func index(in cache: String? = nil) throws -> LibraryIndex {
    let library = FileLibrary(paths: [articles])
    let index = try LibraryIndex(of: library, in: cache) { NameLookup(.builtIn) }
    try index.update()
    return index
  }

  /// The names of the files that answer, in the order of their names.
  private func names(_ query: String, in index: LibraryIndex) throws -> String {
    try index.search(query).hits.map { String($0.path.dropFirst(articles.count + 1).prefix(1)) }
      .sorted().joined()
  }

  @Test(arguments: [
    ("الكرملين", "ac"), ("كرملين", "ac"), ("والكرملين", "ac"), ("الكرمل", "b"), ("كرمل*", "abc"),
    ("اعلن", "ab"), ("أعلن", "ab"), ("مكالمه", "b"), ("الرئيس", "a"), ("جنيف", "ac"),
    ("محادثات in:title", "c"), ("محادثات", "bc"), ("جنيف -بوتين", "ac"), ("-جنيف", "b"),
    ("بوتين OR اللقاء", "ab"), ("\"الرئيس الروسي\"", "a"), ("\"الروسي الرئيس\"", ""),
    ("source:النيل", "bc"), ("source:\"صحيفة النيل\" جنيف", "c"), ("after:2021-12", "bc"),
    ("before:2021-12", "a"), ("on:2022-01-10", "c"), ("منذ:2021-07 قبل:2022", "b"),
    ("biden", "a"), ("putin", "b"), ("nato", "c"), ("entity:biden", "a"), ("place:geneva", "ac"),
    ("is:read", "b"), ("is:unread", "ac"), ("(is:read OR جنيف) النيل", ""),
    ("is:read OR source:الضفاف", "ab"), ("-source:النيل", "a"), ("الصين", ""),
  ])
  func `a query finds`(query: String, expected: String) throws {
    let index = try index()
    index.setRead([articles + "/b.txt"])
    #expect(try names(query, in: index) == expected)
  }

  @Test func `a hit has its sentence, the words in it, and where they stand`() throws {
    let hit = try #require(try index().search("كرملين مفيدا").hits.first)
    let passage = try #require(hit.passage)
    #expect(passage.text.string == "وأعلن الكرملين أن اللقاء كان مفيدا.")
    #expect(passage.marks.map { passage.text[$0] } == ["الكرملين", "مفيدا"])
    #expect(hit.title == "قمة جنيف" && hit.published?.iso8601 == "2021-06-16")
    let text = try #require(
      FileLibrary(paths: [articles]).articles(at: hit.path).first?.article?.text)
    #expect(text[TextRange(passage.offset, text.count)].hasPrefix("الكرملين"))
  }

  @Test func `a word in the title counts for more, and so does a newer article`() throws {
    let index = try index()
    #expect(try index.search("جنيف").hits.first?.title == "قمة جنيف")
    #expect(try index.search("محادثات").hits.first?.title == "محادثات")
    #expect(try index.search("source:النيل").hits.map(\.title) == ["محادثات", "مكالمة جديدة"])
    let limited = try index.search("جنيف OR بوتين", limit: 1)
    #expect(limited.hits.count == 1 && limited.count == 3)
  }

  @Test func `only what has changed is read again`() throws {
    let cache = folder.path("cache")
    let first = try index(in: cache)
    #expect(try !first.update(), "nothing has changed")
    #expect(try names("جنيف", in: first) == "ac")
    write("d.txt", "جديد", source: "وكالة", day: "2022-02-01", "وصل الوفد إلى جنيف.")
    unlink(articles + "/a.txt")
    rename(articles + "/c.txt", articles + "/z.txt")
    #expect(try first.update())
    #expect(try names("جنيف", in: first) == "dz")
    write("b.txt", "مكالمة", source: "صحيفة", day: "2021-12-30", "لم يُذكر أحد هنا ولا هناك.")
    #expect(try first.update())
    #expect(try names("بوتين", in: first) == "")
    // Another program finds it as it was left.
    let second = try LibraryIndex(of: FileLibrary(paths: [articles]), in: cache) {
      NameLookup(.builtIn)
    }
    #expect(try second.knownListing().groups.flatMap(\.entries).count == 3)
    #expect(try !second.update())
    #expect(try names("جنيف", in: second) == "dz")
  }

  @Test func `a file that was only touched is not written again`() throws {
    let index = try index()
    utimes(
      articles + "/a.txt", [timeval(tv_sec: 1_000, tv_usec: 0), timeval(tv_sec: 1_000, tv_usec: 0)])
    #expect(try !index.update())
    #expect(try names("قمة", in: index) == "a")
  }

  @Test func `the list is the one that reading every file gives`() async throws {
    folder.write("no text \u{0}\u{1}\u{2}", to: "articles/x.txt")
    mkdir(articles + "/inner", 0o755)
    folder.write(
      "title: ملف\nfiles:\n  e.txt: {source: مصدر, published: 2022-03-01}\n",
      to: "articles/inner/dossier.yaml")
    folder.write("عنوان داخلي\n\nنص داخل الملف.\n", to: "articles/inner/e.txt")
    let library = FileLibrary(paths: [articles])
    let index = try LibraryIndex(of: library, in: nil) { NameLookup(.builtIn) }
    try index.update()
    var expected = await library.listing()
    let listing = try index.listing()
    for group in expected.groups.indices {
      for entry in expected.groups[group].entries.indices {
        expected.groups[group].entries[entry].published.alternatives = []
      }
    }
    #expect(listing.groups == expected.groups)
    #expect(Set(listing.findings) == Set(expected.findings))
    folder.write(
      "title: ملف\nfiles:\n  e.txt: {source: آخر, published: 2022-03-02}\n",
      to: "articles/inner/dossier.yaml")
    #expect(try index.update(), "the dossier says something else of the file")
    #expect(try index.listing().groups.last?.entries.first?.source == "آخر")
  }

  @Test func `a damaged index is made anew`() throws {
    let cache = folder.path("cache")
    let path = try index(in: cache).path
    for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
    let name = "cache/" + (path.split(separator: "/").last.map(String.init) ?? "")
    folder.write([UInt8](repeating: 0x55, count: 50_000), to: name)
    #expect(try names("جنيف", in: try index(in: cache)) == "ac")
  }

  @Test func `progress ends with everything done`() throws {
    let index = try LibraryIndex(of: FileLibrary(paths: [articles]), in: nil) {
      NameLookup(.builtIn)
    }
    let last = Mutex<LibraryProgress?>(nil)
    try index.update { progress in last.withLock { $0 = progress } }
    let progress = try #require(last.withLock { $0 })
    #expect(progress.isComplete && progress.done == 3 && progress.total == 3)
  }
}

@Suite struct LibraryPathsTests {
  @Test(arguments: ["a", "/", "/x/y", "a/b.txt", "."])
  func `a path comes back as it was`(root: String) {
    let paths = LibraryPaths(roots: ["other", root])
    let inside = (root == "/" ? "/" : root + "/") + "c/d.txt#2"
    for path in [root, inside, "elsewhere/e.txt", "-"] {
      #expect(paths.path(paths.stored(path)) == path)
    }
  }

  @Test func `a library has one name, whatever the folder it is named from`() {
    let folder = TemporaryFolder()
    #expect(
      LibraryPaths(roots: [folder.path]).name == LibraryPaths(roots: [folder.path + "/."]).name)
    #expect(LibraryPaths(roots: [folder.path]).name != LibraryPaths(roots: ["/"]).name)
  }
}
