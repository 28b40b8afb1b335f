import ArabicText
public import MasarModel

/// The entities that a set of articles names, to be looked through, searched and asked about.
public struct EntityIndex: Sendable {
  /// An entity, and how often the articles name it.
  public struct Entry: Sendable, Equatable {
    /// Who or what it is.
    public var entity: Entity
    /// The number of mentions.
    public var mentions: Int
    /// The number of articles with a mention.
    public var articles: Int

    /// Creates an entry.
    public init(entity: Entity, mentions: Int, articles: Int) {
      self.entity = entity
      self.mentions = mentions
      self.articles = articles
    }
  }

  /// The entities that are named, most mentions first; equals by name.
  public let entries: [Entry]
  private let articles: [AnnotatedArticle]
  private let events: [Event]
  private let byID: [Entity.ID: Entity]

  /// Counts what articles name.
  /// - Parameters:
  ///   - articles: With all their mentions.
  ///   - events: The events of their dossiers.
  ///   - entity: Who or what an identifier stands for.
  /// - Complexity: O(*n*) in the mentions.
  public init(
    articles: [AnnotatedArticle], events: [Event], entity: (Entity.ID) -> Entity?
  ) {
    var counts: [Entity.ID: (mentions: Int, articles: Int)] = [:]
    for article in articles {
      var seen: Set<Entity.ID> = []
      for mention in article.mentions {
        counts[mention.entity, default: (0, 0)].mentions += 1
        if seen.insert(mention.entity).inserted { counts[mention.entity]?.articles += 1 }
      }
    }
    var byID: [Entity.ID: Entity] = [:]
    for id in counts.keys { byID[id] = entity(id) }
    entries = counts.compactMap { id, count in
      byID[id].map { Entry(entity: $0, mentions: count.mentions, articles: count.articles) }
    }.sorted {
      ($1.mentions, $0.entity.canonical, $0.entity.id)
        < ($0.mentions, $1.entity.canonical, $1.entity.id)
    }
    self.articles = articles
    self.events = events
    self.byID = byID
  }

  /// The entity with this identifier; `nil` where no article names it.
  public subscript(id: Entity.ID) -> Entity? { byID[id] }

  /// The card of an entity; `nil` where no article names it.
  /// - Complexity: O(*n*) in the mentions.
  public func card(of id: Entity.ID) -> EntityCard? {
    guard let entity = byID[id] else { return nil }
    var spellings: [String: Int] = [:]
    var companions: [Entity.ID: Int] = [:]
    var groups: [EntityCard.Group] = []
    for annotated in articles {
      let found = annotated.mentions.filter { $0.entity == id }
      guard !found.isEmpty else { continue }
      let article = annotated.article
      var contexts: [EntityCard.Context] = []
      var sentences = SentenceFinder(article: article)
      var last: TextRange?
      for mention in found {
        spellings[article.text[mention.range], default: 0] += 1
        let sentence = sentences.sentence(around: mention.range)
        contexts.append(Self.context(of: mention.range, in: sentence, of: article.text))
        guard sentence != last else { continue }
        last = sentence
        let others = annotated.mentions.filter {
          sentence.contains($0.range) && $0.entity != id
        }
        for other in Set(others.map(\.entity)) { companions[other, default: 0] += 1 }
      }
      groups.append(
        EntityCard.Group(
          path: article.path, title: article.title, source: article.source?.name,
          published: article.published.date, contexts: contexts))
    }
    return EntityCard(
      entity: entity,
      spellings: spellings.map { EntityCard.Spelling(text: $0.key, count: $0.value) }
        .sorted { ($1.count, $0.text) < ($0.count, $1.text) },
      groups: groups.sorted {
        ($1.published?.iso8601 ?? "", $0.path) < ($0.published?.iso8601 ?? "", $1.path)
      },
      companions: companions.compactMap { id, count in
        byID[id].map { EntityCard.Companion(entity: $0, count: count) }
      }.sorted { ($1.count, $0.entity.canonical) < ($0.count, $1.entity.canonical) },
      events: events.filter { $0.participants.contains(id) })
  }

  /// The most bytes of a sentence on either side of a name. No newspaper prints longer sentences; in a
  /// file of one endless line every mention would keep all of it.
  private static let contextReach = 1024

  private static func context(
    of name: TextRange, in sentence: TextRange, of text: UTF8Text
  ) -> EntityCard.Context {
    var start = max(sentence.start, name.start - contextReach)
    var end = min(sentence.end, name.end + contextReach)
    while start > sentence.start, text.bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < sentence.end, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
    // Byte for byte, so that the name stays where it is.
    let bytes = text.bytes[start..<end].map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    return EntityCard.Context(
      range: name, sentence: String(decoding: bytes, as: UTF8.self),
      name: TextRange(name.start - start, name.end - start))
  }
}

/// The sentences around names that come in reading order: a paragraph is cut once, however many names
/// stand in it.
private struct SentenceFinder {
  let article: Article
  private var paragraph: TextRange?
  private var sentences: [TextRange] = []

  init(article: Article) { self.article = article }

  /// The sentence that holds a name; the paragraph where the name is no part of one.
  mutating func sentence(around name: TextRange) -> TextRange {
    guard let range = article.paragraph(at: name.start)?.range, range.contains(name) else {
      return name
    }
    if range != paragraph {
      paragraph = range
      sentences = Sentences.ranges(in: Tokenizer.tokens(in: article.text, range: range))
    }
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].end < name.end { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].contains(name) ? sentences[low] : range
  }
}
