import Files
import Glibc
import MasarModel
import Testing

@testable import Library

@Suite struct AddingTests {
  private let folder = TemporaryFolder()

  private func body(_ article: Article) -> [String] {
    article.paragraphs.filter { $0.role != .title && $0.role != .masthead && $0.isShown }
      .map { article.text[$0.range] }
  }

  @Test("a cleaned article reads as the article did")
  func roundTrip() throws {
    var generator = PageWriter(seed: 77)
    for layout in 0..<PageWriter.layoutCount {
      let news = generator.news()
      let page = generator.page(of: news, layout: layout)
      let read = ArticleFile(path: "a.html").articles(in: Array(page.html.utf8)).first?.article
      let article = try #require(read)
      let cleaned = CleanedArticle(article)
      let again = ArticleParser.parse(bytes: cleaned.bytes, path: "b.md")
      #expect(again.findings.isEmpty)
      let copy = try #require(again.article)
      #expect(copy.title == article.title)
      #expect(copy.source == article.source)
      #expect(copy.author == article.author)
      #expect(copy.published.date == article.published.date)
      #expect(copy.tags == article.tags)
      let before = article.paragraphs.filter { $0.role == .body && $0.isShown }
        .map { article.text[$0.range] }
      let after = body(copy)
      #expect(before.allSatisfy(after.contains), "layout \(layout)")
    }
  }

  @Test("titles with quotes, colons and asterisks, and paragraphs with marks, survive")
  func hostile() throws {
    var article = try #require(Samples.parse(Samples.title + "\n\n" + Samples.body).article)
    article.title = "قال: \"نعم\" \\ *a &a — #1"
    article.author = "سلمى: 'الكاتبة'"
    article.text = UTF8Text("# ليس عنوانا\n\n- ليس بندا\n\n> ليس اقتباسا\n\n--- ليس خطا")
    article.paragraphs = [
      Paragraph(range: TextRange(0, 23), firstLine: 1, lastLine: 1, role: .body)
    ]
    let starts = article.text.string.components("\n\n")
    var offset = 0
    article.paragraphs = starts.enumerated().map { index, text in
      defer { offset += text.utf8.count + 2 }
      return Paragraph(
        range: TextRange(offset, offset + text.utf8.count), firstLine: index * 2 + 1,
        lastLine: index * 2 + 1, role: .body)
    }
    let cleaned = CleanedArticle(article)
    let (copy, findings) = ArticleParser.parse(bytes: cleaned.bytes, path: "b.md")
    #expect(findings.isEmpty)
    #expect(copy?.title == article.title)
    #expect(copy?.author == article.author)
    let texts = copy.map(body) ?? []
    #expect(texts.map { $0.replacing("\u{200F}", with: "") } == starts)
  }

  @Test("the name has the date and the words of the title, and is never too long")
  func names() throws {
    var article = try #require(Samples.parse(Samples.title + "\n\n" + Samples.body).article)
    article.published = Publication(
      date: CalendarDate(year: 2022, month: 1, day: 10), basis: .byline)
    article.title = "القمة: «ماذا/بعد»؟ (تحليل)"
    #expect(CleanedArticle(article).name == "2022-01-10-القمة-ماذا-بعد-تحليل")
    article.title = String(repeating: "كلمة ", count: 100)
    #expect(CleanedArticle(article).name.utf8.count <= 130)
    article.title = "../../etc/passwd\u{202E}\u{1B}[2J"
    #expect(CleanedArticle(article).name == "2022-01-10-etc-passwd-2J")
    article.title = "؟!"
    article.published = .unknown
    #expect(CleanedArticle(article).name == "article")
  }

  @Test("nothing is overwritten, the same bytes are kept once, no trace of work is left")
  func writing() throws {
    let library = folder.path("library")
    func write(_ text: String) throws -> (path: String, isNew: Bool) {
      try NewFile.write(Array(text.utf8), to: library, name: "a", ending: ".md")
    }
    let first = try write("one")
    let second = try write("two")
    let again = try write("one")
    #expect(first == (library + "/a.md", true))
    #expect(second == (library + "/a-2.md", true))
    #expect(again == (library + "/a.md", false))
    symlink("/nonexistent/x", library + "/a-3.md")
    let fourth = try write("three")
    #expect(fourth == (library + "/a-4.md", true))
    guard case .success(let names) = FolderWalk.names(in: library) else { return }
    #expect(names.count == 4)
    var hidden = 0
    if let stream = opendir(library) {
      while readdir(stream) != nil { hidden += 1 }
      closedir(stream)
    }
    #expect(hidden == 6, "the four names, . and ..")
    #expect(throws: SystemRefusal.self) {
      try NewFile.write([], to: "/dev/null", name: "a", ending: ".md")
    }
  }

  @Test("paragraphs that two articles share are noted")
  func wireCopy() async {
    let other = "وفي سياق آخر " + Samples.secondBody
    folder.write("عنوان أول\n\n" + Samples.body + "\n\n" + Samples.secondBody, to: "a.txt")
    folder.write("عنوان ثان\n\n" + Samples.body + "\n\n" + Samples.secondBody, to: "b.txt")
    folder.write("عنوان ثالث\n\n" + other, to: "c.txt")
    let (findings, count) = await FileLibrary(paths: [folder.path]).check()
    #expect(count == 3)
    #expect(
      findings == [
        Finding(
          path: folder.path("a.txt"),
          kind: .sharedParagraphs(count: 2, of: 2, with: folder.path("b.txt"))),
        Finding(
          path: folder.path("b.txt"),
          kind: .sharedParagraphs(count: 2, of: 2, with: folder.path("a.txt"))),
      ])
    #expect(findings.filter(\.isError).isEmpty)
  }
}

extension String {
  /// The parts between separators.
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator).map(String.init)
  }
}
