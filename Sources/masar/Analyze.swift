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

  @Flag(
    name: .customLong("knowledge-base"), inversion: .prefixedNo,
    help: ArgumentHelp(
      "Whether names are taken from what is known already, your own entities included.",
      visibility: .default))
  var usesKnowledgeBase = true

  @Argument(help: "Articles and folders.")
  var paths: [String]

  func run() async throws {
    Environment.reportConfiguration()
    let read = try await AnalyzedPaths(
      paths, published: published, usesKnowledgeBase: usesKnowledgeBase)
    StandardError.write(read.findings, Environment.interface())
    print(try AnalysisDocument(read.analyses).json())
    if read.hasInputErrors { throw ExitCode(1) }
  }
}

/// Reads a day as ISO 8601 writes it.
private func day(_ argument: String) throws -> CalendarDate {
  guard let date = CalendarDate(iso8601: argument) else {
    throw ValidationError("‘\(argument)’ is no date such as 2021-12-31")
  }
  return date
}
