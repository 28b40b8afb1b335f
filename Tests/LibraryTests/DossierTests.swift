import Library
import MasarModel
import Testing

@Suite struct DossierTests {
  private let folder = TemporaryFolder()

  init() {
    folder.write(
      """
      title: محادثات
      language: fa
      tracks:
        - {id: geneva, name: جنيف}
      files:
        b.txt: {source: وكالة, published: 2021-12-30}
        gone.txt: {source: وكالة}
        ../x.txt: {}
      """, to: "talks/dossier.yaml")
    folder.write(Samples.title + "\n" + Samples.body, to: "talks/a.txt")
    folder.write(Samples.title + "\n" + Samples.body, to: "talks/b.txt")
    folder.write(Samples.body, to: "talks/inner/c.txt")
    folder.write(Samples.body, to: "x.txt")
  }

  @Test("a folder with a dossier's file is a dossier, the folders inside are not")
  func group() async {
    let listing = await FileLibrary(paths: [folder.path("talks")]).listing()
    #expect(listing.groups.map(\.title) == ["محادثات", "inner"])
    #expect(listing.groups.first?.dossier?.tracks.map(\.letter) == ["ج"])
    #expect(
      listing.groups.first?.entries.map(\.path)
        == ["b", "a"].map { folder.path("talks/\($0).txt") })
    #expect(listing.groups.first?.entries.first?.source == "وكالة")
    #expect(listing.groups.first?.entries.first?.published.basis == .dossier)
    #expect(listing.groups.last?.dossier == nil)
    let path = folder.path("talks/dossier.yaml")
    #expect(
      listing.findings == [
        Finding(path: path, line: 7, kind: .unknownFile(name: "gone.txt")),
        Finding(path: path, line: 8, kind: .unknownFile(name: "../x.txt")),
      ])
  }

  @Test("a file named by itself belongs to the dossier of its folder")
  func namedFile() async {
    let library = FileLibrary(paths: [folder.path("talks/b.txt")])
    let group = await library.listing().groups.first
    #expect(group?.dossier?.title == "محادثات")
    #expect(group?.entries.map(\.path) == [folder.path("talks/b.txt")])
    let article = await library.article(at: folder.path("talks/b.txt")).article
    #expect(article?.published.date?.iso8601 == "2021-12-30")
    #expect(article?.language == "fa")
  }

  @Test("the dossier's file stands for its folder")
  func namedDossier() async {
    let listing = await FileLibrary(paths: [folder.path("talks/dossier.yaml")]).listing()
    #expect(listing.groups.first?.entries.count == 2)
  }

  @Test("all articles of a dossier are read, whatever was named")
  func articles() async {
    folder.write([0, 0, 0xFF], to: "talks/0.txt")
    let library = FileLibrary(paths: [folder.path("talks/a.txt")])
    guard let dossier = await library.listing().groups.first?.dossier else {
      Issue.record("no dossier")
      return
    }
    let opened = await library.dossierArticles(of: dossier)
    #expect(opened.map { $0.article?.path.suffix(5) } == ["b.txt", "a.txt", nil])
    #expect(opened.last?.findings.map(\.kind) == [.notText])
  }

  @Test("a dossier's file that is malformed, too large or a folder does not keep the articles away")
  func malformed() async {
    let path = folder.path("talks/dossier.yaml")
    folder.write("title: [", to: "talks/dossier.yaml")
    var listing = await FileLibrary(paths: [folder.path("talks")]).listing()
    #expect(listing.groups.first?.title == "talks")
    #expect(listing.groups.first?.entries.count == 2)
    #expect(listing.findings.map(\.path) == [path])
    folder.write(String(repeating: "#\n", count: 600_000), to: "talks/dossier.yaml")
    listing = await FileLibrary(paths: [folder.path("talks")]).listing()
    #expect(listing.findings.map(\.kind) == [.tooLarge(bytes: 1_200_000, limit: 1 << 20)])
    #expect(listing.groups.first?.entries.count == 2)
  }

  @Test("the articles of a plain folder are read together where the library was opened on it")
  func plainFolder() async {
    for name in ["a.txt", "b.txt", "deep/c.txt", "deep/d.html", "alone/e.txt"] {
      folder.write(Samples.title + "\n" + Samples.body, to: name)
    }
    let library = FileLibrary(paths: [folder.path])
    #expect(await library.plainFolder(of: folder.path("a.txt"))?.path == folder.path)
    let deep = await library.plainFolder(of: folder.path("deep/c.txt"))
    #expect(deep?.path == folder.path("deep") && deep?.title == "deep")
    #expect(deep?.tracks.isEmpty == true)
    #expect(await library.plainFolder(of: folder.path("alone/e.txt")) == nil, "one article")
    let file = FileLibrary(paths: [folder.path("a.txt")])
    #expect(await file.plainFolder(of: folder.path("a.txt")) == nil, "opened by itself")
    for number in 0...FileLibrary.longestStory {
      folder.write(Samples.title, to: "many/\(number).txt")
    }
    #expect(await library.plainFolder(of: folder.path("many/1.txt")) == nil, "a heap of articles")
  }
}
