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
  /// What the articles know of days and years together, for annotating parts of them later.
  public var context: TimeContext

  /// Creates an analysis.
  public init(
    articles: [AnnotatedArticle] = [], timeline: Timeline = Timeline(),
    entities: [EntityCount] = [], context: TimeContext = .unknown
  ) {
    self.articles = articles
    self.timeline = timeline
    self.entities = entities
    self.context = context
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
