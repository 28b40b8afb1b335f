import Analysis
import ArgumentParser
import MasarModel
import Reader
import Screen
import Settings

/// Prints the card of one entity.
struct EntityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entity",
    abstract: "Print who or what a name is, where it stands, with whom, and in which events.")

  @Option(help: "Columns of a line, 20 to 10000; overrules terminal and measure.")
  var width: Int?

  @Option(
    name: .customLong("rtl-output"),
    help: "How right-to-left text is sent; plain is text as it is read, for programs.")
  var output: OutputChoice?

  @Argument(help: "The name in Arabic or Latin letters, or its beginning, or an identifier.")
  var name: String

  @Argument(help: "Articles and folders; without any, the folder articles/.")
  var paths: [String] = []

  func validate() throws {
    if let width, !(20...10_000).contains(width) {
      throw ValidationError(Environment.interface()(.badWidth))
    }
  }

  func run() async throws {
    Environment.reportConfiguration()
    let interface = Environment.interface()
    let read = await AnalyzedPaths(paths.isEmpty ? Environment.defaultPaths : paths)
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
      write(CardPrintout(card: card, interface: interface))
    }
    if read.hasInputErrors { throw ExitCode(1) }
  }

  private func write(_ printout: CardPrintout) {
    let columns = Environment.terminalColumns
    if output == .mode(.plain) || columns == nil && (output ?? .automatic) == .automatic {
      TextOutput.write(printout.plain(keepsFormatting: columns == nil))
      return
    }
    let mode = Environment.outputMode(output)
    let widest = Environment.preferences.measure
    let text = printout.visual(measure: width ?? min(columns ?? widest, widest), mode: mode)
    if columns == nil { TextOutput.write(text) } else { TextOutput.write(text, mode: mode) }
  }
}
