import Analysis
import ArgumentParser
import MasarModel
import Reader

/// The publication date that somebody gives on the command line.
struct PublishedArgument: ParsableArguments {
  @Option(
    help:
      "The publication date of all articles, as 2021-12-31 or 31/12/2021; overrules what they say.",
    transform: day)
  var published: CalendarDate?

  /// Reads a day.
  private static func day(_ argument: String) throws -> CalendarDate {
    do {
      return try DateEntry.day(argument)
    } catch {
      throw ValidationError(Environment.interface().describe(error, argument))
    }
  }
}
