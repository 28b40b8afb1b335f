import MasarModel
import Testing

@testable import Library

@Suite struct PublicationTests {
  @Test("every name of a month is read, in every table", arguments: MonthName.all.indices)
  func months(index: Int) {
    let row = MonthName.all[index]
    for name in row.names {
      let date = DateLine(FoldedLine("الجمعة 14 \(name) 2022")).date?.date
      #expect(date == CalendarDate(year: 2022, month: row.month, day: 14), "\(name), \(row.region)")
    }
  }

  @Test(
    "dates in lines",
    arguments: [
      ("31 ديسمبر/كانون الأول 2021", "2021-12-31"), ("٣١ كانون الأول / ديسمبر ٢٠٢١", "2021-12-31"),
      ("ديسمبر 31, 2021", "2021-12-31"), ("31 من ديسمبر عام 2021", "2021-12-31"),
      ("نشر في: 31/12/2021 - 10:15", "2021-12-31"), ("10:15 2021-12-31", "2021-12-31"),
      ("31.12.2021", "2021-12-31"), ("Dec 31, 2021", "2021-12-31"), ("12/31/2021", "2021-12-31"),
      ("الجمعة 27 جمادى الأولى 1443 هـ - 31 ديسمبر 2021 م", "2021-12-31"),
      ("31 ديسمبر", nil), ("ديسمبر 2021", nil), ("31 شباط 2021", nil), ("99 ديسمبر 2021", nil),
      ("31 ديسمبر/تشرين الثاني 2021", nil), ("31 ديسمبر 21", nil), ("31 ديسمبر 1443", nil),
      ("10:15:2021", nil), ("السبت، 10:15 صباحًا", nil), ("", nil),
    ] as [(String, String?)])
  func lines(text: String, expected: String?) {
    #expect(DateLine(FoldedLine(text)).date?.date.iso8601 == expected)
  }

  @Test("where day and month may have changed places, both are given")
  func ambiguous() {
    let found = DateLine(FoldedLine("نشر في 5/4/2022")).date
    #expect(found?.date.iso8601 == "2022-04-05")
    #expect(found?.alternatives.map(\.iso8601) == ["2022-05-04"])
    #expect(DateLine(FoldedLine("4/4/2022")).date?.alternatives == [])
  }

  @Test(
    "dates in file names",
    arguments: [
      ("2022-01-14-geneva.txt", "2022-01-14"), ("x/20220114.md", "2022-01-14"),
      ("20220114_1530.txt", "2022-01-14"), ("news_2022_01_14.txt", "2022-01-14"),
      ("2022.01.14.txt", "2022-01-14"), ("20220114153000.txt", "2022-01-14"),
      ("2022-02-30.txt", nil), ("000_d5fed3e20211231.txt", nil), ("20220114f.txt", nil),
      ("1234-5678.txt", nil), ("2022-01-145.txt", nil), ("1022-01-14.txt", nil),
      ("2022-01-14/a.txt", nil), ("2022-01_14.txt", nil), ("001.txt", nil), ("", nil),
    ] as [(String, String?)])
  func fileNames(path: String, expected: String?) {
    #expect(FileNameDate.date(in: path)?.iso8601 == expected)
  }

  @Test("the strongest basis wins")
  func bases() {
    let page = [Samples.title, "الجمعة 31 ديسمبر 2021", Samples.body].joined(separator: "\n")
    let front = "---\npublished: 2021-12-29\n---\n" + page
    let dossier = Dossier.FileMetadata(published: CalendarDate(year: 2021, month: 12, day: 30))
    func basis(_ text: String, _ path: String, _ metadata: Dossier.FileMetadata?) -> String {
      let published = Samples.parse(text, path: path, metadata: metadata).article?.published
      return "\(published?.basis.rawValue ?? "") \(published?.date?.day ?? 0)"
    }
    #expect(basis(front, "2022-01-01.txt", dossier) == "front matter 29")
    #expect(basis(page, "2022-01-01.txt", dossier) == "dossier 30")
    #expect(basis(page, "2022-01-01.txt", nil) == "byline 31")
    #expect(basis(Samples.body, "2022-01-01.txt", nil) == "file name 1")
    #expect(basis(Samples.body, "a.txt", nil) == "unknown 0")
  }

  @Test("the date of the last update counts only where there is no other")
  func update() {
    let update = "آخر تحديث: 2 يناير 2022"
    let published = "نُشر في: 31 ديسمبر 2021"
    for lines in [[update, published], [published, update]] {
      let text = ([Samples.title] + lines + [Samples.body]).joined(separator: "\n")
      #expect(Samples.parse(text).article?.published.date?.iso8601 == "2021-12-31")
    }
    let text = [Samples.title, update, Samples.body].joined(separator: "\n")
    #expect(Samples.parse(text).article?.published.date?.iso8601 == "2022-01-02")
  }

  @Test(
    "the dateline that an article begins with dates it",
    arguments: [
      ("الدوحة - الجمعة 16 أغسطس 2024: ", "2024-08-16"),
      ("القاهرة (رويترز) – 3 يناير/كانون الثاني 2022 - ", "2022-01-03"),
      ("جنيف، 10/01/2022 (وكالات) - ", "2022-01-10"), ("عدن - ", nil),
      ("قال الوزير في 3 يناير 2022: ", nil),
      ("الاجتماع الذي عقد في العاصمة يوم 3 يناير 2022 - ", nil),
    ] as [(String, String?)])
  func datelines(opening: String, expected: String?) {
    let text = Samples.title + "\n" + opening + Samples.body + "\n" + Samples.secondBody
    let article = Samples.parse(text).article
    #expect(article?.published.date?.iso8601 == expected)
    #expect(Samples.roles(text) == ["title", "body", "body"])
  }

  @Test("a date inside the article is none of publication")
  func inside() {
    let text = Samples.title + "\n" + Samples.body + "\nوكان قد عقد في 31 ديسمبر 2020 لقاء أول."
    #expect(Samples.parse(text).article?.published == .unknown)
  }
}
