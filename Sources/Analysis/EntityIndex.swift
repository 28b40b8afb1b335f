import Entities
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
    /// The first day on which an article names it; `nil` where none has a date.
    public var first: CalendarDate?
    /// The last day on which an article names it.
    public var last: CalendarDate?

    /// Creates an entry.
    public init(
      entity: Entity, mentions: Int, articles: Int, first: CalendarDate? = nil,
      last: CalendarDate? = nil
    ) {
      self.entity = entity
      self.mentions = mentions
      self.articles = articles
      self.first = first
      self.last = last
    }
  }

  /// The entities that are named, most mentions first; equals by name.
  public let entries: [Entry]
  let articles: [AnnotatedArticle]
  let events: [Event]
  let byID: [Entity.ID: Entity]
  /// By identifier: the articles that name the entity, as indices into `articles`.
  let occurrences: [Entity.ID: [Int]]
  /// The names of ``entries``, whose indices are the owners' numbers.
  let names: NameIndex

  /// Counts what articles name.
  /// - Parameters:
  ///   - articles: With all their mentions.
  ///   - events: The events of their dossiers.
  ///   - entity: Who or what an identifier stands for.
  /// - Complexity: O(*n*) in the mentions, plus O(*m* log *m*) in the entities.
  public init(
    articles: [AnnotatedArticle], events: [Event], entity: (Entity.ID) -> Entity?
  ) {
    var census = EntityCensus()
    for (index, article) in articles.enumerated() { census.count(article, at: index) }
    var byID: [Entity.ID: Entity] = [:]
    for (id, tally) in census.tallies {
      byID[id] = entity(id).map { FoundName.spelled($0, as: tally.spellings) }
    }
    let sorted = census.tallies.compactMap { id, tally in
      byID[id].map { (entry: Entry($0, tally), spellings: tally.spellings) }
    }.sorted { Self.precedes($0.entry, $1.entry) }
    var names = NameIndex()
    for (entry, spellings) in sorted {
      names.add([entry.entity.canonical, entry.entity.latin] + entry.entity.aliases + spellings)
    }
    self.articles = articles
    self.events = events
    self.byID = byID
    self.names = names
    entries = sorted.map(\.entry)
    occurrences = census.tallies.mapValues(\.articles)
  }

  /// The entity with this identifier; `nil` where no article names it.
  public subscript(id: Entity.ID) -> Entity? { byID[id] }

  private static func precedes(_ a: Entry, _ b: Entry) -> Bool {
    if a.mentions != b.mentions { return a.mentions > b.mentions }
    // Bytes: comparing as `String` would normalise both each time.
    if !a.entity.canonical.utf8.elementsEqual(b.entity.canonical.utf8) {
      return a.entity.canonical.utf8.lexicographicallyPrecedes(b.entity.canonical.utf8)
    }
    return a.entity.id.utf8.lexicographicallyPrecedes(b.entity.id.utf8)
  }
}

extension EntityIndex.Entry {
  fileprivate init(_ entity: Entity, _ tally: EntityCensus.Tally) {
    self.init(
      entity: entity, mentions: tally.mentions, articles: tally.articles.count, first: tally.first,
      last: tally.last)
  }
}
