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

  @Argument(help: "The article, a feed or one of its entries (feed.xml#name); - is standard input.")
  var file: String

  @OptionGroup
  var language: LanguageArgument

  func run() async throws {
    Environment.reportConfiguration()
    let opened = DatedLibrary(try Environment.library([file]), published: dates.published)
      .articles(at: file)
    StandardError.write(opened.flatMap(\.findings), Environment.interface())
    let printouts = opened.compactMap(\.article).map { article in
      Printout(
        article: article, interface: Environment.interface(),
        preferences: Environment.preferences)
    }
    if printouts.isEmpty { throw ExitCode(1) }
    // The entries of a feed follow each other, with a blank line between.
    print.write(
      plain: { keepsFormatting in
        printouts.map { $0.plain(width: print.width, keepsFormatting: keepsFormatting) }
          .joined(separator: "\n")
      },
      visual: { measure, mode in
        printouts.map { $0.visual(measure: measure, mode: mode) }.joined(separator: "\n")
      })
  }
}
