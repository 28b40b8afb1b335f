public import MasarModel

/// Everything that a library tells about one entity.
public struct EntityCard: Sendable, Equatable {
  /// A way in which it is written, and how often.
  public struct Spelling: Sendable, Equatable {
    /// The name as the text has it.
    public var text: String
    /// The number of mentions that are written so.
    public var count: Int

    /// Creates a spelling.
    public init(text: String, count: Int) {
      self.text = text
      self.count = count
    }
  }

  /// The mentions of one article.
  public struct Group: Sendable, Equatable {
    /// The article's path.
    public var path: String
    /// The article's title.
    public var title: String
    /// The newsroom; `nil` where it is not known.
    public var source: String?
    /// The day of publication; `nil` where it is not known.
    public var published: CalendarDate?
    /// The mentions in reading order, at most ``EntityIndex/contextLimit`` of them.
    public var contexts: [Context]
    /// The number of all mentions.
    public var mentions: Int

    /// Creates a group.
    /// - Parameter mentions: all mentions; `nil` where each has its context.
    public init(
      path: String, title: String, source: String?, published: CalendarDate?, contexts: [Context],
      mentions: Int? = nil
    ) {
      self.path = path
      self.title = title
      self.source = source
      self.published = published
      self.contexts = contexts
      self.mentions = mentions ?? contexts.count
    }
  }

  /// A mention with the sentence around it.
  public struct Context: Sendable, Equatable {
    /// The bytes of the name in the article's text.
    public var range: TextRange
    /// The sentence that holds it, line ends as blanks; a long one is cut around the name, with `…` in
    /// the place of what is left out.
    public var sentence: String
    /// The bytes of the name in `sentence`.
    public var name: TextRange

    /// Creates a context.
    public init(range: TextRange, sentence: String, name: TextRange) {
      self.range = range
      self.sentence = sentence
      self.name = name
    }
  }

  /// An entity that is named in the same sentences.
  public struct Companion: Sendable, Equatable {
    /// Who or what it is.
    public var entity: Entity
    /// The number of sentences that name both.
    public var count: Int

    /// Creates a companion.
    public init(entity: Entity, count: Int) {
      self.entity = entity
      self.count = count
    }
  }

  /// Who or what it is about.
  public var entity: Entity
  /// How it is written, the most frequent first.
  public var spellings: [Spelling]
  /// The articles that name it, the newest first; those without a date last.
  public var groups: [Group]
  /// With whom it is named, the most frequent first.
  public var companions: [Companion]
  /// The events it takes part in, in order of time.
  public var events: [Event]

  /// Creates a card.
  public init(
    entity: Entity, spellings: [Spelling] = [], groups: [Group] = [],
    companions: [Companion] = [], events: [Event] = []
  ) {
    self.entity = entity
    self.spellings = spellings
    self.groups = groups
    self.companions = companions
    self.events = events
  }

  /// The number of mentions.
  public var mentions: Int { groups.reduce(0) { $0 + $1.mentions } }
  /// The first and the last day on which an article names it.
  public var seen: (first: CalendarDate, last: CalendarDate)? {
    let days = groups.compactMap(\.published)
    guard let first = days.min(), let last = days.max() else { return nil }
    return (first, last)
  }
}
