import Glibc
import Library
import MasarModel
import Testing

@Suite struct FileLibraryTests {
  private let folder = TemporaryFolder()

  private func listing(_ paths: String...) async -> Listing {
    await FileLibrary(paths: paths.isEmpty ? [folder.path] : paths.map { folder.path($0) })
      .listing()
  }

  @Test("folders are searched by name, hidden and other files left out")
  func walking() async {
    for name in ["b.txt", "a.MD", "sub/c.markdown", "sub/deep/d.Txt", ".hidden.txt", ".git/e.txt"] {
      folder.write(Samples.title + "\n" + Samples.body, to: name)
    }
    folder.write("no article", to: "notes.pdf")
    let listing = await listing()
    #expect(listing.findings.isEmpty)
    #expect(
      listing.groups.map(\.path) == [folder.path, folder.path("sub"), folder.path("sub/deep")])
    #expect(listing.groups.map { $0.entries.count } == [2, 1, 1])
    #expect(
      listing.groups.first?.entries.map(\.path) == [folder.path("a.MD"), folder.path("b.txt")])
    #expect(listing.groups.last?.title == "deep")
    #expect(listing.groups.allSatisfy { $0.dossier == nil })
  }

  @Test("an entry says what a list shows")
  func entry() async {
    let text =
      "---\nsource: وكالة\npublished: 2021-12-31\n---\nعنوان من أربع كلمات\n\nسطر أول.\n\nشارك"
    folder.write(text, to: "a.txt")
    let entry = await listing().groups.first?.entries.first
    #expect(
      entry
        == ArticleEntry(
          path: folder.path("a.txt"), title: "عنوان من أربع كلمات", source: "وكالة",
          published: Publication(
            date: CalendarDate(year: 2021, month: 12, day: 31), basis: .frontMatter),
          byteCount: text.utf8.count, wordCount: 6, fingerprint: entry?.fingerprint ?? 0))
  }

  @Test("entries are in order of date, undated ones last, then of name")
  func order() async {
    for (name, date) in [("a", "2022-01-02"), ("b", ""), ("c", "2021-12-30"), ("d", "2021-12-30")] {
      folder.write("---\npublished: \(date)\n---\n" + Samples.body, to: name + ".txt")
    }
    let names = await listing().groups.first?.entries.map { $0.path.suffix(5).prefix(1) }
    #expect(names == ["c", "d", "a", "b"])
  }

  @Test("what cannot be read is named, and the rest is read")
  func unreadable() async {
    folder.write(Samples.body, to: "good.txt")
    folder.write([0x89, 0x50, 0, 0, 0xFF], to: "picture.txt")
    folder.write("", to: "empty.txt")
    mkfifo(folder.path("pipe"), 0o644)
    folder.link("nowhere.txt", to: "/nonexistent/x")
    folder.link("nowhere.else", to: "/nonexistent/x")
    folder.link("self.txt", to: "self.txt")
    let listing = await FileLibrary(
      paths: [folder.path + "/", folder.path("missing"), "/dev/null", ""]
    ).listing()
    let kinds = Dictionary(
      listing.findings.map { ($0.path, $0.kind) }, uniquingKeysWith: { first, _ in first })
    #expect(
      kinds == [
        folder.path("missing"): .missing, "/dev/null": .notARegularFile, "": .missing,
        folder.path("picture.txt"): .notText, folder.path("empty.txt"): .emptyFile,
        folder.path("pipe"): .notARegularFile, folder.path("nowhere.txt"): .missing,
        folder.path("self.txt"): .linkLoop,
      ])
    #expect(listing.groups.first?.entries.map(\.path) == [folder.path("good.txt")])
  }

  @Test("a FIFO is never waited for", .timeLimit(.minutes(1)))
  func pipe() async {
    mkfifo(folder.path("pipe.txt"), 0o644)
    let opened = await FileLibrary(paths: []).article(at: folder.path("pipe.txt"))
    #expect(opened.article == nil)
    #expect(opened.findings.map(\.kind) == [.notARegularFile])
  }

  @Test("loops of links end, links to files and folders are followed")
  func links() async {
    folder.write(Samples.body, to: "in/a.txt")
    folder.write(Samples.body, to: "out/b.txt")
    folder.link("in/up", to: "..")
    folder.link("in/c.txt", to: "../out/b.txt")
    folder.link("in/out", to: "../out")
    let listing = await listing("in")
    #expect(listing.groups.map(\.path) == [folder.path("in"), folder.path("in/out")])
    #expect(listing.groups.first?.entries.count == 2)
    #expect(
      listing.findings == [Finding(path: folder.path("in/up/in"), kind: .linkLoop)])
  }

  @Test("a folder without articles is named once")
  func emptyFolder() async {
    mkdir(folder.path("x"), 0o755)
    mkdir(folder.path("x/y"), 0o755)
    #expect(
      await listing("x") == Listing(findings: [Finding(path: folder.path("x"), kind: .emptyFolder)])
    )
  }

  @Test("a folder or file without permission", .enabled(if: geteuid() != 0))
  func permission() async {
    folder.write(Samples.body, to: "shut/a.txt")
    folder.write(Samples.body, to: "b.txt")
    chmod(folder.path("shut"), 0)
    chmod(folder.path("b.txt"), 0)
    defer { chmod(folder.path("shut"), 0o755) }
    let reason = String(cString: strerror(EACCES))
    #expect(
      await listing().findings.map(\.kind)
        == [.unreadable(reason: reason), .unreadable(reason: reason)])
  }

  @Test("a file named by itself is read whatever its extension is")
  func namedFile() async {
    folder.write(Samples.title + "\n" + Samples.body, to: "a.text")
    folder.write(Samples.title + "\n" + Samples.body, to: "b")
    let listing = await listing("a.text", "b", "a.text")
    #expect(listing.groups.map(\.path) == [folder.path])
    #expect(listing.groups.first?.entries.count == 2)
    #expect(listing.groups.first?.entries.first?.title == Samples.title)
  }

  @Test("files and the folder they lie in, named together, are read once")
  func fileAndFolder() async {
    folder.write(Samples.body, to: "in/a.txt")
    folder.write(Samples.body, to: "in/b.text")
    folder.write(Samples.body, to: "in/c.txt")
    for paths in [["in/a.txt", "in/b.text", "in"], ["in", "in/b.text", "in/a.txt"]] {
      let listing = await FileLibrary(paths: paths.map { folder.path($0) }).listing()
      #expect(listing.groups.count == 1)
      #expect(
        listing.groups.first?.entries.map { $0.path.suffix(6) } == ["/a.txt", "b.text", "/c.txt"])
    }
  }

  @Test("a file that says it has no size is read to its end")
  func procFile() async {
    let opened = await FileLibrary(paths: []).article(at: "/proc/self/status")
    #expect((opened.article?.text.count ?? 0) > 100)
  }

  @Test("a file that is too large is not read")
  func tooLarge() async {
    folder.write("", to: "big.txt")
    truncate(folder.path("big.txt"), ArticleParser.maximumBytes + 1)
    #expect(
      await listing().findings.map(\.kind) == [
        .tooLarge(bytes: ArticleParser.maximumBytes + 1, limit: ArticleParser.maximumBytes)
      ])
  }

  @Test("a file whose name is no UTF-8 is read like others, and what is wrong with it is told")
  func name() async {
    folder.write(Samples.body, to: "a.txt")
    var name = folder.path("b.txt").utf8CString
    name[name.count - 6] = CChar(bitPattern: 0xE1)
    folder.write("", to: "b.txt")
    _ = name.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { rename(folder.path("b.txt"), $0) }
    }
    let findings = await listing().findings
    #expect(findings == [Finding(path: folder.path("\u{10FFE1}.txt"), kind: .emptyFile)])
  }
}
