public import Chronology
public import MasarModel

/// Everything that the articles of a dossier tell together.
public struct DossierAnalysis: Sendable, Equatable {
  /// The articles in the order given, with publication dates inferred where that was possible.
  public var articles: [AnnotatedArticle]
  /// Tracks and events.
  public var timeline: Timeline
  /// The entities named in the articles, most mentions first.
  public var entities: [EntityCount]
  /// What is known of days and years for each of the articles, for annotating parts of them later: by those that tell of the
  /// same story.
  public var contexts: [TimeContext]

  /// Creates an analysis.
  public init(
    articles: [AnnotatedArticle] = [], timeline: Timeline = Timeline(),
    entities: [EntityCount] = [], contexts: [TimeContext] = []
  ) {
    self.articles = articles
    self.timeline = timeline
    self.entities = entities
    self.contexts = contexts
  }
}

/// An entity and how often it is named.
public struct EntityCount: Sendable, Equatable {
  /// The entity.
  public var entity: Entity
  /// The number of mentions over all articles.
  public var mentions: Int

  /// Creates a count.
  public init(entity: Entity, mentions: Int) {
    self.entity = entity
    self.mentions = mentions
  }
}
