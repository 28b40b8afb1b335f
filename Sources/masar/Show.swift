import ArgumentParser
import Library
import MasarModel
import Reader
import Screen
import Settings
import Typesetting

/// Prints an article: laid out on a terminal, as plain text into a pipe.
struct Show: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print an article, laid out for a terminal or as plain text for a pipe.")

  @Option(help: "Columns of a line, 20 to 10000; overrules terminal and measure.")
  var width: Int?

  @Option(
    name: .customLong("rtl-output"),
    help: "How right-to-left text is sent; plain is text as it is read, for programs.")
  var output: OutputChoice?

  @Argument(help: "The article.")
  var file: String

  func validate() throws {
    if let width, !(20...10_000).contains(width) {
      throw ValidationError(Environment.interface()(.badWidth))
    }
  }

  func run() async throws {
    Environment.reportConfiguration()
    let opened = await FileLibrary(paths: [file]).article(at: file)
    StandardError.write(opened.findings, Environment.interface())
    guard let article = opened.article else { throw ExitCode(1) }
    let columns = Environment.terminalColumns
    let printout = Printout(
      article: article, interface: Environment.interface(),
      preferences: Environment.preferences)
    if output == .mode(.plain) || columns == nil && (output ?? .automatic) == .automatic {
      TextOutput.write(printout.plain(width: width, keepsFormatting: columns == nil))
      return
    }
    let mode = Environment.outputMode(output)
    let widest = Environment.preferences.measure
    let measure = width ?? min(columns ?? widest, widest)
    let text = printout.visual(measure: measure, mode: mode)
    if columns == nil { TextOutput.write(text) } else { TextOutput.write(text, mode: mode) }
  }
}
