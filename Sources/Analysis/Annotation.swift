public import MasarModel

/// What was found in an article, or in a part of it.
public struct Annotation: Sendable, Equatable {
  /// The names, in reading order, disjoint.
  public var mentions: [Mention]
  /// The time expressions, in reading order, disjoint.
  public var times: [TimeExpression]

  /// Creates an annotation.
  public init(mentions: [Mention] = [], times: [TimeExpression] = []) {
    self.mentions = mentions
    self.times = times
  }
}

/// An article together with what was found in it.
public struct AnnotatedArticle: Sendable, Equatable {
  /// The article.
  public var article: Article
  /// The names, in reading order, disjoint.
  public var mentions: [Mention]
  /// The time expressions, in reading order, disjoint.
  public var times: [TimeExpression]

  /// Creates an annotated article.
  public init(article: Article, mentions: [Mention] = [], times: [TimeExpression] = []) {
    self.article = article
    self.mentions = mentions
    self.times = times
  }
}
