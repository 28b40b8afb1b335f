import MasarModel

/// What is looked for in the library.
struct LibraryQuery: Hashable, Sendable {
  /// A query and its parts.
  indirect enum Part: Hashable, Sendable {
    case all([Part])
    case any([Part])
    case not(Part)
    /// Words that stand one after the other; the last one may be the beginning of a word.
    case words([String], isPrefix: Bool)
    case field(Field)
  }

  /// What is known of an article beside its text.
  enum Field: Hashable, Sendable {
    /// A name, of a kind or of any.
    case entity(String, EntityKind?)
    case source(String)
    /// Published on one of these days; `nil` has no end.
    case published(from: CalendarDate?, through: CalendarDate?)
    case track(String)
    case isRead(Bool)
  }

  /// The whole of it.
  var part: Part
  /// Whether words count in titles only.
  var isInTitle = false
}
