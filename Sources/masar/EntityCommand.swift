import Analysis
import ArgumentParser
import MasarModel
import Reader

/// Prints the card of one entity.
struct EntityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entity",
    abstract: "Print who or what a name is, where it stands, with whom, and in which events.")

  @OptionGroup
  var print: PrintArguments

  @OptionGroup
  var dates: PublishedArgument

  @Argument(help: "The name in Arabic or Latin letters, or its beginning, or an identifier.")
  var name: String

  @Argument(help: "Articles and folders; without any, the folder articles/.")
  var paths: [String] = []

  @OptionGroup
  var language: LanguageArgument

  func run() async throws {
    Environment.reportConfiguration()
    let interface = Environment.interface()
    let read = try await AnalyzedPaths(
      paths.isEmpty ? Environment.defaultPaths : paths, published: dates.published)
    StandardError.write(read.findings, interface)
    let index = read.index
    let entries = index.bestEntries(matching: name)
    let shownName = String(name.unicodeScalars.prefix(100))
    guard let first = entries.first, let card = index.card(of: first.entity.id) else {
      StandardError.write("masar: " + interface(.entityUnknown, shownName))
      throw ExitCode(1)
    }
    if entries.count > 1 {
      TextOutput.write(entries.map(Entities.line).joined())
      StandardError.write("masar: " + interface(.entityAmbiguous, shownName, first.entity.id))
    } else {
      let printout = CardPrintout(card: card, interface: interface)
      print.write(
        plain: { printout.plain(keepsFormatting: $0) },
        visual: { printout.visual(measure: $0, mode: $1) })
    }
    if read.hasInputErrors { throw ExitCode(1) }
  }
}
