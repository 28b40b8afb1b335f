import ArgumentParser
import Library
import MasarModel
import Reader

/// Prints an article: laid out on a terminal, as plain text into a pipe.
struct Show: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print an article, laid out for a terminal or as plain text for a pipe.")

  @OptionGroup
  var print: PrintArguments

  @OptionGroup
  var dates: PublishedArgument

  @Argument(help: "The article.")
  var file: String

  func run() async throws {
    Environment.reportConfiguration()
    let opened = await DatedLibrary(paths: [file], published: dates.published).article(at: file)
    StandardError.write(opened.findings, Environment.interface())
    guard let article = opened.article else { throw ExitCode(1) }
    let printout = Printout(
      article: article, interface: Environment.interface(),
      preferences: Environment.preferences)
    print.write(
      plain: { printout.plain(width: print.width, keepsFormatting: $0) },
      visual: { printout.visual(measure: $0, mode: $1) })
  }
}
