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

  @OptionGroup
  var dates: PublishedArgument

  @Flag(
    name: .customLong("knowledge-base"), inversion: .prefixedNo,
    help: ArgumentHelp(
      "Whether names are taken from what is known already, your own entities included.",
      visibility: .default))
  var usesKnowledgeBase = true

  @Argument(help: "Articles and folders.")
  var paths: [String]

  @OptionGroup
  var language: LanguageArgument

  func run() async throws {
    Environment.reportConfiguration()
    let read = try await AnalyzedPaths(
      paths, published: dates.published, usesKnowledgeBase: usesKnowledgeBase)
    StandardError.write(read.findings, Environment.interface())
    print(try AnalysisDocument(read.analyses).json())
    if read.hasInputErrors { throw ExitCode(1) }
  }
}
