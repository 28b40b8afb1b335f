import Analysis
import ArgumentParser
import Library
import MasarModel
import Reader

/// Prints what is understood of articles as one document for other programs.
struct Analyze: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print names, times and events of articles as JSON.")

  /// How the document is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case json }

  @Option(help: "The form of the document.")
  var format: Format = .json

  @Option(
    help: "The publication date of all articles, as 2021-12-31; overrules what they say.",
    transform: day)
  var published: CalendarDate?

  @Argument(help: "Articles and folders.")
  var paths: [String]

  func run() async throws {
    Environment.reportConfiguration()
    let library = FileLibrary(paths: paths)
    let listing = await library.listing()
    var findings = listing.findings
    let analyzer = Analyzer()
    var analyses: [DossierAnalysis] = []
    for group in listing.groups {
      var articles: [Article] = []
      for entry in group.entries {
        let opened = await library.article(at: entry.path)
        findings += opened.findings.filter { !findings.contains($0) }
        guard var article = opened.article else { continue }
        if let published { article.published = Publication(date: published, basis: .reader) }
        articles.append(article)
      }
      analyses.append(analyzer.analyze(dossier: group.dossier, articles: articles))
    }
    StandardError.write(findings, Environment.interface())
    print(try AnalysisDocument(analyses).json())
    if listing.hasInputErrors { throw ExitCode(1) }
  }
}

/// Reads a day as ISO 8601 writes it.
private func day(_ argument: String) throws -> CalendarDate {
  guard let date = CalendarDate(iso8601: argument) else {
    throw ValidationError("‘\(argument)’ is no date such as 2021-12-31")
  }
  return date
}
