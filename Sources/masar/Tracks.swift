import Analysis
import ArgumentParser
import Library
import MasarModel
import Reader
import Screen

/// Prints the tracks of dossiers, or proposes some where no file names them.
struct Tracks: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the tracks of a dossier, or propose a dossier.yaml for a folder.",
    discussion: """
      Without options, prints a line a track: events, identifier, letter, name and place, separated by tabs. \
      Where no dossier.yaml names tracks, they are found in the events: the venue and those who meet there.
      """)

  @Flag(
    help: "Print a dossier.yaml with tracks found in the events, whatever the folder's own says.")
  var propose = false

  @Flag(help: "With --propose: also write it into the folder, where none is yet.")
  var write = false

  @OptionGroup var dates: PublishedArgument

  @Argument(help: "Articles and folders; without any, the folder articles/.")
  var paths: [String] = []

  @OptionGroup
  var language: LanguageArgument

  func validate() throws {
    if write, !propose { throw ValidationError("--write goes with --propose") }
  }

  func run() async throws {
    Environment.reportConfiguration()
    let read = try await AnalyzedPaths(
      paths.isEmpty ? Environment.defaultPaths : paths, published: dates.published,
      proposesTracks: propose)
    var findings = read.findings
    var isRefused = false
    for (folder, analysis) in zip(read.folders, read.analyses) {
      guard propose else {
        TextOutput.write(Self.lines(of: analysis.timeline))
        continue
      }
      let text = DossierText.yaml(folder: folder, tracks: analysis.timeline.tracks)
      TextOutput.write(ScalarDisposition.safe(text, keepsFormatting: true, keepsLines: true))
      guard write else { continue }
      if let finding = DossierText.write(text, into: folder) {
        findings.append(finding)
        isRefused = true
      }
    }
    StandardError.write(findings, Environment.interface())
    if read.hasInputErrors || isRefused { throw ExitCode(1) }
  }

  private static func lines(of timeline: Timeline) -> String {
    var counts: [Track.ID: Int] = [:]
    for event in timeline.events { if let track = event.track { counts[track, default: 0] += 1 } }
    return timeline.tracks.map { track in
      let fields = [
        String(counts[track.id] ?? 0), track.id, track.letter, track.name, track.place ?? "-",
      ]
      return fields.map { field in
        String(ScalarDisposition.safe(field).map { $0.isNewline || $0 == "\t" ? " " : $0 })
      }.joined(separator: "\t") + "\n"
    }.joined()
  }
}
