import MasarModel
import Testing

@testable import Storage

@Suite struct QueryTests {
  private typealias Part = LibraryQuery.Part

  private static func word(_ word: String) -> Part { .words([word], isPrefix: false) }

  private static let understood: [(String, LibraryQuery.Part)] = [
    ("بوتين", word("بوتين")),
    ("أُوسلو", word("اوسلو")),
    ("بوتين بايدن", .all([word("بوتين"), word("بايدن")])),
    ("\"حلف الناتو\"", .words(["حلف", "الناتو"], isPrefix: false)),
    ("«حلف الناتو»", .words(["حلف", "الناتو"], isPrefix: false)),
    ("بوت*", .words(["بوت"], isPrefix: true)),
    ("بوتين OR بايدن", .any([word("بوتين"), word("بايدن")])),
    ("بوتين | بايدن", .any([word("بوتين"), word("بايدن")])),
    ("بوتين -بايدن", .all([word("بوتين"), .not(word("بايدن"))])),
    (
      "(بوتين OR بايدن) جنيف",
      .all([.any([word("بوتين"), word("بايدن")]), word("جنيف")])
    ),
    ("-(بوتين بايدن)", .not(.all([word("بوتين"), word("بايدن")]))),
    ("place:Geneva", .field(.entity("Geneva", .place))),
    ("اسم:\"جو بايدن\"", .field(.entity("جو بايدن", nil))),
    ("source:الجزيرة", .field(.source("الجزيره"))),
    ("is:unread", .field(.isRead(false))),
    ("حال:جديد", .field(.isRead(false))),
    ("track:NATO", .field(.track("nato"))),
    ("10:30", .words(["10", "30"], isPrefix: false)),
    ("جو-بايدن", .words(["جو", "بايدن"], isPrefix: false)),
    ("NATO", word("nato")),
    ("٢٠٢٢", word("2022")),
  ]

  @Test(arguments: understood.indices)
  func `a query is understood`(index: Int) throws {
    let (text, part) = Self.understood[index]
    #expect(try LibraryQuery(text).part == part)
  }

  @Test(
    arguments: [
      ("after:2022", "2022-01-01", nil), ("منذ:2022-02", "2022-02-01", nil),
      ("before:2022", nil, "2021-12-31"), ("قبل:٢٠٢٢-٠١-١٠", nil, "2022-01-09"),
      ("on:2021-02", "2021-02-01", "2021-02-28"), ("يوم:2022-1-9", "2022-01-09", "2022-01-09"),
      ("on:2024", "2024-01-01", "2024-12-31"),
    ] as [(String, String?, String?)])
  func `days, months and years are spans`(text: String, from: String?, through: String?) throws {
    let expected = LibraryQuery.Field.published(
      from: from.flatMap { CalendarDate(iso8601: $0) },
      through: through.flatMap { CalendarDate(iso8601: $0) })
    #expect(try LibraryQuery(text).part == .field(expected))
  }

  @Test func `in title is of the whole query`() throws {
    let query = try LibraryQuery("بوتين in:title بايدن")
    #expect(query.isInTitle)
    #expect(query.part == .all([Self.word("بوتين"), Self.word("بايدن")]))
    #expect(try LibraryQuery("في:العنوان جنيف").isInTitle)
  }

  @Test(arguments: [
    ("\"حلف الناتو", QueryProblem(.unclosed, at: 0, word: "\"")),
    ("جنيف (بوتين", QueryProblem(.unclosed, at: 5, word: "(")),
    ("بوتين)", QueryProblem(.unopened, at: 5, word: ")")),
    ("بوتين OR", QueryProblem(.nothingBeside, at: 6, word: "OR")),
    ("OR بوتين", QueryProblem(.nothingBeside, at: 0, word: "OR")),
    ("بوتين - بايدن", QueryProblem(.nothingBeside, at: 6, word: "-")),
    ("بوتين entiti:x", QueryProblem(.unknownField(nearest: "entity"), at: 6, word: "entiti")),
    ("plcae:x", QueryProblem(.unknownField(nearest: "place"), at: 0, word: "plcae")),
    ("sourc:x", QueryProblem(.unknownField(nearest: "source"), at: 0, word: "sourc")),
    ("source: x", QueryProblem(.noValue, at: 0, word: "source")),
    ("on:غدا", QueryProblem(.badValue(expected: "2022, 2022-01, 2022-01-10"), at: 3, word: "غدا")),
    (
      "on:2022-13",
      QueryProblem(.badValue(expected: "2022, 2022-01, 2022-01-10"), at: 3, word: "2022-13")
    ),
    ("is:old", QueryProblem(.badValue(expected: "unread, read"), at: 3, word: "old")),
    ("", QueryProblem(.nothing, at: 0)), ("…", QueryProblem(.nothing, at: 0)),
  ])
  func `what is malformed is named with its place`(text: String, problem: QueryProblem) {
    #expect(throws: problem) { try LibraryQuery(text) }
  }

  @Test func `nothing that is typed ends the program`() {
    let pieces = [
      "\"", "(", ")", "-", "OR", "|", ":", "*", "in:", "title", "بوتين", " ", "«", "»", "on:",
      "2022",
    ]
    var state: UInt64 = 7
    for _ in 0..<3_000 {
      var text = ""
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        text += pieces[Int(state >> 33) % pieces.count]
      }
      if let query = try? LibraryQuery(text) {
        _ = QueryCompiler.compile(query, QueryContext())
      }
    }
    #expect(throws: QueryProblem.self) { try LibraryQuery(String(repeating: "(", count: 5_000)) }
    #expect(throws: QueryProblem.self) { try LibraryQuery(String(repeating: "-", count: 5_000)) }
  }
}

@Suite struct WordFormsTests {
  @Test(arguments: [
    ("كرملين", "والكرملين"), ("كرملين", "للكرملين"), ("كرملين", "كرملين"), ("كرملين", "بالكرملين"),
    ("الكرملين", "والكرملين"), ("الكرملين", "للكرملين"), ("والكرملين", "الكرملين"),
    ("للناتو", "الناتو"), ("لقاء", "للقاء"), ("اللقاء", "للقاء"), ("بوتين", "لبوتين"),
    ("بوتين", "وبوتين"), ("بوتين", "ولبوتين"), ("وليد", "وليد"), ("من", "ومن"),
  ])
  func `a word is found with its particles`(query: String, form: String) {
    #expect(WordForms.all(of: query).contains(form))
  }

  @Test(arguments: [
    ("ان", "كان"), ("الكرملين", "كرملين"), ("من", "لمن"), ("putin", "وputin"), ("2022", "و2022"),
    ("والد", "الد"),
  ])
  func `and no word in another`(query: String, form: String) {
    #expect(!WordForms.all(of: query).contains(form))
  }

  @Test func `the word itself is the first form, and none stands twice`() {
    for word in ["كرملين", "الكرملين", "للناتو", "لقاء", "في", "biden", "1"] {
      let forms = WordForms.all(of: word)
      #expect(forms.contains(word) && Set(forms).count == forms.count, "\(forms)")
    }
  }
}
