import Analysis
import ArgumentParser
import MasarModel
import Reader
import Screen

/// Prints whom and what articles name, and how often.
struct Entities: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the names in articles: mentions, articles, kind, identifier, name, Latin name.")

  /// How the list is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  @Option(help: "Only names of this kind.")
  var kind: EntityKind?

  @Option(help: "The form of the list.")
  var format: Format = .text

  @OptionGroup
  var dates: PublishedArgument

  @Argument(help: "Articles and folders; without any, the folder articles/.")
  var paths: [String] = []

  @OptionGroup
  var language: LanguageArgument

  func run() async throws {
    Environment.reportConfiguration()
    let read = try await AnalyzedPaths(
      paths.isEmpty ? Environment.defaultPaths : paths, published: dates.published)
    StandardError.write(read.findings, Environment.interface())
    let entries = read.index.entries.filter { kind == nil || $0.entity.kind == kind }
    switch format {
    case .json: print(try EntityDocument(entries).json())
    case .text: TextOutput.write(entries.map(Self.line).joined())
    case .csv:
      let header = ["mentions", "articles", "kind", "id", "canonical", "latin"]
      let records = [header] + entries.map(Self.fields)
      TextOutput.write(records.map { CommaSeparated.record($0) }.joined())
    }
    if read.hasInputErrors { throw ExitCode(1) }
  }

  private static func fields(_ entry: EntityIndex.Entry) -> [String] {
    let entity = entry.entity
    return [
      String(entry.mentions), String(entry.articles), entity.kind.rawValue, entity.id,
      entity.canonical, entity.latin,
    ].map { ScalarDisposition.safe($0, keepsFormatting: true, keepsLines: false) }
  }

  /// Fields separated by TAB, as `masar list` has them.
  static func line(_ entry: EntityIndex.Entry) -> String {
    fields(entry).map { field in
      let isEmpty = field.isEmpty
      return isEmpty ? "-" : String(field.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }.joined(separator: "\t") + "\n"
  }
}
