import Files
import Glibc
import MasarModel
import Testing

@testable import Library

private let page = """
  <!doctype html><html lang="ar"><head><title>\(Samples.title) - موقع الخبر</title></head><body>
  <h1>\(Samples.title)</h1><div class=share>شارك</div><div><p>\(Samples.body)</p><p>\(Samples.secondBody)</p></div>
  <div class=related><a href=1>خبر آخر</a></div></body></html>
  """
private let feed = """
  <rss version="2.0"><channel><title>موقع الخبر</title><link>https://example.org/</link>
  <item><title>\(Samples.title)</title><guid>1</guid><link>a</link><pubDate>Mon, 10 Jan 2022 08:00:00 GMT</pubDate>
  <description><![CDATA[<p>\(Samples.body)</p><p>\(Samples.secondBody)</p>]]></description></item>
  <item><title>عنوان الخبر الثاني</title><guid>2</guid><description>\(Samples.secondBody)</description></item>
  </channel></rss>
  """

/// What gzip makes of a text: a member whose blocks are stored, not compressed (RFC 1951, 3.2.4).
private func packed(_ bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
  var crc: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    crc ^= UInt32(byte)
    for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
  }
  var rest = bytes[...]
  repeat {
    let block = rest.prefix(65_535)
    rest = rest.dropFirst(block.count)
    let (low, high) = (UInt8(block.count & 0xFF), UInt8(block.count >> 8))
    result += [rest.isEmpty ? 1 : 0, low, high, ~low, ~high] + block
  } while !rest.isEmpty
  func little(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(value >> (8 * UInt32($0)) & 0xFF) }
  }
  return result + little(~crc) + little(UInt32(bytes.count))
}

@Suite struct ArticleFileTests {
  private let folder = TemporaryFolder()

  private func read(_ text: String, path: String) -> [OpenedArticle] {
    ArticleFile(path: path).articles(in: Array(text.utf8))
  }

  private func body(_ article: Article?) -> [String] {
    (article?.paragraphs ?? []).filter { $0.role == .body && $0.isShown }
      .compactMap { article?.text[$0.range] }
  }

  @Test("a page is an article, with what it says of itself; its lines are numbered by its text")
  func pages() throws {
    let article = try #require(read(page, path: "a.html").first?.article)
    #expect(article.title == Samples.title)
    #expect(article.source?.name == "موقع الخبر")
    #expect(article.language == "ar")
    #expect(body(article) == [Samples.body, Samples.secondBody])
    #expect(
      article.paragraphs.map { "\($0.firstLine) \($0.role.rawValue) \($0.isShown)" } == [
        "1 title true", "3 widget false", "5 body true", "7 body true", "9 widget false",
      ])
    #expect(article.titleRange.map { article.text[$0] } == Samples.title)
  }

  @Test("an entry of a feed is an article, addressed by the name that the listing gives it")
  func feeds() async throws {
    folder.write(feed, to: "news.xml")
    let library = FileLibrary(paths: [folder.path])
    let entries = await library.listing().groups.flatMap(\.entries)
    #expect(entries.map(\.title) == [Samples.title, "عنوان الخبر الثاني"])
    #expect(entries.allSatisfy { $0.path.hasPrefix(folder.path("news.xml#")) })
    for entry in entries {
      let article = try #require(await library.article(at: entry.path).article)
      #expect(article.path == entry.path)
      #expect(article.title == entry.title)
    }
    let first = try #require(await library.article(at: folder.path("news.xml#1")).article)
    #expect(first.source == Source(name: "موقع الخبر", url: "https://example.org/a"))
    #expect(first.published.date == CalendarDate(year: 2022, month: 1, day: 10))
    #expect(first.published.basis == .metadata)
    #expect(body(first) == [Samples.body, Samples.secondBody])
    #expect(library.articles(at: folder.path("news.xml")).count == 2)
    let missing = await library.article(at: folder.path("news.xml#nowhere"))
    #expect(missing.findings.map(\.kind) == [.noEntry(name: "nowhere")])
  }

  @Test("a file whose own name has a # in it is that file")
  func hash() async {
    folder.write(Samples.title + "\n\n" + Samples.body, to: "a#1")
    #expect(await FileLibrary(paths: []).article(at: folder.path("a#1")).article != nil)
  }

  @Test("packed files are what is in them; damaged ones are read as far as they go")
  func archives() {
    for (name, text) in [("a.html.gz", page), ("a.txt.gz", Samples.title + "\n\n" + Samples.body)] {
      let opened = ArticleFile(path: name).articles(in: packed(Array(text.utf8)))
      #expect(opened.first?.article?.title == Samples.title)
      #expect(opened.first?.findings == [])
    }
    let whole = packed(Array(Samples.body.utf8))
    let cut = ArticleFile(path: "a.txt.gz").articles(in: Array(whole.dropLast(30)))
    #expect(cut.first?.article != nil)
    #expect(cut.first?.findings.map(\.kind) == [.damagedArchive])
    let nothing = ArticleFile(path: "a.txt.gz").articles(in: Array(whole.prefix(9)))
    #expect(nothing.first?.findings.map(\.kind) == [.damagedArchive])
    let two = ArticleFile(path: "a.txt.gz").articles(in: whole + whole)
    #expect(two.first?.article?.text.string == Samples.body + Samples.body)
  }

  @Test("what a packed file unpacks to is bounded")
  func bomb() {
    let bytes = packed([UInt8](repeating: 0x61, count: 200_000))
    #expect(GzipFile.unpack(bytes, limit: 200_000)?.bytes.count == 200_000)
    #expect(GzipFile.unpack(bytes, limit: 199_999) == nil)
    #expect(GzipFile.unpack(bytes + bytes, limit: 300_000) == nil)
  }

  @Test("what a file is counts for more than what it is called")
  func sniffing() {
    #expect(read(page, path: "a.txt").first?.article?.title == Samples.title)
    #expect(read(page, path: "-").first?.article?.source?.name == "موقع الخبر")
    #expect(read(feed, path: "a").count == 2)
    #expect(
      read("<urlset><url/></urlset>", path: "a.xml").first?.findings.map(\.kind) == [.notAFeed])
    let text = read("قال <b>الوزير</b> إن الأمر انتهى.\n\n" + Samples.body, path: "a.txt")
    #expect(text.first?.article?.text.string.contains("<b>") == true)
    #expect(read("", path: "a.html").first?.findings.map(\.kind) == [.emptyFile])
    #expect(read("<html></html>", path: "a.html").first?.findings.map(\.kind) == [.emptyFile])
  }

  @Test("a page that is in another encoding than it says is read, and that is noted")
  func encodings() {
    let html = page.replacing("<head>", with: "<head><meta charset=utf-8>")
    let opened = ArticleFile(path: "a.html").articles(in: windows1256(html))
    #expect(opened.first?.article?.title == Samples.title)
    #expect(opened.first?.article?.encoding == .windows1256)
    #expect(
      opened.first?.findings.map(\.kind) == [
        .otherEncoding(declared: "utf-8", found: "windows-1256")
      ])
    let units: [UInt8] = page.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let wide: [UInt8] = [0xFF, 0xFE] + units
    #expect(ArticleFile(path: "a.htm").articles(in: wide).first?.article?.title == Samples.title)
  }

  @Test("an encoding that was chosen counts until the choice is taken back")
  func choices() async {
    folder.write(windows1256(Samples.title + "\n\n" + Samples.body), to: "a.txt")
    let (library, path) = (FileLibrary(paths: [folder.path]), folder.path("a.txt"))
    library.choose(.iso88596, for: path)
    let chosen = await library.article(at: path)
    #expect(chosen.chosenEncoding == .iso88596 && chosen.article?.encoding == .iso88596)
    #expect(library.chosenEncoding(for: path + "#1") == .iso88596)
    library.choose(nil, for: path)
    let found = await library.article(at: path)
    #expect(found.chosenEncoding == nil && found.article?.encoding == .windows1256)
  }

  @Test("standard input is an article of its own, and nothing of the present folder's dossier")
  func standardInput() async {
    let library = FileLibrary(paths: ["-"], standardInput: Array(page.utf8))
    let listing = await library.listing()
    #expect(listing.groups.flatMap(\.entries).map(\.path) == ["-"])
    #expect(await library.article(at: "-").article?.title == Samples.title)
    #expect(library.namesOneArticle)
    #expect(await library.dossier(of: "-") == nil)
    #expect(!FileLibrary(paths: ["-"], standardInput: Array(feed.utf8)).namesOneArticle)
  }

  @Test("a pattern that reached the program is looked up where no file is called so")
  func patterns() async {
    for name in ["a1.txt", "a2.txt", "b.txt", "[x].txt"] {
      folder.write(Samples.title + "\n\n" + Samples.body, to: name)
    }
    func names(_ pattern: String) async -> [String] {
      await FileLibrary(paths: [folder.path(pattern)]).listing().groups.flatMap(\.entries)
        .map { String($0.path.dropFirst(folder.path.count + 1)) }
    }
    #expect(await names("a*.txt") == ["a1.txt", "a2.txt"])
    #expect(await names("[x].txt") == ["[x].txt"])
    #expect(await names("c*.txt") == [])
  }
}
