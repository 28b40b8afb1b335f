import ArgumentParser
import Glibc
import Library
import MasarModel
import Reader
import Screen

/// Prints what the library holds: a line an article, fields separated by TAB.
struct List: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List articles: date, newsroom, title and path, separated by tabs.")

  @Argument(help: "Articles and folders, - for standard input; without any, the folder articles/.")
  var paths: [String] = []

  @OptionGroup
  var language: LanguageArgument

  func run() async throws {
    Environment.reportConfiguration()
    let library = try Environment.library(paths.isEmpty ? Environment.defaultPaths : paths)
    let listing = await library.listing()
    for entry in listing.groups.flatMap(\.entries) {
      let fields = [
        entry.published.date?.iso8601 ?? "-", entry.source ?? "-", entry.title, entry.path,
      ]
      // A tab or a line end inside a name must not become a field or a line of its own.
      let line = fields.map { field in
        String(ScalarDisposition.safe(field).map { $0.isNewline || $0 == "\t" ? " " : $0 })
      }
      print(line.joined(separator: "\t"))
    }
    StandardError.write(listing.findings, Environment.interface())
    if listing.hasInputErrors { throw ExitCode(1) }
  }
}
