import Glibc
import Testing

/// Pages, feeds, standard input, other encodings, and the commands that add and check.
@Suite struct FormatsTests {
  private static let title = "الميناء يستقبل أول سفينة بعد الترميم"
  private static let body =
    "رست في ميناء المدينة صباح الاثنين أول سفينة شحن منذ انتهاء أعمال الترميم التي دامت عامين كاملين."
  private static let page = """
    <!doctype html><html lang=ar><head><title>\(title) - صدى الميناء</title></head><body>
    <nav><a href=/>الرئيسية</a></nav><h1>\(title)</h1><div class=text><p>\(body)</p><p>وقال مدير الميناء إن \
    السفينة التالية ستصل يوم الخميس، وإن العمل يسير وفق الخطة.</p></div><footer>اتصل بنا</footer></body></html>
    """
  private static let feed = """
    <rss version="2.0"><channel><title>صدى الميناء</title><item><title>\(title)</title><guid>1</guid>
    <description>\(body)</description></item><item><title>عنوان ثان</title><guid>2</guid>
    <description>\(body)</description></item></channel></rss>
    """

  private func run(
    _ arguments: [String], input: String? = nil, in folder: TemporaryFolder
  ) async throws -> CommandRun {
    let file = input.map { folder.path($0) } ?? "/dev/null"
    return try await CommandRun.run(
      Built.masar, arguments, folder: folder.path, input: .file(file))
  }

  @Test("a page comes in by standard input, to every command")
  func standardInput() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.page, to: "page")
    let listed = try await run(["list", "-"], input: "page", in: folder)
    #expect(listed.output == "-\tصدى الميناء\t\(Self.title)\t-\n")
    let shown = try await run(["show", "-"], input: "page", in: folder)
    #expect(shown.outputLines.first == Self.title[...])
    #expect(shown.output.contains(Self.body))
    #expect(!shown.output.contains("الرئيسية") && !shown.output.contains("اتصل بنا"))
    let analyzed = try await run(["analyze", "-"], input: "page", in: folder)
    #expect(analyzed.ending == .exited(0))
    #expect(analyzed.output.contains(Self.title))
    let nothing = try await run(["show", "-"], in: folder)
    #expect(nothing.ending == .exited(1))
  }

  @Test("the entries of a feed are addressed alike by every command")
  func entries() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.feed, to: "news.xml")
    let listed = try await run(["list", "news.xml"], in: folder)
    let paths = listed.outputLines.compactMap { $0.split(separator: "\t").last.map(String.init) }
    #expect(paths.count == 2 && paths.allSatisfy { $0.hasPrefix("news.xml#") })
    for path in paths {
      let shown = try await run(["show", path], in: folder)
      #expect(shown.ending == .exited(0))
      let analyzed = try await run(["analyze", path], in: folder)
      #expect(analyzed.output.contains("\"path\" : \"\(path)\""))
    }
    let all = try await run(["show", "news.xml"], in: folder)
    #expect(all.output.contains(Self.title) && all.output.contains("عنوان ثان"))
    let missing = try await run(["show", "news.xml#none"], in: folder)
    #expect(missing.ending == .exited(1))
    #expect(missing.error.contains("none"))
  }

  @Test("add writes what can be read again, and overwrites nothing")
  func adding() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.page, to: "page.html")
    let first = try await run(["add", "page.html", "--library", "lib"], in: folder)
    #expect(first.ending == .exited(0))
    let path = String(try #require(first.outputLines.first))
    let shown = try await run(["show", path], in: folder)
    #expect(shown.output.contains(Self.title) && shown.output.contains(Self.body))
    let again = try await run(["add", "-", "--library", "lib"], input: "page.html", in: folder)
    #expect(again.output.contains(path))
    let listed = try await run(["list", "lib"], in: folder)
    #expect(listed.outputLines.count == 1)
    let refused = try await run(["add", "page.html", "--library", "/dev/null"], in: folder)
    #expect(refused.ending == .exited(1))
    #expect(refused.error.contains("/dev/null"))
  }

  @Test("what is no article is named, with what is the matter, and nothing is waited for")
  func badFolder() async throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("lib")
    try folder.makeFolder("lib/inner")
    try folder.write(Self.title + "\n\n" + Self.body, to: "lib/good.txt")
    mkfifo(folder.path("lib/pipe.html"), 0o644)
    for (target, name) in [
      ("/dev/zero", "zero.txt"), ("/dev/tty", "tty.md"), ("self.txt", "self.txt"),
      ("..", "inner/up"),
    ] { symlink(target, folder.path("lib/" + name)) }
    try folder.write("", to: "lib/empty.txt")
    try folder.write(
      "<html><body>" + String(repeating: "<div>", count: 200_000) + Self.body, to: "lib/deep.html")
    try folder.write(
      "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]><rss><channel><item><title>&c;</title></item></channel></rss>",
      to: "lib/laugh.xml")
    let made = try await CommandRun.run(
      "bash",
      ["-c", "truncate -s 1G gig.txt; head -c 100M /dev/zero | gzip -1 > bomb.txt.gz"],
      folder: folder.path("lib"))
    try #require(made.ending == .exited(0))
    let expected = [
      "pipe.html: is not a regular file", "zero.txt: is not a regular file",
      "tty.md: is not a regular file", "self.txt: a link back", "inner/up: a link back",
      "empty.txt: the file is empty", "deep.html: too deeply nested",
      "gig.txt: too large to read: 1073741824 bytes", "bomb.txt.gz: unpacks to more than",
    ]
    let check = try await run(["check", "lib"], in: folder)
    #expect(check.ending == .exited(1))
    for finding in expected { #expect(check.output.contains(finding), "\(finding)") }
    #expect(!check.output.contains("aaaaaaaaaaaaaaaaaaaa"))
    let list = try await run(["list", "lib"], in: folder)
    #expect(list.output.contains("good.txt"))
  }

  @Test("a name that is no UTF-8 is a name: in a folder, by itself, and in the state")
  func foreignNames() async throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("lib")
    // «خبر» in windows-1256, and another one that differs in a byte.
    let names: [[UInt8]] = [[0xCE, 0xC8, 0xD1], [0xCE, 0xC8, 0xD2]].map { $0 + Array(".txt".utf8) }
    for (index, name) in names.enumerated() {
      try folder.write(
        Array("\(Self.title) \(index)\n\n\(Self.body)".utf8), to: Array("lib/".utf8) + name)
    }
    let listed = try await run(["list", "lib"], in: folder)
    #expect(listed.ending == .exited(0) && listed.outputLines.count == 2)
    #expect(listed.output.contains("lib/<U+10FFCE><U+10FFC8><U+10FFD1>.txt"))
    for (index, name) in names.enumerated() {
      let shown = try await CommandRun.masar(
        "show", bytes: [Array("lib/".utf8) + name], folder: folder.path)
      #expect(shown.outputLines.first?.hasSuffix(" \(index)") == true, "\(shown.error)")
    }
    let found = try await run(["search", "السفينة OR سفينة", "--library", "lib"], in: folder)
    #expect(found.outputLines.count == 2)
  }

  @Test("check tells errors from notes, and its exit code says which there are")
  func checking() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.title + "\n\n" + Self.body, to: "good.txt")
    let good = try await run(["check", "."], in: folder)
    #expect(good.ending == .exited(0))
    #expect(good.outputBytes.isEmpty)
    try folder.write(Self.title + "\n\n" + Self.body, to: "copy.txt")
    try folder.write("<urlset></urlset>", to: "sitemap.xml")
    let notes = try await run(["check", "."], in: folder)
    #expect(notes.ending == .exited(0))
    #expect(notes.outputLines.count == 3 && notes.outputLines.allSatisfy { $0.hasPrefix("note: ") })
    try folder.write("---\ntitle: [\n---\n" + Self.body, to: "broken.txt")
    try folder.write([0x1F, 0x8B, 8, 0, 0], to: Array("cut.txt.gz".utf8))
    mkfifo(folder.path("pipe.txt"), 0o644)
    let errors = try await run(["check", "."], in: folder)
    #expect(errors.ending == .exited(1))
    for name in ["broken.txt, line 3", "cut.txt.gz", "pipe.txt"] {
      #expect(errors.output.contains("error: ./\(name)"), "\(errors.output)")
    }
  }
}

/// The same in the reader.
@Suite(.serialized, .enabled(if: Built.hasTmux, "tmux is not installed"))
struct FormatsScreenTests {
  /// «خبر» and «عاجل من الميناء الكبير» in windows-1256, as lines.
  private static let windows1256: [UInt8] = [
    0xCE, 0xC8, 0xD1, 0x0A, 0x0A, 0xDA, 0xC7, 0xCC, 0xE1, 0x20, 0xE3, 0xE4, 0x20, 0xC7, 0xE1, 0xE3,
    0xED, 0xE4, 0xC7, 0xC1, 0x20, 0xC7, 0xE1, 0xDF, 0xC8, 0xED, 0xD1,
  ]

  @Test("another encoding is named in the status line, and z e goes to the next one and round")
  func encoding() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.windows1256, to: Array("a.txt".utf8))
    let session = try await TmuxSession.reader(folder.path("a.txt"))
    try await session.wait("the encoding") { $0.lines.last?.contains("windows-1256") == true }
    try await session.type("ze")
    try await session.wait("the choice") {
      $0.lines.last?.contains("UTF-8 (your choice)") == true
    }
    try await session.type("ze")
    try await session.wait("the next") {
      $0.lines.last?.contains("ISO-8859-6 (your choice)") == true
    }
  }

  @Test("the reader shows what came in by standard input, and takes keys from the terminal")
  func standardInput() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.windows1256, to: Array("a.txt".utf8))
    let session = try await TmuxSession.shell()
    try await session.type("masar - < \(folder.path("a.txt"))")
    try await session.press("Enter")
    try await session.wait("the article") { $0.lines.last?.contains("windows-1256") == true }
    try await session.press("q")
    try await session.wait("the prompt") { $0.lines.last { !$0.isEmpty } == "ready>" }
  }
}
