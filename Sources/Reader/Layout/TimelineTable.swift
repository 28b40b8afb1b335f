public import Analysis
import MasarModel
import Screen

/// The events of timelines as a table for spreadsheets: what `masar timeline --format csv` prints.
public struct TimelineTable {
  /// The names of the columns.
  public static let columns = [
    "id", "track", "start", "end", "precision", "status", "title", "place", "participants",
    "dated", "mentioned", "sources", "disagreements",
  ]

  /// The fields of each event, in order of time, dossier by dossier.
  public let records: [[String]]

  /// Makes a table.
  /// - Parameter analyses: dossiers or folders; what is not wanted is left out already.
  public init(_ analyses: [DossierAnalysis], interface: Interface) {
    records = analyses.flatMap { analysis -> [[String]] in
      let words = EventWords(
        interface: interface, index: TimelineIndex(analysis), path: nil)
      return words.index.events.map { Self.record(of: $0, words) }
    }
  }

  private static func record(of event: Event, _ words: EventWords) -> [String] {
    let account = EventAccount(event)
    var seen: Set<String> = []
    let names = words.names(of: account.sources).map(\.text)
    let disagreements = event.disagreements.map { disagreement in
      let sides = disagreement.versions.map { "\($0.value) (\($0.sources.count))" }
      return "\(disagreement.kind.rawValue): \(sides.joined(separator: " / "))"
    }
    return [
      event.id, event.track ?? "", event.days?.start.iso8601 ?? "",
      event.isOpenEnded ? ".." : event.days?.end.iso8601 ?? "", event.precision.rawValue,
      event.status.rawValue, event.title, event.place ?? "",
      words.participants(of: event).joined(separator: "; "), String(event.datingArticles.count),
      String(event.mentioningArticles.count),
      names.filter { seen.insert($0).inserted }.joined(separator: "; "),
      disagreements.joined(separator: "; "),
    ].map { ScalarDisposition.safe($0, keepsFormatting: true, keepsLines: false) }
  }
}
