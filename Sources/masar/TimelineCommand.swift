import Analysis
import ArgumentParser
import MasarModel
import Reader

/// Prints what articles tell in order of time, with who says so and where they disagree.
struct TimelineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Print the timeline of articles: events, tracks, sources and disagreements.")

  /// How the timeline is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv, ics }

  @OptionGroup
  var print: PrintArguments

  @Option(help: "The form of the timeline; ics is for calendars.")
  var format: Format = .text

  @Option(help: "Only events of this track: its identifier, letter or name; may be repeated.")
  var track: [String] = []

  @Option(help: "Only events on or after this day, month or year.")
  var from: String?

  @Option(help: "Only events on or before this day, month or year.")
  var to: String?

  @OptionGroup
  var dates: PublishedArgument

  @Argument(help: "Articles and folders.")
  var paths: [String]

  @OptionGroup
  var language: LanguageArgument

  func run() async throws {
    let interface = Environment.interface()
    let (first, last) = try (days(from, "--from")?.start, days(to, "--to")?.end)
    if let first, let last, first > last {
      throw ValidationError(interface(.fromAfterTo, first.iso8601, last.iso8601))
    }
    Environment.reportConfiguration()
    let read = try await AnalyzedPaths(paths, published: dates.published)
    StandardError.write(read.findings, interface)
    let known = read.analyses.flatMap(\.timeline.tracks)
    let selection = TimelineSelection(
      tracks: Set(try track.flatMap { try tracks(named: $0, among: known) }), from: first, to: last)
    let analyses = read.analyses.map { analysis in
      var analysis = analysis
      analysis.timeline = selection.applied(to: analysis.timeline)
      return analysis
    }
    try write(analyses, titles: read.titles, interface)
    if read.hasInputErrors { throw ExitCode(1) }
  }

  private func write(
    _ analyses: [DossierAnalysis], titles: [String], _ interface: Interface
  ) throws {
    switch format {
    case .text:
      let printout = TimelinePrintout(analyses, titles: titles, interface: interface)
      print.write(
        plain: { printout.plain(keepsFormatting: $0) },
        visual: { printout.visual(measure: $0, mode: $1) })
    case .json: TextOutput.write(try TimelineDocument(analyses).json() + "\n")
    case .csv:
      let records = [TimelineTable.columns] + TimelineTable(analyses, interface: interface).records
      TextOutput.write(records.map { CommaSeparated.record($0) }.joined())
    case .ics:
      let calendar = TimelineCalendar(analyses, titles: titles, interface: interface)
      TextOutput.write(calendar.text)
      if calendar.undated > 0 {
        StandardError.write(
          "masar: " + interface(.undatedLeftOut, String(calendar.undated)))
      }
    }
  }

  /// The days of an option.
  private func days(_ value: String?, _ option: String) throws -> DayInterval? {
    guard let value else { return nil }
    do {
      return try DateEntry.days(value)
    } catch {
      throw ValidationError(Environment.interface()(.notADate, option, value))
    }
  }

  /// The tracks of an identifier, a letter or a name; several dossiers may have one each.
  private func tracks(named name: String, among known: [Track]) throws -> [Track.ID] {
    let found = known.filter { $0.id == name || $0.letter == name || $0.name == name }
    if !found.isEmpty { return found.map(\.id) }
    let interface = Environment.interface()
    let list = known.map { "\($0.id) (\($0.name))" }.joined(separator: interface(.listComma))
    throw ValidationError(
      known.isEmpty ? interface(.noTracks, name) : interface(.noSuchTrack, name, list))
  }
}
