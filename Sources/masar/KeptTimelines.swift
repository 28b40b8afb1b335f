import Analysis
import Foundation
import MasarModel
import Settings
import Storage
import Synchronization

/// Timelines of earlier runs, for dossiers that have not changed since.
///
/// Where there is no place to keep them everything is found out again; the index tells about the place.
final class KeptTimelines: Sendable {
  /// Dossiers of fewer bytes are sooner read anew than looked up.
  private static let smallest = 1 << 18

  /// `nil` until somebody asks.
  private let opened = Mutex<TimelineStore??>(nil)

  /// The timeline of articles; `nil` where it has to be found out.
  func analysis(of dossier: Dossier, _ articles: [Article], _ edits: [EntityEdits])
    -> DossierAnalysis?
  {
    guard Self.isLarge(articles), let store else { return nil }
    let origin = Self.origin(dossier, articles, edits)
    return (try? store.timeline(of: dossier.path, from: origin))?.analysis(of: articles)
  }

  /// Keeps the timeline of articles.
  func keep(
    _ analysis: DossierAnalysis, of dossier: Dossier, _ articles: [Article], _ edits: [EntityEdits]
  ) {
    guard Self.isLarge(articles), let store else { return }
    try? store.keep(
      KeptTimeline(analysis), of: dossier.path, from: Self.origin(dossier, articles, edits))
  }

  private static func isLarge(_ articles: [Article]) -> Bool {
    articles.reduce(0) { $0 + $1.text.count } >= smallest
  }

  private var store: TimelineStore? {
    opened.withLock { opened in
      if let opened { return opened }
      var store: TimelineStore?
      if let folder = Environment.directories.cache, !folder.hasPrefix("/dev/null/") {
        store = try? TimelineStore(in: folder)
      }
      opened = .some(store)
      return store
    }
  }

  /// Everything that a timeline depends on: the program, what is said of dossier and entities, and of each
  /// article its text and the day it was published.
  private static func origin(
    _ dossier: Dossier, _ articles: [Article], _ edits: [EntityEdits]
  ) -> String {
    var lines: [String] = []
    lines.append(Environment.programVersion)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    lines.append(String(decoding: (try? encoder.encode(dossier)) ?? Data(), as: UTF8.self))
    lines.append(String(decoding: (try? encoder.encode(edits)) ?? Data(), as: UTF8.self))
    for article in articles {
      let published = article.published
      let days = ([published.date] + published.alternatives).map { $0?.iso8601 ?? "-" }
      lines.append(
        "\(article.path) \(String(article.text.fingerprint, radix: 36)) "
          + "\(published.basis.rawValue) \(days.joined(separator: ","))")
    }
    return lines.joined(separator: "\n")
  }
}
