import Chronology
import Entities
import Foundation
import MasarModel
import Testing

@testable import Analysis

@Suite("Analysis document")
struct AnalysisDocumentTests {
  static let knowledgeBase = KnowledgeBase(entities: [
    Entity(
      id: "p-sami", kind: .person, canonical: "سامي حداد", latin: "Sami Haddad", aliases: ["سامي"])
  ])

  static func article(_ string: String, published: String? = "2021-12-31") -> Article {
    let text = UTF8Text(string)
    var paragraphs: [Paragraph] = []
    var start = 0
    for (index, line) in string.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let end = start + line.utf8.count
      if end > start {
        paragraphs.append(
          Paragraph(
            range: TextRange(start, end), firstLine: index + 1, lastLine: index + 1,
            role: index == 0 ? .title : line.hasPrefix("شارك") ? .widget : .body,
            isShown: !line.hasPrefix("شارك")))
      }
      start = end + 1
    }
    let date = published.flatMap { CalendarDate(iso8601: $0) }
    return Article(
      path: "a.txt", title: "عنوان",
      published: Publication(date: date, basis: date == nil ? .unknown : .dossier),
      text: text, paragraphs: paragraphs)
  }

  static func document(_ string: String, published: String? = "2021-12-31") -> AnalysisDocument {
    let analyzer = Analyzer(knowledgeBase: knowledgeBase)
    return AnalysisDocument([
      analyzer.analyze(dossier: nil, articles: [article(string, published: published)])
    ])
  }

  @Test("offsets are scalars")
  func offsets() throws {
    let string = "عنوان 😀\n\nقال وسامي أمس الخميس\nشارك سامي\n"
    let record = try #require(Self.document(string).articles.first)
    let scalars = Array(string.unicodeScalars)
    func text(_ start: Int, _ length: Int) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<start + length])
      return String(view)
    }
    #expect(record.mentions.map(\.text) == ["سامي"])
    #expect(record.mentions.map { text($0.start, $0.length) } == ["سامي"])
    #expect(record.mentions.map(\.canonical) == ["سامي حداد"])
    #expect(record.times.map { text($0.start, $0.length) } == ["أمس الخميس"])
    #expect(record.times.map(\.value) == ["2021-12-30"])
    #expect(record.times.map(\.anchor) == ["publication"])
  }

  @Test("one record a line: blank and hidden ones too")
  func lines() throws {
    let record = try #require(Self.document("عنوان\n\nنص\nشارك\n").articles.first)
    #expect(record.lines.map(\.line) == [1, 2, 3, 4])
    #expect(record.lines.map(\.role) == ["title", "blank", "body", "widget"])
    #expect(record.lines.map(\.shown) == [true, true, true, false])
  }

  @Test("every field is there, empty or null where nothing fills it, in a stable order")
  func fields() throws {
    let document = Self.document("عنوان", published: nil)
    let json = try document.json()
    for field in [
      "\"date\" : null", "\"events\" : [", "\"tracks\" : [", "\"alternatives\" : [",
      "\"schema\" : 1",
    ] {
      #expect(json.contains(field), "\(field)")
    }
    #expect(try Self.document("عنوان", published: nil).json() == json)
    #expect(try JSONDecoder().decode(AnalysisDocument.self, from: Data(json.utf8)) == document)
  }

  @Test("events carry their null track and their sources")
  func events() throws {
    let document = Self.document("عنوان\nعقد سامي اجتماعا أمس الخميس في المدينة.")
    let event = try #require(document.events.first)
    #expect(event.start == "2021-12-30")
    #expect(event.sources.map(\.text) == ["عقد سامي اجتماعا أمس الخميس في المدينة."])
    #expect(try document.json().contains("\"track\" : null"))
    #expect(document.entities.map(\.mentions) == [1])
  }
}

@Suite("Analyzer")
struct AnalyzerTests {
  @Test("parts annotated one by one are the whole")
  func parts() {
    let article = AnalysisDocumentTests.article("عنوان سامي\nقال سامي أمس\nثم غادر سامي غدا")
    let analyzer = Analyzer(knowledgeBase: AnalysisDocumentTests.knowledgeBase)
    let whole = analyzer.annotate(article)
    let parts = article.paragraphs.indices.map {
      analyzer.annotate(article, paragraphs: $0..<$0 + 1)
    }
    #expect(parts.flatMap(\.mentions) == whole.mentions)
    #expect(parts.flatMap(\.times) == whole.times)
    #expect(analyzer.annotate(article, paragraphs: 5..<9) == Annotation())
  }

  @Test("a publication date is inferred from the text and the dossier")
  func inferred() {
    let dated = AnalysisDocumentTests.article(
      "عنوان\nعقدت قمة في 21 يناير 2022", published: "2022-01-24")
    let open = AnalysisDocumentTests.article("عنوان\nالتقيا اليوم الجمعة 21 يناير", published: nil)
    let analysis = Analyzer(knowledgeBase: AnalysisDocumentTests.knowledgeBase)
      .analyze(dossier: nil, articles: [dated, open])
    #expect(
      analysis.articles.map(\.article.published.date?.iso8601) == ["2022-01-24", "2022-01-21"])
    #expect(analysis.articles.map(\.article.published.basis) == [.dossier, .inferred])
    #expect(analysis.contexts.map(\.years) == [[2022], [2022]])
  }

  @Test("empty input")
  func empty() {
    let analysis = Analyzer(knowledgeBase: AnalysisDocumentTests.knowledgeBase)
      .analyze(dossier: nil, articles: [])
    #expect(analysis == DossierAnalysis())
  }
}

@Suite("Lines")
struct LineRecordTests {
  @Test(
    "every line end counts once, the last opens no line",
    arguments: [
      ("", 0), ("a", 1), ("a\n", 1), ("a\r\nb\r\n", 2), ("a\rb", 2), ("\n\n", 2), ("a\n\nb", 3),
    ])
  func count(text: String, lines: Int) {
    let article = Article(path: "a", title: "a", text: UTF8Text(text), paragraphs: [])
    #expect(AnalysisDocument.LineRecord.lines(of: article).count == lines)
  }
}
