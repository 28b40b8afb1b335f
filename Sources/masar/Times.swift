import Analysis
import ArgumentParser
import MasarModel
import Screen

/// Prints the times in the lines of standard input.
struct Times: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the times in expressions or sentences, a line each, from standard input.",
    discussion: """
      Each line is read on its own, at the moment given with --reference. A bare weekday, day or hour is then \
      the next one, unless a word puts it into the past; a line that is a whole sentence of news is read as news.

      json: one object for each line, {"line":1,"times":[{"start","length","text","type","value", \
      "granularity","anchor"}]}; offsets are Unicode scalars in the line, the fields are those of ‘masar analyze’.
      text: the line's number, type, value and expression for each time, separated by TAB.
      """)

  /// How the times are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(
    help:
      "When the lines are read, as 2013-02-12T04:30 or 2013-02-12; without it values stay open.",
    transform: moment)
  var reference: Moment?

  @Flag(help: "Read every line as news of that day: a bare weekday is past.")
  var news = false

  @Option(help: "The form of the answer.")
  var format: Format = .text

  @OptionGroup
  var language: LanguageArgument

  func run() throws {
    Environment.reportConfiguration()
    let reader = TimeReader(
      reference: reference?.day, minute: reference?.minute, readsNews: news)
    var number = 0
    while let line = readLine() {
      number += 1
      let times = reader.times(in: line)
      switch format {
      case .json: TextOutput.write(try TimeDocument(line: number, times: times).json() + "\n")
      case .text:
        for time in times {
          let text = ScalarDisposition.safe(time.text, keepsLines: false)
          TextOutput.write("\(number)\t\(time.type)\t\(time.value)\t\(text)\n")
        }
      }
    }
  }
}

/// A day and perhaps a minute of it.
struct Moment: Sendable {
  var day: CalendarDate
  /// Minutes since midnight.
  var minute: Int?
}

/// Reads a moment as ISO 8601 writes it, to the minute; seconds may follow.
private func moment(_ argument: String) throws -> Moment {
  let wrong = ValidationError("‘\(argument)’ is no moment such as 2013-02-12T04:30 or 2013-02-12")
  guard let day = CalendarDate(iso8601: argument) else { throw wrong }
  guard argument.utf8.count > 10 else { return Moment(day: day) }
  let parts = argument.dropFirst(11).split(separator: ":", omittingEmptySubsequences: false)
  let numbers = parts.compactMap { $0.utf8.count == 2 ? UInt8($0) : nil }
  guard parts.count == numbers.count, (2...3).contains(numbers.count), numbers[0] < 24,
    numbers.dropFirst().allSatisfy({ $0 < 60 })
  else { throw wrong }
  return Moment(day: day, minute: Int(numbers[0]) * 60 + Int(numbers[1]))
}
