public import Foundation
public import MasarModel

/// What is kept of the analysis of a dossier: its timeline, and what the reader needs beside the articles
/// themselves to show it. Names are not kept; they are found again where they are shown.
public struct KeptTimeline: Codable, Sendable, Equatable {
  private struct Part: Codable, Sendable, Equatable {
    var path: String
    var published: Publication
    var times: [TimeExpression]
  }

  private let timeline: Timeline
  private let entities: [Entity]
  private let mentions: [Int]
  private let parts: [Part]

  /// Takes what is to be kept.
  public init(_ analysis: DossierAnalysis) {
    timeline = analysis.timeline
    entities = analysis.entities.map(\.entity)
    mentions = analysis.entities.map(\.mentions)
    parts = analysis.articles.map {
      Part(path: $0.article.path, published: $0.article.published, times: $0.times)
    }
  }

  /// The analysis, without names, of the articles that it was made of.
  /// - Returns: `nil` where these are not the articles, in their order.
  public func analysis(of articles: [Article]) -> DossierAnalysis? {
    guard articles.map(\.path) == parts.map(\.path), entities.count == mentions.count else {
      return nil
    }
    let annotated = zip(articles, parts).map { article, part in
      var article = article
      article.published = part.published
      return AnnotatedArticle(article: article, times: part.times)
    }
    return DossierAnalysis(
      articles: annotated, timeline: timeline,
      entities: zip(entities, mentions).map { EntityCount(entity: $0, mentions: $1) })
  }

  /// As bytes, for a file.
  /// - Complexity: O(*n*) in events and time expressions.
  public func encoded() throws -> Data { try JSONEncoder().encode(self) }

  /// Reads what ``encoded()`` has written; `nil` where it is something else.
  public init?(encoded: Data) {
    guard let kept = try? JSONDecoder().decode(Self.self, from: encoded) else { return nil }
    self = kept
  }
}
