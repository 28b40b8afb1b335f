import ArgumentParser
import Library
import MasarModel
import Reader
import Typesetting

/// Prints an article: laid out on a terminal, as plain text into a pipe.
struct Show: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print an article, laid out for a terminal or as plain text for a pipe.")

  /// In which order letters are sent.
  enum Output: String, ExpressibleByArgument, CaseIterable {
    /// Presentation forms from left to right, for terminals that do not reorder.
    case visual
    /// Letters as they are read, for programs.
    case plain
  }

  @Option(help: "Columns of a line, 20 to 10000; overrules terminal and measure.")
  var width: Int?

  @Option(name: .customLong("rtl-output"), help: "How right-to-left text is sent.")
  var output: Output?

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
    let output = output ?? (columns == nil ? .plain : .visual)
    let printout = Printout(
      article: article, interface: Environment.interface(),
      preferences: Environment.preferences)
    switch output {
    case .plain:
      TextOutput.write(printout.plain(width: width, keepsFormatting: columns == nil))
    case .visual:
      let widest = Environment.preferences.measure
      let measure = width ?? min(columns ?? widest, widest)
      let text = printout.visual(measure: measure)
      if columns == nil { TextOutput.write(text) } else { TextOutput.writeVisual(text) }
    }
  }
}
