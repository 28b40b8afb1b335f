import MasarModel
import Testing

@testable import Library

/// Lines that come back in the files of a folder.
@Suite struct RepeatedLinesTests {
  private let folder = TemporaryFolder()
  private static let site = "أخبار المرفأ وما حوله اليوم"
  private static let call = "حمّلوا مجلتنا الجديدة للأطفال"
  private static let opinion = "المقالات المنشورة هنا تعبّر عن رأي كتّابها."

  private func write(_ count: Int, lines: (Int) -> [String]) {
    for index in 0..<count {
      folder.write(lines(index).joined(separator: "\n\n"), to: "\(index).txt")
    }
  }

  private func paragraph(_ index: Int) -> String {
    "في اليوم رقم \(index) من الجولة " + Samples.body
  }

  private func roles(_ name: String) async -> [String] {
    let article = await FileLibrary(paths: [folder.path]).article(at: folder.path(name)).article
    return (article?.paragraphs ?? []).map { ($0.isShown ? "" : "-") + $0.role.rawValue }
  }

  @Test("what stands above and below the article in many files is no part of it")
  func labels() async {
    let titles = ["لجنة", "هيئة", "وفد", "مجلس", "نقابة", "شركة"]
    write(6) {
      [
        Self.site, "قرار جديد من \(titles[$0]) الميناء بشأن السفن", paragraph($0),
        "تفاصيل اللقاء", paragraph($0 + 10), Self.call, Self.opinion,
      ]
    }
    #expect(
      await roles("3.txt") == [
        "masthead", "title", "body", "heading", "body", "-widget", "widget",
      ])
    let entries = await FileLibrary(paths: [folder.path]).listing().groups.flatMap(\.entries)
    #expect(entries.map(\.title).contains("قرار جديد من نقابة الميناء بشأن السفن"))
    #expect(!entries.map(\.title).contains(Self.site))
  }

  @Test("two files are not enough, and copies of one article count once")
  func few() async {
    write(2) { [Self.site, paragraph($0), Self.call] }
    #expect(await roles("1.txt") == ["title", "body", "body"])
    write(8) { _ in [Self.site, paragraph(1), Self.call] }
    #expect(await roles("1.txt") == ["title", "body", "body"])
  }

  @Test("a sentence that few files share, and what stands between paragraphs, stay as they are")
  func sentences() async {
    write(8) {
      var lines = ["عنوان \($0) لا يشبه غيره في شيء", paragraph($0), Self.call, paragraph($0 + 20)]
      if $0 < 4 { lines.append("ولم يصدر تعليق من الحكومة.") }
      return lines
    }
    let roles = await roles("1.txt")
    #expect(roles.last == "body")
    #expect(roles[2] == "heading")
  }
}
