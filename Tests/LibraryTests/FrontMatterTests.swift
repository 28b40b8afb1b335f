import MasarModel
import Testing

@testable import Library

@Suite struct FrontMatterTests {
  private func parse(_ front: String, body: String = Samples.body) -> (
    article: Article?, findings: [Finding]
  ) {
    Samples.parse("---\n" + front + "\n---\n" + body)
  }

  @Test("all keys are read")
  func allKeys() {
    let (article, findings) = parse(
      """
      title: "عنوان: أول"
      source: وكالة ما
      author: سامي الكاتب
      published: 2021-12-18T09:30:00+01:00
      url: https://example.org/1
      language: ar
      tags: [قمة, جنيف]
      rating: 5
      """)
    #expect(findings.isEmpty)
    #expect(article?.title == "عنوان: أول")
    #expect(article?.source == Source(name: "وكالة ما", url: "https://example.org/1"))
    #expect(article?.author == "سامي الكاتب")
    #expect(
      article?.published
        == Publication(date: CalendarDate(year: 2021, month: 12, day: 18), basis: .frontMatter))
    #expect(article?.language == "ar")
    #expect(article?.tags == ["قمة", "جنيف"])
    #expect(article?.paragraphs.map(\.role) == Array(repeating: .masthead, count: 10) + [.body])
    #expect(article?.paragraphs.map(\.isShown) == Array(repeating: false, count: 10) + [true])
  }

  @Test(
    "other ways to write the same",
    arguments: [
      ("tags: قمة، جنيف, فيينا", ["قمة", "جنيف", "فيينا"]), ("tags: قمة", ["قمة"]), ("tags:", []),
      ("tags:\n  - قمة\n  - 2021", ["قمة", "2021"]), ("tags: ~", []),
    ] as [(String, [String])])
  func tags(front: String, expected: [String]) {
    let (article, findings) = parse(front)
    #expect(article?.tags == expected)
    #expect(findings.isEmpty)
  }

  @Test(
    "values of the wrong type are noted, the others are used",
    arguments: [
      ("title: [أ, ب]", 3, .wrongType(key: "title", expected: "text")),
      ("source: {a: b}", 3, .wrongType(key: "source", expected: "text")),
      ("tags: {a: b}", 3, .wrongType(key: "tags", expected: "a list of texts")),
      ("tags: [a, [b]]", 3, .wrongType(key: "tags[2]", expected: "text")),
      ("published: أمس", 3, .malformedDate(key: "published", value: "أمس")),
      ("published: 2021-13-01", 3, .malformedDate(key: "published", value: "2021-13-01")),
      ("published: 2021-02-29", 3, .malformedDate(key: "published", value: "2021-02-29")),
      ("published: 31/12/2021", 3, .malformedDate(key: "published", value: "31/12/2021")),
      ("published: 2021-12-31Tnoon", 3, .malformedDate(key: "published", value: "2021-12-31Tnoon")),
      ("published: [2021-12-31]", 3, .wrongType(key: "published", expected: "text")),
    ] as [(String, Int, FindingKind)])
  func wrongTypes(line: String, number: Int, expected: FindingKind) {
    let (article, findings) = parse("author: سامي\n" + line)
    #expect(findings == [Finding(path: "news.txt", line: number, kind: expected)])
    #expect(article?.author == "سامي")
    #expect(article?.published == .unknown)
  }

  @Test(
    "dates as YAML writes them",
    arguments: ["2021-12-31", "\"2021-12-31\"", "2021-12-31 10:00:00", "2021-12-31T22:00:00Z"])
  func dates(value: String) {
    #expect(parse("published: " + value).article?.published.date?.iso8601 == "2021-12-31")
  }

  @Test("front matter that is never closed is text")
  func unclosed() {
    let (article, findings) = Samples.parse("---\ntitle: عنوان\n\n" + Samples.body)
    #expect(findings == [Finding(path: "news.txt", line: 1, kind: .unclosedFrontMatter)])
    #expect(article?.paragraphs.allSatisfy(\.isShown) == true)
    let far = "---\n" + String(repeating: "k: v\n", count: 20_000) + "---\n" + Samples.body
    #expect(Samples.parse(far).findings.map(\.kind) == [.unclosedFrontMatter])
  }

  @Test(
    "malformed YAML is noted at the file's line and not shown",
    arguments: [
      ("title: أ\nsource: [ب\nauthor: ج", 4), ("title: \"أ\nb: c", 4), ("title: أ\n\ttags: ب", 3),
      ("title: أ\ntitle: ب", 2), ("title: أ\n  b: c", 3), ("title: a\u{7}", 2),
    ])
  func malformed(front: String, line: Int) {
    let (article, findings) = parse(front)
    guard case .malformedYAML(let reason)? = findings.first?.kind else {
      Issue.record("no finding: \(findings)")
      return
    }
    #expect(!reason.isEmpty)
    #expect(findings.count == 1)
    #expect(findings.first?.line == line)
    #expect(article?.paragraphs.last?.role != .masthead)
    #expect(article?.paragraphs.filter(\.isShown).count == 1)
  }

  @Test("rows of dashes around prose are no front matter")
  func prose() {
    let (article, findings) = parse(Samples.secondBody)
    #expect(article?.paragraphs.allSatisfy(\.isShown) == true)
    #expect(
      findings == [
        Finding(
          path: "news.txt", line: 2,
          kind: .wrongType(key: "front matter", expected: "keys and values"))
      ])
    #expect(parse("«قال: [نعم»\nأخرى: ب").article?.paragraphs.allSatisfy(\.isShown) == true)
  }

  @Test("marks may have blanks after them; three dots close as well")
  func marks() {
    for text in [
      "--- \ntitle: أ\n...\n", "---\r\ntitle: أ\r\n---\r\n", "\u{FEFF}---\ntitle: أ\n---\n",
    ] {
      #expect(Samples.parse(text + Samples.body).article?.title == "أ")
    }
    #expect(
      Samples.parse("---\n---\n" + Samples.title + "\n" + Samples.body).article?.title
        == Samples.title)
    #expect(
      Samples.parse("----\ntitle: أ\n----\n" + Samples.body).article?.paragraphs.allSatisfy(
        \.isShown) == true)
  }

  @Test("front matter without a text below it")
  func noBody() {
    let (article, findings) = parse("title: عنوان", body: "\n")
    #expect(article?.title == "عنوان")
    #expect(findings.map(\.kind) == [.emptyFile])
  }

  @Test("bombs are refused: aliases, runs of marks, deep nesting", .timeLimit(.minutes(1)))
  func bombs() {
    var lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    for (name, before) in zip("bcdefghijkl", "abcdefghijk") {
      lines.append("\(name): &\(name) [*\(before), *\(before), *\(before), *\(before), *\(before)]")
    }
    lines.append("? *l\n: title")
    #expect(
      parse(lines.joined(separator: "\n")).findings
        == [
          Finding(path: "news.txt", line: 3, kind: .malformedYAML(reason: "aliases are not read"))
        ])
    let marks = "title: أ\n" + "ك" + String(repeating: "\u{64B}\u{650}", count: 10_000) + ": ب"
    #expect(parse(marks).findings.first?.line == 3)
    #expect(parse("title: أ\nk: " + String(repeating: "[", count: 30_000)).findings.count == 1)
    #expect(parse("title: أ\n" + String(repeating: "{a: ", count: 15_000)).findings.count == 1)
  }

  @Test("a text that is no alias is not taken for one")
  func noAlias() {
    #expect(parse("title: \"A & B * C\"\nauthor: R&D *new*").findings.isEmpty)
  }

  @Test("the newsroom goes by its host where only the address is known")
  func host() {
    #expect(
      parse("url: https://example.org/a/b").article?.source
        == Source(name: "example.org", url: "https://example.org/a/b"))
  }
}
