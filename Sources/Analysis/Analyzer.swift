import ArabicText
public import Chronology
public import Entities
public import MasarModel

/// The one pipeline from articles to names, times and a timeline that reader and commands share.
public struct Analyzer: Sendable {
  /// The names that are known.
  public let knowledgeBase: KnowledgeBase
  let entities: EntityRecognizer
  let times: TimeRecognizer
  /// Finds the names that no list has; `nil` where only known ones are wanted.
  let tagger: Tagger?

  /// How much of an article is read for the full names that tell namesakes apart, in bytes.
  private static let contextLimit = 1 << 16

  /// Creates an analyzer.
  /// - Parameters:
  ///   - knowledgeBase: The names that are known.
  ///   - tags: Whether names that no list has are looked for as well.
  public init(knowledgeBase: KnowledgeBase = .builtIn, tags: Bool = true) {
    self.knowledgeBase = knowledgeBase
    entities = EntityRecognizer(knowledgeBase: knowledgeBase)
    times = TimeRecognizer()
    // A test holds the embedded files to their format; without them, known names are still found.
    tagger = tags ? try? Tagger.builtIn() : nil
  }

  /// Annotates some of an article's paragraphs, for instance the visible ones.
  /// - Parameters:
  ///   - paragraphs: indices into the article's paragraphs; clamped to those there are.
  ///   - context: what the dossier knows, ``DossierAnalysis/contexts``; the article's own day of publication is used.
  /// - Complexity: O(*n*) in the bytes of the paragraphs.
  public func annotate(
    _ article: Article, paragraphs: Range<Int>, context: TimeContext = .unknown
  ) -> Annotation {
    var annotation = Annotation()
    var known: [[Mention]] = []
    var lists: [TokenList] = []
    var days: [[TextRange]] = []
    var named: Set<Entity.ID>?
    var time = context
    time.reference = article.published.date
    for paragraph in article.paragraphs[paragraphs.clamped(to: article.paragraphs.indices)]
    where paragraph.isAnnotated {
      let tokens = Tokenizer.tokens(in: article.text, range: paragraph.range)
      if named == nil, entities.isAmbiguous(tokens) { named = names(in: article) }
      known.append(entities.mentions(in: tokens, context: named ?? []))
      lists.append(tokens)
      let found = times.expressions(in: tokens, context: time)
      days.append(found.map(\.range))
      annotation.times += found
      time.remember(found, in: tokens)
    }
    annotation.mentions =
      tagger.map { tagger in
        NameLinker(knowledgeBase: knowledgeBase, tagger: tagger).mentions(
          known: known, found: tagger.spans(in: lists), times: days, in: lists
        ).filter { !knowledgeBase.isRejected(article.text[$0.range]) }
      } ?? known.flatMap(\.self)
    return annotation
  }

  /// Annotates a whole article.
  /// - Complexity: O(*n*) in the bytes of the article.
  public func annotate(
    _ article: Article, context: TimeContext = .unknown
  ) -> AnnotatedArticle {
    let found = annotate(article, paragraphs: article.paragraphs.indices, context: context)
    return AnnotatedArticle(article: article, mentions: found.mentions, times: found.times)
  }

  /// The times of a whole article, without its names.
  func times(of article: Article, context: TimeContext) -> [TimeExpression] {
    var time = context
    time.reference = article.published.date
    return article.paragraphs.filter(\.isAnnotated).flatMap { paragraph in
      let tokens = Tokenizer.tokens(in: article.text, range: paragraph.range)
      let found = times.expressions(in: tokens, context: time)
      time.remember(found, in: tokens)
      return found
    }
  }

  /// The entities that the beginning of an article names by a name only they bear.
  private func names(in article: Article) -> Set<Entity.ID> {
    var named: Set<Entity.ID> = []
    var read = 0
    for paragraph in article.paragraphs where paragraph.isAnnotated {
      let end = min(paragraph.range.end, paragraph.range.start + Self.contextLimit - read)
      let range = TextRange(paragraph.range.start, end)
      named.formUnion(entities.unambiguous(in: Tokenizer.tokens(in: article.text, range: range)))
      read += range.count
      if read >= Self.contextLimit { break }
    }
    return named
  }
}

extension Paragraph {
  /// Whether names and times are looked for here: in what the article says, not in what the page says of itself.
  var isAnnotated: Bool {
    switch role {
    case .title, .heading, .body, .caption: isShown
    case .masthead, .byline, .widget, .blank: false
    }
  }
}
