import Analysis
import Library
import MasarModel
import Settings

/// Articles and folders, read and understood for a command.
struct AnalyzedPaths {
  /// The analysis of each dossier or folder, in the order given.
  private(set) var analyses: [DossierAnalysis] = []
  /// What each of them is called.
  private(set) var titles: [String] = []
  /// What is wrong with files.
  private(set) var findings: [Finding]
  /// Whether something that was asked for could not be read.
  let hasInputErrors: Bool
  private var analyzers: [Analyzer] = []
  /// The folder of each analysis.
  private(set) var folders: [String] = []

  /// Reads and analyses.
  /// - Parameters:
  ///   - published: the publication date of all articles; `nil` leaves it to them.
  ///   - usesKnowledgeBase: whether names that are known already, the reader's own included, count.
  ///   - proposesTracks: whether tracks are proposed from the events even where a dossier's file names some.
  init(
    _ paths: [String], published: CalendarDate? = nil, usesKnowledgeBase: Bool = true,
    proposesTracks: Bool = false
  ) async throws {
    let library = try Environment.library(paths)
    let listing = await library.listing()
    findings = Environment.entities.findings + listing.findings
    hasInputErrors = listing.hasInputErrors
    let shared = Analyzers()
    for group in listing.groups {
      var articles: [Article] = []
      for opened in await library.articles(of: group) {
        findings += opened.findings.filter { !findings.contains($0) }
        guard var article = opened.article else { continue }
        if let published { article.published = Publication(date: published, basis: .reader) }
        articles.append(article)
      }
      let analyzer = usesKnowledgeBase ? shared.analyzer(for: group.dossier) : .withoutKnowledgeBase
      if usesKnowledgeBase, let dossier = group.dossier {
        findings += analyzer.findings(about: dossier.entities, path: dossier.path + "/dossier.yaml")
      }
      analyzers.append(analyzer)
      titles.append(group.title)
      var dossier = group.dossier
      if proposesTracks { dossier?.tracks = [] }
      analyses.append(analyzer.analyze(dossier: dossier, articles: articles))
      folders.append(group.path)
    }
    if usesKnowledgeBase { findings += findingsAboutOwnEntities(shared) }
  }

  /// The rows of the reader's file that speak of nobody in any of the dossiers.
  private func findingsAboutOwnEntities(_ shared: Analyzers) -> [Finding] {
    let (edits, path) = (Environment.entities.edits, Environment.entitiesFile.path ?? "")
    guard !edits.isEmpty else { return [] }
    let all = analyzers.isEmpty ? [shared.analyzer(for: nil)] : analyzers
    let found = all.map { $0.findings(about: edits, path: path) }
    return found[0].filter { finding in found.allSatisfy { $0.contains(finding) } }
  }

  /// Everybody whom the articles name, with events over all dossiers.
  var index: EntityIndex {
    EntityIndex(
      articles: analyses.flatMap(\.articles), events: analyses.flatMap(\.timeline.events)
    ) { id in analyzers.lazy.compactMap { $0.entity(id) }.first }
  }
}
