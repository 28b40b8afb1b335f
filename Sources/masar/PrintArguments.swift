import ArgumentParser
import Reader
import Screen
import Settings

/// How a command prints text: laid out on a terminal, plain into a pipe, unless it is told otherwise.
struct PrintArguments: ParsableArguments {
  @Option(help: "Columns of a line, 20 to 10000; overrules terminal and measure.")
  var width: Int?

  @Option(
    name: .customLong("rtl-output"),
    help: "How right-to-left text is sent; plain is text as it is read, for programs.")
  var output: OutputChoice?

  func validate() throws {
    if let width, !(20...10_000).contains(width) {
      throw ValidationError(Environment.interface()(.badWidth))
    }
  }

  /// Prints a text.
  /// - Parameters:
  ///   - plain: the text as it is read, given whether joiners and directional marks are to stay in it.
  ///   - visual: the text laid out, given the columns of a line and how right-to-left text is sent.
  func write(plain: (_ keepsFormatting: Bool) -> String, visual: (Int, OutputMode) -> String) {
    let columns = Environment.terminalColumns
    let isForProgram = columns == nil && (output ?? .automatic) == .automatic
    if isForProgram || output == .mode(.plain) {
      TextOutput.write(plain(columns == nil))
      return
    }
    let mode = Environment.outputMode(output)
    let widest = Environment.preferences.measure
    let text = visual(width ?? min(columns ?? widest, widest), mode)
    if columns == nil { TextOutput.write(text) } else { TextOutput.write(text, mode: mode) }
  }
}
